import type { PageOf } from '../../pages';

const MERITS = '完成车载感知模块第三代移植，时延下降 28%。\n带教两名新人按期转正。';
const GAPS = '设计文档更新滞后；\n联调问题未及时升级。';
const CAUSES = '版本并行多，文档没有纳入完成标准。';
const REPLY = '认可评价，希望减少临时支援任务。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=绩效评价' }, { click: 'text=改进与发展' }],
  back: [{ click: 'text=绩效评价' }, { click: 'text=面谈信息' }],
  answers: [
    { field: 'employee_no', value: 'YG3107', expect: { key: 'staffNo', value: 'YG3107' } },
    { field: 'department', value: '嵌入式软件部', expect: { key: 'department', value: 'rd-2' } },
    {
      label: '岗位序列',
      type: 'text',
      value: '软件工程师',
      expect: { key: 'post', value: '软件工程师' },
    },
    { field: 'manager_name', value: '卢叙白', expect: { key: 'manager', value: 'YG0051' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T14:30',
      expect: { key: 'talkAt', value: '2026-07-14T14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    { field: 'interview_location', value: '北辰厅', expect: { key: 'place', value: '北辰厅' } },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: 'A' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['架构设计', '技术写作'],
      expect: { key: 'skills', value: [1, 4] },
    },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['低时延', '带教'],
      expect: { key: 'keywords', value: ['低时延', '带教'] },
    },
    {
      label: '意向发展序列',
      type: 'cascader',
      value: ['管理序列', '团队负责人'],
      expect: { key: 'track', value: 'M-TL' },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '文档随版本评审', action_owner: '温若川', action_due: '2026-08-31' },
        { action_text: '联调问题当日升级', action_owner: '卢叙白', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '文档随版本评审', owner: '温若川', due: '2026-08-31' },
          { task: '联调问题当日升级', owner: '卢叙白', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 1 } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师辅导', '外部认证'],
      expect: { key: 'ways', value: ['导师辅导', '外部认证'] },
    },
    {
      label: '推荐课程',
      type: 'multiselect',
      value: ['系统架构进阶', '功能安全基础'],
      expect: { key: 'courses', value: ['c1', 'c3'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'followUp', value: '2026-10-16' },
    },
    {
      label: '每周沟通时间',
      type: 'time',
      value: '09:45',
      expect: { key: 'weekly', value: '09:45' },
    },
    { label: '到期自动提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '温若川', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
