import type { PageOf } from '../../pages';

const MERITS = '策划的自然文学书系半年加印三次。\n带教一名新编辑独立发稿。';
const GAPS = '三审意见整理偏慢；\n与发行的信息同步不够及时。';
const REPLY = '认可评价，希望参加一次国际书展。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=填写面谈' }],
  answers: [
    { field: 'employee_no', value: 'YC1108', expect: { key: 'staffNo', value: 'YC1108' } },
    { field: 'department', value: '童书编辑部', expect: { key: 'department', value: 'kid' } },
    { field: 'hr_attendee', value: '骆知微', expect: { key: 'witness', value: 'YC0036' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14',
      expect: { key: 'talkDay', value: '2026-07-14' },
    },
    {
      label: '开始时刻',
      type: 'time',
      value: '14:30',
      expect: { key: 'startsAt', value: '14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    { field: 'interview_location', value: '墨香室', expect: { key: 'place', value: '墨香室' } },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '书展出差',
      type: 'daterange',
      value: ['2026-10-12', '2026-10-16'],
      expect: { key: 'fair', value: ['2026-10-12', '2026-10-16'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['版权谈判', '数据分析'],
      expect: { key: 'skills', value: ['版权谈判', '数据分析'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '三审意见两日内整理', action_owner: '纪文舟', action_due: '2026-08-31' },
        { action_text: '每周与发行对表', action_owner: '骆知微', action_due: '2026-10-16' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '三审意见两日内整理', owner: '纪文舟', due: '2026-08-31' },
          { task: '每周与发行对表', owner: '骆知微', due: '2026-10-16' },
        ],
      },
    },
    { field: 'training_needed', value: '需要', expect: { key: 'training', value: 'Y' } },
    {
      field: 'follow_up_date',
      value: '2026-09-18',
      expect: { key: 'followUp', value: '2026-09-18' },
    },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['在线课程', '轮岗'],
      expect: { key: 'courses', value: ['在线课程', '轮岗'] },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '纪文舟', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
