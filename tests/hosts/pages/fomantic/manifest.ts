import type { PageOf } from '../../pages';

const MERITS = '策划「灯火渡」夜游项目，端午三天接待 1.8 万人次。\n投诉率同比下降四成。';
const GAPS = '预算执行超支 6%；\n与演艺团队排期沟通不足。';
const CONSENSUS = '一、超支 2% 以上先报批；\n二、每周一与演艺团队对排期。';
const REPLY = '同意，希望旺季增配两名讲解员。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'WJ0457', expect: { key: 'no', value: 'WJ0457' } },
    { field: 'department', value: '演艺策划部', expect: { key: 'department', value: 'show' } },
    { field: 'manager_name', value: '俞晚舟', expect: { key: 'host', value: 'WJ0031' } },
    {
      field: 'interview_datetime',
      value: '2026-07-20T14:00',
      expect: { key: 'talkAt', value: '2026-07-20T14:00' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '剧场排练厅',
      expect: { key: 'place', value: '剧场排练厅' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { field: 'period_start', value: '2026-01-01', expect: { key: 'from', value: '2026-01-01' } },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'to', value: '2026-06-30' } },
    {
      label: '兑现月份',
      type: 'date',
      value: '2026-09-01',
      expect: { key: 'paid', value: '2026-09' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '服务热情', type: 'rate', value: 4, expect: { key: 'warmth', value: 4 } },
    { label: '排班饱和度（%）', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '专业特长',
      type: 'multiselect',
      value: ['活动策划', '应急处置'],
      expect: { key: 'skills', value: ['活动策划', '应急处置'] },
    },
    {
      label: '印象标签',
      type: 'multiselect',
      value: ['点子多', '执行快'],
      expect: { key: 'words', value: ['点子多', '执行快'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '夜游项目周度成本通报',
          action_owner: '白露晞',
          action_due: '2026-08-17',
          action_criterion: '偏差控制在 2% 内',
        },
        {
          action_text: '建立联合排期表',
          action_owner: '俞晚舟',
          action_due: '2026-09-07',
          action_criterion: '冲突提前七天消解',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '夜游项目周度成本通报',
            owner: '白露晞',
            due: '2026-08-17',
            criterion: '偏差控制在 2% 内',
          },
          {
            task: '建立联合排期表',
            owner: '俞晚舟',
            due: '2026-09-07',
            criterion: '冲突提前七天消解',
          },
        ],
      },
    },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['跟岗学习', '技能认证'],
      expect: { key: 'ways', value: ['跟岗学习', '技能认证'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-19',
      expect: { key: 'followUp', value: '2026-10-19' },
    },
    { label: '晨会时间', type: 'time', value: '08:30', expect: { key: 'standup', value: '08:30' } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    {
      label: '到期短信提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '白露晞', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
