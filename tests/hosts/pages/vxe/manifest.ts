import type { PageOf } from '../../pages';

const MERITS = '西南干线准点率 97.2%，同比提升 3 个百分点。\n牵头完成甩挂试点。';
const GAPS = '异常上报不够及时；\n油耗数据复核不细。';
const CAUSES = '高峰期人手紧，异常集中在夜班处理。';
const CONSENSUS = '1. 异常半小时内上报；\n2. 每周复核油耗。';
const REPLY = '认可评价，希望夜班增加一名调度。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=填写面谈记录' }],
  answers: [
    { field: 'employee_no', value: 'CD101', expect: { key: 'staffNo', value: 'CD101' } },
    { field: 'department', value: '西南干线组', expect: { key: 'department', value: 'line-s' } },
    { field: 'manager_name', value: '卫长风', expect: { key: 'manager', value: 'M03' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T10:30',
      expect: { key: 'talkAt', value: '2026-07-16T10:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '调度中心 201',
      expect: { key: 'place', value: '调度中心 201' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    {
      label: '常驻站点',
      type: 'cascader',
      value: ['四川', '绵阳'],
      expect: { key: 'station', value: 'my' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 89.5, expect: { key: 'score', value: 89.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['调度排班', '异常处理'],
      expect: { key: 'skills', value: ['s1', 's4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '异常半小时内上报', action_owner: '秦越川', action_due: '2026-08-31' },
        { action_text: '增配夜班调度', action_owner: '卫长风', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '异常半小时内上报', owner: '秦越川', due: '2026-08-31' },
          { task: '增配夜班调度', owner: '卫长风', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: '1' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['线上课程', '跨仓轮岗'],
      expect: { key: 'ways', value: ['线上课程', '跨仓轮岗'] },
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
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '秦越川', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
