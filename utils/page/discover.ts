/** Finds the fields of the document and its shadow roots, in document order. Reads only. */
import type { WidgetAdapter } from './adapters/adapter';
import { BARE_HANDLES } from './adapters/bare-slider';
import { isRadioComponent } from './adapters/checkable';
import { DATE_BUTTONS } from './adapters/date-button';
import { createDatePair, pairAround } from './adapters/date-pair';
import { LIST_BOXES } from './adapters/list-box';
import { GROUPED_BUTTONS } from './adapters/radio-group';
import { ADAPTERS } from './adapters/registry';
import { createRowlessList } from './adapters/rowless-list';
import { createRowsTable } from './adapters/rows-table';
import { sheetRow } from './adapters/sheet-row';
import { ROW_NAMES } from './adapters/sheet-row-parts';
import { DRAWN_SWITCHES } from './adapters/switch';
import { TAG_ADDERS } from './adapters/tags-input';
import type { Field } from './field';
import { type Growing, growingTables } from './growing-lists';
import { inOneLook } from './look';
import { COMMANDS, isButtonComponent, isCommand } from './row-buttons';
import { SHOWN } from './text';
import { ancestorsOf, eachElement, shadowRootOf } from './tree';
import { createPacer } from './waiting';

export const CANDIDATES = [
  'input:not([type=hidden],[type=password],[type=file],[type=submit],[type=button],[type=reset],[type=image],[aria-hidden=true])',
  'textarea:not([aria-hidden=true])',
  'select:not([aria-hidden=true])',
  'iframe',
  '[contenteditable]',
  '[role=textbox]',
  '[role=combobox]',
  '[role=spinbutton]',
  '[role=switch]',
  '[role=checkbox]',
  '[role=radio]',
  '[role=slider]',
  'button[aria-pressed]',
  '[role=button][aria-pressed]',
  GROUPED_BUTTONS,
  '[aria-haspopup=listbox]',
  LIST_BOXES,
  'button[aria-expanded]',
  BARE_HANDLES,
  DATE_BUTTONS,
  TAG_ADDERS,
  DRAWN_SWITCHES,
  '[class*=rate]',
  '[class*=rating]',
  '[class*=Rating]',
  '[tabindex][class*=select]',
  '[tabindex][class*=Select]',
  '[tabindex][class*=cascader]',
  '[tabindex][class*=picker]',
].join();

/** A label leads to no field but its row: what it names has a control. */
const WANTED = `${CANDIDATES},${ROW_NAMES}`;
/** Found in one walk: the tree of a large page is gone through step by step. */
const SOUGHT = `${WANTED},${COMMANDS}`;

interface Claim {
  readonly root: HTMLElement;
  readonly adapter: WidgetAdapter;
}

type Claims = Map<Element, Claim>;

export async function discover(root: Document, signal: AbortSignal): Promise<Field[]> {
  const lists: Claim[] = [];
  const claims: Claims = new Map();
  const sought: Element[] = [];
  await inSlices(walk(root), signal, element => element && sought.push(element));
  await inSlices(growingTables(sought.filter(isCommand)), signal, growing => {
    if (growing) lists.push(listClaim(growing));
  });
  await inSlices(sought.values(), signal, element => claim(element, claims, lists));
  return withPairs(fieldsOf(claims, lists));
}

async function inSlices<T>(
  steps: Iterator<T>,
  signal: AbortSignal,
  work: (item: T) => unknown,
): Promise<void> {
  const pace = createPacer(signal);
  const slice = () => {
    for (;;) {
      const pause = pace();
      if (pause) return pause;
      const step = steps.next();
      if (step.done) return null;
      work(step.value);
    }
  };
  for (let pause = inOneLook(slice); pause; pause = inOneLook(slice)) await pause;
}

/** The same in one go, to find again a field whose nodes the page has replaced. */
export const discoverNow = (root: Document): Field[] =>
  inOneLook(() =>
    withPairs(
      discoverIn(
        root,
        [...growingTables(commandsOf(root))].flatMap(growing =>
          growing ? [listClaim(growing)] : [],
        ),
      ),
    ),
  );

/** The fields of one part of the page, such as a row of a table. */
const fieldsWithin = (part: HTMLElement): Field[] => discoverIn(part, []);

const rowsTable = createRowsTable(fieldsWithin);
const rowlessList = createRowlessList(rowsTable);
const pairs = {
  daterange: createDatePair('daterange', fieldsWithin),
  datetime: createDatePair('datetime', fieldsWithin),
};

/** Each range or moment made of two fields follows them as a field of its own. */
function withPairs(fields: readonly Field[]): Field[] {
  return fields.flatMap((field, at) => {
    const before = fields[at - 1];
    const pair = before && inOneLook(() => pairAround(before, field));
    if (!before || !pair) return [field];
    const { around: root, kind } = pair;
    const neighbours = [...before.neighbours, ...field.neighbours].filter(
      other => !root.contains(other),
    );
    return [field, { root, adapter: pairs[kind], neighbours, ends: [before, field] }];
  });
}

const listClaim = ({ root, isRowless }: Growing): Claim => ({
  root,
  adapter: isRowless ? rowlessList : rowsTable,
});

function discoverIn(root: Document | HTMLElement, lists: readonly Claim[]): Field[] {
  const claims: Claims = new Map();
  for (const element of walk(root)) claim(element, claims, lists);
  return fieldsOf(claims, lists);
}

function claim(element: Element | null, claims: Claims, lists: readonly Claim[]): void {
  if (!(element instanceof HTMLElement)) return;
  if (!element.matches(WANTED) && !isRadioComponent(element)) return;
  const list = lists.find(each => each.root.contains(element));
  const found = list ?? claimOf(element, claims);
  if (found && !claims.has(found.root)) claims.set(found.root, found);
}

/** In document order, without native controls that a library hides beside its own box. */
function fieldsOf(claims: Claims, lists: readonly Claim[]): Field[] {
  const found = [...claims.values()];
  for (const list of lists) {
    // A list without rows has no control that would have led to it.
    const after = found.findIndex(({ root }) => isBefore(list.root, root));
    const at = after < 0 ? found.length : after;
    if (!claims.has(list.root)) found.splice(at, 0, list);
  }
  return withNeighbours(
    found.filter(({ root }, i) => {
      const next = found[i + 1]?.root ?? null;
      return root.offsetWidth >= 4 || !next || !root.nextElementSibling?.contains(next);
    }),
  );
}

const isBefore = (a: Node, b: Node) =>
  Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

function* commandsOf(root: Document): Generator<HTMLElement> {
  for (const element of walk(root)) if (element && isCommand(element)) yield element;
}

/** Candidates and commands, and `null` now and then so that the caller can give way on large pages. */
function* walk(root: Document | ShadowRoot | HTMLElement): Generator<Element | null> {
  let passed = 0;
  for (const { element, isMatch } of eachElement(root, SOUGHT)) {
    if (isMatch || isButtonComponent(element) || isRadioComponent(element)) yield element;
    else if (++passed % 50 === 0) yield null;
    const inner = shadowRootOf(element);
    if (inner) yield* walk(inner);
  }
}

function claimOf(candidate: HTMLElement, claims: ReadonlyMap<Element, Claim>): Claim | null {
  if (claims.has(candidate)) return null;
  for (const ancestor of ancestorsOf(candidate)) if (claims.has(ancestor)) return null;
  const isCandidate = candidate.matches(CANDIDATES) || isRadioComponent(candidate);
  for (const adapter of isCandidate ? ADAPTERS : [sheetRow]) {
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
