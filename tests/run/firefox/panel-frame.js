/**
 * Runs in Firefox's process of the extension, beside the document in the sidebar, as a frame script:
 * hence plain JavaScript. Clicks are the browser's own mouse events, so that they count as a
 * person's; functions of a test run in a sandbox with the document's rights and nothing more.
 */
const JOBS = {
  evaluate({ source, selector, at }) {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const picked = at === null ? '' : `.slice(${at}, ${at + 1})`;
    // The compiler of the tests may have wrapped names of functions in a helper of its own.
    return Cu.evalInSandbox(
      `(() => { const __name = named => named;
        return JSON.stringify(
          (${source})([...document.querySelectorAll(${JSON.stringify(selector)})]${picked}) ?? null);
      })()`,
      sandbox,
    );
  },

  /** ‘done’, or why it cannot be clicked yet. */
  async click({ selector, at }) {
    const target = find(selector, at);
    if (!target) return 'not there';
    if (!target.checkVisibility({ visibilityProperty: true })) return 'hidden';
    if (target.disabled) return 'disabled';
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = target.getBoundingClientRect();
    await new Promise(resume => content.requestAnimationFrame(resume));
    const { x, y, width, height } = target.getBoundingClientRect();
    if (x !== before.x || y !== before.y) return 'moving';
    const point = [x + width / 2, y + height / 2];
    const hit = content.document.elementFromPoint(...point);
    if (!hit || !(target.contains(hit) || isLabelOf(hit, target)))
      return `under ${hit?.outerHTML.slice(0, 100)}`;
    const press = { button: 0, clickCount: 1 };
    const asFromAMouse = { isDOMEventSynthesized: false };
    let arrived = false;
    const note = () => {
      arrived = true;
    };
    content.addEventListener('click', note, { capture: true, once: true });
    content.synthesizeMouseEvent('mousemove', ...point, {}, asFromAMouse);
    content.synthesizeMouseEvent('mousedown', ...point, press, asFromAMouse);
    content.synthesizeMouseEvent('mouseup', ...point, press, asFromAMouse);
    content.removeEventListener('click', note, { capture: true });
    return arrived ? 'done' : 'gone under the mouse';
  },

  fill({ selector, at, text }) {
    const target = find(selector, at);
    if (!target?.checkVisibility()) return 'not there';
    target.focus();
    target.setUserInput(text);
    return 'done';
  },

  setFile({ selector, at, name, type, text }) {
    const input = find(selector, at);
    if (!input) return 'not there';
    input.mozSetFileArray([new content.File([text], name, { type })]);
    for (const event of ['input', 'change'])
      input.dispatchEvent(new content.Event(event, { bubbles: true }));
    return 'done';
  },
};

function find(selector, at) {
  return content.document.querySelectorAll(selector)[at ?? 0];
}

function isLabelOf(hit, target) {
  return hit.closest('label')?.control === target;
}

addMessageListener('panel-driver:ask', ({ data: { id, job, args } }) => {
  new Promise(resolve => resolve(JOBS[job](args))).then(
    value => sendAsyncMessage('panel-driver:answer', { id, value }),
    error => sendAsyncMessage('panel-driver:answer', { id, error: String(error) }),
  );
});
