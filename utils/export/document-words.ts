/** The words of the 绩效面谈记录表 itself; the fields' and steps' own names come from catalogue and pack. */
import type { Said } from './said';

const said = (zh: string, en: string): Said => ({ zh, en });

export const WORDS = {
  title: said('绩效面谈记录表', 'Performance Interview Record'),
  employeeCopy: said('（员工本人留存）', '(employee’s copy)'),
  ownCopy: said(
    '（管理者自用，含私人备注，不外传）',
    '(manager’s own, with private notes; not for others)',
  ),
  basics: said('基本信息', 'Basics'),
  periodFromTo: said('考核起止', 'Period from – to'),
  standardSource: said('评价标准来源', 'Source of the standard'),
  checklist: said('清单', 'Checklist'),
  ticked: said('已做', 'done'),
  notTicked: said('未做', 'not done'),
  nothing: said('未记录', 'Nothing recorded'),
  selfFocus: said('员工看重的是', 'What the employee looks at'),
  managerFocus: said('上级看重的是', 'What the manager looks at'),
  ownNotes: said('其他事项', 'Other entries'),
  trace: said('过程说明', 'Notes on the course of the talk'),
  privateNotes: said('私人备注', 'Private notes'),
  signatures: said('签字', 'Signatures'),
  employeeSignature: said('员工签字', 'Employee'),
  managerSignature: said('面谈人签字', 'Interviewer'),
  hrSignature: said('HR签字', 'HR'),
  date: said('日期', 'Date'),
  acknowledgement: said(
    '签字仅表示双方已就上述内容进行沟通，不表示员工同意评价结果；员工可另附书面意见，并可按公司规定申诉。',
    'Signing confirms that the above was discussed. It does not mean that the employee agrees with the result; the employee may attach a statement and may appeal under the company’s rules.',
  ),
  appeal: said('申诉渠道', 'Appeal channel'),
  workingDays: said('个工作日内', 'working days'),
  fingerprint: said('内容指纹（SHA-256）', 'Content fingerprint (SHA-256)'),
  fingerprintUse: said(
    '用八步面谈的“核对文件”可知记录此后是否改动过。',
    '“Check a file” in Eight Steps tells whether the record was changed since.',
  ),
  yes: said('是', 'Yes'),
  no: said('否', 'No'),
  planned: said('计划', 'planned'),
  step: said('步骤', 'Step'),
  gapOverridden: said(
    '未先说明差异点与出发点即查看了评价。',
    'The evaluation was opened before the difference and the starting point were told.',
  ),
  selfReviewSkipped: said('跳过员工自评，原因：', 'The self-review was skipped: '),
  filled: said('已填入人力系统：', 'Filled into the HR form at '),
  fields: said('项', 'fields'),
  resumed: said('面谈继续', 'The interview went on'),
  resumedAfter: {
    postponed: said('此前改期：', 'after it was postponed: '),
    'broken-off': said('此前中断：', 'after it was broken off: '),
    'not-attended': said('此前员工未到：', 'after the employee had not come: '),
  },
} as const satisfies Record<string, Said | Readonly<Record<string, Said>>>;
