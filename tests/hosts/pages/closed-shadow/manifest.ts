import type { PageOf } from '../../pages';

const STRENGTHS =
  '负责的 3 个工地均按节点完成主体结构，质量验收一次通过。\n安全隐患整改平均 1.5 天，比上季度快 0.8 天。';
const WEAKNESSES = '签证资料整理滞后，影响两次进度款申报。\n周例会记录不完整。';
const COMMENT = '现场管理扎实，能扛住压力；资料管理要与进度同步，不能事后补。';
const PLAN = '每周五前完成当周签证资料归档，由资料员复核。\n进度款申报前 5 天提交完整清单。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '郭振华', expect: { key: 'employee', value: '郭振华' } },
    { field: 'employee_no', value: 'HZ10386', expect: { key: 'no', value: 'HZ10386' } },
    {
      field: 'interview_datetime',
      value: '2026-07-10',
      expect: { key: 'date', value: '2026-07-10' },
    },
    { field: 'duration_minutes', value: 35, expect: { key: 'minutes', value: 35 } },
    { field: 'interview_mode', value: '当面沟通', expect: { key: 'mode', value: '1' } },
    {
      label: '项目所在区域',
      type: 'select',
      value: '华东区域',
      expect: { key: 'base', value: 'E' },
    },
    { label: '负责项目数', type: 'number', value: 3, expect: { key: 'sites', value: 3 } },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'A' } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      field: 'follow_up_date',
      value: '2026-10-09',
      expect: { key: 'next', value: '2026-10-09' },
    },
    {
      label: '支持部门',
      type: 'select',
      value: '采购部',
      expect: { key: 'support', value: 'PUR' },
    },
    {
      label: '需要驻场辅导',
      type: 'checkbox',
      value: true,
      expect: { key: 'onsite', value: true },
    },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
    { field: 'employee_signature', value: '郭振华', expect: { untouched: 'signature' } },
  ],
});
