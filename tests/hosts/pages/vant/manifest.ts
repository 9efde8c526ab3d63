import type { PageOf } from '../../pages';

const MERITS = '试吃活动带动生鲜销售提高 15%。\n主动处理客诉 9 起，零升级。';
const FAULTS = '晚班盘点偶有漏项；\n货架补货节奏偏慢。';
const REASON = '晚班只有两人，盘点与打烊同时进行。';
const SUPPORT = '晚班增加一名兼职，配一台手持盘点机。';
const REPLY = '认可，愿意带一名新人。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'position', value: '生鲜组长', expect: { key: 'position', value: '生鲜组长' } },
    {
      field: 'review_period_label',
      value: '2026年7月',
      expect: { key: 'cycle', value: '2026年7月' },
    },
    {
      field: 'interview_datetime',
      value: '2026-08-05',
      expect: { key: 'talkDay', value: '2026-08-05' },
    },
    {
      label: '开始时刻',
      type: 'time',
      value: '14:20',
      expect: { key: 'talkTime', value: '14:20' },
    },
    { field: 'duration_minutes', value: 20, expect: { key: 'minutes', value: '20' } },
    { field: 'interview_mode', value: '到店', expect: { key: 'way', value: 'store' } },
    {
      label: '支援门店',
      type: 'cascader',
      value: ['杭州', '西湖区', '古墩路店'],
      expect: { key: 'store', value: 'S102' },
    },
    {
      label: '年假安排',
      type: 'daterange',
      value: ['2026-10-12', '2026-10-16'],
      expect: { key: 'leave', value: ['2026-10-12', '2026-10-16'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: FAULTS, expect: { key: 'faults', value: FAULTS } },
    { field: 'root_cause', value: REASON, expect: { key: 'reason', value: REASON } },
    { label: '服务态度', type: 'rate', value: 4, expect: { key: 'service', value: 4 } },
    { label: '精力状态', type: 'slider', value: 70, expect: { key: 'energy', value: 70 } },
    { label: '每周晚班数', type: 'number', value: 3, expect: { key: 'shifts', value: 3 } },
    {
      label: '胜任工作',
      type: 'checkbox',
      value: ['理货', '生鲜加工'],
      expect: { key: 'duties', value: ['理货', '生鲜加工'] },
    },
    { field: 'final_rating', value: '良', expect: { key: 'grade', value: '2' } },
    {
      field: 'action_items',
      value: [
        { action_text: '盘点表逐项签字', action_owner: '吕思琪', action_due: '2026-08-20' },
        { action_text: '补货改为每两小时一次', action_owner: '卓文', action_due: '2026-09-10' },
      ],
      expect: {
        key: 'actions',
        value: [
          { what: '盘点表逐项签字', who: '吕思琪', due: '2026-08-20' },
          { what: '补货改为每两小时一次', who: '卓文', due: '2026-09-10' },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    {
      label: '健康证换证月',
      type: 'date',
      value: '2026-11-01',
      expect: { key: 'month', value: '2026-11' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'told', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '吕思琪', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '500', expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
