import {
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  List,
  Paragraph,
  Underline,
  Undo,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import './style.css';

const record: Record<string, string> = {
  dept: '',
  post: '',
  cycle: '2026年第二季度',
  projects: '',
  flag: '',
};
let submitted = 0;

const form = document.querySelector('#form') as HTMLFormElement;
for (const control of form.querySelectorAll<HTMLInputElement>('input[name]')) {
  control.value = record[control.name] ?? '';
  control.addEventListener('change', () => {
    record[control.name] = control.value;
  });
}
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});

function editorFor(id: string): Promise<ClassicEditor> {
  return ClassicEditor.create({
    attachTo: document.getElementById(id) as HTMLElement,
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Underline, List, Undo],
    toolbar: [
      'heading',
      '|',
      'bold',
      'italic',
      'underline',
      '|',
      'bulletedList',
      'numberedList',
      '|',
      'undo',
      'redo',
    ],
  });
}

const [goals, cause] = await Promise.all([editorFor('f-goals'), editorFor('f-cause')]);

window.__model = () => ({
  ...record,
  projects: record.projects === '' ? null : Number(record.projects),
  goals: goals.getData(),
  cause: cause.getData(),
  submitted,
});
