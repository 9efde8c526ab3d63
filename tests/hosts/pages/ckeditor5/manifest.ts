import type { PageOf } from '../../pages';

const GOALS =
  '交付周期由 21 天缩短到 16 天，达成目标。\n自动化用例覆盖率 63%，未达 70% 的目标。\n线上事故 1 起，低于上限 2 起。';
const CAUSE = '测试环境到 5 月才稳定，前两个月无法并行执行。\n用例评审依赖一人，排队时间长。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'department', value: '质量保障部', expect: { key: 'dept', value: '质量保障部' } },
    {
      field: 'position',
      value: '测试开发工程师',
      expect: { key: 'post', value: '测试开发工程师' },
    },
    { label: '参与项目数', type: 'number', value: 4, expect: { key: 'projects', value: 4 } },
    { field: 'goal_summary', value: GOALS, expect: { key: 'goals', value: GOALS } },
    { field: 'root_cause', value: CAUSE, expect: { key: 'cause', value: CAUSE } },
    { field: 'risk_flags', value: '低', expect: { untouched: 'flag' } },
  ],
});
