/** Points at a field: the one element we ever add to a page, without text, gone after two seconds. */

const SHOWN_MS = 2_000;

/** Returns how to take it away early. */
export function outline(target: Element): () => void {
  const frame = document.createElement('div');
  const set = (styles: Record<string, string>) => {
    for (const [name, value] of Object.entries(styles)) {
      frame.style.setProperty(name, value, 'important');
    }
  };
  set({
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    'box-sizing': 'border-box',
    'background-color': 'transparent',
    'pointer-events': 'none',
    'z-index': '2147483647',
    outline: '3px solid #1677ff',
    'outline-offset': '2px',
    'border-radius': '4px',
  });
  document.documentElement.append(frame);
  // Above modal dialogs, which leave everything else beneath them.
  frame.popover = 'manual';
  frame.showPopover();

  const end = performance.now() + SHOWN_MS;
  const remove = () => frame.remove();
  const follow = () => {
    if (!frame.isConnected) return;
    if (performance.now() > end || !target.isConnected) return remove();
    const { left, top, width, height } = target.getBoundingClientRect();
    set({ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    requestAnimationFrame(follow);
  };
  follow();
  // A tab in the background gets no frames.
  setTimeout(remove, SHOWN_MS);
  return remove;
}
