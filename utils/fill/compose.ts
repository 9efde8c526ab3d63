/** Several notes in one box: which box takes which notes, and how they read together. */
import { isCanonical } from '../domain/answer';
import type { CanonicalField } from '../domain/canonical-field';
import { isEmptyNote } from '../domain/note-value';
import { coerceText } from './coerce';
import type { Decision } from './decide';
import type { FieldView } from './field-view';
import { isOutOfBounds, type Matching } from './match';
import { normaliseLabel } from './normalise';
import { textOf } from './note-text';
import type { Locale, MatchEvidence, PlanInput } from './plan-model';
import { compareUnits } from './similarity';

/** `lead` stands before the note the box is named after, the others after it. */
type Style = 'lead' | 'plain' | 'heading' | 'quoted';

interface Guest {
  readonly field: string;
  readonly style: Style;
}

/** Boxes that by custom hold more than the note they are named after, in the order of writing. */
const HOSTS: readonly { readonly host: string; readonly guests: readonly Guest[] }[] = [
  { host: 'improvement_plan', guests: [{ field: 'action_items', style: 'plain' }] },
  { host: 'next_goals_text', guests: [{ field: 'next_goals', style: 'plain' }] },
  { host: 'support_needed', guests: [{ field: 'manager_commitments', style: 'heading' }] },
  { host: 'manager_comment', guests: [{ field: 'overall_comment', style: 'heading' }] },
  {
    host: 'employee_comments',
    guests: [
      { field: 'employee_agreement', style: 'lead' },
      { field: 'objection', style: 'quoted' },
    ],
  },
  {
    host: 'consensus',
    guests: [
      { field: 'next_goals_text', style: 'heading' },
      { field: 'next_goals', style: 'plain' },
    ],
  },
];

const RECORD_BOXES = [
  '面谈记录',
  '面谈内容',
  '面谈纪要',
  '面谈要点',
  '面谈情况',
  '面谈过程记录',
  '面谈详情',
  '沟通记录',
  '沟通要点',
  '面谈沟通内容',
  '面谈沟通记录',
  '谈话要点',
  '沟通内容',
  '谈话记录',
  '谈话内容',
  '访谈记录',
  '会谈记录',
  '绩效面谈记录',
  'Review comments',
  'Interview record',
  'Interview notes',
  'Interview minutes',
  'Meeting notes',
  'Meeting minutes',
  'Discussion notes',
  'Discussion summary',
  'Conversation notes',
  'Review notes',
  'Minutes',
].map(label => normaliseLabel(label).units);
const RECORD_BOX_FROM = 0.9;
const NAMED_BOX_FROM = 0.75;

/** The notes of one box, in the order they read. */
export interface Joined {
  readonly view: number;
  readonly answers: readonly number[];
  /** Of the one that names the row; `null` when its own note is not among them. */
  readonly primary: number | null;
  readonly text: string;
  readonly confidence: number;
  readonly evidence: readonly MatchEvidence[];
}

export interface Joining {
  readonly joined: readonly Joined[];
  /** Notes that would have gone into a box but for its limit, with that box. */
  readonly tooLong: ReadonlyMap<number, number>;
}

interface Part {
  readonly answer: number;
  readonly style: Style;
}

export function joinNotes(
  input: PlanInput,
  matching: Matching,
  decisions: readonly Decision[],
  isOpen: (answer: number) => boolean,
): Joining {
  const joined: Joined[] = [];
  const tooLong = new Map<number, number>();
  const placed = new Set<number>();
  const usedViews = new Set<number>();
  for (const decision of decisions) {
    if (decision.kind === 'target') usedViews.add(decision.candidate.view);
  }
  const answerOf = (id: string) =>
    input.answers.findIndex(
      (answer, at) => isCanonical(answer) && answer.field === id && isOpen(at),
    );
  const isFree = (at: number) => at >= 0 && decisions[at]?.kind === 'none' && !placed.has(at);

  for (const { host, guests } of HOSTS) {
    const parts = guests
      .map(({ field, style }): Part => ({ answer: answerOf(field), style }))
      .filter(({ answer }) => isFree(answer));
    if (parts.length === 0) continue;
    const box = boxOf(host, answerOf(host), matching, decisions, usedViews);
    if (box === null) continue;
    const text = joinedText(box.primary, parts, input, matching);
    const field = matching.views[box.view]?.field;
    if (!field || !coerceText(text, field).ok) {
      for (const { answer } of parts) tooLong.set(answer, box.view);
      continue;
    }
    for (const { answer } of parts) placed.add(answer);
    usedViews.add(box.view);
    const answers = box.primary === null ? [] : [box.primary];
    joined.push({ ...box, answers: [...answers, ...parts.map(part => part.answer)], text });
  }

  const record = recordBox(matching, usedViews);
  const rest = record === null ? [] : notesForRecord(input, matching, isFree);
  if (record !== null && rest.length > 0) {
    const parts = rest.map((answer): Part => ({ answer, style: 'heading' }));
    const text = joinedText(null, parts, input, matching);
    const field = matching.views[record.view]?.field;
    if (field && coerceText(text, field).ok) {
      joined.push({ ...record, primary: null, answers: rest, text });
    } else for (const answer of rest) tooLong.set(answer, record.view);
  }
  return { joined, tooLong };
}

type Box = Pick<Joined, 'view' | 'primary' | 'confidence' | 'evidence'>;

/** The box of the host note; without that note, the one box of the page that is plainly named so. */
function boxOf(
  host: string,
  answer: number,
  matching: Matching,
  decisions: readonly Decision[],
  usedViews: ReadonlySet<number>,
): Box | null {
  if (answer >= 0) {
    const decision = decisions[answer];
    if (decision?.kind !== 'target') return null;
    const { view, evidence } = decision.candidate;
    if (!canTakeText(matching.views[view])) return null;
    return { view, primary: answer, confidence: decision.confidence, evidence };
  }
  const boxes = matching.views.flatMap((view, at): Box[] => {
    const claims = matching.claims[at];
    const best = claims?.best;
    if (!best || usedViews.has(at) || !canTakeText(view) || isOutOfBounds(view, claims)) return [];
    const isNamed = matching.index.fields[best.field]?.id === host && best.score >= NAMED_BOX_FROM;
    return isNamed && !view.isDecoy && !view.isPrivate
      ? [{ view: at, primary: null, confidence: best.score, evidence: [best.evidence] }]
      : [];
  });
  return boxes.length === 1 ? (boxes[0] ?? null) : null;
}

function canTakeText(view: FieldView | undefined): boolean {
  const kind = view?.field.kind;
  return (kind === 'textarea' || kind === 'richtext') && view?.field.blocked === undefined;
}

/** The one big box for the whole talk. */
function recordBox(
  matching: Matching,
  usedViews: ReadonlySet<number>,
): Omit<Box, 'primary'> | null {
  const boxes = matching.views.flatMap((view, at) => {
    const claims = matching.claims[at];
    if (!claims || usedViews.has(at) || !canTakeText(view) || view.isDecoy || view.isPrivate)
      return [];
    if (isOutOfBounds(view, claims) || view.field.row !== undefined) return [];
    const found = view.texts
      .map(text => ({ text, score: likenessToRecord(text.shown) * text.weight }))
      .sort((a, b) => b.score - a.score)[0];
    if (!found || found.score < NAMED_BOX_FROM || (claims.best?.score ?? 0) > found.score)
      return [];
    const { source, shown } = found.text;
    return [
      { view: at, confidence: found.score, evidence: [{ source, text: shown, wording: shown }] },
    ];
  });
  return boxes.length === 1 ? (boxes[0] ?? null) : null;
}

function likenessToRecord(label: string): number {
  const { units } = normaliseLabel(label);
  const best = Math.max(...RECORD_BOXES.map(box => compareUnits(units, box).score));
  return best >= RECORD_BOX_FROM ? best : 0;
}

/** What was said in the talk; not the header of the form, and nothing that wants a tick of its own. */
function notesForRecord(
  input: PlanInput,
  matching: Matching,
  isFree: (answer: number) => boolean,
): number[] {
  const places = new Map(matching.index.fields.map((field, at) => [field, at]));
  const order = (answer: number) => {
    const field = matching.canonical[answer];
    return field ? (places.get(field) ?? 0) : 0;
  };
  return input.answers
    .flatMap((_, at) => (isFree(at) && belongsInRecord(matching.canonical[at]) ? [at] : []))
    .sort((a, b) => order(a) - order(b));
}

function belongsInRecord(field: CanonicalField | undefined): boolean {
  return (
    field !== undefined &&
    field.policy === 'auto' &&
    field.step !== 'preparation' &&
    field.step !== 'private' &&
    field.columnOf === undefined &&
    ['text', 'longtext', 'table'].includes(field.kind)
  );
}

function joinedText(
  primary: number | null,
  parts: readonly Part[],
  input: PlanInput,
  matching: Matching,
): string {
  const read = (at: number) => noteText(at, input, matching);
  const leading = parts.filter(part => part.style === 'lead').map(part => read(part.answer));
  const own = primary === null ? [] : [read(primary)];
  const following = parts
    .filter(part => part.style !== 'lead')
    .map(part =>
      styled(part.style, read(part.answer), matching.canonical[part.answer], input.locale),
    );
  return [...leading, ...own, ...following].filter(text => text !== '').join('\n');
}

function noteText(at: number, input: PlanInput, matching: Matching): string {
  const answer = input.answers[at];
  if (!answer || isEmptyNote(answer.value)) return '';
  return textOf(answer.value, {
    catalogue: input.catalogue,
    field: matching.canonical[at],
    columns: isCanonical(answer) ? [] : (answer.columns ?? []),
    locale: input.locale,
  });
}

function styled(
  style: Style,
  text: string,
  field: CanonicalField | undefined,
  locale: Locale,
): string {
  if (style === 'heading' && field) {
    return `【${field.label[locale]}】${field.kind === 'table' ? '\n' : ''}${text}`;
  }
  if (style === 'quoted') return locale === 'zh' ? `“${text}”` : `"${text}"`;
  return text;
}
