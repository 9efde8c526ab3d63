import type { PageOf } from '../../pages';

const PLAN =
  '每日站会前更新任务看板，延期任务当天说明原因。\n接口变更先发评审邮件，再改代码。\n8 月起单元测试覆盖率不低于 70%。';
const CONSENSUS = '双方同意以三个月为改进周期。\n每两周由上级做一次进度反馈。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: '20231187', expect: { key: 'employeeNo', value: '20231187' } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    {
      label: '带教导师',
      type: 'text',
      value: '周建国',
      expect: { key: 'mentor', value: '周建国' },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-30',
      expect: { key: 'followUp', value: '2026-09-30' },
    },
    {
      field: 'skip_manager_comment',
      value: '同意。',
      expect: { untouched: 'directorOpinion' },
    },
  ],
});
