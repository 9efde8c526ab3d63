import type { PageOf } from '../../pages';

const MERITS = '全年放行批次 412 批，无一退回；\n主导冻干工艺验证一次通过。';
const GAPS = '偏差报告平均关闭时间超过 20 天。\n对新员工的操作复核记录不完整。';
const SUPPORT = '增加一台水分测定仪，每季度一次外部审计交流。';
const REPLY = '同意评价，偏差关闭时间会纳入下年目标。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'position', value: '质量主管', expect: { key: 'position', value: '质量主管' } },
    { field: 'department', value: '质量保证部', expect: { key: 'department', value: 'QA' } },
    {
      label: '所属车间',
      type: 'select',
      value: '冻干车间',
      expect: { key: 'workshop', value: 'w22' },
    },
    {
      field: 'interview_datetime',
      value: '2026-12-10T15:30',
      expect: { key: 'talkAt', value: '2026-12-10T15:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: '行政楼 305',
      expect: { key: 'place', value: '行政楼 305' },
    },
    { field: 'interview_mode', value: '现场', expect: { key: 'mode', value: 'F' } },
    { field: 'hr_attendee', value: '严佳宁', expect: { key: 'witness', value: 'HC0230' } },
    {
      label: '评估区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-12-31'],
      expect: { key: 'period', value: ['2026-01-01', '2026-12-31'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: 'A' } },
    { field: 'final_score', value: 91.5, expect: { key: 'score', value: 91.5 } },
    { label: '工作饱和度', type: 'slider', value: 80, expect: { key: 'load', value: 80 } },
    {
      label: '协作部门',
      type: 'multiselect',
      value: ['设备工程部', '注册事务部'],
      expect: { key: 'partners', value: ['设备工程部', '注册事务部'] },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '缩短偏差关闭时间',
          next_goal_metric: '平均不超过 15 天',
          next_goal_weight: 60,
          next_goal_due: '2027-06-30',
        },
        {
          next_goal_name: '完善操作复核记录',
          next_goal_metric: '抽查合格率 100%',
          next_goal_weight: 40,
          next_goal_due: '2027-09-30',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { name: '缩短偏差关闭时间', metric: '平均不超过 15 天', weight: 60, due: '2027-06-30' },
          { name: '完善操作复核记录', metric: '抽查合格率 100%', weight: 40, due: '2027-09-30' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培训课程',
      type: 'checkbox',
      value: ['GMP 复训', '统计过程控制'],
      expect: { key: 'courses', value: ['GMP 复训', '统计过程控制'] },
    },
    {
      field: 'follow_up_date',
      value: '2027-03-12',
      expect: { key: 'followUp', value: '2027-03-12' },
    },
    {
      label: '班前会时间',
      type: 'time',
      value: '07:40',
      expect: { key: 'shiftAt', value: '07:40' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '秦越', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '8%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
