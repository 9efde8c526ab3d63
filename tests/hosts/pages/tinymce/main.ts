import tinymce, { type Editor } from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/wordcount';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import './style.css';

const sheet: Record<string, string> = {
  name: '',
  level: 'P6',
  needTraining: '',
  course: '',
  nineBox: '',
};
let submitted = 0;

const form = document.querySelector('#sheet') as HTMLFormElement;
for (const control of form.querySelectorAll<HTMLInputElement>('[name]')) {
  if (control.type !== 'radio') control.value = sheet[control.name] ?? '';
  control.addEventListener('change', () => {
    sheet[control.name] = control.value;
  });
}
form.addEventListener('submit', event => {
  event.preventDefault();
  submitted += 1;
});

const [training, career] = await Promise.all([editorFor('training'), editorFor('career')]);

async function editorFor(id: string): Promise<Editor | undefined> {
  const editors = await tinymce.init({
    selector: `#${id}`,
    license_key: 'gpl',
    entity_encoding: 'raw',
    height: 220,
    menubar: false,
    branding: false,
    promotion: false,
    skin_url: 'default',
    content_css: 'default',
    plugins: 'lists wordcount',
    toolbar: 'undo redo | bold italic underline | bullist numlist',
  });
  return editors[0];
}

window.__model = () => ({
  ...sheet,
  training: training?.getContent(),
  career: career?.getContent(),
  submitted,
});
