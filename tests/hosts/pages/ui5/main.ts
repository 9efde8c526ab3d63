import type CheckBox from '@ui5/webcomponents/dist/CheckBox.js';
import type DateRangePicker from '@ui5/webcomponents/dist/DateRangePicker.js';
import type MultiComboBox from '@ui5/webcomponents/dist/MultiComboBox.js';
import type RadioButton from '@ui5/webcomponents/dist/RadioButton.js';
import './components';
import './style.css';

/** What the application keeps; the components only report changes to it. */
const record: Record<string, unknown> = {
  employee: '',
  interviewer: 'Helena Schulz',
  held: '',
  minutes: 0,
  type: '',
  room: '',
  window: [],
  sources: [],
  achievements: '',
  improve: '',
  comments: '',
  overall: '',
  focus: 0,
  mentoring: 0,
  merit: '',
  informed: false,
  career: '',
  training: '',
  next: '',
  standup: '',
  remote: false,
  hr: '',
  signature: '',
};
let submitted = 0;

interface WithValue extends HTMLElement {
  value: string | number;
}

const VALUES = [
  ...['employee', 'held', 'minutes', 'room', 'achievements', 'improve', 'comments', 'focus'],
  ...['mentoring', 'merit', 'career', 'next', 'standup', 'hr', 'signature', 'type', 'overall'],
];

for (const id of VALUES)
  on<WithValue>(id, 'change', element => {
    record[id] = element.value;
  });
for (const id of ['informed', 'remote'])
  on<CheckBox>(id, 'change', element => {
    record[id] = element.checked;
  });
on<DateRangePicker>('window', 'change', ({ startDateValue, endDateValue }) => {
  record.window =
    startDateValue && endDateValue ? [dayOf(startDateValue), dayOf(endDateValue)] : [];
});
on<MultiComboBox>('sources', 'selection-change', element => {
  record.sources = element.items.filter(item => item.selected).map(item => item.text);
});
for (const radio of document.querySelectorAll<RadioButton>('ui5-radio-button'))
  radio.addEventListener('change', () => {
    if (radio.checked) record.training = radio.value;
  });
for (const id of ['save', 'submit'])
  on(id, 'click', () => {
    submitted += 1;
  });

function on<Element extends HTMLElement>(
  id: string,
  type: string,
  react: (element: Element) => void,
) {
  const element = document.getElementById(id) as Element;
  element.addEventListener(type, () => react(element));
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

window.__model = () => ({ ...record, submitted });
