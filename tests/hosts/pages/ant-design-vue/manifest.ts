import type { PageOf } from '../../pages';

const SELF = '上半年完成 A1 线节拍改善，个人无安全事故。\n对新机型的电气部分还不够熟悉。';
const PREVIOUS = '上期提出的三项改进完成两项，图纸版本管理一项延期至三季度。';
const STRENGTHS =
  '提出工装改进 4 项，其中扭力枪吊架改造使单台装配时间缩短 38 秒；\n带教新员工 2 名，均已独立上岗。';
const WEAKNESSES = '交接班记录填写不完整，5 月出现两次漏项；对电气图纸的识读能力不足。';
const COMMENT = '技能扎实，肯动手、肯想办法，是班组的骨干。希望在规范性上再严格一些。';
const PLAN =
  '1. 交接班使用检查清单，班长每日抽查；\n2. 每两周参加一次电气识图培训；\n3. 9 月底前整理 A1 线常见故障手册。';
const DIFFICULTIES = '夜班期间电气维修人员只有一名，设备停机等待时间偏长。';
const TRAINING = '电气识图（中级）、PLC 基础。';
const OTHER = '员工反映食堂夜宵供应时间偏早，已记录并转行政部。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=下一步' }],
  back: [{ click: 'text=上一步' }],
  answers: [
    {
      field: 'interview_datetime',
      value: '2026-07-21T10:00',
      expect: { key: 'talkAt', value: '2026-07-21T10:00' },
    },
    { field: 'interview_type', value: '年度绩效面谈', expect: { key: 'type', value: 1 } },
    {
      field: 'interview_location',
      value: '综合楼 203',
      expect: { key: 'place', value: '综合楼 203' },
    },
    { field: 'hr_attendee', value: '孙莉', expect: { key: 'hr', value: '孙莉' } },
    { label: '现行班次', type: 'radio', value: '中班', expect: { key: 'shift', value: 'mid' } },
    {
      label: '上岗打卡时间',
      type: 'time',
      value: '15:45',
      expect: { key: 'clockIn', value: '15:45' },
    },
    {
      label: '工时统计区间',
      type: 'daterange',
      value: ['2026-01-26', '2026-06-25'],
      expect: { key: 'statRange', value: ['2026-01-26', '2026-06-25'] },
    },
    {
      label: '工作地点归属',
      type: 'cascader',
      value: ['江苏基地', '苏州工厂', '二号厂房'],
      expect: { key: 'site', value: ['js', 'sz', 'sz2'] },
    },
    {
      label: '所在产线',
      type: 'select',
      value: 'A2 内饰线',
      expect: { key: 'line', value: 'a2' },
    },
    {
      label: '主要服务客户',
      type: 'autocomplete',
      value: '联创重工',
      expect: { key: 'customer', value: 'C-2207' },
    },
    { field: 'self_summary', value: SELF, expect: { key: 'selfSummary', value: SELF } },
    {
      field: 'prior_plan_status',
      value: PREVIOUS,
      expect: { key: 'previousPlan', value: PREVIOUS },
    },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'managerComment', value: COMMENT } },
    {
      label: '持有证书',
      type: 'multiselect',
      value: ['低压电工证', '叉车证'],
      expect: { key: 'certificates', value: ['elec', 'lift'] },
    },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['装配调试', '工装改进'],
      expect: { key: 'talents', value: ['装配调试', '工装改进'] },
    },
    { label: '安全意识', type: 'rate', value: 5, expect: { key: 'safety', value: 5 } },
    { label: '月均加班', type: 'number', value: 12.5, expect: { key: 'overtime', value: 12.5 } },
    {
      label: '设备熟练度',
      type: 'slider',
      value: 80,
      expect: { key: 'proficiency', value: 80 },
    },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'improvement', value: PLAN } },
    {
      field: 'difficulties',
      value: DIFFICULTIES,
      expect: { key: 'difficulties', value: DIFFICULTIES },
    },
    {
      field: 'manager_commitments',
      value: [
        {
          commitment_text: '协调夜班增配一名电气维修',
          commitment_owner: '方志刚',
          commitment_due: '2026-08-20',
        },
        {
          commitment_text: '报名电气识图培训',
          commitment_owner: '方志刚',
          commitment_due: '2026-08-05',
        },
      ],
      expect: {
        key: 'support',
        value: [
          { item: '协调夜班增配一名电气维修', owner: '方志刚', due: '2026-08-20' },
          { item: '报名电气识图培训', owner: '方志刚', due: '2026-08-05' },
        ],
      },
    },
    { field: 'training_plan', value: TRAINING, expect: { key: 'trainingNeeds', value: TRAINING } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师带徒', '外派学习'],
      expect: { key: 'coaching', value: ['师带徒', '外派学习'] },
    },
    {
      label: '带教师傅',
      type: 'select',
      value: '吴师傅（1185）',
      expect: { key: 'master', value: 'M1185' },
    },
    { label: '参加技能比武', type: 'switch', value: true, expect: { key: 'contest', value: true } },
    {
      field: 'follow_up_date',
      value: '2026-10-20',
      expect: { key: 'followUp', value: '2026-10-20' },
    },
    {
      label: '重点跟进月份',
      type: 'date',
      value: '2026-09-01',
      expect: { key: 'focusMonth', value: '2026-09' },
    },
    { field: 'mobility_intent', value: '可考虑', expect: { key: 'mobility', value: 'B' } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 20 } },
    { field: 'final_score', value: 86, expect: { key: 'totalScore', value: 86 } },
    {
      field: 'employee_agreement',
      value: '部分同意',
      expect: { key: 'agreement', value: 'partly' },
    },
    { field: 'other_matters', value: OTHER, expect: { key: 'otherMatters', value: OTHER } },
    { field: 'employee_signature', value: '吴海涛', expect: { untouched: 'employeeSign' } },
    { field: 'compensation_suggestion', value: '3000', expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hrOpinion' } },
  ],
});
