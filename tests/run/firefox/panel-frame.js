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

  /** False while it cannot be clicked: hidden, disabled, moving, or under something else. */
  async click({ selector, at }) {
    const target = find(selector, at);
    if (!target?.checkVisibility({ visibilityProperty: true }) || target.disabled) return false;
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = target.getBoundingClientRect();
    await new Promise(resume => content.requestAnimationFrame(resume));
    const { x, y, width, height } = target.getBoundingClientRect();
    if (x !== before.x || y !== before.y || width === 0 || height === 0) return false;
    const point = [x + width / 2, y + height / 2];
    const hit = content.document.elementFromPoint(...point);
    if (!hit || !(target.contains(hit) || isLabelOf(hit, target))) return false;
    const press = { button: 0, clickCount: 1 };
    const asFromAMouse = { isDOMEventSynthesized: false };
    content.synthesizeMouseEvent('mousemove', ...point, {}, asFromAMouse);
    content.synthesizeMouseEvent('mousedown', ...point, press, asFromAMouse);
    content.synthesizeMouseEvent('mouseup', ...point, press, asFromAMouse);
    return true;
  },

  fill({ selector, at, text }) {
    const target = find(selector, at);
    if (!target?.checkVisibility()) return false;
    target.focus();
    target.setUserInput(text);
    return true;
  },

  setFile({ selector, at, name, type, text }) {
    const input = find(selector, at);
    if (!input) return false;
    input.mozSetFileArray([new content.File([text], name, { type })]);
    for (const event of ['input', 'change'])
      input.dispatchEvent(new content.Event(event, { bubbles: true }));
    return true;
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
