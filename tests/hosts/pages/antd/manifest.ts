import type { PageOf } from '../../pages';

const STRENGTHS =
  '1. 主导排产算法升级，订单准时交付率由 88% 提升至 95%；\n2. 牵头建立缺陷复盘机制，线上故障同比下降 40%。';
const WEAKNESSES = '跨部门沟通不够主动，两次需求变更未及时同步；\n文档沉淀偏少，新人接手周期较长。';
const CAUSE = '任务排期过满，缺少固定的同步机制；对文档的要求没有写进完成标准。';
const COMMENT =
  '本期整体表现良好，技术判断扎实，能独立承担核心模块。下一阶段希望在协同与影响力上有所突破。';
const GOALS = '1. 完成排产系统二期上线，计划达成率不低于 92%；\n2. 输出核心模块设计文档 6 篇。';
const EMPLOYEE = '认可本次评价，希望公司能提供算法方面的外部课程。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=改进计划与结果' }],
  back: [{ click: 'text=面谈记录' }],
  answers: [
    {
      field: 'review_period_label',
      value: '2026年上半年',
      expect: { key: 'period', value: '2026H1' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-10T14:30',
      expect: { key: 'interviewAt', value: '2026-07-10T14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'duration', value: 45 } },
    { field: 'interview_mode', value: '视频面谈', expect: { key: 'mode', value: 'video' } },
    {
      field: 'interview_location',
      value: '3号楼305洽谈室',
      expect: { key: 'location', value: '3号楼305洽谈室' },
    },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-05', '2026-06-28'],
      expect: { key: 'dataRange', value: ['2026-01-05', '2026-06-28'] },
    },
    {
      label: '协助辅导人',
      type: 'select',
      value: '李明',
      expect: { key: 'mentor', value: 'u1003' },
    },
    {
      label: '成本中心',
      type: 'select',
      value: 'CC5188 华南销售32组',
      expect: { key: 'costCenter', value: 5188 },
    },
    {
      label: '关联项目',
      type: 'autocomplete',
      value: '智能仓储一期',
      expect: { key: 'project', value: 'HX-22' },
    },
    {
      label: '工作城市',
      type: 'cascader',
      value: ['广东省', '深圳市', '南山区'],
      expect: { key: 'city', value: ['44', '4403', '440305'] },
    },
    {
      label: '成本归属组织',
      type: 'select',
      value: '应用开发部',
      expect: { key: 'organisation', value: 'rd-app' },
    },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'root_cause', value: CAUSE, expect: { key: 'cause', value: CAUSE } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'managerComment', value: COMMENT } },
    { field: 'manager_score', value: 87.5, expect: { key: 'managerScore', value: 87.5 } },
    {
      label: '本期出勤情况',
      type: 'radio',
      value: '偶有请假',
      expect: { key: 'attendance', value: '偶有请假' },
    },
    {
      label: '能力亮点',
      type: 'multiselect',
      value: ['数据分析', '项目管理'],
      expect: { key: 'abilities', value: ['数据分析', '项目管理'] },
    },
    { label: '工作态度', type: 'rate', value: 4, expect: { key: 'attitude', value: 4 } },
    { label: '团队协作', type: 'rate', value: 3, expect: { key: 'teamwork', value: 3 } },
    {
      label: '年度目标进度',
      type: 'slider',
      value: 65,
      expect: { key: 'progress', value: 65 },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '每周三下午与计划部对齐需求变更',
          action_owner: '周文博',
          action_due: '2026-08-31',
          action_criterion: '变更同步率 100%',
        },
        {
          action_text: '补齐核心模块设计文档',
          action_owner: '周文博',
          action_due: '2026-09-30',
          action_criterion: '通过架构组评审',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            action: '每周三下午与计划部对齐需求变更',
            owner: '周文博',
            due: '2026-08-31',
            criterion: '变更同步率 100%',
          },
          {
            action: '补齐核心模块设计文档',
            owner: '周文博',
            due: '2026-09-30',
            criterion: '通过架构组评审',
          },
        ],
      },
    },
    {
      label: '建议培训方式',
      type: 'checkbox',
      value: ['线上课程', '导师带教'],
      expect: { key: 'training', value: ['线上课程', '导师带教'] },
    },
    {
      label: '开启双周跟踪提醒',
      type: 'switch',
      value: true,
      expect: { key: 'biweekly', value: true },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-15',
      expect: { key: 'followUp', value: '2026-09-15' },
    },
    {
      label: '每日晨会时间',
      type: 'time',
      value: '09:15',
      expect: { key: 'standup', value: '09:15' },
    },
    {
      label: '辅导起始月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'coachingMonth', value: '2026-08' },
    },
    {
      label: '进展汇报频次',
      type: 'select',
      value: '每两周一次',
      expect: { key: 'reportCycle', value: '每两周一次' },
    },
    { field: 'next_goals_text', value: GOALS, expect: { key: 'nextGoals', value: GOALS } },
    { field: 'final_rating', value: '良好', expect: { key: 'finalRating', value: 'B' } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    {
      field: 'employee_comments',
      value: EMPLOYEE,
      expect: { key: 'employeeComments', value: EMPLOYEE },
    },
    { field: 'employee_signature', value: '周文博', expect: { untouched: 'employeeSign' } },
    { field: 'compensation_suggestion', value: '上调 5%', expect: { untouched: 'salary' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hrOpinion' } },
  ],
});
