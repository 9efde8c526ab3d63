import { Field } from './field';

const SHEET = `
  .trigger {
    box-sizing: border-box; padding: 5px 10px; border: 1px solid #c4cad3; border-radius: 2px;
    background: #fff; cursor: pointer; min-height: 34px;
  }
  .trigger:focus { border-color: #0b57a4; outline: none; }
  .trigger.empty { color: #9aa0a6; }
  .list {
    position: absolute; z-index: 5; left: 0; right: 0; background: #fff;
    border: 1px solid #c4cad3; box-shadow: 0 4px 12px #0002;
  }
  .list[hidden] { display: none; }
  .wrap { position: relative; }
  [role=option] { padding: 5px 10px; cursor: pointer; }
  [role=option]:hover, [role=option].active { background: #e6f0fb; }
`;

/** A listbox select with a trigger of its own, opened and chosen on mouse down. */
class PickerField extends Field {
  protected build(body: HTMLElement) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>${SHEET}</style><div class="wrap">
      <div class="trigger empty" role="combobox" tabindex="0" aria-haspopup="listbox"
        aria-expanded="false" aria-label="${this.getAttribute('label')}">请选择</div>
      <div class="list" role="listbox" hidden></div></div>`;
    const trigger = root.querySelector('.trigger') as HTMLElement;
    const list = root.querySelector('.list') as HTMLElement;
    const show = (isOpen: boolean) => {
      list.hidden = !isOpen;
      trigger.setAttribute('aria-expanded', String(isOpen));
    };

    for (const choice of this.querySelectorAll('hz-choice')) {
      const option = document.createElement('div');
      option.role = 'option';
      option.textContent = choice.textContent;
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        trigger.textContent = option.textContent;
        trigger.classList.remove('empty');
        for (const other of list.children) other.ariaSelected = String(other === option);
        show(false);
        this.commit(choice.getAttribute('value'));
      });
      list.append(option);
    }
    trigger.addEventListener('mousedown', () => show(list.hidden));
    trigger.addEventListener('blur', () => show(false));
    trigger.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') show(true);
      if (event.key === 'Escape') show(false);
    });
    body.append(host);
  }
}

customElements.define('hz-picker', PickerField);
