import type { PageOf } from '../../pages';

const GOALS =
  '第二季度签约额 1260 万元，完成率 105%；回款 980 万元，完成率 92%。\n新增制造业客户 4 家，超出目标 1 家。';
const STRENGTHS =
  '牵头完成星河集团私有云项目投标并中标，合同额 430 万元；主动梳理投标素材库，供全组复用。';
const WEAKNESSES = '回款跟进偏被动，两笔逾期超过 60 天；商机录入不及时，影响季度预测准确率。';
const COMMENT = '业绩达成优秀，客户关系扎实。\n需要把回款当作签约的一部分来管理，形成节奏。';
const SUPPORT = '请财务部每周五提供应收账龄表；请售前部安排一名顾问参与制造行业方案。';
const CONSENSUS = '1. 三季度回款率不低于 97%；\n2. 商机每周五前录入完毕，由主管周一抽查。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=填写面谈表' }],
  answers: [
    {
      field: 'review_period_label',
      value: '2026年第二季度',
      expect: { key: 'period', value: '2026年第二季度' },
    },
    { field: 'interview_type', value: '定期绩效面谈', expect: { key: 'type', value: 'regular' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16',
      expect: { key: 'interviewDate', value: '2026-07-16' },
    },
    {
      label: '开始时刻',
      type: 'time',
      value: '14:45',
      expect: { key: 'startTime', value: '14:45' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'duration', value: 50 } },
    {
      field: 'interview_location',
      value: 'A座 8F 洽谈间',
      expect: { key: 'location', value: 'A座 8F 洽谈间' },
    },
    { field: 'interview_mode', value: '现场面谈', expect: { key: 'mode', value: 'onsite' } },
    {
      label: '数据取数区间',
      type: 'daterange',
      value: ['2026-04-01', '2026-06-30'],
      expect: { key: 'reviewRange', value: ['2026-04-01', '2026-06-30'] },
    },
    {
      label: '交叉评审人',
      type: 'autocomplete',
      value: '何志强',
      expect: { key: 'reviewer', value: 'E0318' },
    },
    {
      label: '负责区域',
      type: 'cascader',
      value: ['华南', '广东', '佛山'],
      expect: { key: 'region', value: ['south', 'gd', 'fs'] },
    },
    {
      label: '归属小组',
      type: 'cascader',
      value: ['营销体系', '大客户销售部', '制造行业组'],
      expect: { key: 'team', value: 't112' },
    },
    { field: 'goal_summary', value: GOALS, expect: { key: 'goalSummary', value: GOALS } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'managerComment', value: COMMENT } },
    { label: '客户满意度', type: 'rate', value: 4, expect: { key: 'customerRating', value: 4 } },
    { label: '价值观践行', type: 'rate', value: 5, expect: { key: 'valuesRating', value: 5 } },
    {
      label: '工作饱和度（%）',
      type: 'slider',
      value: 85,
      expect: { key: 'workload', value: 85 },
    },
    {
      label: '主推产品',
      type: 'select',
      value: '数据备份服务',
      expect: { key: 'product', value: 305 },
    },
    {
      label: '技能强项',
      type: 'multiselect',
      value: ['招投标', '方案演示', '行业分析'],
      expect: { key: 'skills', value: ['招投标', '方案演示', '行业分析'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_cause: '回款跟进被动',
          action_text: '每周三发送逾期清单并电话催收',
          action_owner: '员工',
          action_due: '2026-08-31',
        },
        {
          action_cause: '商机录入不及时',
          action_text: '每周五前录入商机，周一复核',
          action_owner: '双方',
          action_due: '2026-09-30',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            cause: '回款跟进被动',
            text: '每周三发送逾期清单并电话催收',
            owner: 'employee',
            due: '2026-08-31',
          },
          {
            cause: '商机录入不及时',
            text: '每周五前录入商机，周一复核',
            owner: 'joint',
            due: '2026-09-30',
          },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'training_needed', value: '是', expect: { key: 'needTraining', value: 'Y' } },
    {
      label: '培养途径',
      type: 'checkbox',
      value: ['师带徒', '外训'],
      expect: { key: 'trainingForms', value: ['mentor', 'external'] },
    },
    {
      label: '计划复盘时间',
      type: 'datetime',
      value: '2026-10-12T10:30',
      expect: { key: 'planReview', value: '2026-10-12T10:30' },
    },
    {
      label: '周例会时间',
      type: 'time',
      value: '09:40',
      expect: { key: 'weeklySlot', value: '09:40' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    {
      label: '归档编号',
      type: 'text',
      value: 'HN-2026-037',
      expect: { key: 'archiveNo', value: 'HN-2026-037' },
    },
    { field: 'final_score', value: 96.5, expect: { key: 'finalScore', value: 96.5 } },
    { field: 'appeal_channel_informed', value: true, expect: { key: 'appeal', value: true } },
    { field: 'employee_agreement', value: '同意', expect: { key: 'agreement', value: '1' } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_signature', value: '陈思远', expect: { untouched: 'employeeSign' } },
    { field: 'compensation_suggestion', value: '1.2 倍', expect: { untouched: 'bonus' } },
    { field: 'skip_manager_comment', value: '同意', expect: { untouched: 'leaderOpinion' } },
  ],
});
