import { boxOf } from './box';
import { Field } from './field';

class TextField extends Field {
  protected build(body: HTMLElement) {
    const input = inputFor(this, 'text');
    input.placeholder = this.getAttribute('placeholder') ?? '';
    body.append(boxOf(input, ({ value }) => this.commit(value)));
    this.commit(input.value);
  }
}

class DateField extends Field {
  protected build(body: HTMLElement) {
    body.append(boxOf(inputFor(this, 'date'), ({ value }) => this.commit(value || null)));
  }
}

class NumberField extends Field<number> {
  protected build(body: HTMLElement) {
    const input = inputFor(this, 'number');
    input.min = this.getAttribute('min') ?? '';
    input.max = this.getAttribute('max') ?? '';
    const line = document.createElement('div');
    line.className = 'line';
    const unit = document.createElement('span');
    unit.className = 'unit';
    unit.textContent = this.getAttribute('unit');
    line.append(
      boxOf(input, ({ value }) => this.commit(value === '' ? null : Number(value))),
      unit,
    );
    body.append(line);
  }
}

class TextareaField extends Field {
  protected build(body: HTMLElement) {
    const area = document.createElement('textarea');
    area.rows = 3;
    area.maxLength = Number(this.getAttribute('maxlength') ?? 500);
    const count = document.createElement('div');
    count.className = 'count';
    const show = () => {
      count.textContent = `${area.value.length}/${area.maxLength}`;
    };
    show();
    const box = boxOf(area, ({ value }) => {
      show();
      this.commit(value);
    });
    body.append(box, count);
  }
}

function inputFor(field: HTMLElement, type: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  input.value = field.getAttribute('value') ?? '';
  input.readOnly = field.hasAttribute('readonly');
  const limit = field.getAttribute('maxlength');
  if (limit !== null) input.maxLength = Number(limit);
  return input;
}

customElements.define('hz-text', TextField);
customElements.define('hz-date', DateField);
customElements.define('hz-number', NumberField);
customElements.define('hz-textarea', TextareaField);
