import type { PageOf } from '../../pages';

const STRENGTHS = '二季度完成 4 次区域路演，新签意向客户 27 家。\n活动预算节约 11%。';
const WEAKNESSES = '活动复盘材料提交偏晚，数据口径与销售不一致。';
const PLAN = '与销售运营统一线索口径，7 月底前完成。\n每场活动结束 3 个工作日内提交复盘。';
const OPINION = '同意评价，希望提前拿到季度预算。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '梁思琪', expect: { key: 'employee', value: '梁思琪' } },
    {
      field: 'interview_datetime',
      value: '2026-07-03',
      expect: { key: 'date', value: '2026-07-03' },
    },
    {
      field: 'interview_location',
      value: '总部 18 楼洽谈室',
      expect: { key: 'place', value: '总部 18 楼洽谈室' },
    },
    { field: 'duration_minutes', value: 30, expect: { key: 'minutes', value: 30 } },
    { field: 'interview_mode', value: '现场', expect: { key: 'mode', value: 'SITE' } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: '3' } },
    { label: '协作精神', type: 'rate', value: 5, expect: { key: 'teamwork', value: 5 } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      label: '配合部门',
      type: 'multiselect',
      value: ['信息技术部', '品牌部'],
      expect: { key: 'supporters', value: ['信息技术部', '品牌部'] },
    },
    { label: '结对同事', type: 'text', value: '宋阳', expect: { key: 'coach', value: '宋阳' } },
    { field: 'training_needed', value: '否', expect: { key: 'training', value: 'N' } },
    {
      field: 'follow_up_date',
      value: '2026-10-13',
      expect: { key: 'next', value: '2026-10-13' },
    },
    { field: 'employee_comments', value: OPINION, expect: { key: 'opinion', value: OPINION } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
    { field: 'employee_signature', value: '梁思琪', expect: { untouched: 'signature' } },
  ],
});
