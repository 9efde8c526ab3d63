/** Words and numbers a record is better without (S3-d, L1, L3, L8). Chinese and English side by side. */
import type { Hint, HintRule } from './hint';

type WordRule = Extract<
  HintRule,
  'absolute-word' | 'legal-label' | 'personal-number' | 'health-or-family'
>;

/** Compounds that only look like one of the words are left out: 根本原因, 从不同角度, 永远在线. */
const ABSOLUTE =
  /总是|从来不|从来没|从不(?![同足够])|每次都|永远(?:不|都|没)|根本(?:不|没)|完全不|态度(?:很|太|不|极)?(?:差|好不|不好|有问题|不端正|恶劣)|\b(?:always|never|every (?:single )?time|bad attitude|completely useless)\b/giu;

const LEGAL =
  /不(?:能)?胜任|末位淘汰|淘汰|辞退|开除|解雇|劝退|解除(?:劳动)?合同|\b(?:incompetent|incompetence|dismiss(?:ed|al)?|fired?|lay[- ]?off|terminat(?:e|ed|ion) (?:of )?(?:employment|contract)|bottom[- ]ranked?)\b/giu;

const HEALTH_OR_FAMILY =
  /怀孕|孕期|产假|流产|病假|抑郁|焦虑症|癌|手术|住院|残疾|确诊|体检|离婚|结婚|生育|二胎|宗教|信仰|孩子|配偶|丈夫|妻子|老公|老婆|婆婆|岳母|\b(?:pregnan(?:t|cy)|maternity|sick leave|depress(?:ed|ion)|cancer|surgery|hospital|disab(?:led|ility)|divorced?|marri(?:ed|age)|husband|wife|kids?|children|religio(?:n|us))\b/giu;

const RULES: readonly (readonly [WordRule, RegExp])[] = [
  ['absolute-word', ABSOLUTE],
  ['legal-label', LEGAL],
  ['health-or-family', HEALTH_OR_FAMILY],
];

/** Rules about judgement hold for what the manager says, not for the employee's words taken down. */
const EMPLOYEES_OWN_WORDS = new Set([
  'self_summary',
  'self_achievements',
  'self_shortcomings',
  'employee_comments',
  'objection',
  'difficulties',
  'career_aspiration',
]);
const ABOUT_JUDGEMENT = new Set<WordRule>(['absolute-word', 'legal-label']);

/** Each thing once per note, in the order in which it stands there. */
export function hintsInText(field: string, text: string): Hint[] {
  const quoted = EMPLOYEES_OWN_WORDS.has(field);
  const words = RULES.filter(([rule]) => !(quoted && ABOUT_JUDGEMENT.has(rule))).flatMap(
    ([rule, pattern]) =>
      [...text.matchAll(pattern)].map(match => ({ rule, at: match.index, found: match[0] })),
  );
  const numbers = personalNumbersIn(text).map(({ at, found }) => ({
    rule: 'personal-number' as const,
    at,
    found,
  }));
  const seen = new Set<string>();
  return [...words, ...numbers]
    .toSorted((a, b) => a.at - b.at)
    .filter(({ rule, found }) => !seen.has(`${rule}${found}`) && seen.add(`${rule}${found}`))
    .map(({ rule, found }) => ({ rule, field, found }));
}

/** Identity numbers, mobile numbers and bank cards; checked by their check digits, so amounts are none. */
function personalNumbersIn(text: string): { at: number; found: string }[] {
  return [...text.matchAll(/(?<![\dA-Za-z.])\d[\d -]{9,22}[\dXx](?![\dA-Za-z])/gu)]
    .filter(match => isPersonal(match[0].replace(/[ -]/gu, '')))
    .map(match => ({ at: match.index, found: shortened(match[0].replace(/[ -]/gu, '')) }));
}

function isPersonal(digits: string): boolean {
  return /^1[3-9]\d{9}$/u.test(digits) || isIdentityNumber(digits) || isBankCard(digits);
}

const IDENTITY_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident identity number: 17 digits and the check character of ISO 7064 mod 11-2. */
function isIdentityNumber(digits: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(digits)) return false;
  const sum = IDENTITY_WEIGHTS.reduce(
    (total, weight, at) => total + weight * Number(digits[at]),
    0,
  );
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
}

/** 16 to 19 digits that pass the Luhn check. */
function isBankCard(digits: string): boolean {
  if (!/^\d{16,19}$/u.test(digits)) return false;
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Enough to find it again, too little to be one more copy of it. */
function shortened(digits: string): string {
  return `${digits.slice(0, 3)}…${digits.slice(-2)}`;
}
