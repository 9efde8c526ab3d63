import type { PageOf } from '../../pages';

const PROBLEMS = '5—6 月首检漏检 4 次，造成返工 36 件；\n设备点检表有 7 天未按时填写。';
const REASONS = '转岗后未系统学习检验标准，交接班时间紧，点检流于形式。';
const SUPPORT = '安排质量工程师每周现场辅导一次；\n申请补充 2 套量具。';
const OPINION = '同意改进目标，会严格按点检表执行。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=登记启动面谈' }],
  answers: [
    { field: 'job_level', value: '技师二级', expect: { key: 'level', value: '技师二级' } },
    { field: 'interview_mode', value: '当面沟通', expect: { key: 'mode', value: 'face' } },
    {
      field: 'interview_datetime',
      value: '2026-07-06T16:20',
      expect: { key: 'interviewAt', value: '2026-07-06T16:20' },
    },
    { field: 'duration_minutes', value: 35, expect: { key: 'minutes', value: 35 } },
    {
      label: '改进周期',
      type: 'daterange',
      value: ['2026-07-13', '2026-10-11'],
      expect: { key: 'period', value: ['2026-07-13', '2026-10-11'] },
    },
    {
      label: '带教师傅',
      type: 'select',
      value: '余海涛',
      expect: { key: 'coach', value: '10058' },
    },
    {
      label: '所在车间',
      type: 'cascader',
      value: ['华东基地', '苏州工厂', '机加车间'],
      expect: { key: 'plant', value: 'sz2' },
    },
    { field: 'weaknesses', value: PROBLEMS, expect: { key: 'problems', value: PROBLEMS } },
    { field: 'root_cause', value: REASONS, expect: { key: 'reasons', value: REASONS } },
    {
      label: '涉及工序',
      type: 'multiselect',
      value: ['折弯', '喷涂'],
      expect: { key: 'processes', value: ['p12', 'p21'] },
    },
    {
      label: '关联设备',
      type: 'select',
      value: 'EQ1214 折弯机',
      expect: { key: 'equipment', value: 'EQ1214' },
    },
    { label: '影响程度', type: 'rate', value: 3, expect: { key: 'severity', value: 3 } },
    { label: '当前达成率', type: 'slider', value: 70, expect: { key: 'progress', value: 70 } },
    {
      label: '问题标签',
      type: 'multiselect',
      value: ['质量', '执行'],
      expect: { key: 'tags', value: ['质量', '执行'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '完成首检标准考试', action_owner: '罗明哲', action_due: '2026-07-31' },
        { action_text: '每日点检拍照留痕', action_owner: '罗明哲', action_due: '2026-10-09' },
      ],
      expect: {
        key: 'actions',
        value: [
          { what: '完成首检标准考试', who: '罗明哲', due: '2026-07-31' },
          { what: '每日点检拍照留痕', who: '罗明哲', due: '2026-10-09' },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: '1' } },
    {
      label: '跟踪渠道',
      type: 'checkbox',
      value: ['现场观察', '质量数据'],
      expect: { key: 'channels', value: ['现场观察', '质量数据'] },
    },
    { label: '每周跟踪', type: 'switch', value: true, expect: { key: 'weekly', value: true } },
    {
      label: '班前会时间',
      type: 'time',
      value: '07:50',
      expect: { key: 'meetingTime', value: '07:50' },
    },
    {
      label: '抄送邮箱',
      type: 'autocomplete',
      value: 'quality@qimingtech.cn',
      expect: { key: 'contact', value: 'quality@qimingtech.cn' },
    },
    {
      field: 'employee_agreement',
      value: '部分认同',
      expect: { key: 'agreement', value: 'partly' },
    },
    {
      field: 'employee_comments',
      value: OPINION,
      expect: { key: 'employeeOpinion', value: OPINION },
    },
    { field: 'employee_signature', value: '罗明哲', expect: { untouched: 'employeeSign' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hrOpinion' } },
  ],
});
