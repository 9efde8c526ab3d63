import { createEditor, createToolbar, type IDomEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import './style.css';

const sheet: Record<string, string> = {
  agreement: '',
  next: '',
  no: 'FK-2026-0713',
  leader: '',
};
let submitted = 0;

for (const control of document.querySelectorAll<HTMLInputElement>('[data-key]')) {
  const key = control.dataset.key ?? '';
  control.value = sheet[key] ?? '';
  control.addEventListener('change', () => {
    sheet[key] = control.value;
  });
}
document.querySelector('#save')?.addEventListener('click', () => {
  submitted += 1;
});

const overall = editorOf('overall', '请输入综合评语，建议 200 字以内');
const opinion = editorOf('opinion', '请记录员工本人的意见');

function editorOf(name: string, placeholder: string): IDomEditor {
  const editor = createEditor({
    selector: `#${name}-text`,
    config: { placeholder },
    mode: 'simple',
  });
  createToolbar({ editor, selector: `#${name}-toolbar`, mode: 'simple' });
  return editor;
}

window.__model = () => ({
  ...sheet,
  overall: overall.getText(),
  opinion: opinion.getText(),
  submitted,
});
