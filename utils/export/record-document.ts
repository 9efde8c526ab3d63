/**
 * The record of an interview as a document, independent of any file format: what a Chinese HR
 * department calls 绩效面谈记录表. Every format and the screen are made from this one shape.
 */
import type { CanonicalField, FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import { isEmptyNote, isRows, type NoteRow, type NoteValue } from '../domain/note-value';
import type { Pack, PackStep } from '../domain/pack';
import { withoutMarks } from '../domain/row-marks';
import type { StepId } from '../domain/steps';
import { stepsOf } from '../domain/steps-of';
import { planOf } from '../domain/time-plan';
import { attendanceParts, ownParts, partsAfter, partsBefore } from './beside-notes';
import { WORDS } from './document-words';
import { noteSaid } from './note-said';
import type { LabelledText, Part } from './parts';
import { asWritten, type Said } from './said';

/**
 * `record` is for the HR file; `employee` leaves out what is not addressed to the employee; `own`
 * adds the private notes.
 */
export type Audience = 'record' | 'employee' | 'own';

export interface ChecklistItem {
  readonly text: Said;
  readonly ticked: boolean;
  readonly required: boolean;
}

export interface Section {
  readonly step: StepId;
  /** 1–8. */
  readonly number: number;
  readonly title: Said;
  readonly usedMinutes: number;
  readonly plannedMinutes: number;
  readonly checklist: readonly ChecklistItem[];
  readonly parts: readonly Part[];
}

export interface RecordDocument {
  readonly audience: Audience;
  readonly title: Said;
  readonly basics: readonly LabelledText[];
  readonly sections: readonly Section[];
  readonly ownNotes: readonly Part[];
  readonly trace: readonly Said[];
  /** Empty unless for the manager's own use. */
  readonly privateNotes: readonly Part[];
  readonly signatures: readonly Said[];
  readonly appeal: Said;
  /** 64 hexadecimal digits; the same for every audience and language. */
  readonly fingerprint: string;
}

export interface DocumentContext {
  readonly pack: Pack;
  readonly catalogue: FieldCatalogue;
  readonly audience: Audience;
  readonly fingerprint: string;
}

/** Not the employee's to read: who may pay or promote, and what others than the manager think. */
const NOT_FOR_THE_EMPLOYEE = ['compensation_suggestion', 'hr_comment', 'skip_manager_comment'];

/** On paper these belong to the hand that signs; on screen the manager sees what was ticked. */
const SIGNED_BY_HAND = ['employee_ack', 'sign_date'];

const PERIOD_FIELDS = ['period_start', 'period_end'];

export function recordDocumentOf(interview: Interview, context: DocumentContext): RecordDocument {
  const { pack, audience } = context;
  return {
    audience,
    title: WORDS.title,
    basics: basicsOf(interview, context),
    sections: stepsOf(interview, pack).map((step, at) =>
      sectionOf(interview, step, at + 1, context),
    ),
    ownNotes: interview.ownNotes
      .filter(note => !isEmptyNote(note.value))
      .map(note =>
        partOf(
          note.id,
          asWritten(note.label),
          note.value,
          undefined,
          context.catalogue,
          note.columns,
        ),
      ),
    trace: audience === 'employee' ? [] : interview.trace.map(traceSaid),
    privateNotes:
      audience === 'own'
        ? [
            ...context.catalogue.fields
              .filter(field => field.step === 'private')
              .flatMap(field => fieldPart(interview, field, context.catalogue)),
            ...ownParts(interview),
          ]
        : [],
    signatures:
      audience === 'employee'
        ? [WORDS.employeeSignature, WORDS.managerSignature]
        : [WORDS.employeeSignature, WORDS.managerSignature, WORDS.hrSignature],
    appeal: {
      zh: `${pack.appeal.channel.zh}，${pack.appeal.workingDays} ${WORDS.workingDays.zh}`,
      en: `${pack.appeal.channel.en}, within ${pack.appeal.workingDays} ${WORDS.workingDays.en}`,
    },
    fingerprint: context.fingerprint,
  };
}

function basicsOf(interview: Interview, { catalogue }: DocumentContext): LabelledText[] {
  const known = catalogue.fields
    .filter(field => field.step === 'preparation' && !PERIOD_FIELDS.includes(field.id))
    .map(field => textPart(interview, field));
  const [from, to] = PERIOD_FIELDS.map(id => String(interview.notes[id] ?? ''));
  const period: LabelledText = {
    kind: 'text',
    id: 'period',
    label: WORDS.periodFromTo,
    value: asWritten(from || to ? `${from} – ${to}` : ''),
  };
  const source: LabelledText = {
    kind: 'text',
    id: 'standard_source',
    label: WORDS.standardSource,
    value: asWritten(interview.setup.standardSource.trim()),
  };
  return [...known, period, source, ...attendanceParts(interview)];
}

function sectionOf(
  interview: Interview,
  step: PackStep,
  number: number,
  { pack, catalogue, audience }: DocumentContext,
): Section {
  const inBasics = (field: CanonicalField) => field.step === 'preparation';
  const shown = fieldsOfStep(step, stepsOf(interview, pack), catalogue).filter(
    field =>
      !inBasics(field) &&
      field.kind !== 'signature' &&
      field.columnOf === undefined &&
      (audience === 'own' || !SIGNED_BY_HAND.includes(field.id)) &&
      !(audience === 'employee' && NOT_FOR_THE_EMPLOYEE.includes(field.id)),
  );
  const parts = shown.flatMap(field => fieldPart(interview, field, catalogue));
  return {
    step: step.id,
    number,
    title: step.title,
    usedMinutes: Math.round((interview.usedSeconds[step.id] ?? 0) / 60),
    plannedMinutes: planOf(pack, interview)[step.id],
    checklist: step.checklist.map(item => ({
      text: { zh: item.zh, en: item.en },
      ticked: interview.ticked.includes(item.id),
      required: item.required,
    })),
    parts: [
      ...partsBefore(interview, step.id, catalogue),
      ...parts,
      ...partsAfter(interview, step.id),
    ],
  };
}

/** In the pack's order, then whatever else the catalogue gives to the step and no step of the pack lists. */
function fieldsOfStep(
  step: PackStep,
  steps: readonly PackStep[],
  catalogue: FieldCatalogue,
): CanonicalField[] {
  const listed = step.fields.flatMap(id => catalogue.fields.filter(field => field.id === id));
  const others = catalogue.fields.filter(
    field => field.step === step.id && !steps.some(({ fields }) => fields.includes(field.id)),
  );
  return [...listed, ...others];
}

function textPart(interview: Interview, field: CanonicalField): LabelledText {
  const value = interview.notes[field.id];
  const said = value === undefined || isRows(value) ? asWritten('') : noteSaid(plain(value), field);
  return { kind: 'text', id: field.id, label: field.label, value: said };
}

function fieldPart(
  interview: Interview,
  field: CanonicalField,
  catalogue: FieldCatalogue,
): readonly Part[] {
  const value = interview.notes[field.id];
  if (value === undefined || isEmptyNote(value)) return [];
  return [partOf(field.id, field.label, value, field, catalogue)];
}

function partOf(
  id: string,
  label: Said,
  value: NoteValue,
  field: CanonicalField | undefined,
  catalogue: FieldCatalogue,
  columns: readonly { readonly key: string; readonly label: string }[] = [],
): Part {
  if (!isRows(value)) return { kind: 'text', id, label, value: noteSaid(plain(value), field) };
  const rows = value.map(withoutMarks).filter(row => !isEmptyNote([row]));
  const own = new Map(columns.map(column => [column.key, asWritten(column.label)]));
  const present = new Set(rows.flatMap(row => Object.keys(row)));
  const ids = [...new Set([...(field?.columns ?? []), ...own.keys(), ...present])];
  // A column nobody used would only squeeze the others.
  const used = ids.filter(column => rows.some(row => cellText(row, column) !== ''));
  const fieldOf = (column: string) => catalogue.fields.find(each => each.id === column);
  return {
    kind: 'table',
    id,
    label,
    columns: used.map(column => ({
      id: column,
      label: own.get(column) ?? fieldOf(column)?.label ?? asWritten(column),
    })),
    rows: rows.map(row => used.map(column => noteSaid(row[column] ?? '', fieldOf(column)))),
  };
}

function cellText(row: NoteRow, column: string): string {
  return String(row[column] ?? '').trim();
}

/** A value that is no table. An empty list has no rows to be one. */
function plain(value: NoteValue): Parameters<typeof noteSaid>[0] {
  return value as Parameters<typeof noteSaid>[0];
}

function traceSaid(entry: Interview['trace'][number]): Said {
  const at = entry.at.slice(0, 16).replace('T', ' ');
  switch (entry.kind) {
    case 'gap-overridden':
      return { zh: `${at} ${WORDS.gapOverridden.zh}`, en: `${at} ${WORDS.gapOverridden.en}` };
    case 'self-review-skipped':
      return {
        zh: `${at} ${WORDS.selfReviewSkipped.zh}${entry.reason}`,
        en: `${at} ${WORDS.selfReviewSkipped.en}${entry.reason}`,
      };
    case 'filled':
      return {
        zh: `${at} ${WORDS.filled.zh}${entry.site}，${entry.verified} ${WORDS.fields.zh}`,
        en: `${at} ${WORDS.filled.en}${entry.site}, ${entry.verified} ${WORDS.fields.en}`,
      };
    case 'resumed': {
      const after = WORDS.resumedAfter[entry.after];
      return {
        zh: `${at} ${WORDS.resumed.zh}（${after.zh}${entry.reason}）`,
        en: `${at} ${WORDS.resumed.en} (${after.en}${entry.reason})`,
      };
    }
    default:
      // Of a newer writer; said by its own name rather than left out.
      return asWritten(`${at} ${(entry as { kind: string }).kind}`);
  }
}
