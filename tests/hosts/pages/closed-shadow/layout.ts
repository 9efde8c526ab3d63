class Section extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>
      :host { display: block; margin-bottom: 16px; padding: 4px 24px 20px; background: #fff; }
      h2 { font-size: 16px; border-left: 4px solid #0b57a4; padding-left: 10px; }
      div { display: grid; grid-template-columns: 1fr 1fr; gap: 14px 28px; }
      ::slotted(hz-textarea), ::slotted(hz-radios) { grid-column: 1 / -1; }
    </style><h2>${this.getAttribute('heading')}</h2><div><slot></slot></div>`;
  }
}

class Topbar extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>
      :host { display: flex; justify-content: space-between; padding: 12px 32px;
        background: #0b3d70; color: #fff; }
    </style><b>${this.getAttribute('product')}</b><input type="search" placeholder="搜索功能、员工" />`;
  }
}

customElements.define('hz-section', Section);
customElements.define('hz-topbar', Topbar);
