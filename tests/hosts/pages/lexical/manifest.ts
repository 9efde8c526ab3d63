import type { PageOf } from '../../pages';

const SELF = '二季度完成了结算系统的两次版本升级。\n对新同事的带教投入不够，下季度会固定每周一次。';
const COMMENT =
  '交付质量稳定，线上缺陷率为全组最低。\n遇到跨部门分歧时沟通偏晚，希望提前半步暴露风险。\n整体表现符合预期。';
const PRACTICE = '上线前的“反向走查”做法有效。\n建议由质量组整理成检查表。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '李雨桐', expect: { key: 'person', value: '李雨桐' } },
    {
      field: 'interview_location',
      value: '3号楼 A302',
      expect: { key: 'place', value: '3号楼 A302' },
    },
    { field: 'self_summary', value: SELF, expect: { key: 'self', value: SELF } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'leaderComment', value: COMMENT } },
    {
      label: '值得在部门推广的做法',
      type: 'richtext',
      value: PRACTICE,
      expect: { key: 'practice', value: PRACTICE },
    },
    {
      field: 'employee_signature',
      value: '李雨桐',
      expect: { untouched: 'signature' },
    },
  ],
});
