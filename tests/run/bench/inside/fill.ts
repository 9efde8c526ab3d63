import type { FieldDescriptor, PlannedWrite, WriteValue } from '../../../../utils/fill/model';
import { setValue } from '../../../../utils/page/events';
import type { Journal } from '../../../../utils/page/journal';
import { createParts } from '../../../../utils/page/parts';
import { type Surveyed, surveyFrame } from '../../../../utils/page/survey';
import { writeAll } from '../../../../utils/page/write';

let surveyed: Surveyed | undefined;

/** Surveys for the fill to come; how many fields are there. */
export async function surveyedFields(): Promise<number> {
  surveyed = await surveyFrame(document, 'fill', createParts(), new AbortController().signal);
  return surveyed.fields.size;
}

export interface FillRun {
  /** From the call to the first verification of the last field. */
  readonly firstMs: number;
  /** Until the last outcome, half a second after the last write. */
  readonly wholeMs: number;
  readonly verified: number;
  readonly failures: readonly string[];
  readonly hasFocus: boolean;
  readonly visibility: string;
  /** Tasks of 50 ms and more, as the browser reports them. */
  readonly longTasks: readonly number[];
}

/** The engine's own path, checks and all. The journal is told of each first verification. */
export async function fillFields(): Promise<FillRun> {
  if (!surveyed) throw new Error('survey first');
  const { fields, survey } = surveyed;
  const writes = survey.fields.map(plannedFor);
  const longTasks: number[] = [];
  const observer = new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const state = { hasFocus: document.hasFocus(), visibility: document.visibilityState };
  let last = 0;
  const journal: Journal = {
    add: () => {
      last = performance.now();
    },
    remove: () => {},
    undo: async () => [],
  };
  const failures: string[] = [];
  let verified = 0;
  const start = performance.now();
  await writeAll(writes, {
    fieldOf: handle => fields.get(handle),
    journal,
    report: outcome => {
      if (outcome.kind === 'verified') verified++;
      else failures.push(`${outcome.rowId}: ${outcome.reason}`);
    },
    signal: new AbortController().signal,
  });
  const end = performance.now();
  await new Promise(resolve => setTimeout(resolve, 100));
  observer.disconnect();
  return { firstMs: last - start, wholeMs: end - start, verified, failures, longTasks, ...state };
}

function plannedFor({ handle, signature, kind, evidence }: FieldDescriptor): PlannedWrite {
  const rowId = `${evidence[0]?.text} (${kind})`;
  const value = valueFor(kind);
  return { rowId, handle, signature, value, mode: 'replace', expectedBefore: '' };
}

const TEXT = '上半年完成签约 1260 万元，牵头两个项目；回款跟进偏被动。';

function valueFor(kind: FieldDescriptor['kind']): WriteValue {
  const choice = (label: string): WriteValue => ({
    kind: 'choices',
    wanted: [{ label, aliases: [] }],
  });
  switch (kind) {
    case 'select':
      return choice('良好');
    case 'radio':
      return choice('否');
    case 'checkbox':
      return { kind: 'flag', on: true };
    case 'number':
      return { kind: 'number', number: 85 };
    case 'date':
      return { kind: 'date', iso: '2026-09-30' };
    default:
      return { kind: 'text', text: TEXT };
  }
}

/**
 * The same values by prototype setter, `input` and `change`, and nothing else: no look at the page,
 * no turn for it. With `focus`, the browser's own `focus()` and `blur()` around each.
 */
export function fillFloor(withFocus: boolean): { ms: number; hasFocus: boolean; written: number } {
  const controls = document.querySelectorAll<
    HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  >('input:not([type=radio]),textarea,select,input[type=radio]');
  const hasFocus = document.hasFocus();
  const seen = new Set<string>();
  let written = 0;
  const start = performance.now();
  for (const control of controls) {
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      // The second of its group, as the engine is told to choose.
      if (!seen.has(control.name)) {
        seen.add(control.name);
        continue;
      }
      if (seen.has(`${control.name} done`)) continue;
      seen.add(`${control.name} done`);
    }
    if (withFocus) control.focus();
    writeBare(control);
    if (withFocus) control.blur();
    written++;
  }
  return { ms: performance.now() - start, hasFocus, written };
}

function writeBare(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): void {
  const isTick = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
  if (isTick) {
    control.click();
    return;
  }
  const text =
    control instanceof HTMLSelectElement
      ? '良好'
      : control.type === 'number'
        ? '85'
        : control.type === 'date'
          ? '2026-09-30'
          : TEXT;
  setValue(control, text);
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
