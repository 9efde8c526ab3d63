import type { PageOf } from '../../pages';

const MERITS = '完成 6 个信息化项目立项论证，节约预算 12%。\n组织编制全处三年规划，一次通过评审。';
const PROBLEMS = '跨处室协调不够及时；\n对新进人员的业务指导偏少。';
const VERDICT = '政策把握准确，工作扎实。希望进一步加强统筹，带好队伍。';
const ANSWER = '同意考核结果，明年重点改进协调机制。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '孟昭阳', expect: { key: 'person', value: 'P1102' } },
    { field: 'department', value: '规划发展处', expect: { key: 'dept', value: '02' } },
    { field: 'position', value: '副处长', expect: { key: 'duty', value: '副处长' } },
    { field: 'review_period_label', value: '2026年度', expect: { key: 'year', value: '2026' } },
    {
      field: 'interview_datetime',
      value: '2026-12-21',
      expect: { key: 'day', value: '2026-12-21' },
    },
    {
      label: '面谈开始时刻',
      type: 'time',
      value: '15:20',
      expect: { key: 'clock', value: '15:20' },
    },
    {
      field: 'interview_location',
      value: '二号楼 308 室',
      expect: { key: 'place', value: '二号楼 308 室' },
    },
    { field: 'interview_mode', value: '个别谈话', expect: { key: 'form', value: '1' } },
    {
      label: '借调起止',
      type: 'daterange',
      value: ['2026-10-12', '2026-12-04'],
      expect: { key: 'loan', value: ['2026-10-12', '2026-12-04'] },
    },
    {
      label: '协同处室',
      type: 'multiselect',
      value: ['财务资产处', '审计监察处'],
      expect: { key: 'partners', value: ['03', '06'] },
    },
    {
      label: '专业特长',
      type: 'multiselect',
      value: ['项目评审', '公文写作'],
      expect: { key: 'skills', value: ['项目评审', '公文写作'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: PROBLEMS, expect: { key: 'problems', value: PROBLEMS } },
    { field: 'manager_comment', value: VERDICT, expect: { key: 'verdict', value: VERDICT } },
    { field: 'final_rating', value: '合格', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    {
      field: 'action_items',
      value: [
        { action_text: '建立处室周协调会', action_owner: '孟昭阳', action_due: '2027-01-15' },
        { action_text: '制定新进人员带教表', action_owner: '戴立群', action_due: '2027-02-26' },
      ],
      expect: {
        key: 'tasks',
        value: [
          { text: '建立处室周协调会', owner: '孟昭阳', due: '2027-01-15' },
          { text: '制定新进人员带教表', owner: '戴立群', due: '2027-02-26' },
        ],
      },
    },
    {
      label: '学习形式',
      type: 'checkbox',
      value: ['集中培训', '挂职锻炼'],
      expect: { key: 'study', value: ['class', 'post'] },
    },
    { field: 'training_needed', value: '是', expect: { key: 'need', value: 'Y' } },
    {
      field: 'follow_up_date',
      value: '2027-03-10T10:00',
      expect: { key: 'next', value: '2027-03-10T10:00' },
    },
    { field: 'score_informed', value: true, expect: { key: 'told', value: true } },
    { field: 'employee_comments', value: ANSWER, expect: { key: 'answer', value: ANSWER } },
    { field: 'employee_signature', value: '孟昭阳', expect: { untouched: 'sign' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
