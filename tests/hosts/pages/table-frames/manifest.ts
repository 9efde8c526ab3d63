import type { PageOf } from '../../pages';

const SELF_GOOD = '全年带班 42 个，学员满意度 4.8 分。\n独立开发 2 门新课。';
const SELF_WEAK = '课后答疑回复偏慢，平均 9 小时。';
const GOOD = '续报率 71%，居校区第二。\n新课获得集团优秀课件奖。';
const WEAK = '教案归档不及时，2 次抽查缺件；对新教师的帮带不足。';
const PLAN = '每晚 20:00–20:30 固定答疑。\n课后 48 小时内上传教案，由教务抽查。';
const CONSENSUS = '双方同意以续报率与教案归档率作为下期重点。';
const OPINION = '认可评价，希望增加线上答疑工具的支持。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '方雅琴', expect: { key: 'person', value: '方雅琴' } },
    { field: 'employee_no', value: 'T0456', expect: { key: 'no', value: 'T0456' } },
    { field: 'department', value: '教学一部', expect: { key: 'dept', value: '教学一部' } },
    { field: 'position', value: '高级讲师', expect: { key: 'post', value: '高级讲师' } },
    {
      field: 'interview_datetime',
      value: '2026-07-06',
      expect: { key: 'date', value: '2026-07-06' },
    },
    {
      field: 'interview_location',
      value: '校区会议室 2',
      expect: { key: 'place', value: '校区会议室 2' },
    },
    {
      field: 'kpi_table',
      value: [
        {
          kpi_name: '续报率',
          kpi_weight: '50',
          kpi_target: '70%',
          kpi_actual: '71%',
          kpi_manager_score: 48,
        },
        {
          kpi_name: '教案归档率',
          kpi_weight: '30',
          kpi_target: '100%',
          kpi_actual: '94%',
          kpi_manager_score: 24,
        },
      ],
      expect: {
        key: 'indicators',
        value: [
          { name: '续报率', weight: '50', target: '70%', actual: '71%', score: 48 },
          { name: '教案归档率', weight: '30', target: '100%', actual: '94%', score: 24 },
        ],
      },
    },
    { field: 'self_achievements', value: SELF_GOOD, expect: { key: 'selfGood', value: SELF_GOOD } },
    { field: 'self_shortcomings', value: SELF_WEAK, expect: { key: 'selfWeak', value: SELF_WEAK } },
    { field: 'self_rating', value: '优秀', expect: { key: 'selfGrade', value: '1' } },
    { field: 'self_score', value: 93, expect: { key: 'selfScore', value: 93 } },
    { field: 'strengths', value: GOOD, expect: { key: 'good', value: GOOD } },
    { field: 'weaknesses', value: WEAK, expect: { key: 'weak', value: WEAK } },
    { field: 'manager_rating', value: '良好', expect: { key: 'grade', value: '2' } },
    { field: 'manager_score', value: 88, expect: { key: 'score', value: 88 } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { label: '督导老师', type: 'text', value: '罗静', expect: { key: 'tutor', value: '罗静' } },
    {
      field: 'follow_up_date',
      value: '2026-09-28',
      expect: { key: 'next', value: '2026-09-28' },
    },
    {
      label: '是否安排岗位复训',
      type: 'radio',
      value: '是',
      expect: { key: 'retrain', value: 'Y' },
    },
    { label: '复训课时', type: 'number', value: 16, expect: { key: 'lessons', value: 16 } },
    { field: 'employee_comments', value: OPINION, expect: { key: 'opinion', value: OPINION } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
    { field: 'employee_signature', value: '方雅琴', expect: { untouched: 'signature' } },
    { field: 'manager_signature', value: '刘芳', expect: { untouched: 'leaderSignature' } },
  ],
});
