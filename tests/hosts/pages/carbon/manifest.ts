import type { PageOf } from '../../pages';

const MERITS =
  '上半年风机可利用率 98.7%，高于目标 1.2 个百分点。\n主导三号风场叶片检修提前五天完工。';
const GAPS = '检修记录归档不够及时；\n跨部门沟通依赖口头确认。';
const CAUSES = '检修旺季人手紧张，记录工作集中在月底补录。';
const CONSENSUS = '1. 检修记录当日归档；\n2. 跨部门事项以工单为准。';
const REPLY = '认可评价，希望增加一名资料员。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=三、改进计划' }, { click: 'text=四、沟通结论' }],
  answers: [
    { field: 'employee_no', value: 'HY2217', expect: { key: 'staffNo', value: 'HY2217' } },
    { field: 'department', value: '风电运维部', expect: { key: 'department', value: 'D10' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14',
      expect: { key: 'talkDay', value: '2026-07-14' },
    },
    {
      label: '开始时刻',
      type: 'time',
      value: '09:30',
      expect: { key: 'startsAt', value: '09:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '集控楼 302',
      expect: { key: 'place', value: '集控楼 302' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { field: 'hr_attendee', value: '卢静怡', expect: { key: 'witness', value: 'HY0102' } },
    {
      field: 'period_start',
      value: '2026-01-01',
      expect: { key: 'periodFrom', value: '2026-01-01' },
    },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'periodTo', value: '2026-06-30' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    {
      label: '协作部门',
      type: 'multiselect',
      value: ['物资采购部', '调度中心'],
      expect: { key: 'partners', value: ['p2', 'p3'] },
    },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['无人机巡检', '项目管理'],
      expect: { key: 'skills', value: ['s2', 's4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '检修记录当日归档', action_owner: '沈立群', action_due: '2026-08-31' },
        { action_text: '建立跨部门工单模板', action_owner: '邵建华', action_due: '2026-10-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '检修记录当日归档', owner: '沈立群', due: '2026-08-31' },
          { task: '建立跨部门工单模板', owner: '邵建华', due: '2026-10-15' },
        ],
      },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-18',
      expect: { key: 'followUp', value: '2026-09-18' },
    },
    { label: '回访时刻', type: 'time', value: '15:20', expect: { key: 'callAt', value: '15:20' } },
    {
      label: '培训方式',
      type: 'checkbox',
      value: ['在线课程', '外部认证'],
      expect: { key: 'training', value: ['在线课程', '外部认证'] },
    },
    { field: 'pip_required', value: true, expect: { key: 'pip', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_agreement', value: '认同', expect: { key: 'agreement', value: 'yes' } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '沈立群', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '6%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
