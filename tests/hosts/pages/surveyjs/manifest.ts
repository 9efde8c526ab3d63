import type { PageOf } from '../../pages';

const MERITS = '牵头完成两项Ⅱ期临床的统计计划。\n注册资料一次通过形式审查。';
const GAPS = '原始记录归档偏慢；\n跨中心沟通主要靠口头。';
const REPLY = '认可评价，希望参加一次学术会议。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'NY2031', expect: { key: 'staffNo', value: 'NY2031' } },
    { field: 'department', value: '临床运营部', expect: { key: 'department', value: 'cl' } },
    { field: 'hr_attendee', value: '祝南星', expect: { key: 'witness', value: 'NY0044' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T14:30',
      expect: { key: 'talkAt', value: '2026-07-14T14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '三号楼 206',
      expect: { key: 'place', value: '三号楼 206' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      field: 'period_start',
      value: '2026-01-01',
      expect: { key: 'periodFrom', value: '2026-01-01' },
    },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'periodTo', value: '2026-06-30' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { label: '专业判断', type: 'radio', value: '突出', expect: { key: 'judge', value: 'high' } },
    { label: '文档规范', type: 'radio', value: '称职', expect: { key: 'write', value: 'good' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['方案撰写', '英语写作'],
      expect: { key: 'skills', value: ['方案撰写', '英语写作'] },
    },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    {
      field: 'action_items',
      value: [
        { action_text: '原始记录当日归档', action_owner: '欧阳静', action_due: '2026-08-31' },
        { action_text: '每月召开跨中心例会', action_owner: '温如是', action_due: '2026-10-16' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '原始记录当日归档', owner: '欧阳静', due: '2026-08-31' },
          { task: '每月召开跨中心例会', owner: '温如是', due: '2026-10-16' },
        ],
      },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '完成Ⅲ期方案定稿',
          next_goal_metric: '伦理一次通过',
          next_goal_due: '2026-11-30',
        },
        {
          next_goal_name: '带教一名统计师',
          next_goal_metric: '独立出具报告',
          next_goal_due: '2026-12-18',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { goal: '完成Ⅲ期方案定稿', metric: '伦理一次通过', due: '2026-11-30' },
          { goal: '带教一名统计师', metric: '独立出具报告', due: '2026-12-18' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: true } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师辅导', '学术会议'],
      expect: { key: 'courses', value: ['导师辅导', '学术会议'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-18',
      expect: { key: 'followUp', value: '2026-09-18' },
    },
    {
      label: '每周例会时间',
      type: 'time',
      value: '09:15',
      expect: { key: 'standup', value: '09:15' },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '欧阳静', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
