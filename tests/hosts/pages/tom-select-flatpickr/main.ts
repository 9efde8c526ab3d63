import 'flatpickr/dist/flatpickr.css';
import 'tom-select/dist/css/tom-select.css';
import './style.css';
import { daysOf, momentOf, named, timeOf } from './pickers';
import { chosen, deptSelect, partnerSelect, personSelect, skillInput } from './selects';
import { startTasks, taskRows } from './tasks';

/** What the page's script heard from the plain controls, to be sent as JSON. */
const record: Record<string, unknown> = {
  serial: 'JX-2026-0318',
  duty: '',
  year: '',
  place: '',
  form: '',
  merits: '',
  problems: '',
  verdict: '',
  grade: '',
  score: null,
  study: [],
  need: '',
  told: false,
  answer: '',
  sign: '',
  hr: '',
};
let submitted = 0;

const person = personSelect();
const dept = deptSelect();
const partners = partnerSelect();
const skills = skillInput();
const day = named('day', { altInput: true, altFormat: 'Y年n月j日' });
const clock = named('clock', { enableTime: true, noCalendar: true, time_24hr: true });
const loan = named('loan', { mode: 'range' });
const next = named('next', { enableTime: true, time_24hr: true, allowInput: true });
startTasks();

const form = document.querySelector('#record') as HTMLFormElement;

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const { name, value, checked } = target as HTMLInputElement;
  if (!(name in record)) return;
  if (name === 'study') record.study = toggled(record.study as string[], value, checked);
  else if (name === 'told') record.told = checked;
  else if (name === 'score') record.score = value === '' ? null : Number(value);
  else record[name] = value;
});
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});
document.querySelector('#save')?.addEventListener('click', () => {
  submitted += 1;
});

window.__model = () => ({
  ...record,
  person: chosen(person)[0] ?? '',
  dept: chosen(dept)[0] ?? '',
  partners: chosen(partners),
  skills: chosen(skills),
  day: daysOf(day)[0] ?? null,
  clock: timeOf(clock),
  loan: daysOf(loan),
  next: momentOf(next),
  tasks: taskRows(),
  submitted,
});

function toggled(list: string[], value: string, isOn: boolean): string[] {
  const others = list.filter(held => held !== value);
  return isOn ? [...others, value] : others;
}
