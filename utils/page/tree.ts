/** The page as one tree: shadow roots hang under their hosts. */

type Lender = (host: HTMLElement) => ShadowRoot | null;
type Extension = { readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?: Lender } } };

/**
 * The shadow root of `host`, closed ones included where the browser lends a key. The key is used on
 * custom elements, and on what has nothing in it within a shadow root: asking for every element once
 * hung pages with large subtrees.
 */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  if (!(host instanceof HTMLElement) || !mayHide(host)) return null;
  try {
    const { chrome } = globalThis as unknown as Extension;
    if (chrome?.dom?.openOrClosedShadowRoot) return chrome.dom.openOrClosedShadowRoot(host);
    return (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}

const mayHide = (host: HTMLElement): boolean =>
  host.localName.includes('-') ||
  (host.firstChild === null && HOSTS.test(host.localName) && rootOf(host) instanceof ShadowRoot);

const HOSTS = /^(div|span|section|p)$/;

/** The element that encloses `node` on the screen: slot before parent, host after shadow root. */
export function parentOf(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

export function* ancestorsOf(node: Node): Generator<Element> {
  for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
}

/** The elements below `outer` as they hang on the screen: through shadow roots and slots. */
export function* flatTree(outer: Element | ShadowRoot | Document): Generator<Element> {
  for (const child of childrenOf(outer)) {
    yield child;
    yield* flatTree(child);
  }
}

function childrenOf(outer: Element | ShadowRoot | Document): Iterable<Element> {
  const inner = outer instanceof Element ? shadowRootOf(outer) : null;
  if (inner) return inner.children;
  const slotted = outer instanceof HTMLSlotElement ? outer.assignedElements({ flatten: true }) : [];
  return slotted.length > 0 ? slotted : outer.children;
}

/** Like `querySelectorAll`, through shadow roots and slots. */
export function queryDeep(outer: Element | ShadowRoot | Document, selector: string): HTMLElement[] {
  const found = isPlainTree(outer) ? outer.querySelectorAll(selector) : flatTree(outer);
  const elements: HTMLElement[] = [];
  for (const element of found) {
    if (element instanceof HTMLElement && element.matches(selector)) elements.push(element);
  }
  return elements;
}

/** Most trees hold neither shadow roots nor slots, and then the browser's own query is the same. */
function isPlainTree(outer: Element | ShadowRoot | Document): boolean {
  if (outer instanceof Element && isSpecial(outer)) return false;
  for (const element of outer.querySelectorAll('*')) if (isSpecial(element)) return false;
  return true;
}

const isSpecial = (element: Element) =>
  element instanceof HTMLSlotElement || shadowRootOf(element) !== null;

/** From here on one query over the whole takes longer than the page may be kept waiting. */
const LARGE = 8_000;

const isLarge = (root: Document | ShadowRoot | HTMLElement): boolean =>
  !(root instanceof ShadowRoot) && root.getElementsByTagName('*').length > LARGE;

/**
 * The elements of one tree in their order, each with whether it matches. Large trees are gone through
 * step by step, so that the caller can give way in between.
 */
export function* eachElement(
  root: Document | ShadowRoot | HTMLElement,
  selector: string,
): Generator<{ readonly element: Element; readonly isMatch: boolean }> {
  if (isLarge(root)) {
    const steps = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (steps.nextNode()) {
      const element = steps.currentNode as Element;
      yield { element, isMatch: element.matches(selector) };
    }
    return;
  }
  const matching = new Set(root.querySelectorAll(selector));
  for (const element of root.querySelectorAll('*'))
    yield { element, isMatch: matching.has(element) };
}

/** Like `contains`, through shadow roots. */
export function encloses(outer: Node, inner: Node): boolean {
  if (outer === inner || outer.contains(inner)) return true;
  // In one tree that is the whole answer, unless something of it is handed on to a slot of `outer`.
  if (outer.getRootNode() === inner.getRootNode()) return false;
  for (const ancestor of ancestorsOf(inner)) if (ancestor === outer) return true;
  return false;
}

export function rootOf(node: Node): Document | ShadowRoot {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root : (node.ownerDocument ?? document);
}

/** The elements an IDREF attribute names, within the element's own tree. */
export function referenced(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return [];
  const root = rootOf(element);
  return ids.split(/\s+/).flatMap(id => root.getElementById(id) ?? []);
}

/** The topmost element at a point, looked up through every shadow root. */
export function elementAt(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (let inner = hit && shadowRootOf(hit); inner; inner = hit && shadowRootOf(hit)) {
    const deeper: Element | null = inner.elementFromPoint(x, y);
    if (!deeper || deeper === hit || !inner.contains(deeper)) break;
    hit = deeper;
  }
  return hit;
}
