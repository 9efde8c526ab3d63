/** Fields nobody's note may go into: signatures, pay, HR's and second-level opinions, private notes. */
import type { CanonicalField } from '../domain/canonical-field';

const SIGNATURE =
  /签字|签名|签章|签署|签收|盖章|手写|(?<![a-z])(?:e-?)?(?:sign|signed|signature|signatures|signing)(?![a-z])/u;
const PAY =
  /薪资|薪酬|薪水|底薪|调薪|加薪|月薪|年薪|工资|奖金|股权|期权|(?<![a-z])(?:salary|salaries|compensation|bonus|merit|wage|payroll|stock)(?![a-z])|pay (?:increase|raise|adjust|recommend)/u;
const HR_OPINION =
  /(?:人力资源|人事|(?<![a-z])hr(?:bp)?)\s*(?:部门|部|经理|总监|中心)?\s*(?:审核|审批|复核|评审|初审)?\s*(?:意见|评语|评价|备注|审核|审批|复核|反馈|结论|批示|评分|得分|分|等级|comments?|opinion|remarks?|review|feedback|notes?|use only|approval)(?!人|员)|for hr use|human resources (?:comments?|opinion|remarks?|use only|approval)/u;
const SECOND_LEVEL =
  /(?:隔级|越级|二级|间接|上上级|上一级|分管|总经理|总监|总裁|董事长|部门负责人|部门领导|公司领导|高层)\s*(?:主管|上级|领导|经理|人)?.{0,4}(?:意见|评语|评价|审核|审批|批示|评分|等级)|审批意见|审核意见|复核意见|领导审批|(?:second|next|skip)[- ]level|approver|countersign|reviewing officer/u;
const PRIVATE =
  /私密|私人|仅(?:自己|本人|上级|管理者|经理|主管|hr).{0,3}可见|(?<![a-z])(?:private|confidential)(?![a-z])|manager[- ]only/u;

/** `text` as `flatten` gives it. */
export function isProtectedLabel(text: string): boolean {
  return [SIGNATURE, PAY, HR_OPINION, SECOND_LEVEL, PRIVATE].some(words => words.test(text));
}

/** Headings under which a label without a meaning of its own belongs to someone else. */
export function isProtectedHeading(text: string): boolean {
  return isProtectedLabel(text) || HR_OR_APPROVAL.test(text);
}

const HR_OR_APPROVAL =
  /^(?:hr|人力资源部?|人事部?|审批|审核|approval)(?![a-z]|部?(?:信息|资料|档案))/u;
const VERDICT =
  /(?:意见|评语|评价|评述|点评|评论|评议|评审|批示|批语|结论|反馈|建议|评分|得分|打分|总分|分数|分值|成绩|评级|评定|考评|(?<!岗位|职务|职位)等级|星级)(?!人|者|员|日|时|周期|对象|表|编号)|(?<![a-z])(?:comments?|opinions?|remarks?|feedback|reviews?|ratings?|scores?|grade|evaluation|assessment|appraisal|recommendations?|verdict|conclusion|decision)(?! ?(?:date|time|period|by)|[a-z])/u;

/** Someone's opinion, score or rating: under HR's or a second level's heading it is theirs. */
export function isVerdict(label: string): boolean {
  return VERDICT.test(label);
}

export function isSignatureHeading(text: string): boolean {
  return SIGNATURE.test(text);
}

export function isPrivateHeading(text: string): boolean {
  return PRIVATE.test(text);
}

/** What a signature block holds beside the signature. */
export function belongsToSignature(label: string): boolean {
  return /^(?:日期|时间|年月日|姓名|员工|上级|主管|本人|确认|date|time|name|employee|manager|hr)?$/u.test(
    label,
  );
}

/** Canonical fields that are out of bounds even for a note whose label the manager typed. */
const PROTECTED_IDS: ReadonlySet<string> = new Set([
  'employee_signature',
  'manager_signature',
  'hr_signature',
  'sign_date',
  'hr_comment',
  'skip_manager_comment',
  'private_notes',
]);

export function isProtectedField(field: CanonicalField): boolean {
  return PROTECTED_IDS.has(field.id);
}
