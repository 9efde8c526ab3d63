import type { PageOf } from '../../pages';

const GOOD = '二季度设备综合效率提升到 86%，换线时间缩短 12 分钟。\n完成 2 条产线的点检标准化。';
const WEAK = '备件请购提前量不足，造成两次停线。\n跨班组交接记录不规范。';
const OTHER = '申请参加 TPM 内训讲师认证。\n希望调整为白班为主的排班。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '韩旭东', expect: { key: 'employee', value: 'E1033' } },
    { field: 'department', value: '设备部', expect: { key: 'dept', value: '30' } },
    { field: 'position', value: '设备主管', expect: { key: 'position', value: '设备主管' } },
    {
      field: 'interview_datetime',
      value: '2026-07-17',
      expect: { key: 'date', value: '2026-07-17' },
    },
    { field: 'duration_minutes', value: 55, expect: { key: 'minutes', value: 55 } },
    { field: 'interview_mode', value: '面对面', expect: { key: 'mode', value: 'F' } },
    {
      label: '合同到期日',
      type: 'date',
      value: '2027-03-31',
      expect: { key: 'contract', value: '2027-03-31' },
    },
    {
      label: '试产项目周期',
      type: 'daterange',
      value: ['2026-04-13', '2026-06-18'],
      expect: { key: 'trial', value: ['2026-04-13', '2026-06-18'] },
    },
    {
      label: '参评部门',
      type: 'multiselect',
      value: ['制造中心', '计划物控'],
      expect: { key: 'raters', value: ['MFG', 'PMC'] },
    },
    { field: 'strengths', value: GOOD, expect: { key: 'good', value: GOOD } },
    { field: 'weaknesses', value: WEAK, expect: { key: 'weak', value: WEAK } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: '2' } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    {
      label: '技能关键词',
      type: 'multiselect',
      value: ['设备点检', '精益改善'],
      expect: { key: 'skills', value: ['设备点检', '精益改善'] },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    {
      field: 'action_items',
      value: [
        {
          action_text: '建立备件安全库存表',
          action_owner: '韩旭东',
          action_due: '2026-08-20',
          action_criterion: '停线为零',
        },
        {
          action_text: '统一交接班记录本',
          action_owner: '杨帆',
          action_due: '2026-08-31',
          action_criterion: '抽查合格率 95%',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            action: '建立备件安全库存表',
            owner: '韩旭东',
            due: '2026-08-20',
            standard: '停线为零',
          },
          {
            action: '统一交接班记录本',
            owner: '杨帆',
            due: '2026-08-31',
            standard: '抽查合格率 95%',
          },
        ],
      },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'review', value: '2026-10-16' },
    },
    { field: 'other_matters', value: OTHER, expect: { key: 'other', value: OTHER } },
    {
      field: 'compensation_suggestion',
      value: '上调一级',
      expect: { untouched: 'raise' },
    },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
