import '@vaadin/vaadin-core';
import '@vaadin/slider';
import '@vaadin/switch';
import '@vaadin/vaadin-lumo-styles/lumo.css';
import './page.css';
import { actionRows, startActions } from './actions.js';
import { ISO } from './dates.js';
import { DEPARTMENTS, GRADES, MANAGERS, SKILLS } from './options.js';

const byId = id => document.getElementById(id);
let submitted = 0;

for (const id of ['talkAt', 'from', 'to', 'followUp']) {
  const picker = byId(id);
  picker.i18n = { ...picker.i18n, ...ISO };
}
byId('department').items = DEPARTMENTS;
byId('grade').items = GRADES;
byId('skills').items = SKILLS;
byId('load').value = 50;

/** The list of people answers after a moment, as a server would. */
byId('manager').dataProvider = ({ page, pageSize, filter }, answer) => {
  const found = MANAGERS.filter(({ name }) => name.includes(filter));
  setTimeout(() => answer(found.slice(page * pageSize, (page + 1) * pageSize), found.length), 250);
};

const keywords = byId('keywords');
keywords.items = ['节水', '管网', '客服'];
keywords.addEventListener('custom-value-set', ({ detail }) => {
  keywords.items = [...keywords.items, detail];
  keywords.selectedItems = [...keywords.selectedItems, detail];
});

startActions(byId('actions'), byId('add-action'));
byId('submit').addEventListener('click', () => {
  submitted += 1;
});

window.__model = () => ({
  ...Object.fromEntries(
    [
      ...['name', 'staffNo', 'department', 'manager', 'talkAt', 'place', 'mode', 'from', 'to'],
      ...['merits', 'gaps', 'causes', 'grade', 'load', 'training', 'ways', 'followUp', 'weekly'],
      ...['consensus', 'reply', 'sign', 'raise', 'hr'],
    ].map(id => [id, byId(id).value]),
  ),
  minutes: numberIn('minutes'),
  score: numberIn('score'),
  skills: byId('skills').selectedItems.map(({ value }) => value),
  keywords: keywords.selectedItems,
  actions: actionRows(),
  remind: byId('remind').checked,
  informed: byId('informed').checked,
  submitted,
});

function numberIn(id) {
  const { value } = byId(id);
  return value === '' ? null : Number(value);
}
