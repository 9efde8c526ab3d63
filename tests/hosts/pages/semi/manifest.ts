import type { PageOf } from '../../pages';

const REVIEW = '全年分拣差错率 0.018%，优于目标；\n双十一期间连续 12 天零积压。';
const HIGHLIGHTS = '牵头改造 3 号线流水口，人效提升 11%。';
const LACKING = '交接班记录不够细；\n对新人带教缺少计划。';
const DIFFICULTIES = '夜班人手不足，设备备件到货周期长。';
const CONCLUSION = '1. 一季度末补齐夜班编制；\n2. 每月第一周完成带教计划复盘。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'hire_date', value: '2020-09-07', expect: { key: 'hired', value: '2020-09-07' } },
    {
      field: 'interview_datetime',
      value: '2026-12-16T09:40',
      expect: { key: 'talkAt', value: '2026-12-16T09:40' },
    },
    { field: 'interview_location', value: '调度中心', expect: { key: 'place', value: '调度中心' } },
    { field: 'hr_attendee', value: '龚建军', expect: { key: 'witness', value: 'SD0045' } },
    {
      label: '负责片区',
      type: 'cascader',
      value: ['广东省', '佛山市', '顺德区'],
      expect: { key: 'route', value: ['gd', 'fs', 'sd'] },
    },
    {
      label: '旺季支援时段',
      type: 'daterange',
      value: ['2026-11-02', '2026-11-20'],
      expect: { key: 'peak', value: ['2026-11-02', '2026-11-20'] },
    },
    {
      label: '持证情况',
      type: 'multiselect',
      value: ['叉车证', '安全员证'],
      expect: { key: 'licences', value: ['L2', 'L4'] },
    },
    { field: 'goal_summary', value: REVIEW, expect: { key: 'review', value: REVIEW } },
    { field: 'strengths', value: HIGHLIGHTS, expect: { key: 'highlights', value: HIGHLIGHTS } },
    { field: 'weaknesses', value: LACKING, expect: { key: 'lacking', value: LACKING } },
    { field: 'final_rating', value: '良', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 89.5, expect: { key: 'score', value: 89.5 } },
    { label: '安全意识', type: 'rate', value: 5, expect: { key: 'care', value: 5 } },
    { label: '出勤饱和度', type: 'slider', value: 90, expect: { key: 'load', value: 90 } },
    {
      label: '特长标签',
      type: 'multiselect',
      value: ['设备改造', '现场调度'],
      expect: { key: 'tags', value: ['设备改造', '现场调度'] },
    },
    {
      label: '意向部门',
      type: 'select',
      value: '安全管理部',
      expect: { key: 'centre', value: 'c21' },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '分拣差错率控制',
          next_goal_metric: '月均低于 0.015%',
          next_goal_weight: 60,
          next_goal_due: '2027-12-20',
        },
        {
          next_goal_name: '带教新人',
          next_goal_metric: '通过上岗考核 6 人',
          next_goal_weight: 40,
          next_goal_due: '2027-06-30',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { name: '分拣差错率控制', metric: '月均低于 0.015%', weight: 60, due: '2027-12-20' },
          { name: '带教新人', metric: '通过上岗考核 6 人', weight: 40, due: '2027-06-30' },
        ],
      },
    },
    {
      field: 'difficulties',
      value: DIFFICULTIES,
      expect: { key: 'difficulties', value: DIFFICULTIES },
    },
    { field: 'mobility_intent', value: '愿意轮岗', expect: { key: 'mobility', value: '愿意轮岗' } },
    { label: '短信提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    {
      label: '通知渠道',
      type: 'checkbox',
      value: ['早会', '书面通知'],
      expect: { key: 'channels', value: ['早会', '书面通知'] },
    },
    { label: '到岗时间点', type: 'time', value: '06:50', expect: { key: 'shift', value: '06:50' } },
    {
      label: '归档月份',
      type: 'date',
      value: '2027-01-01',
      expect: { key: 'archive', value: '2027-01' },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: CONCLUSION, expect: { key: 'conclusion', value: CONCLUSION } },
    { field: 'employee_signature', value: '黎国栋', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '上调一档', expect: { untouched: 'salary' } },
  ],
});
