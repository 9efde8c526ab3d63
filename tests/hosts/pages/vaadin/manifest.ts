import type { PageOf } from '../../pages';

const MERITS = '漏损率由 12.6% 降至 10.9%。\n完成两次爆管应急，恢复时间缩短一半。';
const GAPS = '巡检照片上传不全；\n与施工方交接偏口头。';
const CAUSES = '手持终端老旧，现场信号差。';
const CONSENSUS = '1. 巡检照片当日补齐；\n2. 交接使用书面清单。';
const REPLY = '认可评价，希望更换手持终端。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=绩效评价' }, { click: 'text=改进与确认' }],
  back: [{ click: 'text=绩效评价' }, { click: 'text=面谈信息' }],
  answers: [
    { field: 'employee_no', value: 'CJ208', expect: { key: 'staffNo', value: 'CJ208' } },
    { field: 'department', value: '水质检测部', expect: { key: 'department', value: 'lab' } },
    { field: 'manager_name', value: '尉迟安', expect: { key: 'manager', value: 'CJ031' } },
    {
      field: 'interview_datetime',
      value: '2026-07-14T14:30',
      expect: { key: 'talkAt', value: '2026-07-14T14:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '调度楼 305',
      expect: { key: 'place', value: '调度楼 305' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { field: 'period_start', value: '2026-01-01', expect: { key: 'from', value: '2026-01-01' } },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'to', value: '2026-06-30' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['管网巡检', '应急处置'],
      expect: { key: 'skills', value: ['s1', 's3'] },
    },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['节水', '抢修'],
      expect: { key: 'keywords', value: ['节水', '抢修'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '巡检照片当日补齐', action_owner: '阮知秋', action_due: '2026-08-31' },
        { action_text: '编制交接清单', action_owner: '尉迟安', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '巡检照片当日补齐', owner: '阮知秋', due: '2026-08-31' },
          { task: '编制交接清单', owner: '尉迟安', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师辅导', '岗位轮换'],
      expect: { key: 'ways', value: ['导师辅导', '岗位轮换'] },
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
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '阮知秋', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
