import type { PageOf } from '../../pages';

const MERITS = '全年果蔬损耗率 3.1%，全区最低。\n带出两名新组长。';
const GAPS = '排班表经常临时调整；\n客诉回访记录不完整。';
const PLAN = '每周四前排定下周班次，客诉当天回访。';
const AGREED = '1. 班次每周四公示；\n2. 客诉回访当天登记。';
const REPLY = '同意评价，希望旺季增加一名兼职。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=待面谈' }],
  answers: [
    { field: 'position', value: '果蔬组长', expect: { key: 'position', value: '果蔬组长' } },
    {
      label: '所属片区',
      type: 'select',
      value: '西湖片区',
      expect: { key: 'area', value: 'hz2' },
    },
    {
      field: 'interview_datetime',
      value: '2026-12-18T10:30',
      expect: { key: 'talkAt', value: '2026-12-18T10:30' },
    },
    { field: 'duration_minutes', value: 35, expect: { key: 'minutes', value: '35' } },
    {
      field: 'interview_location',
      value: '门店办公室',
      expect: { key: 'place', value: '门店办公室' },
    },
    { field: 'interview_mode', value: '到店', expect: { key: 'mode', value: 'store' } },
    { field: 'hr_attendee', value: '潘文静', expect: { key: 'witness', value: 'HM0108' } },
    {
      field: 'period_start',
      value: '2026-01-01',
      expect: { key: 'periodFrom', value: '2026-01-01' },
    },
    { field: 'period_end', value: '2026-12-31', expect: { key: 'periodTo', value: '2026-12-31' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 88, expect: { key: 'score', value: '88' } },
    {
      label: '可支援岗位',
      type: 'multiselect',
      value: ['收银', '仓管'],
      expect: { key: 'posts', value: ['p1', 'p4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '每周四公示班次', action_owner: '蒋春晓', action_due: '2027-01-07' },
        { action_text: '建立客诉回访表', action_owner: '金晓峰', action_due: '2027-01-31' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '每周四公示班次', owner: '蒋春晓', due: '2027-01-07' },
          { task: '建立客诉回访表', owner: '金晓峰', due: '2027-01-31' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'needTraining', value: 'Y' } },
    {
      label: '培训课程',
      type: 'checkbox',
      value: ['食品安全', '客诉处理'],
      expect: { key: 'courses', value: ['食品安全', '客诉处理'] },
    },
    {
      field: 'follow_up_date',
      value: '2027-02-26',
      expect: { key: 'followUp', value: '2027-02-26' },
    },
    { label: '晨会时间', type: 'time', value: '07:45', expect: { key: 'morning', value: '07:45' } },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: AGREED, expect: { key: 'agreed', value: AGREED } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '蒋春晓', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '6%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
