import type { PageOf } from '../../pages';

const MERITS = '牵头落地小微贷线上化，审批时长由 5 天缩至 1.5 天。\n不良率控制在 0.62%。';
const GAPS = '客户分层经营不够细；\n贷后检查报告偶有延迟。';
const CONSENSUS = '一、三季度完成客户分层名单；\n二、贷后报告按月前五日提交。';
const REPLY = '认可评价，希望增加数据支持人员。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=业绩评价' }, { click: 'text=改进与确认' }],
  back: [{ click: 'text=业绩评价' }, { click: 'text=沟通安排' }],
  answers: [
    { field: 'employee_no', value: 'DY3309', expect: { key: 'no', value: 'DY3309' } },
    {
      field: 'department',
      value: '公司金融部',
      expect: { key: 'department', value: '公司金融部' },
    },
    { field: 'manager_name', value: '尉迟恭礼', expect: { key: 'host', value: '尉迟恭礼' } },
    {
      field: 'interview_datetime',
      value: '2026-07-21T16:30',
      expect: { key: 'talkAt', value: '2026-07-21T16:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: '总行 12 楼洽谈室',
      expect: { key: 'place', value: '总行 12 楼洽谈室' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: '视频' } },
    {
      label: '业绩取数区间',
      type: 'daterange',
      value: ['2026-04-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-04-01', '2026-06-30'] },
    },
    {
      label: '结果生效月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'valid', value: '2026-08' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_score', value: 91, expect: { key: 'score', value: 91 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: '优秀' } },
    { label: '服务质量', type: 'rate', value: 4, expect: { key: 'service', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '业务特长',
      type: 'multiselect',
      value: ['授信审查', '合规检查'],
      expect: { key: 'skills', value: ['授信审查', '合规检查'] },
    },
    {
      label: '能力标签',
      type: 'multiselect',
      value: ['稳健', '善沟通'],
      expect: { key: 'words', value: ['稳健', '善沟通'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '完成客户分层名单',
          action_owner: '晏知秋',
          action_due: '2026-08-28',
          action_criterion: '覆盖存量客户九成',
        },
        {
          action_text: '贷后报告按月提交',
          action_owner: '尉迟恭礼',
          action_due: '2026-09-30',
          action_criterion: '连续三月无延迟',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            text: '完成客户分层名单',
            owner: '晏知秋',
            due: '2026-08-28',
            standard: '覆盖存量客户九成',
          },
          {
            text: '贷后报告按月提交',
            owner: '尉迟恭礼',
            due: '2026-09-30',
            standard: '连续三月无延迟',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: '是' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师徒结对', '岗位轮换'],
      expect: { key: 'ways', value: ['coach', 'rotate'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-21',
      expect: { key: 'followUp', value: '2026-10-21' },
    },
    { label: '晨会时间', type: 'time', value: '08:45', expect: { key: 'weekly', value: '08:45' } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '晏知秋', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
