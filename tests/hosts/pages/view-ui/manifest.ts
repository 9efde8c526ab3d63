import type { PageOf } from '../../pages';

const SUMMARY = '二季度完成聚合釜大修，开车一次成功；全季无三违。';
const MERITS = '提前四天完成大修，节约备件费用 18 万元。\n编写检修作业指导书 6 份。';
const FAULTS = '交接班记录不够细；\n对承包商的现场监护有疏漏。';
const REPLY = '同意评价，希望参加一次外部的设备管理培训。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'button:has-text("面谈") >> nth=0' }],
  answers: [
    { field: 'position', value: '设备工程师', expect: { key: 'jobPost', value: '设备工程师' } },
    {
      field: 'interview_datetime',
      value: '2026-07-10T09:30',
      expect: { key: 'talkAt', value: '2026-07-10T09:30' },
    },
    { field: 'duration_minutes', value: 35, expect: { key: 'minutes', value: 35 } },
    { field: 'interview_mode', value: '面对面', expect: { key: 'mode', value: 1 } },
    {
      field: 'interview_location',
      value: '行政楼 305',
      expect: { key: 'room', value: '行政楼 305' },
    },
    {
      label: '工会见证人',
      type: 'autocomplete',
      value: '毛晓倩',
      expect: { key: 'witness', value: 'K022' },
    },
    {
      label: '所在产线',
      type: 'cascader',
      value: ['一厂区', '聚合车间', '二线'],
      expect: { key: 'plant', value: ['p1', 'p1a', 'p1a2'] },
    },
    {
      label: '检修值守日期',
      type: 'daterange',
      value: ['2026-08-17', '2026-09-02'],
      expect: { key: 'repair', value: ['2026-08-17', '2026-09-02'] },
    },
    {
      label: '作业票资质',
      type: 'multiselect',
      value: ['受限空间', '吊装作业'],
      expect: { key: 'permits', value: ['受限空间', '吊装作业'] },
    },
    { field: 'self_summary', value: SUMMARY, expect: { key: 'summary', value: SUMMARY } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: FAULTS, expect: { key: 'faults', value: FAULTS } },
    { label: '安全意识', type: 'rate', value: 5, expect: { key: 'safety', value: 5 } },
    { label: '专注度', type: 'slider', value: 80, expect: { key: 'focus', value: 80 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 91.5, expect: { key: 'score', value: 91.5 } },
    {
      field: 'action_items',
      value: [
        { action_text: '交接班记录实行双签', action_owner: '闫立群', action_due: '2026-07-31' },
        { action_text: '承包商作业全程监护', action_owner: '庄海峰', action_due: '2026-09-30' },
      ],
      expect: {
        key: 'actions',
        value: [
          { text: '交接班记录实行双签', owner: '闫立群', due: '2026-07-31' },
          { text: '承包商作业全程监护', owner: '庄海峰', due: '2026-09-30' },
        ],
      },
    },
    {
      label: '培训形式',
      type: 'checkbox',
      value: ['外派学习', '师带徒'],
      expect: { key: 'courses', value: ['外派学习', '师带徒'] },
    },
    {
      label: '证书复审月份',
      type: 'date',
      value: '2026-12-01',
      expect: { key: 'month', value: '2026-12' },
    },
    {
      label: '交接班时间',
      type: 'time',
      value: '07:45',
      expect: { key: 'handover', value: '07:45' },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-12',
      expect: { key: 'followUp', value: '2026-10-12' },
    },
    { label: '纳入夜巡名单', type: 'switch', value: true, expect: { key: 'patrol', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '闫立群', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '上调一级', expect: { untouched: 'pay' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
