import type { PageOf } from '../../pages';

const MERITS = '主导完成 26G 频段收发前端，增益平坦度优于目标 0.8 dB。\n申请专利 3 项。';
const GAPS = '评审材料准备仓促；\n跨部门例会缺席较多。';
const REASONS = '多版本并行，样机资源冲突。';
const AGREED = '一、评审提前三天提交材料；\n二、例会改派代表参加。';
const REPLY = '认可，希望下半年减少一个并行版本。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=填写辅导记录' }],
  answers: [
    { field: 'employee_no', value: 'YX1207', expect: { key: 'no', value: 'YX1207' } },
    { field: 'department', value: '基带软件部', expect: { key: 'department', value: 'wl-bb' } },
    { field: 'manager_name', value: '荀知远', expect: { key: 'manager', value: 'YX0076' } },
    {
      field: 'interview_datetime',
      value: '2026-07-13T19:30',
      expect: { key: 'talkAt', value: '2026-07-13 19:30' },
    },
    { field: 'duration_minutes', value: 60, expect: { key: 'minutes', value: 60 } },
    {
      field: 'interview_location',
      value: '坂田 F3-07',
      expect: { key: 'place', value: '坂田 F3-07' },
    },
    { field: 'interview_mode', value: '视频会议', expect: { key: 'mode', value: 'video' } },
    {
      label: '考察区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    {
      label: '结果生效月份',
      type: 'date',
      value: '2026-09-01',
      expect: { key: 'effective', value: '2026-09' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: REASONS, expect: { key: 'reasons', value: REASONS } },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { field: 'final_rating', value: 'B+ 档', expect: { key: 'grade', value: 'B+' } },
    { label: '团队协作', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '投入饱和度', type: 'slider', value: 75, expect: { key: 'load', value: 75 } },
    {
      label: '擅长方向',
      type: 'multiselect',
      value: ['射频仿真', '专利撰写'],
      expect: { key: 'skills', value: ['k2', 'k5'] },
    },
    {
      label: '个人关键词',
      type: 'multiselect',
      value: ['攻坚', '沉稳'],
      expect: { key: 'words', value: ['攻坚', '沉稳'] },
    },
    {
      label: '意向发展路线',
      type: 'cascader',
      value: ['专家路线', '系统架构专家'],
      expect: { key: 'track', value: ['E', 'E-SA'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '评审材料提前三天发出',
          action_owner: '阮青禾',
          action_due: '2026-08-21',
          action_criterion: '连续三次评审达标',
        },
        {
          action_text: '建立样机排期表',
          action_owner: '荀知远',
          action_due: '2026-09-04',
          action_criterion: '冲突每月不超过一次',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '评审材料提前三天发出',
            owner: '阮青禾',
            due: '2026-08-21',
            measure: '连续三次评审达标',
          },
          {
            task: '建立样机排期表',
            owner: '荀知远',
            due: '2026-09-04',
            measure: '冲突每月不超过一次',
          },
        ],
      },
    },
    { field: 'training_needed', value: '需要', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养手段',
      type: 'checkbox',
      value: ['导师制', '外部会议'],
      expect: { key: 'ways', value: ['导师制', '外部会议'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-20',
      expect: { key: 'followUp', value: '2026-10-20' },
    },
    {
      label: '每周对齐时间',
      type: 'time',
      value: '10:15',
      expect: { key: 'weekly', value: '10:15' },
    },
    {
      label: '到期消息提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'consensus', value: AGREED, expect: { key: 'agreed', value: AGREED } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '阮青禾', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '6%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
