import { Model } from 'survey-core';
import { basics } from './basics';
import { conclusion } from './conclusion';
import { plan } from './plan';
import { results } from './results';
import { WITNESSES } from './witnesses';

/** The list of people answers after a moment, as a server would. */
export function newSurvey(): Model {
  const survey = new Model({
    title: '绩效面谈表',
    description: '南屿医药 · 2026 年上半年',
    locale: 'zh-cn',
    showQuestionNumbers: 'off',
    showPreviewBeforeComplete: 'noPreview',
    widthMode: 'static',
    width: '1000px',
    pages: [{ name: 'review', elements: [basics, results, plan, conclusion] }],
  });
  survey.onChoicesLazyLoad.add((_, { filter, setItems }) => {
    const found = WITNESSES.filter(({ text }) => text.includes(filter));
    window.setTimeout(() => setItems(found, found.length), 250);
  });
  survey.onGetChoiceDisplayValue.add((_, { values, setItems }) =>
    setItems(values.map(held => WITNESSES.find(({ value }) => value === held)?.text ?? '')),
  );
  survey.data = { name: '欧阳静' };
  return survey;
}
