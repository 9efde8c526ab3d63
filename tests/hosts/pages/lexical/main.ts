import { editorIn, textOf } from './editor';
import './style.css';

const record: Record<string, string> = { person: '', place: '', leader: '王敏', signature: '' };
let submitted = 0;

for (const control of document.querySelectorAll<HTMLInputElement>('#record [name]')) {
  control.value = record[control.name] ?? '';
  control.addEventListener('input', () => {
    record[control.name] = control.value;
  });
}
for (const id of ['draft', 'send'])
  document.getElementById(id)?.addEventListener('click', () => {
    submitted += 1;
  });

const self = editorIn('self');
const leaderComment = editorIn('leader-comment');
const practice = editorIn('practice');

window.__model = () => ({
  ...record,
  self: textOf(self),
  leaderComment: textOf(leaderComment),
  practice: textOf(practice),
  submitted,
});
