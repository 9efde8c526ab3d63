import { type ReactNode, useState } from 'react';
import { createEditor, type Descendant, Editor, Node } from 'slate';
import { withHistory } from 'slate-history';
import {
  Editable,
  type RenderElementProps,
  type RenderLeafProps,
  Slate,
  withReact,
} from 'slate-react';

export const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }] as Descendant[];

const MARKS = [
  ['bold', '加粗'],
  ['italic', '斜体'],
] as const;

type Mark = (typeof MARKS)[number][0];
type MarkedText = Partial<Record<Mark, boolean>>;

interface RichTextProps {
  value: Descendant[];
  placeholder: string;
  onChange(value: Descendant[]): void;
}

export function RichText({ value, placeholder, onChange }: RichTextProps) {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  return (
    <div className="slate">
      <Slate editor={editor} initialValue={value} onChange={onChange}>
        <div className="slate-bar">
          {MARKS.map(([mark, title]) => (
            <button
              key={mark}
              type="button"
              onMouseDown={event => {
                event.preventDefault();
                toggle(editor, mark);
              }}
            >
              {title}
            </button>
          ))}
        </div>
        <Editable
          className="slate-text"
          placeholder={placeholder}
          renderElement={Paragraph}
          renderLeaf={Leaf}
        />
      </Slate>
    </div>
  );
}

/** Slate's nodes as text, a line a paragraph. */
export function linesOf(nodes: Descendant[]): string {
  return nodes.map(node => Node.string(node)).join('\n');
}

function toggle(editor: Editor, mark: Mark) {
  const isOn = (Editor.marks(editor) as MarkedText | null)?.[mark] === true;
  if (isOn) Editor.removeMark(editor, mark);
  else Editor.addMark(editor, mark, true);
}

function Paragraph({ attributes, children }: RenderElementProps) {
  return <p {...attributes}>{children}</p>;
}

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold, italic } = leaf as MarkedText;
  let text: ReactNode = children;
  if (bold) text = <strong>{text}</strong>;
  if (italic) text = <em>{text}</em>;
  return <span {...attributes}>{text}</span>;
}
