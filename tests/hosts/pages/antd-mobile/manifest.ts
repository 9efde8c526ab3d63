import type { PageOf } from '../../pages';

const MERITS = '会员复购率门店第一。\n独立完成国庆陈列方案。';
const GAPS = '盘点差异处理偏慢；\n交接班记录不全。';
const CAUSES = '晚班人手少，记录靠口头。';
const SUPPORT = '希望配一台盘点枪。';
const REPLY = '认可评价，会把交接记录写全。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'CZ3302', expect: { key: 'staffNo', value: 'CZ3302' } },
    { field: 'department', value: '商品部', expect: { key: 'department', value: 'goods' } },
    {
      label: '支援门店',
      type: 'cascader',
      value: ['宁波', '鄞州店'],
      expect: { key: 'store', value: 'nb-2' },
    },
    { field: 'manager_name', value: '郝以南', expect: { key: 'manager', value: '郝以南' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T14:30',
      expect: { key: 'talkAt', value: '2026-07-14T14:30' },
    },
    { field: 'duration_minutes', value: 30, expect: { key: 'minutes', value: 30 } },
    {
      field: 'interview_location',
      value: '店长办公室',
      expect: { key: 'place', value: '店长办公室' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { label: '每周晚班数', type: 'number', value: 3, expect: { key: 'shifts', value: 3 } },
    {
      label: '年假安排',
      type: 'daterange',
      value: ['2026-08-03', '2026-08-07'],
      expect: { key: 'leave', value: ['2026-08-03', '2026-08-07'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '服务态度', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '精力状态', type: 'slider', value: 80, expect: { key: 'load', value: 80 } },
    {
      label: '擅长工作',
      type: 'multiselect',
      value: ['客诉处理', '带教新人'],
      expect: { key: 'skills', value: ['s2', 's4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '盘点差异当日处理', action_owner: '叶小满', action_due: '2026-08-31' },
        { action_text: '补全交接班记录', action_owner: '郝以南', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '盘点差异当日处理', owner: '叶小满', due: '2026-08-31' },
          { task: '补全交接班记录', owner: '郝以南', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师徒带教', '跨店轮岗'],
      expect: { key: 'ways', value: ['师徒带教', '跨店轮岗'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'followUp', value: '2026-10-16' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '叶小满', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
