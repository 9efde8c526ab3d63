/** One page field as matching sees it: its texts by strength, what its headings say, what it is not. */
import {
  belongsToSignature,
  isPrivateHeading,
  isProtectedHeading,
  isProtectedLabel,
  isSignatureHeading,
  isVerdict,
} from './bounds';
import { isOpinionWord, isTooGeneral } from './label-words';
import type { EvidenceSource, FieldDescriptor } from './model';
import { flatten, normaliseLabel, wordsOfName } from './normalise';
import {
  isOutsideSection,
  isOutsideVoice,
  perspectiveOf,
  type Voice,
  voiceOfSection,
} from './perspective';
import type { EvidenceOrigin, PlanTarget } from './plan-model';

export interface FieldText {
  readonly source: EvidenceOrigin;
  /** As the page shows it. */
  readonly shown: string;
  /** What is compared; differs for names (`managerComment`) and composed texts. */
  readonly compared: string;
  readonly weight: number;
  /** Texts that people read as this field's label, as opposed to hints and names. */
  readonly isLabel: boolean;
}

export interface FieldView {
  readonly frameKey: string;
  readonly field: FieldDescriptor;
  readonly target: PlanTarget;
  readonly texts: readonly FieldText[];
  /** The label as the review shows it. */
  readonly label: string;
  /** The label names nothing by itself: 评语, 得分, Comments, or there is none. */
  readonly isGeneral: boolean;
  /** Someone's opinion in general words, or no label at all: the heading says what about. */
  readonly isOpenBox: boolean;
  /** Headings as `flatten` gives them, outermost first. */
  readonly headings: readonly string[];
  /** From the headings, when the label itself does not say who speaks. */
  readonly voice: Voice | null;
  readonly isDecoy: boolean;
  /** Nobody's note may go here, whatever label the manager typed. */
  readonly isProtected: boolean;
  /** Under a heading for private notes: no canonical note goes here. */
  readonly isPrivate: boolean;
}

const WEIGHTS: Readonly<Record<EvidenceSource, number>> = {
  label: 1,
  aria: 0.96,
  legend: 0.96,
  'form-item': 0.98,
  'column-header': 0.92,
  'row-header': 0.92,
  'text-before': 0.92,
  'text-above': 0.9,
  heading: 0.7,
  placeholder: 0.7,
  name: 0.5,
};
/** Weights where nothing stronger names the field. */
const ALONE: Partial<Readonly<Record<EvidenceSource, number>>> = {
  heading: 0.88,
  placeholder: 0.84,
  name: 0.65,
};
const SECTION_WEIGHT = 0.9;
const ROW_AND_COLUMN_WEIGHT = 0.95;

/** Evidence that a person would call the label. */
export const LABEL_SOURCES: ReadonlySet<EvidenceSource> = new Set([
  'label',
  'aria',
  'legend',
  'form-item',
  'column-header',
  'row-header',
  'text-before',
  'text-above',
]);

/** A slider's label may show what it stands at. */
const VALUE_BEHIND = /(?<=\p{L}.*)(\s*[:：]\s*\d+(\.\d+)?|\s+\d+(\.\d+)?\s*[%％])$/u;

const DECOY =
  /搜索|检索|查询|筛选|过滤|关键字|关键词|条\/页|每页|页码|跳至|跳转|验证码|菜单|(?<![a-z])(?:search|filter|keyword|keywords|query|lookup|captcha|page size|per page|go to page|rows per page|jump to)(?![a-z])/u;
const EMPTY_PROMPT =
  /^(?:请?(?:输入|选择|填写|点击|添加)?(?:内容|文字|文本|日期|时间|评语|意见|说明|选项)?|(?:please )?(?:enter|select|choose|type|add|write|pick)?(?: (?:here|text|date|a date|an option|one|value|comments?|something|your (?:answer|comments?|text)))?|选填|必填|如无可不填|yyyy.*|mm.*|dd.*|hh.*|--.*|无|n\/a)[.…。:]*$/u;

export function viewField(frameKey: string, field: FieldDescriptor): FieldView {
  const read = field.evidence
    .map(({ source, text }) => ({ source, shown: text.trim(), flat: flatten(text) }))
    .filter(
      ({ source, flat }) => flat !== '' && !(source === 'placeholder' && EMPTY_PROMPT.test(flat)),
    );
  const labels = read.filter(({ source }) => LABEL_SOURCES.has(source));
  const headings = field.section.map(flatten).filter(heading => heading !== '');
  const label = labels[0]?.shown ?? nameShown(field, read);
  const specific = labels.filter(({ shown }) => !isEmptyLabel(shown));
  const units = labels.map(({ shown }) => normaliseLabel(shown).units);
  const isGeneral = units.every(
    each => each.length === 0 || isTooGeneral(each) || isOpinionWord(each),
  );
  const isOpenBox = units.every(each => each.length === 0 || isOpinionWord(each));
  const labelsFlat = labels.map(({ flat }) => flat);
  const labelVoices = perspectiveOf(labelsFlat.join(' ')).voices;

  const texts = read.map(({ source, shown }): FieldText => {
    const isLabel = LABEL_SOURCES.has(source);
    const alone = specific.length === 0 ? ALONE[source] : undefined;
    return {
      source,
      shown,
      compared: source === 'name' ? wordsOfName(shown) : shown.replace(VALUE_BEHIND, ''),
      weight: alone ?? WEIGHTS[source],
      isLabel,
    };
  });
  const innermost = field.section.at(-1) ?? '';
  return {
    frameKey,
    field,
    target: targetOf(frameKey, field, label),
    texts: [...texts, ...composedTexts(field, labels, isOpenBox)],
    label,
    isGeneral,
    isOpenBox,
    headings,
    voice: labelVoices.size > 0 ? null : voiceOfSection(headings),
    isDecoy: isDecoy(field, read, flatten(innermost), specific.length > 0),
    isProtected: isProtected(field, labelsFlat, headings, isGeneral),
    isPrivate: headings.some(isPrivateHeading),
  };
}

function targetOf(frameKey: string, field: FieldDescriptor, label: string): PlanTarget {
  return {
    frameKey,
    handle: field.handle,
    signature: field.signature,
    kind: field.kind,
    label,
    section: field.section,
    isEmpty: field.isEmpty,
    undoable: field.undoable,
  };
}

interface ReadText {
  readonly source: EvidenceSource;
  readonly shown: string;
  readonly flat: string;
}

/** Without a label: the heading, else the hint, else the name. */
function nameShown(field: FieldDescriptor, read: readonly ReadText[]): string {
  const by = (source: EvidenceSource) => read.find(each => each.source === source)?.shown;
  return by('heading') ?? by('placeholder') ?? field.section.at(-1) ?? by('name') ?? '';
}

function isEmptyLabel(label: string): boolean {
  return normaliseLabel(label).units.length === 0;
}

/** Row title with column title, and heading with a label that needs one. */
function composedTexts(
  field: FieldDescriptor,
  labels: readonly ReadText[],
  isOpenBox: boolean,
): FieldText[] {
  const composed: FieldText[] = [];
  const rowTitle = field.row?.title ?? labels.find(each => each.source === 'row-header')?.shown;
  if (rowTitle) {
    for (const { source, shown } of labels) {
      if (source === 'row-header' || shown === rowTitle) continue;
      composed.push(composedText('row', `${rowTitle} ${shown}`, ROW_AND_COLUMN_WEIGHT));
    }
  }
  if (isOpenBox && field.row === undefined) {
    for (const heading of field.section.slice(-2)) {
      composed.push(composedText('section', heading, SECTION_WEIGHT));
    }
  }
  return composed;
}

function composedText(source: 'row' | 'section', text: string, weight: number): FieldText {
  return { source, shown: text, compared: text, weight, isLabel: false };
}

function isDecoy(
  field: FieldDescriptor,
  read: readonly ReadText[],
  innermost: string,
  isLabelled: boolean,
): boolean {
  if (DECOY.test(innermost) && innermost.length <= 12) return true;
  const suspicious = read.filter(({ flat, source }) =>
    DECOY.test(source === 'name' ? flatten(wordsOfName(flat)) : flat),
  );
  if (suspicious.length === 0) return false;
  // A chooser with a label of its own may well say "search" inside.
  const inLabel = suspicious.some(({ source }) => LABEL_SOURCES.has(source) && source !== 'aria');
  return (
    inLabel ||
    !isLabelled ||
    (field.kind === 'text' && suspicious.some(each => each.source === 'aria'))
  );
}

function isProtected(
  field: FieldDescriptor,
  labels: readonly string[],
  headings: readonly string[],
  isGeneral: boolean,
): boolean {
  if (field.blocked === 'signature-pad') return true;
  if (labels.some(isProtectedLabel)) return true;
  const innermost = headings.at(-1);
  if (innermost === undefined) return false;
  if (isPrivateHeading(innermost)) return true;
  if (isSignatureHeading(innermost)) return labels.every(belongsToSignature);
  if (isGeneral && isProtectedHeading(innermost)) return true;
  return isOutsidersVerdict(field, labels, headings);
}

/** 综合评价 under 隔级领导评价: someone else's opinion, unless the label itself says whose. */
function isOutsidersVerdict(
  field: FieldDescriptor,
  labels: readonly string[],
  headings: readonly string[],
): boolean {
  if (!isOutsideSection(headings)) return false;
  const isNotTheirs = [...perspectiveOf(labels.join(' ')).voices].some(
    voice => !isOutsideVoice(voice),
  );
  return !isNotTheirs && (field.kind === 'rate' || labels.some(isVerdict));
}
