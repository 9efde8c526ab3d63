/** Shortcuts that work on every screen: the browser's own, and hiding by key while the panel has the focus. */
import { useEffect } from 'preact/hooks';
import { usePanel } from './panel-context';

/** One press may arrive twice, by the browser and by the page. */
const ONE_PRESS_MS = 200;

export function useCommands(): void {
  const { app, hidden, quickNote, shortcuts, watchCommands } = usePanel();
  useEffect(() => {
    let last = { at: Number.NEGATIVE_INFINITY, by: '' };
    const hide = (by: 'browser' | 'page') => {
      const at = performance.now();
      if (by !== last.by && at - last.at < ONE_PRESS_MS) return;
      last = { at, by };
      hidden.value = !hidden.value;
    };
    // Ctrl/⌘+Shift+H: free in the browsers' pages, and no letter with a Mac's Option key.
    const onKeyDown = (event: KeyboardEvent) => {
      const isHide = (event.ctrlKey || event.metaKey) && event.shiftKey && event.code === 'KeyH';
      if (!isHide) return;
      hide('page');
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    const stop = watchCommands(command => {
      if (command === 'hide-panel') return hide('browser');
      const screen = app.screen.value;
      if (command === 'close-panel') {
        // What is not on the disk yet stays on screen, with the way out.
        void (async () => {
          if (screen.kind !== 'interview' || (await screen.model.save.flush()))
            await shortcuts.close();
        })();
        return;
      }
      if (hidden.value || screen.kind !== 'interview') return;
      if (screen.model.interview.value.stage !== 'interview') return;
      if (command === 'next-step') screen.model.next();
      else if (!screen.model.readOnly) quickNote.value = true;
    });
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [app, hidden, quickNote, shortcuts, watchCommands]);
}
