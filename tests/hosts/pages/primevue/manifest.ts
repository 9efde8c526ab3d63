import type { PageOf } from '../../pages';

const MERITS =
  '主导两单家族信托落地，规模合计 3.2 亿元。\n推动尽调模板统一，平均立项时间缩短四天。';
const GAPS = '投后报告提交偶有延迟；\n对新人的复核意见过于简略。';
const VERDICT = '业务判断稳健，客户信任度高。\n下半年请把投后管理放到与展业同等的位置。';
const REPLY = '认可评价，希望投后系统能尽快上线提醒功能。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=业绩评价' }, { click: 'role=tab[name="改进计划"]' }],
  back: [{ click: 'text=业绩评价' }, { click: 'role=tab[name="基本信息"]' }],
  answers: [
    { field: 'department', value: '财富管理中心', expect: { key: 'department', value: 'D05' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T14:30',
      expect: { key: 'talkAt', value: '2026-07-16T14:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: '总部 21 层洽谈室',
      expect: { key: 'place', value: '总部 21 层洽谈室' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'V' } },
    {
      label: '业务条线',
      type: 'cascader',
      value: ['服务信托', '家族信托'],
      expect: { key: 'line', value: 'n21' },
    },
    {
      label: '客户区域',
      type: 'cascader',
      value: ['华东', '浙江', '杭州'],
      expect: { key: 'region', value: ['华东', '浙江', '杭州'] },
    },
    {
      label: '驻场尽调日期',
      type: 'daterange',
      value: ['2026-08-10', '2026-08-21'],
      expect: { key: 'visit', value: ['2026-08-10', '2026-08-21'] },
    },
    {
      label: '协作团队',
      type: 'multiselect',
      value: ['法律事务', '运营托管'],
      expect: { key: 'teams', value: ['法律事务', '运营托管'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { label: '职业素养', type: 'rate', value: 4, expect: { key: 'quality', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    { field: 'overall_comment', value: VERDICT, expect: { key: 'verdict', value: VERDICT } },
    {
      field: 'action_items',
      value: [
        { action_text: '投后报告提前三日内审', action_owner: '许文博', action_due: '2026-08-31' },
        { action_text: '带教两名新人完成首单', action_owner: '冯雅楠', action_due: '2026-12-18' },
      ],
      expect: {
        key: 'actions',
        value: [
          { what: '投后报告提前三日内审', who: '许文博', due: '2026-08-31' },
          { what: '带教两名新人完成首单', who: '冯雅楠', due: '2026-12-18' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'needTraining', value: 'Y' } },
    {
      label: '学习方式',
      type: 'checkbox',
      value: ['外部认证', '轮岗锻炼'],
      expect: { key: 'courses', value: ['外部认证', '轮岗锻炼'] },
    },
    {
      label: '合规自查月份',
      type: 'date',
      value: '2026-11-01',
      expect: { key: 'selfCheck', value: '2026-11' },
    },
    { label: '晨会时间', type: 'time', value: '08:45', expect: { key: 'morning', value: '08:45' } },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '许文博', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
