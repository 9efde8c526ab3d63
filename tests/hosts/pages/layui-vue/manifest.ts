import type { PageOf } from '../../pages';

const MERITS = '吨纸电耗下降 4.2%。\n全年零重伤事故。';
const GAPS = '备件台账更新滞后；\n新员工带教计划执行不足。';
const COMMENT = '现场管理细致，希望多用数据说话。';
const CONSENSUS = '1. 每周更新备件台账；\n2. 每月评估带教进度。';
const REPLY = '认可评价，希望参加注册安全工程师培训。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=改进与确认' }],
  answers: [
    { field: 'employee_no', value: 'QL309', expect: { key: 'staffNo', value: 'QL309' } },
    { field: 'department', value: '碱回收车间', expect: { key: 'department', value: 'mill-2' } },
    { field: 'manager_name', value: '管鲍之', expect: { key: 'manager', value: 'QL026' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T15:30',
      expect: { key: 'talkAt', value: '2026-07-16T15:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '中控楼 202',
      expect: { key: 'place', value: '中控楼 202' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['设备维护', '能耗管理'],
      expect: { key: 'skills', value: ['s1', 's3'] },
    },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['节能', '安全'],
      expect: { key: 'keywords', value: ['节能', '安全'] },
    },
    {
      label: '常驻城市',
      type: 'cascader',
      value: ['山东', '聊城'],
      expect: { key: 'city', value: ['sd', 'lc'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '每周更新备件台账', action_owner: '华栖迟', action_due: '2026-08-31' },
        { action_text: '制定带教计划', action_owner: '管鲍之', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '每周更新备件台账', owner: '华栖迟', due: '2026-08-31' },
          { task: '制定带教计划', owner: '管鲍之', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师徒带教', '外部取证'],
      expect: { key: 'ways', value: ['师徒带教', '外部取证'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'followUp', value: '2026-10-16' },
    },
    {
      label: '每周沟通时间',
      type: 'time',
      value: '09:45',
      expect: { key: 'weekly', value: '09:45' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '华栖迟', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
