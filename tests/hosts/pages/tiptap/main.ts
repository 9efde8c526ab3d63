import { editorOf } from './editor';
import './style.css';

const review: Record<string, string> = {
  employee: '',
  cycle: '2026 H1',
  meetingDate: '',
  minutes: '',
  privateNotes: '',
};
let submitted = 0;

const form = document.querySelector('#review') as HTMLFormElement;
for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
  control.value = review[control.name] ?? '';
  control.addEventListener('change', () => {
    review[control.name] = control.value;
  });
}
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});

const accomplishments = editorOf('accomplishments');
const improvements = editorOf('improvements');
const lessons = editorOf('lessons');

window.__model = () => ({
  ...review,
  minutes: review.minutes === '' ? null : Number(review.minutes),
  accomplishments: accomplishments.getText(),
  improvements: improvements.getText(),
  lessons: lessons.getText(),
  submitted,
});
