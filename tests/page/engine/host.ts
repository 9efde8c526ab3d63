/** A host page in the test's own document, and the engine on it. */
import { afterEach } from 'vitest';
import type {
  FieldDescriptor,
  FrameEngine,
  FrameSurvey,
  PlannedWrite,
  UndoOutcome,
  WriteOutcome,
  WriteValue,
} from '@/utils/fill/model';
import { createFrameEngine } from '@/utils/page/frame-engine';

export interface Host {
  readonly engine: FrameEngine<AbortSignal>;
  survey(): Promise<FrameSurvey>;
  /** The field whose strongest evidence reads like this. */
  field(label: string): Promise<FieldDescriptor>;
  plan(
    label: string,
    value: WriteValue | string,
    change?: Partial<PlannedWrite>,
  ): Promise<PlannedWrite>;
  write(
    label: string,
    value: WriteValue | string,
    change?: Partial<PlannedWrite>,
  ): Promise<WriteOutcome>;
  writeAll(writes: readonly PlannedWrite[], signal?: AbortSignal): Promise<WriteOutcome[]>;
  read(label: string): Promise<string>;
  undo(): Promise<UndoOutcome[]>;
  /** What happened on an element, in order. */
  events(selector: string, ...types: string[]): string[];
}

const FILL = 'fill-1';
export const never = new AbortController().signal;

const cleanups: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.body.removeAttribute('class');
});

export function onCleanup(clean: () => void): void {
  cleanups.push(clean);
}

export function openHost(html: string): Host {
  document.body.innerHTML = html;
  const engine = createFrameEngine(document);

  const host: Host = {
    engine,
    survey: () => engine.survey(never),

    async field(label) {
      const { fields } = await engine.survey(never);
      const found = fields.filter(field => field.evidence[0]?.text === label);
      const [only] = found;
      if (!only || found.length > 1) {
        throw new Error(`${found.length} fields are called ${label}: ${fields.map(nameOf)}`);
      }
      return only;
    },

    async plan(label, value, change = {}) {
      const field = await host.field(label);
      return {
        rowId: label,
        handle: field.handle,
        signature: field.signature,
        value: typeof value === 'string' ? text(value) : value,
        mode: 'replace',
        expectedBefore: engine.read([field.handle])[0]?.text ?? '',
        ...change,
      };
    },

    async write(label, value, change) {
      const [outcome] = await host.writeAll([await host.plan(label, value, change)]);
      if (!outcome) throw new Error('nothing was reported');
      return outcome;
    },

    async writeAll(writes, signal = never) {
      const outcomes: WriteOutcome[] = [];
      await engine.write(FILL, writes, outcome => outcomes.push(outcome), signal);
      return outcomes;
    },

    async read(label) {
      const field = await host.field(label);
      return engine.read([field.handle])[0]?.text ?? '';
    },

    undo: () => engine.undo(FILL, null, never),

    events(selector, ...types) {
      const seen: string[] = [];
      for (const type of types) {
        find(selector).addEventListener(type, event => seen.push(event.type), { capture: true });
      }
      return seen;
    },
  };
  return host;
}

const nameOf = (field: FieldDescriptor) => field.evidence[0]?.text ?? field.kind;

export function find<T extends HTMLElement = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

export const inputValue = (selector: string) => find<HTMLInputElement>(selector).value;

export const text = (content: string): WriteValue => ({ kind: 'text', text: content });
export const date = (iso: string): WriteValue => ({ kind: 'date', iso });
export const flag = (on: boolean): WriteValue => ({ kind: 'flag', on });
export const count = (number: number): WriteValue => ({ kind: 'number', number });
export const choice = (label: string, ...aliases: string[]): WriteValue => ({
  kind: 'choices',
  wanted: [{ label, aliases }],
});
export const choices = (...labels: string[]): WriteValue => ({
  kind: 'choices',
  wanted: labels.map(label => ({ label, aliases: [] })),
});

export const verified = (rowId: string) => ({ rowId, kind: 'verified' }) as const;

/** `reason`, with everything as it was before. */
export const refusedBy = (outcome: WriteOutcome) =>
  outcome.kind === 'failed'
    ? `${outcome.reason}${outcome.restored ? '' : ', not restored'}`
    : outcome.kind;

/**
 * The document as it is while the person works in the side panel: `focus()` and `blur()` move the
 * active element and fire nothing.
 */
export function takeFocusAway(): void {
  const swallow = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
  };
  const types = ['focus', 'blur', 'focusin', 'focusout'];
  for (const type of types) window.addEventListener(type, swallow, true);
  document.hasFocus = () => false;
  onCleanup(() => {
    for (const type of types) window.removeEventListener(type, swallow, true);
    Reflect.deleteProperty(document, 'hasFocus');
  });
}
