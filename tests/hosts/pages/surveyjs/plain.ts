import type { Model } from 'survey-core';

/** What nobody has answered is absent from the survey's data. */
export function plainModel(survey: Model): Record<string, unknown> {
  const questions = survey.getAllQuestions().map(({ name }) => [name, null]);
  const { ability, ...held } = survey.data;
  return {
    ...Object.fromEntries(questions),
    ...held,
    ability: null,
    judge: ability?.judge ?? null,
    write: ability?.write ?? null,
  };
}
