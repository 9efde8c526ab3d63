import type { PageOf } from '../../pages';

const MERITS = '新口味上市三个月进入渠道前五。\n退货率由 2.4% 降至 1.1%。';
const GAPS = '费用报销集中在月底；\n跨部门信息同步慢。';
const COMMENT = '执行力强，经销商评价好。\n希望下半年把客户档案补齐。';
const REPLY = '认可评价，会按时补齐客户档案。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=绩效评价' }, { click: 'text=改进与跟进' }],
  back: [{ click: 'text=绩效评价' }, { click: 'text=基本信息' }],
  answers: [
    { field: 'employee_no', value: 'E0452', expect: { key: 'staffNo', value: 'E0452' } },
    { field: 'department', value: '渠道部', expect: { key: 'department', value: '20' } },
    { field: 'job_level', value: '中级', expect: { key: 'level', value: '中级' } },
    { field: 'manager_name', value: '庄梦蝶', expect: { key: 'manager', value: 'E0133' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T14:30',
      expect: { key: 'talkAt', value: '2026-07-14T14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '办公楼 206',
      expect: { key: 'place', value: '办公楼 206' },
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
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['渠道谈判', '数据分析'],
      expect: { key: 'skills', value: ['s2', 's4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '每周提交报销', action_owner: '岳清和', action_due: '2026-08-31' },
        { action_text: '补齐客户档案', action_owner: '庄梦蝶', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '每周提交报销', owner: '岳清和', due: '2026-08-31' },
          { task: '补齐客户档案', owner: '庄梦蝶', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['师带徒', '轮岗'],
      expect: { key: 'ways', value: ['师带徒', '轮岗'] },
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
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '岳清和', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
