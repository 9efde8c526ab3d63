/**
 * What every page field asks for, judged against the whole catalogue, so that a note cannot take a
 * field that is plainly another's: also another's whom nobody wrote a note for, or may not.
 */
import { isProtectedField } from './bounds';
import type { FieldText, FieldView } from './field-view';
import type { EvidenceSource } from './model';
import { inVoice, type Voice, voiceOfField } from './perspective';
import type { MatchEvidence } from './plan-model';
import { kindFit } from './value-fit';
import type { WordingIndex } from './wording-index';

/** How well one canonical field explains one page field. */
export interface Claim {
  readonly field: number;
  /** Of the words and their context, before kinds are looked at. */
  readonly likeness: number;
  /** With the widget taken into account. */
  readonly score: number;
  readonly evidence: MatchEvidence;
}

export interface FieldClaims {
  readonly byField: ReadonlyMap<number, Claim>;
  readonly best: Claim | null;
  /** The best explanation is a field no note goes into. */
  readonly isNever: boolean;
  /** … not even one whose label the manager typed. */
  readonly isProtected: boolean;
}

const CONTRADICTED = 0.6;
const SAME_COLUMN = 0.7;
const KNOWN_BY_COLUMNS = 0.97;
const NO_LIKENESS = 0.4;
const CELL_OF_ROW = 0.45;
const COLUMN_OUTSIDE = 0.85;
const COLUMN_IN_ITS_SECTION = 0.97;
/** A big box is seldom one cell of a table. */
const COLUMN_AS_BOX = 0.85;
const COLUMN_OF_OTHER_TABLE = 0.6;
const HEADING_NAMES_TABLE = 0.7;
const SECTION_AFFINITY = 0.1;
const NEVER_FROM = 0.7;
const NEVER_MARGIN = 0.05;
const WEAK_SOURCES: ReadonlySet<string> = new Set<EvidenceSource>([
  'placeholder',
  'name',
  'heading',
]);

interface Judged {
  likeness: number;
  evidence: MatchEvidence;
  isGeneral: boolean;
  isOfRow: boolean;
}

export function claimsOn(view: FieldView, index: WordingIndex): FieldClaims {
  const judged = judgeTexts(view, index);
  applyColumns(view, index, judged);
  applyTables(view, index, judged);
  applyVoice(view, index, judged);
  applySection(view, index, judged);
  const byField = new Map<number, Claim>();
  let best: Claim | null = null;
  let bestNever: Claim | null = null;
  for (const [field, { likeness, evidence }] of judged) {
    const canonical = index.fields[field];
    if (!canonical) continue;
    const score = likeness * kindFit(canonical, view.field.kind);
    const claim = { field, likeness, score, evidence };
    byField.set(field, claim);
    const isNever = canonical.policy === 'never';
    if (isNever && score > (bestNever?.score ?? 0)) bestNever = claim;
    if (!isNever && score > (best?.score ?? 0)) best = claim;
  }
  const isNever =
    bestNever !== null &&
    bestNever.score >= NEVER_FROM &&
    bestNever.score >= (best?.score ?? 0) - NEVER_MARGIN;
  const never = isNever && bestNever ? index.fields[bestNever.field] : undefined;
  return {
    byField,
    best: isNever ? bestNever : best,
    isNever,
    isProtected: never !== undefined && isProtectedField(never),
  };
}

function judgeTexts(view: FieldView, index: WordingIndex): Map<number, Judged> {
  const judged = new Map<number, Judged>();
  const labelHits = view.texts
    .filter(text => text.isLabel)
    .flatMap(text => index.hitsOf(text.compared));
  for (const text of view.texts) {
    for (const hit of index.hitsOf(text.compared)) {
      let likeness = hit.score * text.weight;
      if (isContradicted(text, view, likenessAmong(labelHits, hit.field))) likeness *= CONTRADICTED;
      if (likeness <= (judged.get(hit.field)?.likeness ?? 0)) continue;
      judged.set(hit.field, {
        likeness,
        evidence: { source: text.source, text: text.shown, wording: hit.wording },
        isGeneral: hit.isGeneral,
        isOfRow: text.source === 'row',
      });
    }
  }
  return judged;
}

/** A hint or a name counts little where the label proper says something else. */
function isContradicted(text: FieldText, view: FieldView, inLabel: number): boolean {
  return !view.isGeneral && WEAK_SOURCES.has(text.source) && inLabel < NO_LIKENESS;
}

function likenessAmong(
  hits: readonly { readonly field: number; readonly score: number }[],
  field: number,
): number {
  return hits.reduce((best, hit) => (hit.field === field ? Math.max(best, hit.score) : best), 0);
}

/** A table is known by its columns, whatever stands above it. */
function applyColumns(view: FieldView, index: WordingIndex, judged: Map<number, Judged>): void {
  const labels = (view.field.columns ?? []).map(({ label }) => label).filter(Boolean);
  if (labels.length < 2) return;
  for (const [at, field] of index.fields.entries()) {
    if (!field.columns) continue;
    const known = labels.filter(label =>
      index
        .hitsOf(label)
        .some(hit => hit.score >= SAME_COLUMN && index.fields[hit.field]?.columnOf === field.id),
    );
    const likeness = KNOWN_BY_COLUMNS * (known.length / labels.length);
    if (known.length < 2 || likeness <= (judged.get(at)?.likeness ?? 0)) continue;
    const evidence: MatchEvidence = {
      source: 'column-header',
      text: known.join('｜'),
      wording: known.join('｜'),
    };
    judged.set(at, { likeness, evidence, isGeneral: false, isOfRow: false });
  }
}

/** A cell of a repeated row belongs to a table's column; a column's name elsewhere counts less. */
function applyTables(view: FieldView, index: WordingIndex, judged: Map<number, Judged>): void {
  const table = tableOfSection(view, index);
  for (const [field, entry] of judged) {
    const columnOf = index.fields[field]?.columnOf;
    if (columnOf === undefined) {
      if (view.field.row !== undefined && !entry.isOfRow) entry.likeness *= CELL_OF_ROW;
      continue;
    }
    if (table !== null && table !== columnOf) entry.likeness *= COLUMN_OF_OTHER_TABLE;
    else if (view.field.row === undefined) {
      const isBox = view.field.kind === 'textarea' || view.field.kind === 'richtext';
      entry.likeness *= table === columnOf ? COLUMN_IN_ITS_SECTION : COLUMN_OUTSIDE;
      if (isBox) entry.likeness *= COLUMN_AS_BOX;
    }
  }
}

function tableOfSection(view: FieldView, index: WordingIndex): string | null {
  for (const heading of [...view.field.section].reverse()) {
    let best: { id: string; score: number } | null = null;
    for (const hit of index.hitsOf(heading)) {
      const field = index.fields[hit.field];
      const id = field?.columns ? field.id : TABLE_OF_TEXT[field?.id ?? ''];
      if (id !== undefined && hit.score > (best?.score ?? 0)) best = { id, score: hit.score };
    }
    if (best !== null && best.score >= HEADING_NAMES_TABLE) return best.id;
  }
  return null;
}

/** Headings that name the text also name the table of the same matter. */
const TABLE_OF_TEXT: Readonly<Record<string, string | undefined>> = {
  improvement_plan: 'action_items',
  next_goals_text: 'next_goals',
  support_needed: 'manager_commitments',
  goal_summary: 'kpi_table',
};

/** Under 员工自评 a box 评语 is the employee's: the question moves to the field in that voice. */
function applyVoice(view: FieldView, index: WordingIndex, judged: Map<number, Judged>): void {
  const { voice } = view;
  if (voice === null) return;
  const moved: [string, Judged][] = [];
  for (const [field, entry] of judged) {
    const id = index.fields[field]?.id ?? '';
    if (voiceOfField(id) === voice) continue;
    const other = inVoice(id, voice);
    if (other !== null) {
      moved.push([other, { ...entry, likeness: entry.likeness * 0.97 }]);
      entry.likeness *= 0.5;
    } else entry.likeness *= foreignVoiceFactor(id, voice, entry.isGeneral);
  }
  for (const [id, entry] of moved) {
    const field = index.fields.findIndex(each => each.id === id);
    if (entry.likeness > (judged.get(field)?.likeness ?? 0)) judged.set(field, entry);
  }
}

function foreignVoiceFactor(id: string, voice: Voice, isGeneral: boolean): number {
  const own = voiceOfField(id);
  if (voice === 'hr' || voice === 'second-level' || voice === 'peer') return isGeneral ? 0.3 : 1;
  if (own === null) return 1;
  const areBothEmployee = own === 'employee' && voice === 'self';
  if (areBothEmployee) return 1;
  return isGeneral ? 0.4 : 0.8;
}

const STEP_WORDS: Readonly<Record<string, RegExp>> = {
  preparation:
    /基本信息|员工信息|个人信息|基础信息|人员信息|面谈信息|被(?:考核|面谈|评估)人信息|basic|general info|employee (?:info|details|data)|personal|profile|job info/u,
  self_review: /自评|自我|self/u,
  manager_review: /上级|主管|manager|supervisor/u,
  discuss_performance:
    /回顾|业绩|表现|绩效分析|优势|achievement|accomplish|performance (?:review|discussion)|strength/u,
  improvement_plan: /改进|改善|提升|原因|improve|action|corrective|pip/u,
  support_development: /支持|发展|培训|资源|困难|辅导|development|support|training|career/u,
  next_goals: /下期|下阶段|下周期|下一|目标设定|next|future|goal setting/u,
  confirm_result:
    /结果|确认|评定|总评|结论|最终|综合|result|overall|final|confirm|rating|conclusion|summary/u,
};

/** A word that could be two fields is decided by the part of the form it stands in. */
function applySection(view: FieldView, index: WordingIndex, judged: Map<number, Judged>): void {
  const heading = view.headings.at(-1);
  if (heading === undefined) return;
  for (const [field, entry] of judged) {
    const step = index.fields[field]?.step ?? '';
    if (entry.isGeneral && entry.likeness > 0.5 && STEP_WORDS[step]?.test(heading)) {
      entry.likeness = Math.min(1, entry.likeness + SECTION_AFFINITY);
    }
  }
}
