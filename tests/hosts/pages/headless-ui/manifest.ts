import type { PageOf } from '../../pages';

const MERITS = '主导设计系统升级，页面首屏缩短 40%。\n全年线上事故为零。';
const GAPS = '需求评审时对排期估计偏乐观；\n文档沉淀较少。';
const VERDICT = '技术判断可靠，能带动小组。\n下半年请把经验写成文档。';
const REPLY = '认可评价，希望有更多跨部门项目。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'role=tab[name="绩效评价"]' }, { click: 'role=tab[name="目标与发展"]' }],
  back: [{ click: 'role=tab[name="绩效评价"]' }, { click: 'role=tab[name="面谈信息"]' }],
  answers: [
    { field: 'department', value: '前端研发部', expect: { key: 'department', value: 'fe' } },
    { field: 'job_level', value: 'P6', expect: { key: 'level', value: 'P6' } },
    {
      field: 'interview_datetime',
      value: '2026-12-15T14:45',
      expect: { key: 'talkAt', value: '2026-12-15T14:45' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: '45' } },
    {
      field: 'interview_location',
      value: '望山会议室',
      expect: { key: 'place', value: '望山会议室' },
    },
    { field: 'hr_attendee', value: '裴子涵', expect: { key: 'witness', value: 'YS0130' } },
    { field: 'interview_mode', value: '当面', expect: { key: 'mode', value: 'face' } },
    {
      label: '评估区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-12-31'],
      expect: { key: 'period', value: ['2026-01-01', '2026-12-31'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'overall_comment', value: VERDICT, expect: { key: 'verdict', value: VERDICT } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 90.5, expect: { key: 'score', value: 90.5 } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['TypeScript', '性能优化'],
      expect: { key: 'skills', value: ['TypeScript', '性能优化'] },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '组件库文档覆盖',
          next_goal_metric: '覆盖率 95%',
          next_goal_weight: 60,
          next_goal_due: '2027-06-30',
        },
        {
          next_goal_name: '带教两名新人',
          next_goal_metric: '独立交付需求',
          next_goal_weight: 40,
          next_goal_due: '2027-12-17',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { name: '组件库文档覆盖', metric: '覆盖率 95%', weight: 60, due: '2027-06-30' },
          { name: '带教两名新人', metric: '独立交付需求', weight: 40, due: '2027-12-17' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'needTraining', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['技术分享', '导师辅导'],
      expect: { key: 'courses', value: ['技术分享', '导师辅导'] },
    },
    {
      label: '归档月份',
      type: 'date',
      value: '2027-01-01',
      expect: { key: 'archive', value: '2027-01' },
    },
    { label: '每日站会', type: 'time', value: '09:35', expect: { key: 'standup', value: '09:35' } },
    {
      field: 'follow_up_date',
      value: '2027-03-12',
      expect: { key: 'followUp', value: '2027-03-12' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '童嘉木', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '10%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
