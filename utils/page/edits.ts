/** What the person does to a field meanwhile. Theirs is newer than ours, and is never written over. */
import { rootOf } from './tree';

const TYPES = ['beforeinput', 'input', 'change'] as const;

export interface Edits {
  /** Whether the person changed the field that stands there as `root` since the watch began. */
  touched(root: HTMLElement): boolean;
  stop(): void;
}

/** Begun after a write: what the engine causes through the browser's own editing is trusted, too. */
export function watchEdits(watched: HTMLElement): Edits {
  const tree = rootOf(watched);
  const paths: EventTarget[][] = [];
  const notice = (event: Event) => {
    if (event.isTrusted) paths.push(event.composedPath());
  };
  for (const type of TYPES) tree.addEventListener(type, notice, true);
  return {
    touched: root => paths.some(path => reaches(path, watched) || reaches(path, root)),
    stop() {
      for (const type of TYPES) tree.removeEventListener(type, notice, true);
    },
  };
}

/** A group of radios or boxes without a frame is known by its first one; they share the name. */
function reaches(path: readonly EventTarget[], root: HTMLElement): boolean {
  if (path.includes(root)) return true;
  const [target] = path;
  if (!(target instanceof HTMLInputElement) || !(root instanceof HTMLInputElement)) return false;
  return root.name !== '' && target.name === root.name && target.form === root.form;
}
