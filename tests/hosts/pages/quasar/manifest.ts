import type { PageOf } from '../../pages';

const SUMMARY = '上半年护理质量检查平均 97.2 分，压疮零发生。\n带教新护士 4 名，全部通过考核。';
const IMPROVE = '护理文书书写偶有延迟；\n重症设备操作熟练度需加强。';
const OPINION = '工作认真，患者评价好，同意推荐为科室带教老师。';
const COURSE = '参加 9 月静疗专科培训，并在科内分享两次。';
const REPLY = '接受评价，希望增加重症轮转机会。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=下一步' }, { click: 'text=下一步' }],
  back: [{ click: 'text=上一步' }, { click: 'text=上一步' }],
  answers: [
    { field: 'position', value: '主管护师', expect: { key: 'post', value: '主管护师' } },
    { label: '用工性质', type: 'radio', value: '合同', expect: { key: 'category', value: 'B' } },
    {
      field: 'interview_datetime',
      value: '2026-07-02T11:10',
      expect: { key: 'talkAt', value: '2026-07-02T11:10' },
    },
    {
      field: 'interview_location',
      value: '护理部示教室',
      expect: { key: 'place', value: '护理部示教室' },
    },
    { field: 'interview_mode', value: '当面谈话', expect: { key: 'form', value: 'face' } },
    {
      field: 'hr_attendee',
      value: '汪洁（人事科）',
      expect: { key: 'attendee', value: 'h125' },
    },
    {
      label: '持有资质证书',
      type: 'multiselect',
      value: ['护士执业证', '静疗专科证'],
      expect: { key: 'certificates', value: ['护士执业证', '静疗专科证'] },
    },
    {
      label: '夜班排班区间',
      type: 'daterange',
      value: ['2026-12-07', '2026-12-18'],
      expect: { key: 'shifts', value: ['2026-12-07', '2026-12-18'] },
    },
    { field: 'goal_summary', value: SUMMARY, expect: { key: 'summary', value: SUMMARY } },
    { field: 'weaknesses', value: IMPROVE, expect: { key: 'improve', value: IMPROVE } },
    { field: 'manager_comment', value: OPINION, expect: { key: 'opinion', value: OPINION } },
    { field: 'final_rating', value: '称职', expect: { key: 'grade', value: 'G2' } },
    { label: '患者满意度', type: 'rate', value: 4, expect: { key: 'satisfaction', value: 4 } },
    { label: '夜班承受度', type: 'slider', value: 60, expect: { key: 'nightLoad', value: 60 } },
    {
      label: '技能标签',
      type: 'multiselect',
      value: ['静脉穿刺', '健康宣教'],
      expect: { key: 'skills', value: ['静脉穿刺', '健康宣教'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '护理文书当班完成', action_owner: '蒋文娟', action_due: '2026-08-10' },
        { action_text: '每月设备操作演练', action_owner: '石燕', action_due: '2026-09-25' },
      ],
      expect: {
        key: 'actions',
        value: [
          { what: '护理文书当班完成', who: '蒋文娟', due: '2026-08-10' },
          { what: '每月设备操作演练', who: '石燕', due: '2026-09-25' },
        ],
      },
    },
    { field: 'training_plan', value: COURSE, expect: { key: 'course', value: COURSE } },
    {
      label: '学习方式',
      type: 'checkbox',
      value: ['科内带教', '线上课程'],
      expect: { key: 'learning', value: ['科内带教', '线上课程'] },
    },
    { label: '邮件提醒本人', type: 'switch', value: true, expect: { key: 'mail', value: true } },
    {
      label: '晨交班时间',
      type: 'time',
      value: '07:45',
      expect: { key: 'handover', value: '07:45' },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-08',
      expect: { key: 'revisit', value: '2026-10-08' },
    },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '蒋文娟', expect: { untouched: 'sign' } },
    { field: 'skip_manager_comment', value: '同意', expect: { untouched: 'leader' } },
  ],
});
