import type { PageOf } from '../../pages';

const MERITS = '独立完成支付网关重构，峰值容量翻倍。\n线上故障响应平均 6 分钟。';
const FAULTS = '需求评审阶段发声偏少；\n技术文档更新滞后。';
const REPLY = '认可评价，希望下季度参与架构评审。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    {
      field: 'position',
      value: '高级工程师',
      expect: { key: 'position', value: '高级工程师' },
    },
    {
      field: 'review_period_label',
      value: '2026年第二季度',
      expect: { key: 'period', value: '2026Q2' },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-17',
      expect: { key: 'talkDay', value: '2026-07-17' },
    },
    { label: '开始时刻', type: 'time', value: '16:10', expect: { key: 'clock', value: '16:10' } },
    { field: 'duration_minutes', value: 30, expect: { key: 'minutes', value: '30' } },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: '视频' } },
    {
      label: '技术导师',
      type: 'autocomplete',
      value: '温子墨',
      expect: { key: 'mentor', value: 'r2' },
    },
    {
      label: '年假计划',
      type: 'daterange',
      value: ['2026-12-07', '2026-12-11'],
      expect: { key: 'leave', value: ['2026-12-07', '2026-12-11'] },
    },
    {
      label: '擅长方向',
      type: 'multiselect',
      value: ['后端', '安全'],
      expect: { key: 'stack', value: ['后端', '安全'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: FAULTS, expect: { key: 'faults', value: FAULTS } },
    { label: '工作负荷', type: 'slider', value: 70, expect: { key: 'load', value: 70 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'level', value: 'A' } },
    {
      field: 'action_items',
      value: [
        { action_text: '每次评审至少提两条意见', action_owner: '宁书瑶', action_due: '2026-08-28' },
        { action_text: '补齐网关设计文档', action_owner: '金若水', action_due: '2026-09-18' },
      ],
      expect: {
        key: 'actions',
        value: [
          { text: '每次评审至少提两条意见', owner: '宁书瑶', due: '2026-08-28' },
          { text: '补齐网关设计文档', owner: '金若水', due: '2026-09-18' },
        ],
      },
    },
    {
      label: '学习计划',
      type: 'checkbox',
      value: ['内部分享', '认证考试'],
      expect: { key: 'courses', value: ['内部分享', '认证考试'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-09',
      expect: { key: 'followUp', value: '2026-10-09' },
    },
    { label: '到期提醒我', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '宁书瑶', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '8%', expect: { untouched: 'salary' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
