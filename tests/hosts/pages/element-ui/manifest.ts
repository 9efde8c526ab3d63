import type { PageOf } from '../../pages';

const GOALS = '上半年产值 86 万元，完成率 103%。\n按期出图 11 套，其中 1 套因条件变更延期一周。';
const EVENTS = '市二院门诊楼方案阶段，主动协调医疗工艺顾问与结构专业，三轮修改后一次通过评审。';
const STRENGTHS = '方案能力强，汇报表达清晰；\n能够带动年轻设计师，组内互校氛围好。';
const WEAKNESSES = '施工图深度不稳定，节点大样偶有遗漏；对造价的关注不够。';
const COMMENT =
  '沈佳宁本期在医疗类项目上进步明显，已经具备专业负责人的潜质。请继续在施工图质量上下功夫。';
const DEVELOPMENT = '1. 年内完成一级注册建筑师剩余两门考试；\n2. 参与院内医疗建筑导则编写。';
const CAREER = '希望三年内成为医疗建筑方向的专业负责人。';
const CONSENSUS = '下半年以施工图质量为重点，节点大样实行双人互校；医疗组每月一次案例复盘。';
const EMPLOYEE = '认可评价。希望能多参与前期策划，也希望院里统一节点图库。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=四、结果确认与归档' }],
  answers: [
    {
      field: 'review_period_label',
      value: '2026年上半年',
      expect: { key: 'period', value: '2026年上半年' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-09',
      expect: { key: 'talkDate', value: '2026-07-09' },
    },
    {
      label: '起始钟点',
      type: 'time',
      value: '14:30',
      expect: { key: 'startTime', value: '14:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'duration', value: 40 } },
    { field: 'interview_mode', value: '视频面谈', expect: { key: 'mode', value: '视频面谈' } },
    {
      field: 'interview_location',
      value: '主楼 5 层会谈室',
      expect: { key: 'place', value: '主楼 5 层会谈室' },
    },
    {
      label: '产值核算区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'settleRange', value: ['2026-01-01', '2026-06-30'] },
    },
    {
      label: '专业组',
      type: 'cascader',
      value: ['建筑设计分院', '公共建筑所', '医疗组'],
      expect: { key: 'team', value: ['d1', 'd11', 'd111'] },
    },
    {
      label: '项目负责人',
      type: 'autocomplete',
      value: '高远',
      expect: { key: 'projectManager', value: 'pm01' },
    },
    {
      label: '成本代码',
      type: 'select',
      value: 'SJ-02 结构',
      expect: { key: 'costCode', value: 'SJ-02 结构' },
    },
    { field: 'goal_summary', value: GOALS, expect: { key: 'goals', value: GOALS } },
    {
      label: '项目参与情况',
      type: 'table-rows',
      columns: ['项目名称', '承担角色', '投入占比'].map(label => ({ key: label, label })),
      value: [
        { 项目名称: '市二院门诊楼', 承担角色: '方案主创', 投入占比: '60' },
        { 项目名称: '滨江文体中心', 承担角色: '建筑专业设计', 投入占比: '40' },
      ],
      expect: {
        key: 'projects',
        value: [
          { project: '市二院门诊楼', role: '方案主创', share: '60' },
          { project: '滨江文体中心', role: '建筑专业设计', share: '40' },
        ],
      },
    },
    { field: 'key_events', value: EVENTS, expect: { key: 'keyEvents', value: EVENTS } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'managerComment', value: COMMENT } },
    { label: '专业能力', type: 'rate', value: 4, expect: { key: 'skillRate', value: 4 } },
    { label: '图纸质量', type: 'rate', value: 3, expect: { key: 'qualityRate', value: 3 } },
    { label: '任务饱和度', type: 'slider', value: 90, expect: { key: 'load', value: 90 } },
    {
      label: '外语能力',
      type: 'multiselect',
      value: ['英语', '德语'],
      expect: { key: 'languages', value: ['英语', '德语'] },
    },
    { field: 'manager_rating', value: '良好', expect: { key: 'managerRating', value: 'L2' } },
    {
      field: 'action_items',
      value: [
        {
          action_text: '节点大样出图前双人互校',
          action_owner: '沈佳宁',
          action_due: '2026-08-31',
          action_criterion: '校审一次通过率 95%',
        },
        {
          action_text: '参加造价控制专题培训',
          action_owner: '沈佳宁',
          action_due: '2026-10-15',
          action_criterion: '结业并在组内分享',
        },
        {
          action_text: '整理医疗建筑常用节点图库',
          action_owner: '高远',
          action_due: '2026-11-30',
          action_criterion: '入库不少于 30 个节点',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            measure: '节点大样出图前双人互校',
            owner: '沈佳宁',
            due: '2026-08-31',
            standard: '校审一次通过率 95%',
          },
          {
            measure: '参加造价控制专题培训',
            owner: '沈佳宁',
            due: '2026-10-15',
            standard: '结业并在组内分享',
          },
          {
            measure: '整理医疗建筑常用节点图库',
            owner: '高远',
            due: '2026-11-30',
            standard: '入库不少于 30 个节点',
          },
        ],
      },
    },
    {
      field: 'development_plan',
      value: DEVELOPMENT,
      expect: { key: 'developmentPlan', value: DEVELOPMENT },
    },
    { field: 'career_aspiration', value: CAREER, expect: { key: 'career', value: CAREER } },
    {
      label: '加分事项',
      type: 'checkbox',
      value: ['获奖项目', '专利'],
      expect: { key: 'bonusItems', value: ['获奖项目', '专利'] },
    },
    { label: '试点弹性工时', type: 'switch', value: true, expect: { key: 'remote', value: true } },
    {
      label: '组内例会时间',
      type: 'time',
      value: '09:20',
      expect: { key: 'weekly', value: '09:20' },
    },
    {
      label: '阶段评审时间',
      type: 'datetime',
      value: '2026-09-18T14:00',
      expect: { key: 'review', value: '2026-09-18T14:00' },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-09',
      expect: { key: 'followUp', value: '2026-10-09' },
    },
    {
      label: '资质复审月份',
      type: 'date',
      value: '2026-12-01',
      expect: { key: 'reviewMonth', value: '2026-12' },
    },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    {
      field: 'employee_comments',
      value: EMPLOYEE,
      expect: { key: 'employeeComments', value: EMPLOYEE },
    },
    { field: 'final_rating', value: '良好', expect: { key: 'finalRating', value: 'L2' } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'pip_required', value: '否', expect: { key: 'pip', value: 0 } },
    {
      label: '归档编号',
      type: 'text',
      value: '2026-0315',
      expect: { key: 'archiveNo', value: '2026-0315' },
    },
    { field: 'employee_signature', value: '沈佳宁', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意归档', expect: { untouched: 'hrOpinion' } },
  ],
});
