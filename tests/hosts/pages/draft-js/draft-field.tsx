import { Editor, type EditorState, RichUtils } from 'draft-js';

interface DraftFieldProps {
  label: string;
  placeholder: string;
  state: EditorState;
  onChange(state: EditorState): void;
}

const STYLES = ['BOLD', 'ITALIC', 'UNDERLINE'];

export function DraftField({ label, placeholder, state, onChange }: DraftFieldProps) {
  return (
    <div>
      <div className="field-label">{label}</div>
      <div className="draft">
        <div className="draft-controls">
          {STYLES.map(style => (
            <button
              key={style}
              type="button"
              onMouseDown={event => {
                event.preventDefault();
                onChange(RichUtils.toggleInlineStyle(state, style));
              }}
            >
              {style.toLowerCase()}
            </button>
          ))}
        </div>
        <Editor editorState={state} onChange={onChange} placeholder={placeholder} />
      </div>
    </div>
  );
}
