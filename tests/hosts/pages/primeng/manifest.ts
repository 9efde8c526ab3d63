import type { PageOf } from '../../pages';

const MERITS = '完成 12 个品种的微生物方法验证，一次通过率 100%。\n飞检零缺陷。';
const GAPS = '检验记录复核偏慢；\n偏差报告定性不够果断。';
const REPLY = '同意评价，仪器到位前希望减少临检任务。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'QL0416', expect: { key: 'no', value: 'QL0416' } },
    { field: 'department', value: '稳定性考察组', expect: { key: 'team', value: 'qa-2' } },
    { field: 'interview_type', value: '半年度绩效面谈', expect: { key: 'kind', value: 'H1' } },
    { field: 'manager_name', value: '谷雨声', expect: { key: 'host', value: 'QL0033' } },
    {
      field: 'interview_datetime',
      value: '2026-07-09T10:20',
      expect: { key: 'talkAt', value: '2026-07-09T10:20' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: '质检楼 306',
      expect: { key: 'place', value: '质检楼 306' },
    },
    { field: 'interview_mode', value: '视频沟通', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据取数区间',
      type: 'daterange',
      value: ['2026-01-05', '2026-06-26'],
      expect: { key: 'span', value: ['2026-01-05', '2026-06-26'] },
    },
    {
      label: '绩效兑现月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'payMonth', value: '2026-08' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'final_score', value: 91.5, expect: { key: 'score', value: 91.5 } },
    { field: 'final_rating', value: 'A 级', expect: { key: 'level', value: 'A' } },
    {
      label: '擅长检验领域',
      type: 'multiselect',
      value: ['方法学验证', '数据完整性'],
      expect: { key: 'fields', value: ['f2', 'f5'] },
    },
    {
      label: '意向晋升通道',
      type: 'cascader',
      value: ['专业通道', '主管检验师'],
      expect: { key: 'route', value: 'P3' },
    },
    {
      label: '能力画像',
      type: 'multiselect',
      value: ['严谨', '善于带教'],
      expect: { key: 'words', value: ['严谨', '善于带教'] },
    },
    { label: '协同配合', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    {
      label: '不足成因',
      type: 'multiselect',
      value: ['经验欠缺', '跨部门配合'],
      expect: { key: 'causes', value: ['经验欠缺', '跨部门配合'] },
    },
    { label: '工作量饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      field: 'action_items',
      value: [
        {
          action_text: '检验记录当日复核',
          action_owner: '穆清扬',
          action_due: '2026-08-14',
          action_criterion: '抽查及时率 95%',
        },
        {
          action_text: '编写偏差定级指引',
          action_owner: '谷雨声',
          action_due: '2026-09-18',
          action_criterion: '质量部会签发布',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            text: '检验记录当日复核',
            owner: '穆清扬',
            due: '2026-08-14',
            standard: '抽查及时率 95%',
          },
          {
            text: '编写偏差定级指引',
            owner: '谷雨声',
            due: '2026-09-18',
            standard: '质量部会签发布',
          },
        ],
      },
    },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['带教结对', '线上学习'],
      expect: { key: 'ways', value: ['带教结对', '线上学习'] },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      field: 'follow_up_date',
      value: '2026-10-15',
      expect: { key: 'followUp', value: '2026-10-15' },
    },
    {
      label: '周例会时间',
      type: 'time',
      value: '08:40',
      expect: { key: 'weekly', value: '08:40' },
    },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    {
      label: '到期邮件提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '穆清扬', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '6', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
