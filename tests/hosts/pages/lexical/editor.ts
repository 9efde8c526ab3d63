import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $getRoot,
  createEditor,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type TextFormatType,
} from 'lexical';

const FORMATS: [string, TextFormatType][] = [
  ['加粗', 'bold'],
  ['斜体', 'italic'],
  ['下划线', 'underline'],
];

export function editorIn(id: string): LexicalEditor {
  const box = document.getElementById(id) as HTMLElement;
  const bar = document.createElement('div');
  bar.className = 'lexical-bar';
  const root = document.createElement('div');
  root.className = 'lexical-root';
  root.contentEditable = 'true';
  box.append(bar, root);

  const editor = createEditor({
    namespace: id,
    nodes: [HeadingNode, QuoteNode],
    onError: error => console.error(error),
  });
  editor.setRootElement(root);
  mergeRegister(registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300));
  for (const [text, format] of FORMATS) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: text });
    button.addEventListener('click', () => editor.dispatchCommand(FORMAT_TEXT_COMMAND, format));
    bar.append(button);
  }
  return editor;
}

export function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}
