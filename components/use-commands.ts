/** Shortcuts that work on every screen: the browser's own, and hiding by key while the panel has the focus. */
import { useEffect } from 'preact/hooks';
import { usePanel } from './panel-context';

/** One press may arrive twice, by the browser and by the page. */
const ONE_PRESS_MS = 200;

export function useCommands(): void {
  const { app, hidden, quickNote, watchCommands } = usePanel();
  useEffect(() => {
    let lastHide = Number.NEGATIVE_INFINITY;
    const hide = () => {
      const now = performance.now();
      if (now - lastHide < ONE_PRESS_MS) return;
      lastHide = now;
      hidden.value = !hidden.value;
    };
    // Ctrl/⌘+Shift+H: free in the browsers' pages, and no letter with a Mac's Option key.
    const onKeyDown = (event: KeyboardEvent) => {
      const isHide = (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === 'KeyH';
      if (!isHide) return;
      hide();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    const stop = watchCommands(command => {
      if (command === 'hide-panel') return hide();
      const screen = app.screen.value;
      if (hidden.value || screen.kind !== 'interview') return;
      if (screen.model.interview.value.stage !== 'interview') return;
      if (command === 'next-step') screen.model.next();
      else if (!screen.model.readOnly) quickNote.value = true;
    });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [app, hidden, quickNote, watchCommands]);
}
