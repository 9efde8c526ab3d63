import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import './style.css';

const TOOLBAR = [
  [{ header: [2, 3, false] }],
  ['bold', 'italic', 'underline'],
  [{ list: 'ordered' }, { list: 'bullet' }],
  ['clean'],
];

const record: Record<string, string> = {
  employee: '',
  period: '2026年上半年',
  date: '',
  mode: '',
  hrOpinion: '',
};
let submitted = 0;

const form = document.querySelector('#record') as HTMLFormElement;
const controls = form.querySelectorAll<HTMLInputElement>('[name]');
for (const control of controls) {
  control.value = record[control.name] ?? '';
  control.addEventListener('input', () => {
    record[control.name] = control.value;
  });
}

const achievements = editorIn('#achievements', '请结合指标数据描述本周期的主要成绩');
const shortcomings = editorIn('#shortcomings', '请描述事实，不评价人格');
const plan = editorIn('#plan', '行动、责任人、完成时限');

function editorIn(selector: string, placeholder: string): Quill {
  return new Quill(selector, { theme: 'snow', placeholder, modules: { toolbar: TOOLBAR } });
}

form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});

window.__model = () => ({
  ...record,
  achievements: achievements.getText(),
  shortcomings: shortcomings.getText(),
  plan: plan.getText(),
  submitted,
});
