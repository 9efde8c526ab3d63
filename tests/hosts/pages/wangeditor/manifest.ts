import type { PageOf } from '../../pages';

const OVERALL =
  '全年业绩达到目标，客户口碑持续提升。\n在预算控制上主动性强，节约费用 8.6 万元。\n希望在团队培养方面投入更多精力。';
const OPINION = '认可考核结果。\n建议明年的指标权重提前一个月确认。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'overall_comment', value: OVERALL, expect: { key: 'overall', value: OVERALL } },
    { field: 'employee_comments', value: OPINION, expect: { key: 'opinion', value: OPINION } },
    { field: 'employee_agreement', value: '认同', expect: { key: 'agreement', value: '1' } },
    {
      field: 'follow_up_date',
      value: '2026-10-15',
      expect: { key: 'next', value: '2026-10-15' },
    },
    {
      field: 'skip_manager_comment',
      value: '同意。',
      expect: { untouched: 'leader' },
    },
  ],
});
