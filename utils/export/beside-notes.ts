/** What a talk wrote down beside its notes, as parts of the document: each in the step it belongs to. */
import type { FieldCatalogue } from '../domain/canonical-field';
import type { Interview } from '../domain/interview';
import { isEmptyNote } from '../domain/note-value';
import type { StepId } from '../domain/steps';
import { WORDS } from './document-words';
import { noteSaid } from './note-said';
import type { DocumentTable, LabelledText, Part } from './parts';
import { asWritten, type Said } from './said';

/** In front of the step's notes. */
export function partsBefore(
  interview: Interview,
  step: StepId,
  catalogue: FieldCatalogue,
): readonly Part[] {
  switch (step) {
    case 'opening':
      return priorParts(interview, catalogue);
    case 'manager_review':
      return texts([
        ['gap.self', WORDS.selfFocus, interview.gap.selfFocus],
        ['gap.manager', WORDS.managerFocus, interview.gap.managerFocus],
      ]);
    case 'discuss_performance':
      return matterParts(interview);
    default:
      return [];
  }
}

export function partsAfter(interview: Interview, step: StepId): readonly Part[] {
  switch (step) {
    case 'support_development':
      return texts([['difficulty_about', WORDS.difficultyAbout, interview.difficultyAbout]]);
    case 'confirm_result':
      return texts([
        ['delivery.reason', WORDS.deliveryReason, interview.delivery?.reason],
        ['delivery.method', WORDS.deliveryMethod, interview.delivery?.method],
        ['delivery.on', WORDS.deliveryOn, interview.delivery?.on],
        ['delivery.witness', WORDS.deliveryWitness, interview.delivery?.witness],
      ]);
    default:
      return [];
  }
}

/** A talk that did not come about, or not to its end. */
export function attendanceParts({ attendance }: Interview): readonly LabelledText[] {
  if (!attendance) return [];
  const state = WORDS.attendance[attendance.state];
  const on = attendance.at.slice(0, 10);
  const said = (language: 'zh' | 'en') =>
    [state[language], on, attendance.reason.trim(), next(attendance.nextOn, language)]
      .filter(Boolean)
      .join(language === 'zh' ? '，' : ', ');
  return [
    {
      kind: 'text',
      id: 'attendance',
      label: WORDS.attendanceLabel,
      value: { zh: said('zh'), en: said('en') },
    },
  ];
}

function next(on: string, language: 'zh' | 'en'): string {
  return on === '' ? '' : `${WORDS.nextOn[language]} ${on}`;
}

/** The manager's own: what was prepared for, and notes that were filed nowhere yet. */
export function ownParts({ preparation, quickNotes }: Interview): readonly Part[] {
  return texts([
    ['objections', WORDS.objections, preparation?.objections],
    ['quick_notes', WORDS.quickNotes, (quickNotes ?? []).map(({ text }) => text).join('\n')],
  ]);
}

/** Said once: what somebody wrote about it themselves stands for the table. */
function priorParts(interview: Interview, catalogue: FieldCatalogue): readonly DocumentTable[] {
  const prior = interview.priorActions ?? [];
  if (prior.length === 0 || !isEmptyNote(interview.notes.prior_plan_status)) return [];
  const ownerField = catalogue.fields.find(({ id }) => id === 'action_owner');
  return [
    tableOf(
      'prior_actions',
      WORDS.priorActions,
      [WORDS.priorText, WORDS.priorOwner, WORDS.priorDue, WORDS.priorStatus, WORDS.priorComment],
      prior.map(({ text, owner, due, status, comment }) => [
        asWritten(text),
        noteSaid(owner, ownerField),
        asWritten(due),
        WORDS.progress[status],
        asWritten(comment.trim()),
      ]),
    ),
  ];
}

function matterParts({ matters = [] }: Interview): readonly DocumentTable[] {
  const rows = matters
    .map(({ situation, task, action, result, employeeSays }) =>
      [situation, task, action, result, employeeSays].map(text => asWritten(text.trim())),
    )
    .filter(row => row.some(({ zh }) => zh !== ''));
  if (rows.length === 0) return [];
  const columns = [
    WORDS.matterSituation,
    WORDS.matterTask,
    WORDS.matterAction,
    WORDS.matterResult,
    WORDS.matterEmployee,
  ];
  return [tableOf('matters', WORDS.matters, columns, rows)];
}

/** Without the columns that nobody used. */
function tableOf(
  id: string,
  label: Said,
  columns: readonly Said[],
  rows: readonly (readonly Said[])[],
): DocumentTable {
  const used = columns.map((_, at) => rows.some(row => row[at]?.zh !== ''));
  return {
    kind: 'table',
    id,
    label,
    columns: columns
      .map((said, at) => ({ id: `${id}.${at}`, label: said }))
      .filter((_, at) => used[at]),
    rows: rows.map(row => row.filter((_, at) => used[at])),
  };
}

function texts(
  parts: readonly (readonly [id: string, label: Said, text: string | undefined])[],
): LabelledText[] {
  return parts.flatMap(([id, label, text = '']) =>
    text.trim() === '' ? [] : [{ kind: 'text' as const, id, label, value: asWritten(text.trim()) }],
  );
}
