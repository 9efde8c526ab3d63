import { boxOf } from './box';
import { Field } from './field';

class SelectField extends Field {
  protected build(body: HTMLElement) {
    const select = document.createElement('select');
    select.append(new Option('请选择', ''), ...optionsOf(this).map(copyOf));
    body.append(boxOf(select, ({ value }) => this.commit(value || null)));
  }
}

/** A native radio group in a second closed root. */
class RadioField extends Field {
  protected build(body: HTMLElement) {
    const group = document.createElement('div');
    const root = group.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>label { margin-right: 20px; line-height: 32px; }</style>';
    for (const { value, text } of optionsOf(this)) {
      const label = document.createElement('label');
      const radio = document.createElement('input');
      Object.assign(radio, { type: 'radio', name: this.name, value });
      radio.addEventListener('change', () => this.commit(radio.value));
      label.append(radio, ` ${text}`);
      root.append(label);
    }
    body.append(group);
  }
}

class CheckField extends Field<boolean> {
  protected build(body: HTMLElement) {
    const box = document.createElement('div');
    const root = box.attachShadow({ mode: 'closed' });
    root.innerHTML = '<style>label { line-height: 32px; }</style>';
    const label = document.createElement('label');
    const check = document.createElement('input');
    check.type = 'checkbox';
    check.addEventListener('change', () => this.commit(check.checked));
    label.append(check, ` ${this.getAttribute('text') ?? ''}`);
    root.append(label);
    body.append(box);
    this.commit(false);
  }
}

function optionsOf(field: HTMLElement): HTMLOptionElement[] {
  return [...field.querySelectorAll('option')];
}

function copyOf({ text, value }: HTMLOptionElement): HTMLOptionElement {
  return new Option(text, value);
}

customElements.define('hz-select', SelectField);
customElements.define('hz-radios', RadioField);
customElements.define('hz-check', CheckField);
