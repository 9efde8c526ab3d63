import type { ManifestAnswer } from '../../manifest';

const STRENGTHS =
  '上半年完成 3 个区域仓的切换，库存准确率 99.2%。\n主动对接物流商，运输成本下降 7%。';
const WEAKNESSES = '异常处理依赖个人经验，未沉淀成流程。\n月度分析报告常晚于 5 日提交。';
const COMMENT = '责任心强，执行到位；希望下半年在团队分工与授权上更进一步。';
const CAREER = '希望两年内承担区域供应链负责人的角色。';
const OTHERS = '建议调整夜班排班规则；员工提出申请参加 PMP 培训。';

export const basics: ManifestAnswer[] = [
  { field: 'employee_name', value: '周晓兰', expect: { key: 'employee', value: '周晓兰' } },
  { field: 'department', value: '供应链管理部', expect: { key: 'department', value: 'D03' } },
  {
    field: 'interview_datetime',
    value: '2026-07-16',
    expect: { key: 'meetingDate', value: '2026-07-16' },
  },
  {
    label: '会议室预约时段',
    type: 'time',
    value: '14:30',
    expect: { key: 'slot', value: '14:30' },
  },
  { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
  {
    label: '数据统计区间',
    type: 'daterange',
    value: ['2026-01-01', '2026-06-30'],
    expect: { key: 'period', value: ['2026-01-01', '2026-06-30'] },
  },
  {
    label: '抄送给',
    type: 'multiselect',
    value: ['孙立群', '王若曦'],
    expect: { key: 'copyTo', value: ['孙立群', '王若曦'] },
  },
  { field: 'interview_mode', value: '一对一面谈', expect: { key: 'mode', value: 'F2F' } },
];

export const evaluation: ManifestAnswer[] = [
  { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
  { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
  { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
  { field: 'final_rating', value: '良好', expect: { key: 'grade', value: '4' } },
  { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
  { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'workload', value: 85 } },
  {
    label: '跨部门协作意愿',
    type: 'radio',
    value: '强',
    expect: { key: 'collaboration', value: 'H' },
  },
  { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
  {
    label: '能力标签',
    type: 'multiselect',
    value: ['现场管理', '数据分析'],
    expect: { key: 'abilities', value: ['现场管理', '数据分析'] },
  },
  {
    field: 'compensation_suggestion',
    value: '建议上调 5%',
    expect: { untouched: 'raise' },
  },
];

export const plan: ManifestAnswer[] = [
  {
    field: 'action_items',
    value: [
      {
        action_text: '编写异常处理手册',
        action_owner: '周晓兰',
        action_due: '2026-08-31',
        action_criterion: '评审通过并发布',
      },
      {
        action_text: '固定月度分析模板',
        action_owner: '李慕白',
        action_due: '2026-09-15',
        action_criterion: '每月 3 日前提交',
      },
    ],
    expect: {
      key: 'actions',
      value: [
        {
          action: '编写异常处理手册',
          owner: '周晓兰',
          due: '2026-08-31',
          standard: '评审通过并发布',
        },
        {
          action: '固定月度分析模板',
          owner: '李慕白',
          due: '2026-09-15',
          standard: '每月 3 日前提交',
        },
      ],
    },
  },
  {
    label: '协助辅导人',
    type: 'autocomplete',
    value: '冯启明',
    expect: { key: 'coach', value: '冯启明' },
  },
  {
    field: 'follow_up_date',
    value: '2026-10-12',
    expect: { key: 'followUp', value: '2026-10-12' },
  },
  {
    label: '纳入后备人才库',
    type: 'switch',
    value: true,
    expect: { key: 'talentPool', value: true },
  },
  { field: 'training_needed', value: '是', expect: { key: 'training', value: '1' } },
  { field: 'career_aspiration', value: CAREER, expect: { key: 'career', value: CAREER } },
  { field: 'other_matters', value: OTHERS, expect: { key: 'others', value: OTHERS } },
  { field: 'hr_comment', value: '同意。', expect: { untouched: 'hrOpinion' } },
  { field: 'employee_signature', value: '周晓兰', expect: { untouched: 'signature' } },
];
