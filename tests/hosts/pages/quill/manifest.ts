import type { PageOf } from '../../pages';

const ACHIEVEMENTS =
  '上半年签约额 1,260 万元，完成目标的 108%。\n牵头完成华东区渠道整合，新增代理商 6 家。\n客户满意度 92 分，比去年同期高 4 分。';
const SHORTCOMINGS =
  '回款周期平均 74 天，超过 60 天的要求。\n周报有 3 次未按时提交，影响区域汇总。';
const PLAN =
  '每周一核对逾期账款清单，与财务共同跟进前十大客户。\n9 月底前把平均回款周期压到 62 天以内。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '陈晓东', expect: { key: 'employee', value: '陈晓东' } },
    {
      field: 'interview_datetime',
      value: '2026-07-08',
      expect: { key: 'date', value: '2026-07-08' },
    },
    { field: 'interview_mode', value: '现场面谈', expect: { key: 'mode', value: 'onsite' } },
    {
      field: 'strengths',
      value: ACHIEVEMENTS,
      expect: { key: 'achievements', value: ACHIEVEMENTS },
    },
    {
      field: 'weaknesses',
      value: SHORTCOMINGS,
      expect: { key: 'shortcomings', value: SHORTCOMINGS },
    },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      field: 'hr_comment',
      value: '同意部门评定结果。',
      expect: { untouched: 'hrOpinion' },
    },
  ],
});
