/** Remembers step, field, caret and scroll, and puts them back when the panel opens again. */
import { useEffect } from 'preact/hooks';
import type { Place } from '@/utils/store/ports';
import { usePanel } from './panel-context';

const WORK_AREA = '.work';

/** Wires the whole panel once; views only name their fields with `data-place`. */
export function usePlace(): void {
  const { app, places, hidden } = usePanel();

  useEffect(() => {
    const look = () => {
      const screen = app.screen.value;
      if (screen.kind === 'starting' || hidden.value) return;
      // The editing window's place must not be overwritten by a look from another window.
      if (screen.kind === 'interview' && screen.model.readOnly) return;
      const isKept = screen.kind === 'interview' && !screen.model.isRehearsal;
      const interviewId = isKept ? screen.model.interview.value.id : null;
      places.save(currentPlace(interviewId));
    };
    let isDue = false;
    // After the paint: asking for the scroll offset at each key would lay the page out once more.
    const remember = () => {
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          isDue = false;
          look();
        }),
      );
    };
    const stopWatching = app.screen.subscribe(remember);
    document.addEventListener('input', remember);
    document.addEventListener('focusin', remember);
    document.addEventListener('selectionchange', remember);
    document.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => {
      stopWatching();
      document.removeEventListener('input', remember);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('selectionchange', remember);
      document.removeEventListener('scroll', remember, { capture: true });
    };
  }, [app, places, hidden]);

  useEffect(() => {
    let wasHidden = false;
    return hidden.subscribe(isHidden => {
      if (wasHidden && !isHidden)
        void places.load().then(place => place && whenShown(() => putBack(place)));
      wasHidden = isHidden;
    });
  }, [places, hidden]);
}

function currentPlace(interviewId: string | null): Place {
  const active = document.activeElement;
  const field = active instanceof HTMLElement ? (active.dataset.place ?? null) : null;
  return {
    interviewId,
    scrollTop: document.querySelector(WORK_AREA)?.scrollTop ?? 0,
    field,
    selection: field ? selectionOf(active) : null,
  };
}

function selectionOf(element: Element | null): [number, number] | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  // Inputs of type date, number and the like have no selection.
  return element.selectionStart === null
    ? null
    : [element.selectionStart, element.selectionEnd ?? element.selectionStart];
}

/** Opens the interview the panel was left in; resolves when the caret stands where it stood. */
export async function restorePlace(
  place: Place | null,
  open: (interviewId: string) => Promise<void>,
): Promise<boolean> {
  if (!place?.interviewId) return false;
  await open(place.interviewId);
  whenShown(() => putBack(place));
  return true;
}

const FRAMES_TO_WAIT = 120;

/** A screen that is opened for the first time loads first; after two seconds nobody waits for it. */
function whenShown(work: () => void, frames = FRAMES_TO_WAIT): void {
  requestAnimationFrame(() => {
    if (frames === 0 || document.querySelector(WORK_AREA)) work();
    else whenShown(work, frames - 1);
  });
}

/** Puts the caret into a field of the screen that is about to show; the first control of a table. */
export function focusPlace(field: string): void {
  requestAnimationFrame(() => {
    const name = CSS.escape(field);
    const found =
      document.querySelector<HTMLElement>(`[data-place="${name}"]`) ??
      document.querySelector<HTMLElement>(`[data-place^="${name}."], [name="${name}"]`);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
  });
}

function putBack(place: Place): void {
  const work = document.querySelector(WORK_AREA);
  if (place.field) {
    const field = document.querySelector(`[data-place="${CSS.escape(place.field)}"]`);
    if (field instanceof HTMLElement) {
      field.focus({ preventScroll: true });
      if (
        place.selection &&
        (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      )
        field.setSelectionRange(...place.selection);
    }
  }
  if (work) work.scrollTop = place.scrollTop;
}
