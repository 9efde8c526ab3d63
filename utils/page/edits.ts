/** What the person does to a field meanwhile. Theirs is newer than ours, and is never written over. */
import { rootOf } from './tree';

const TYPES = ['beforeinput', 'input', 'change'] as const;

export interface Edits {
  /**
   * From here on. Begun after a write: what the engine causes through the browser's own editing is
   * trusted, too.
   */
  of(watched: HTMLElement): EditsOf;
  stop(): void;
}

export interface EditsOf {
  /** Whether the person changed the field that stands there as `root` since the watch began. */
  touched(root: HTMLElement): boolean;
}

/** One set of listeners for all fields: a hundred would each hear every event of the fill. */
export function watchEdits(): Edits {
  const trees = new Set<Document | ShadowRoot>();
  const paths: EventTarget[][] = [];
  const notice = (event: Event) => {
    if (event.isTrusted) paths.push(event.composedPath());
  };
  return {
    of(watched) {
      const tree = rootOf(watched);
      if (!trees.has(tree)) for (const type of TYPES) tree.addEventListener(type, notice, true);
      trees.add(tree);
      const begin = paths.length;
      return {
        touched: root =>
          paths.slice(begin).some(path => reaches(path, watched) || reaches(path, root)),
      };
    },
    stop() {
      for (const tree of trees) {
        for (const type of TYPES) tree.removeEventListener(type, notice, true);
      }
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
