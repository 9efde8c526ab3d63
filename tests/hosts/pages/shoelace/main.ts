import './components';
import './style.css';

type Value = string | string[] | number | boolean | null;

const record: Record<string, Value> = {
  employee: '',
  position: '',
  period: '2026年度上半年',
  date: '',
  minutes: null,
  type: '',
  sources: [],
  raise: '',
  teamwork: 0,
  grade: '',
  strengths: '',
  weaknesses: '',
  challenge: 0,
  informed: false,
  plan: '',
  next: '',
  coaching: '',
  publish: '',
  training: '',
  cross: false,
  career: '',
  leader: '',
  signature: '',
};
const CHECKED = ['informed', 'cross'];
let submitted = 0;

const form = document.querySelector('#record') as HTMLFormElement;

form.addEventListener('sl-change', event => {
  const control = event.target as HTMLElement & { name: string; value: Value; checked: boolean };
  if (control.name === 'minutes')
    record.minutes = control.value === '' ? null : Number(control.value);
  else if (CHECKED.includes(control.name)) record[control.name] = control.checked;
  else if (control.getAttribute('name') === 'teamwork') record.teamwork = control.value;
  else if (control.name in record) record[control.name] = control.value;
});
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});

window.__model = () => ({ ...record, submitted });
