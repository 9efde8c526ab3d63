/** Who speaks in a field and of which period it is, as far as labels and headings tell. */

export type Voice = 'self' | 'manager' | 'employee' | 'hr' | 'second-level' | 'peer';
export type Time = 'previous' | 'next';

const VOICES: readonly (readonly [Voice, RegExp])[] = [
  [
    'second-level',
    /隔级|越级|二级主管|二级上级|间接上级|上上级|上一级领导|分管|总经理|总监|总裁|部门负责人|部门领导|公司领导|高层|审批|审核|复核|second[- ]level|skip[- ]level|next[- ]level|department head|approver|approval|countersign/u,
  ],
  ['hr', /人力资源|人事|(?<![a-z])hr(?:bp)?(?![a-z])|human resources/u],
  ['peer', /同事|同级|互评|下属评|360|客户评|(?<![a-z])peers?(?![a-z])|colleague/u],
  [
    'self',
    /自评|自我|自述|述职|本人(?!意见|签)|员工填写|我(?:的(?!下属|下级|团队|员工|部属|组员|部门|待办|审批|任务|申请)|认为)|自己|(?<![a-z])self(?![a-z])|(?<![a-z])my(?![a-z]|\s*(?:teams?|reports|direct reports|employees|people|tasks|approvals)(?![a-z]))|employee assessment/u,
  ],
  [
    'employee',
    /员工(?:意见|反馈|确认|申诉|异议|回应|陈述)|被(?:考核|面谈|评估|考评)[人者](?:意见|反馈|确认)|employee(?:'s)? (?:comments?|response|acknowledg\w*|statement|remarks)/u,
  ],
  [
    'manager',
    /(?<!隔级|间接|上)上级|主管|(?<!总)经理(?!部)|(?<!被)(?:考核人|评估人|考评人|评价人|面谈人)|领导(?!力)|初评|(?<![a-z])(?:manager|supervisor|reviewer|appraiser|evaluator|rater)(?![a-z])/u,
  ],
];

const TIMES: readonly (readonly [Time, RegExp])[] = [
  [
    'previous',
    /上期|上次|上一|上年|上季|上阶段|前期|往期|(?<![a-z])(?:previous|prior|last)(?![a-z])/u,
  ],
  [
    'next',
    /下期|下次|下一|下年|下季|下阶段|下周期|下个|下半年|未来|后续|(?<![a-z])(?:next|future|upcoming|coming)(?![a-z])/u,
  ],
];

export interface Perspective {
  readonly voices: ReadonlySet<Voice>;
  readonly times: ReadonlySet<Time>;
}

/** `text` as `flatten` gives it. */
export function perspectiveOf(text: string): Perspective {
  const voices = new Set<Voice>();
  for (const [voice, words] of VOICES) if (words.test(text)) voices.add(voice);
  const times = new Set<Time>();
  for (const [time, words] of TIMES) if (words.test(text)) times.add(time);
  return { voices, times };
}

/** The one voice of the nearest heading that has exactly one; headings as `flatten` gives them. */
export function voiceOfSection(section: readonly string[]): Voice | null {
  for (const heading of speaking(section)) {
    const [voice, ...others] = perspectiveOf(heading).voices;
    if (voice !== undefined) return others.length === 0 ? voice : null;
  }
  return null;
}

/** Innermost first, without those that say whose system or form it is. */
function speaking(section: readonly string[]): readonly string[] {
  const [page = '', ...inner] = section;
  const isBrand = inner.length > 0 && HR_NAME.test(page) && !FOR_HR_TO_FILL.test(page);
  return (isBrand ? inner : section).filter(heading => !namesWholeForm(heading)).reverse();
}

/** 海岳能源 人力资源, Acme HR: over a whole page it is a name, not a speaker. */
const HR_NAME = /人力资源|人事|(?<![a-z])hr(?![a-z])|human resources/u;
const FOR_HR_TO_FILL = /意见|填写|填报|审核|审批|复核|评语|评价|签|comment|review|approv|use only/u;

/** Titles of HR and the second level that hold a word for the direct manager: 隔级主管, HR manager. */
const OUTSIDER_TITLE =
  /(?:隔级|越级|二级|间接|上上级|上一级|分管|公司|高层|人力资源部?|人事部?|hr(?:bp)?)\s*(?:主管|上级|领导|经理)|部门(?:负责人|领导)|(?:(?:second|skip|next)[- ]level|hr|human resources)\s+(?:manager|supervisor|reviewer)/gu;

const WHOLE_FORM =
  /(?:系统|平台|门户|system|portal|platform)$|(?:绩效|考核|面谈|考评|performance|appraisal|review).*(?:表|单|书|记录|form|sheet|record)$/u;

/** 人力资源管理系统, 绩效考核审批表: who runs the form, not who speaks in its boxes. */
function namesWholeForm(heading: string): boolean {
  if (!WHOLE_FORM.test(heading)) return false;
  const speakers = perspectiveOf(heading.replace(/审批|审核|复核|approval/gu, ' ')).voices;
  return !speakers.has('second-level');
}

export function isOutsideVoice(voice: Voice): boolean {
  return voice === 'hr' || voice === 'second-level';
}

/** The nearest heading with a speaker names HR or the second level, and nobody else. */
export function isOutsideSection(section: readonly string[]): boolean {
  for (const heading of speaking(section)) {
    const { voices } = perspectiveOf(heading);
    if (voices.size === 0) continue;
    if (![...voices].some(isOutsideVoice)) return false;
    const { voices: left } = perspectiveOf(heading.replace(OUTSIDER_TITLE, ' '));
    return [...left].every(isOutsideVoice);
  }
  return false;
}

const VOICE_OF_FIELD: Readonly<Record<string, Voice>> = {
  self_summary: 'self',
  self_achievements: 'self',
  self_shortcomings: 'self',
  self_rating: 'self',
  self_score: 'self',
  kpi_self_score: 'self',
  manager_name: 'manager',
  manager_position: 'manager',
  manager_comment: 'manager',
  manager_rating: 'manager',
  manager_score: 'manager',
  manager_commitments: 'manager',
  kpi_manager_score: 'manager',
  employee_comments: 'employee',
  objection: 'employee',
  hr_attendee: 'hr',
  hr_comment: 'hr',
  hr_signature: 'hr',
  skip_manager_comment: 'second-level',
};

const TIME_OF_FIELD: Readonly<Record<string, Time>> = {
  prior_plan_status: 'previous',
  next_period_label: 'next',
  next_goals: 'next',
  next_goals_text: 'next',
  next_goal_name: 'next',
  next_goal_metric: 'next',
  next_goal_target: 'next',
  next_goal_weight: 'next',
  next_goal_due: 'next',
  follow_up_date: 'next',
};

/** What is planned lies ahead by nature: 下一步改进措施 is the improvement plan. */
const LOOKS_AHEAD: ReadonlySet<string> = new Set([
  'improvement_plan',
  'action_items',
  'development_plan',
  'training_plan',
  'career_aspiration',
  'support_needed',
  'manager_commitments',
]);

export function mayBeOf(id: string, time: Time): boolean {
  return TIME_OF_FIELD[id] === time || (time === 'next' && LOOKS_AHEAD.has(id));
}

/** Nothing but who speaks. */
const ONLY_VOICE: Readonly<Partial<Record<Voice, RegExp>>> = {
  self: /^(?:员工|本人|个人)?(?:自评|自我评价|自我评估|自我|本人|员工自评)?(?:认为)?$|^(?:employee )?(?:self|my)(?: (?:assessment|evaluation|appraisal|review|rating))?$/u,
  manager:
    /^(?:(?:直接|直属|部门|直线|业务)?(?:上级|主管|经理|领导)){1,2}(?:评价|评估|反馈)?$|^(?:考核|评估|考评|评价|面谈)人(?:评价)?$|^(?:line )?(?:manager|supervisor|reviewer|appraiser|evaluator)$/u,
};

/** The one voice `text` consists of, if it consists of nothing else. */
export function voiceAlone(text: string): Voice | null {
  for (const voice of ['self', 'manager'] as const) {
    if (text !== '' && ONLY_VOICE[voice]?.test(text)) return voice;
  }
  return null;
}

export function voiceOfField(id: string): Voice | null {
  return VOICE_OF_FIELD[id] ?? null;
}

export function timeOfField(id: string): Time | null {
  return TIME_OF_FIELD[id] ?? null;
}

/** The same question asked of another person: 优点 under 员工自评 is the employee's own list. */
const IN_OTHER_VOICE: Readonly<Record<string, Partial<Record<Voice, string>>>> = {
  strengths: { self: 'self_achievements' },
  weaknesses: { self: 'self_shortcomings' },
  goal_summary: { self: 'self_summary' },
  overall_comment: {
    self: 'self_summary',
    manager: 'manager_comment',
    employee: 'employee_comments',
  },
  manager_comment: { self: 'self_summary', employee: 'employee_comments' },
  final_rating: { self: 'self_rating', manager: 'manager_rating' },
  final_score: { self: 'self_score', manager: 'manager_score' },
  manager_rating: { self: 'self_rating' },
  manager_score: { self: 'self_score' },
  kpi_manager_score: { self: 'kpi_self_score' },
};

export function inVoice(id: string, voice: Voice): string | null {
  return IN_OTHER_VOICE[id]?.[voice] ?? null;
}

const FOREIGN_VOICE = 0.5;
const FOREIGN_OPINION = 0.3;

/** A speaker or a period the label names and the wording does not makes it someone else's field. */
export function strangerFactor(
  id: string,
  said: Perspective,
  meant: Perspective,
  isPartial: boolean,
): number {
  const voice = voiceOfField(id);
  const time = timeOfField(id);
  const voices = [...said.voices].filter(each => each !== voice && !meant.voices.has(each));
  const times = [...said.times].filter(each => !mayBeOf(id, each) && !meant.times.has(each));
  let factor = 1;
  const isUnsaid =
    (voice !== null && meant.voices.has(voice) && !said.voices.has(voice)) ||
    (time !== null && meant.times.has(time) && !said.times.has(time));
  if (isPartial && isUnsaid) factor *= FOREIGN_VOICE;
  if (voices.length > 0) {
    factor *= voices.some(each => OPINIONS_OF_OTHERS.has(each)) ? FOREIGN_OPINION : FOREIGN_VOICE;
  }
  return times.length > 0 ? factor * FOREIGN_VOICE : factor;
}

const OPINIONS_OF_OTHERS: ReadonlySet<Voice> = new Set(['hr', 'second-level', 'peer']);
