import type { PageOf } from '../../pages';

const MERITS = '完成 CNAS 扩项 46 项，现场评审零不符合。\n平均出具报告周期缩短 1.6 天。';
const GAPS = '原始记录涂改偏多；\n对客户技术疑问回复偏慢。';
const CAUSES = '电子原始记录尚未覆盖，旺季排样过满。';
const SUPPORT = '优先上线电子原始记录模块。';
const CONSENSUS = '1. 十月起启用电子原始记录；\n2. 客户疑问 24 小时内首次答复。';
const REPLY = '认可评价，建议旺季增加一名辅助人员。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=绩效评价' }, { click: 'text=改进与确认' }],
  back: [{ click: 'text=绩效评价' }, { click: 'text=面谈安排' }],
  answers: [
    { field: 'employee_no', value: 'HY226', expect: { key: 'no', value: 'HY226' } },
    { field: 'department', value: '计量校准部', expect: { key: 'department', value: 'cal' } },
    { field: 'manager_name', value: '尹海川', expect: { key: 'manager', value: 'HY034' } },
    {
      field: 'interview_datetime',
      value: '2026-07-17T10:00',
      expect: { key: 'talkAt', value: '2026-07-17T10:00' },
    },
    { field: 'duration_minutes', value: 35, expect: { key: 'minutes', value: 35 } },
    {
      field: 'interview_location',
      value: '三楼谈话室',
      expect: { key: 'place', value: '三楼谈话室' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { field: 'period_start', value: '2026-01-01', expect: { key: 'from', value: '2026-01-01' } },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'to', value: '2026-06-30' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    { field: 'final_rating', value: '优良', expect: { key: 'grade', value: 'A' } },
    { label: '规范意识', type: 'radio', value: '合格', expect: { key: 'rules', value: 'fair' } },
    { label: '客户响应', type: 'radio', value: '突出', expect: { key: 'service', value: 'high' } },
    {
      label: '专业特长',
      type: 'multiselect',
      value: ['不确定度评定', '体系审核'],
      expect: { key: 'skills', value: ['不确定度评定', '体系审核'] },
    },
    {
      label: '关键词',
      type: 'multiselect',
      value: ['细致', '主动'],
      expect: { key: 'words', value: ['细致', '主动'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '原始记录双人复核',
          action_owner: '计如松',
          action_due: '2026-08-31',
          action_criterion: '涂改率低于 1%',
        },
        {
          action_text: '上线电子原始记录',
          action_owner: '尹海川',
          action_due: '2026-10-09',
          action_criterion: '覆盖五个科室',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '原始记录双人复核',
            owner: '计如松',
            due: '2026-08-31',
            criterion: '涂改率低于 1%',
          },
          {
            task: '上线电子原始记录',
            owner: '尹海川',
            due: '2026-10-09',
            criterion: '覆盖五个科室',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['资深带教', '外部培训'],
      expect: { key: 'ways', value: ['coach', 'course'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'followUp', value: '2026-10-16' },
    },
    {
      label: '每周碰头时间',
      type: 'time',
      value: '16:45',
      expect: { key: 'weekly', value: '16:45' },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    {
      label: '到期邮件提醒',
      type: 'checkbox',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '计如松', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
