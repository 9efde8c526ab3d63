import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const COMMANDS: [string, string, (editor: Editor) => void][] = [
  ['B', 'Bold', editor => editor.chain().focus().toggleBold().run()],
  ['I', 'Italic', editor => editor.chain().focus().toggleItalic().run()],
  ['•', 'Bullet list', editor => editor.chain().focus().toggleBulletList().run()],
  ['↶', 'Undo', editor => editor.chain().focus().undo().run()],
];

/** An editor with the company's short toolbar in the box of that name. */
export function editorOf(name: string): Editor {
  const box = document.querySelector(`[data-editor="${name}"]`) as HTMLElement;
  const bar = document.createElement('div');
  bar.className = 'bar';
  const body = document.createElement('div');
  box.append(bar, body);
  const editor = new Editor({ element: body, extensions: [StarterKit], content: '' });
  for (const [text, title, run] of COMMANDS) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: text, title });
    button.addEventListener('click', () => run(editor));
    bar.append(button);
  }
  return editor;
}
