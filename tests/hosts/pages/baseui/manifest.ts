import type { PageOf } from '../../pages';

const MERITS = '早高峰应答率由 82% 提到 91%。\n完成 3 座城市的运力模型切换。';
const GAPS = '跨城支援响应慢；\n调度日志填写不完整。';
const CAUSES = '支援流程审批层级多，日志无模板。';
const CONSENSUS = '一、八月起启用日志模板；\n二、跨城支援改为一级审批。';
const REPLY = '认可评价，希望补充一名夜班调度。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=开始填写' }],
  answers: [
    { field: 'employee_no', value: 'CY226', expect: { key: 'no', value: 'CY226' } },
    { field: 'department', value: '城市运营部', expect: { key: 'department', value: 'city' } },
    { field: 'manager_name', value: '轩辕策', expect: { key: 'host', value: 'CY037' } },
    {
      field: 'interview_datetime',
      value: '2026-07-23T11:15',
      expect: { key: 'talkAt', value: '2026-07-23T11:15' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '北楼 503',
      expect: { key: 'place', value: '北楼 503' },
    },
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
    { field: 'final_rating', value: 'A 级', expect: { key: 'grade', value: 'A' } },
    { label: '服务评分', type: 'rate', value: 4, expect: { key: 'service', value: 4 } },
    { label: '排班饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '专业技能',
      type: 'multiselect',
      value: ['应急处置', '成本核算'],
      expect: { key: 'skills', value: ['k2', 'k5'] },
    },
    {
      label: '个人标签',
      type: 'multiselect',
      value: ['冷静', '数据控'],
      expect: { key: 'words', value: ['冷静', '数据控'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '启用调度日志模板',
          action_owner: '司南舟',
          action_due: '2026-08-10',
          action_criterion: '填写完整率 98%',
        },
        {
          action_text: '跨城支援改一级审批',
          action_owner: '轩辕策',
          action_due: '2026-09-15',
          action_criterion: '响应不超过两小时',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '启用调度日志模板',
            owner: '司南舟',
            due: '2026-08-10',
            measure: '填写完整率 98%',
          },
          {
            task: '跨城支援改一级审批',
            owner: '轩辕策',
            due: '2026-09-15',
            measure: '响应不超过两小时',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['轮岗', '专题培训'],
      expect: { key: 'ways', value: ['轮岗', '专题培训'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-26',
      expect: { key: 'followUp', value: '2026-10-26' },
    },
    {
      label: '每周例会时间',
      type: 'time',
      value: '14:45',
      expect: { key: 'weekly', value: '14:45' },
    },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    {
      label: '到期短信提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '司南舟', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
