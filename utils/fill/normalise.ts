/**
 * Label text → comparable form. What is noise in a label (numbers, colons, marks, prompts to type)
 * goes; what stands in brackets is kept apart, because `等级（职级）` and `时长（分钟）` differ.
 */
import { toSimplified } from './traditional';

export interface NormalLabel {
  /** One Chinese character or one Latin word or number each, in order. */
  readonly units: readonly string[];
  /** Units with a short bracket read as part of the name: `绩效等级（上级）`. Equal to `units` without one. */
  readonly withBracket: readonly string[];
  /** Chinese and English halves of a bilingual label; empty when it is in one language. */
  readonly halves: readonly (readonly string[])[];
  /** Parts of a label that names several things: `姓名/工号`. Empty when it names one. */
  readonly parts: readonly (readonly string[])[];
}

const MARKS = /[*＊※✱·•]|[\u200b-\u200f\u2060\ufeff]/gu;
const ENCLOSED_NUMBER = /^[\s]*[①-⓿❶-➓㈠-㈩㊀-㊉Ⅰ-ⅿ⑴-⒛]+[、.\s]*/u;
const NUMBERING =
  /^(?:第[一二三四五六七八九十\d]+[部分项条步章节、:.\s]+|\(\s*(?:[一二三四五六七八九十]+|\d{1,2}|[a-z])\s*\)|[一二三四五六七八九十]{1,3}\s*[、.)]|(?:\d{1,2}(?:\.\d{1,2})*)(?:\s*[、.)\]]\s*|\s+(?=\D))|(?:[a-z]|[ivx]{1,4})\s*[.)]\s+|(?:section|part|question|q|step)\s*(?:\d{1,2}|[a-z])\s*[.:)\-–]+)\s*/u;
const PROMPT =
  /^(?:请(?:您)?(?:在此|在这里)?(?:简要|详细|如实|认真|点击|结合\S{0,12}?)?(?:输入|选择|填写|填入|录入|描述|说明|列出|写下|写出|上传)?|点击(?:选择|输入|填写)|(?:选择|输入|填写|添加)(?=.{2})|please\s+(?:enter|select|choose|input|provide|describe|fill\s+in|fill|specify|type|write|add|list)?\s*(?:in\s+)?(?:the\s+|your\s+|an?\s+)?|(?:enter|select|choose|type|add|write|input|describe)\s+(?:the\s+|your\s+|an?\s+)?(?=\S))/u;
/** A slider's label may end in what stands there: `饱和度：60%`. */
const TRAILING =
  /(?::\s*\d+(?:\.\d+)?\s*%?|\(?(?:必填|选填|可选|必选|必填项|非必填)\)?|[,;:\-–—(]\s*(?:required|optional|mandatory)\)?|\d+\s*\/\s*\d+|(?:不超过|限|最多|至多|不少于|至少)\s*\d+\s*(?:个)?字(?:以内)?|\d+\s*字(?:以内|以上|左右)?|\d+\s*(?:characters?|chars?)(?:\s*(?:max|left|remaining))?)\s*$/u;
const BRACKET = /[([{<【〔「『《]([^()[\]{}<>【】〔〕「」『』《》]*)[)\]}>】〕」』》]/gu;
/** Says how to fill the field, not what it is. */
const UNIT_HINT =
  /^(?:%|单位[:：].*|分钟|分|小时|天|元|万元|岁|年|月|日|人|次|个|级|星|min(?:ute)?s?|hours?|hrs?|h|days?|years?|rmb|cny|usd|y\/n|yes\/no|是\/否|必填|选填|可选|单选|多选|required|optional|mandatory|if any|if applicable|如有|如适用|可多选|[\d\s~\-–至到./,]+(?:分|字|星|points?|stars?)?|\d+\s*字.*|.*\d+\s*字|yyyy.*|.*格式.*|例如.*|如[:：].*|e\.?g\.?.*)$/u;
/** A bracket longer than this is an instruction. */
const BRACKET_NAME_UNITS = 6;

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/u;
const UNIT =
  /[\u3400-\u9fff\uf900-\ufaff]|(?:(?![\u3400-\u9fff\uf900-\ufaff])[\p{L}\p{N}])+(?:'s)?/gu;
/** Latin abbreviations that stand inside Chinese words. */
const INSIDE_CHINESE = new Set(
  'kpi okr hr hrbp pip idp kra ceo id smart star swot ai it'.split(' '),
);

/** One and the same to a form: 谈话日期, 访谈日期, 沟通日期 and 面谈日期. */
const TALK = /谈话|访谈|约谈|(?:沟通|辅导)(?=(?:日期|时间|时长|地点|方式|形式|记录|主持人))/gu;

/** The label in one line of plain characters: for whole-word checks and for comparing options. */
export function flatten(text: string): string {
  return toSimplified(text.replace(MARKS, ' ').normalize('NFKC'))
    .replace(TALK, '面谈')
    .replace(/[’‘`´]/gu, "'")
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

export function normaliseLabel(text: string): NormalLabel {
  const whole = flatten(text.replace(ENCLOSED_NUMBER, ''));
  const brackets: string[] = [];
  const bare = whole.replace(NUMBERING, '').replace(BRACKET, (_, inner: string) => {
    brackets.push(inner.trim());
    return ' ';
  });
  const core = stripped(bare);
  const names = brackets.filter(inner => inner !== '' && !UNIT_HINT.test(inner));
  const units = unitsOf(core);
  const bracketUnits = names.flatMap(unitsOf);
  // `【自评】` or `(Self)` alone: the bracket is the label.
  if (units.length === 0) {
    return { units: bracketUnits, withBracket: bracketUnits, halves: [], parts: [] };
  }
  const isName = bracketUnits.length > 0 && bracketUnits.length <= BRACKET_NAME_UNITS;
  return {
    units,
    withBracket: isName ? [...units, ...bracketUnits] : units,
    halves: halvesOf(core, isName ? names.join(' ') : ''),
    parts: partsOf(core),
  };
}

function stripped(text: string): string {
  let current = text.trim();
  for (let round = 0; round < 4; round++) {
    const next = current
      .replace(NUMBERING, '')
      .replace(PROMPT, '')
      .replace(TRAILING, '')
      .replace(/^[\s:;,.。、!?\-–—_/|#>]+|[\s:;,.。、!?\-–—_/|#<…]+$/gu, '');
    if (next === current || next === '') break;
    current = next;
  }
  return current;
}

/** Chinese characters singly, Latin words without plural and possessive endings. */
export function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const [unit] of text.replaceAll('以及', '').matchAll(UNIT)) {
    if (CJK.test(unit)) {
      if (!LINKING.has(unit)) units.push(unit);
    } else if (!STOP_WORDS.has(unit)) units.push(stem(unit));
  }
  return units;
}

const LINKING = new Set(['的', '和', '与', '及']);
const STOP_WORDS = new Set(
  'the a an of for and or in on at with your you is are was were be this that these those please do did does what how has have had can could should would will if any'.split(
    ' ',
  ),
);
function stem(word: string): string {
  const bare = word.replace(/'s?$/u, '');
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 3 && bare.endsWith('s') && !/(?:ss|us|is)$/u.test(bare))
    return bare.slice(0, -1);
  return bare;
}

function halvesOf(core: string, bracket: string): string[][] {
  const text = bracket === '' ? core : `${core} ${bracket}`;
  const latin = [...text.matchAll(/[a-z][a-z'&\-/ ]*/gu)].map(([words]) => words).join(' ');
  const words = unitsOf(latin).filter(word => !INSIDE_CHINESE.has(word));
  if (!CJK.test(text) || words.length === 0) return [];
  return [unitsOf(text.replace(/[a-z][a-z'&-]*/gu, ' ')), unitsOf(latin)];
}

function partsOf(core: string): string[][] {
  const pieces = core
    .split(
      /\s*[/、|,，;；]\s*|\s+(?:and|or|&)\s+|(?<=[\u3400-\u9fff]{2})[与和及或](?=[\u3400-\u9fff]{2})/u,
    )
    .map(unitsOf)
    .filter(units => units.length > 0);
  return pieces.length > 1 ? pieces : [];
}

/** Splits `managerComment`, `manager_comment` and `manager-comment` into words. */
export function wordsOfName(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .replace(/[_\-.[\]:/]+/gu, ' ')
    .replace(/\b(?:form|field|input|txt|ctl\d*|el|data|value|item)\b/giu, ' ')
    .trim();
}
