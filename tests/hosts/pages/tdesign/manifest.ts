import type { PageOf } from '../../pages';

const ACHIEVEMENTS =
  '1. 所辖客户续约率 96.4%，高于目标 4.4 个百分点；\n2. 牵头完成 5 家重点客户的健康度复盘。';
const SHORTCOMINGS = '客户拜访记录填写不完整；\n对产品新功能的学习偏慢，影响增购机会挖掘。';
const COMMENT = '责任心强，客户口碑好。希望下季度把经验沉淀成可复用的服务手册。';
const CONSENSUS = '三季度续约率不低于 96%，增购金额不少于 80 万元；\n每月 5 日前完成拜访记录归档。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=改进与跟进' }],
  answers: [
    {
      field: 'position',
      value: '客户成功经理',
      expect: { key: 'position', value: '客户成功经理' },
    },
    { field: 'hire_date', value: '2021-03-15', expect: { key: 'hireDate', value: '2021-03-15' } },
    {
      field: 'interview_datetime',
      value: '2026-07-08T10:30',
      expect: { key: 'interviewAt', value: '2026-07-08T10:30' },
    },
    {
      field: 'interview_location',
      value: '长风厅（5F）',
      expect: { key: 'room', value: '长风厅（5F）' },
    },
    { field: 'hr_attendee', value: '梁雪（员工关系）', expect: { key: 'witness', value: 'h07' } },
    {
      label: '重点服务客户',
      type: 'multiselect',
      value: ['中联物流', '东港医药'],
      expect: { key: 'customers', value: ['C12', 'C15'] },
    },
    {
      label: '续约数据统计区间',
      type: 'daterange',
      value: ['2026-04-01', '2026-06-30'],
      expect: { key: 'statistics', value: ['2026-04-01', '2026-06-30'] },
    },
    {
      field: 'strengths',
      value: ACHIEVEMENTS,
      expect: { key: 'achievements', value: ACHIEVEMENTS },
    },
    {
      field: 'weaknesses',
      value: SHORTCOMINGS,
      expect: { key: 'shortcomings', value: SHORTCOMINGS },
    },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_score', value: 92.5, expect: { key: 'score', value: 92.5 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: 'A' } },
    { label: '服务意识', type: 'rate', value: 4, expect: { key: 'attitude', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'saturation', value: 85 } },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['客户洞察', '复盘'],
      expect: { key: 'keywords', value: ['客户洞察', '复盘'] },
    },
    {
      label: '负责产品线',
      type: 'cascader',
      value: ['软件服务', '客户管理', '企业版'],
      expect: { key: 'line', value: 'crm-ent' },
    },
    {
      label: '成本归口部门',
      type: 'select',
      value: '产品部',
      expect: { key: 'unit', value: 'u21' },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '每月更新拜访记录', action_owner: '邓嘉怡', action_due: '2026-08-05' },
        { action_text: '完成新功能认证考试', action_owner: '邓嘉怡', action_due: '2026-09-18' },
      ],
      expect: {
        key: 'measures',
        value: [
          { text: '每月更新拜访记录', owner: '邓嘉怡', due: '2026-08-05' },
          { text: '完成新功能认证考试', owner: '邓嘉怡', due: '2026-09-18' },
        ],
      },
    },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师辅导', '外部认证'],
      expect: { key: 'ways', value: ['导师辅导', '外部认证'] },
    },
    { label: '到期自动提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { label: '周会时间', type: 'time', value: '09:45', expect: { key: 'standup', value: '09:45' } },
    {
      field: 'follow_up_date',
      value: '2026-10-09',
      expect: { key: 'followUp', value: '2026-10-09' },
    },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hrOpinion' } },
    { field: 'employee_signature', value: '邓嘉怡', expect: { untouched: 'employeeSign' } },
  ],
});
