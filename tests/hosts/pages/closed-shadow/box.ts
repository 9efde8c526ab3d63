const SHEET = `
  :host { display: block; flex: 1; }
  input, textarea, select {
    box-sizing: border-box; width: 100%; padding: 5px 10px; border: 1px solid #c4cad3;
    border-radius: 2px; background: #fff; font: inherit; color: inherit;
  }
  :read-only:not(select) { background: #f5f5f5; color: #777; }
  :focus { border-color: #0b57a4; outline: none; }
`;

type Native = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The bare box inside a field: a native control in a closed root of its own. */
export class Box extends HTMLElement {
  #native: Native | null = null;

  /** Shows the control; `react` hears what the user entered. */
  show<Control extends Native>(control: Control, react: (control: Control) => void): this {
    const root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
    const sheet = document.createElement('style');
    sheet.textContent = SHEET;
    root.append(sheet, control);
    this.#native = control;
    control.addEventListener('input', () => react(control));
    control.addEventListener('change', () => react(control));
    return this;
  }

  get native(): Native | null {
    return this.#native;
  }
}

customElements.define('hz-box', Box);

export function boxOf<Control extends Native>(
  control: Control,
  react: (control: Control) => void,
): Box {
  return new Box().show(control, react);
}
