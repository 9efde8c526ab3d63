import type { PageOf } from '../../pages';

const STRENGTHS = '上半年主导 2 个省级项目投标并中标，合同额 2,380 万元。\n标书一次通过率 100%。';
const WEAKNESSES = '项目移交资料不完整，实施团队多次返工。\n对新人缺少系统辅导。';
const PLAN =
  '1. 7 月底前制定项目移交清单，经实施部确认后执行。\n2. 每周三下午固定辅导新人，每次不少于 1 小时。';
const CAREER = '希望向解决方案经理方向发展，愿意承担行业拓展任务。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'sl-tab[panel="follow"]' }],
  back: [{ click: 'sl-tab[panel="review"]' }],
  answers: [
    { field: 'employee_name', value: '许静怡', expect: { key: 'employee', value: '许静怡' } },
    { field: 'position', value: '售前工程师', expect: { key: 'position', value: '售前工程师' } },
    {
      field: 'interview_datetime',
      value: '2026-07-09',
      expect: { key: 'date', value: '2026-07-09' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    { field: 'interview_type', value: '定期绩效面谈', expect: { key: 'type', value: 'regular' } },
    {
      label: '评价来源',
      type: 'multiselect',
      value: ['同级同事', '项目经理'],
      expect: { key: 'sources', value: ['peer', 'project'] },
    },
    { label: '团队协作评分', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { label: '目标挑战度', type: 'slider', value: 70, expect: { key: 'challenge', value: 70 } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    {
      field: 'compensation_suggestion',
      value: '建议晋升一档',
      expect: { untouched: 'raise' },
    },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      field: 'follow_up_date',
      value: '2026-10-08',
      expect: { key: 'next', value: '2026-10-08' },
    },
    {
      label: '每周辅导开始时间',
      type: 'time',
      value: '15:30',
      expect: { key: 'coaching', value: '15:30' },
    },
    {
      label: '结果公示时间',
      type: 'datetime',
      value: '2026-08-03T09:00',
      expect: { key: 'publish', value: '2026-08-03T09:00' },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: '1' } },
    {
      label: '需要跨部门支持',
      type: 'switch',
      value: true,
      expect: { key: 'cross', value: true },
    },
    { field: 'career_aspiration', value: CAREER, expect: { key: 'career', value: CAREER } },
    { field: 'skip_manager_comment', value: '同意', expect: { untouched: 'leader' } },
    { field: 'employee_signature', value: '许静怡', expect: { untouched: 'signature' } },
  ],
});
