/** Finds the fields of the document and its shadow roots, in document order. Reads only. */
import type { WidgetAdapter } from './adapters/adapter';
import { ADAPTERS } from './adapters/registry';
import type { Field } from './field';
import { SHOWN } from './text';
import { ancestorsOf, shadowRootOf } from './tree';
import { createPacer } from './waiting';

const CANDIDATES = [
  'input:not([type=hidden],[type=password],[type=file],[type=submit],[type=button],[type=reset],[type=image])',
  'textarea',
  'select',
  '[contenteditable]',
  '[role=textbox]',
  '[role=combobox]',
  '[role=spinbutton]',
  '[role=switch]',
  '[role=checkbox]',
  '[role=radio]',
].join();

interface Claim {
  readonly root: HTMLElement;
  readonly adapter: WidgetAdapter;
}

export async function discover(root: Document, signal: AbortSignal): Promise<Field[]> {
  const pace = createPacer(signal);
  const claims = new Map<Element, Claim>();
  let seen = 0;
  for (const element of walk(root)) {
    if (++seen % 200 === 0) await pace();
    const claim = element instanceof HTMLElement ? claimOf(element, claims) : null;
    if (claim) claims.set(claim.root, claim);
  }
  return withNeighbours([...claims.values()]);
}

/** The same in one go, to find again a field whose nodes the page has replaced. */
export function discoverNow(root: Document): Field[] {
  const claims = new Map<Element, Claim>();
  for (const element of walk(root)) {
    const claim = element instanceof HTMLElement ? claimOf(element, claims) : null;
    if (claim) claims.set(claim.root, claim);
  }
  return withNeighbours([...claims.values()]);
}

/** Candidates, and `null` now and then so that the caller can give way on large pages. */
function* walk(root: Document | ShadowRoot): Generator<Element | null> {
  const candidates = new Set(root.querySelectorAll(CANDIDATES));
  let passed = 0;
  for (const element of root.querySelectorAll('*')) {
    if (candidates.has(element)) yield element;
    else if (++passed % 50 === 0) yield null;
    const inner = shadowRootOf(element);
    if (inner) yield* walk(inner);
  }
}

function claimOf(candidate: HTMLElement, claims: ReadonlyMap<Element, Claim>): Claim | null {
  if (claims.has(candidate)) return null;
  for (const ancestor of ancestorsOf(candidate)) if (claims.has(ancestor)) return null;
  for (const adapter of ADAPTERS) {
    const root = adapter.owns(candidate);
    if (!root) continue;
    const box = adapter.box?.(root, null) ?? root;
    return claims.has(root) || !box.checkVisibility(SHOWN) ? null : { root, adapter };
  }
  return null;
}

function withNeighbours(claims: readonly Claim[]): Field[] {
  const areas = claims.map(({ adapter, root }) => adapter.area?.(root) ?? root);
  return claims.map((claim, i) => ({
    ...claim,
    neighbours: [areas[i - 1], areas[i + 1]].filter(area => area !== undefined),
  }));
}
