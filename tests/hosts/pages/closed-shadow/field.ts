/** The group's own design system: every control is a form-associated element with a closed root. */
const SHEET = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  .field { display: grid; grid-template-columns: 112px 1fr; gap: 12px; align-items: start; }
  .caption { padding-top: 6px; text-align: right; color: #444; }
  .caption i { color: #c62828; font-style: normal; }
  .line { display: flex; gap: 8px; align-items: center; }
  .unit, .count { color: #888; font-size: 12px; }
  .count { text-align: right; }
`;

export abstract class Field<Value = string> extends HTMLElement {
  static formAssociated = true;

  readonly #internals = this.attachInternals();
  #value: Value | null = null;

  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  get value(): Value | null {
    return this.#value;
  }

  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>${SHEET}</style><div class="field">
      <div class="caption">${this.hasAttribute('required') ? '<i>*</i> ' : ''}${this.getAttribute('label') ?? ''}</div>
      <div class="body"></div></div>`;
    this.build(root.querySelector('.body') as HTMLElement);
  }

  /** Puts the control into the body and keeps the value up to date. */
  protected abstract build(body: HTMLElement): void;

  protected commit(value: Value | null) {
    this.#value = value;
    this.#internals.setFormValue(value === null ? null : String(value));
    this.dispatchEvent(new CustomEvent('hz-change', { bubbles: true, composed: true }));
  }
}
