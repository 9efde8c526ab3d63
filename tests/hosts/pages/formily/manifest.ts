import type { PageOf } from '../../pages';

const MERITS = '一车间一次交检合格率 98.9%。\n主持两项精益改善，节省工时 420 小时。';
const GAPS = '点检记录有漏项；\n新人带教计划执行不足。';
const CAUSES = '换班时间短，记录靠事后补。';
const CONSENSUS = '1. 点检当班完成；\n2. 每月评估一次带教。';
const REPLY = '认可评价，希望参加技师考评。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'role=tab[name="绩效评价"]' }, { click: 'role=tab[name="改进与确认"]' }],
  back: [{ click: 'role=tab[name="绩效评价"]' }, { click: 'text=面谈信息' }],
  answers: [
    { field: 'employee_no', value: 'PS5512', expect: { key: 'staffNo', value: 'PS5512' } },
    { field: 'department', value: '总装二车间', expect: { key: 'department', value: 'asm-2' } },
    { field: 'manager_name', value: '孟书同', expect: { key: 'manager', value: 'PS039' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T15:30',
      expect: { key: 'talkAt', value: '2026-07-16T15:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '二号楼 310',
      expect: { key: 'place', value: '二号楼 310' },
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
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: 'A' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['焊接工艺', '精益改善'],
      expect: { key: 'skills', value: ['k1', 'k4'] },
    },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['改善', '带教'],
      expect: { key: 'keywords', value: ['改善', '带教'] },
    },
    {
      label: '意向发展序列',
      type: 'cascader',
      value: ['技能序列', '高级技师'],
      expect: { key: 'track', value: ['S', 'S4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '点检当班完成', action_owner: '裴行之', action_due: '2026-08-31' },
        { action_text: '制定带教计划', action_owner: '孟书同', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '点检当班完成', owner: '裴行之', due: '2026-08-31' },
          { task: '制定带教计划', owner: '孟书同', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: true } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师带徒', '外派学习'],
      expect: { key: 'ways', value: ['师带徒', '外派学习'] },
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
    { field: 'employee_signature', value: '裴行之', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
