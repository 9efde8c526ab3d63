import type { PageOf } from '../../pages';

const MERITS = '全年接触网故障抢修平均 38 分钟，低于目标。\n带教三名新员工全部取证。';
const GAPS = '检修作业单填写不够规范；\n对夜班巡视质量抽查偏少。';
const CAUSES = '班组文职岗位空缺，作业单由工长兼录。';
const CONSENSUS = '1. 作业单每周互检；\n2. 夜班巡视每月抽查四次。';
const REPLY = '认可评价，希望补充一名资料员。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'role=button[name="下一步"]' }, { click: 'role=button[name="下一步"]' }],
  back: [{ click: 'role=button[name="上一步"]' }, { click: 'role=button[name="上一步"]' }],
  answers: [
    { field: 'employee_no', value: 'CG2087', expect: { key: 'staffNo', value: 'CG2087' } },
    { field: 'department', value: '供电车间', expect: { key: 'department', value: 'GD' } },
    { field: 'interview_type', value: '年度绩效面谈', expect: { key: 'type', value: 'year' } },
    {
      field: 'interview_datetime',
      value: '2026-12-21',
      expect: { key: 'talkDay', value: '2026-12-21' },
    },
    {
      label: '开始时间',
      type: 'time',
      value: '14:30',
      expect: { key: 'startsAt', value: '14:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '综合楼 417',
      expect: { key: 'place', value: '综合楼 417' },
    },
    { field: 'hr_attendee', value: '薛明哲', expect: { key: 'witness', value: 'CG1044' } },
    { field: 'interview_mode', value: '面对面', expect: { key: 'mode', value: 'face' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { label: '工作饱和度', type: 'slider', value: 90, expect: { key: 'load', value: 90 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    {
      label: '协作部门',
      type: 'multiselect',
      value: ['安全监察部', '培训中心'],
      expect: { key: 'partners', value: ['p2', 'p4'] },
    },
    {
      label: '持证与技能',
      type: 'multiselect',
      value: ['高压作业证', '班组管理'],
      expect: { key: 'skills', value: ['s1', 's4'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '作业单每周互检', action_owner: '罗启航', action_due: '2027-01-31' },
        { action_text: '夜班巡视抽查四次', action_owner: '温建国', action_due: '2027-03-31' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '作业单每周互检', owner: '罗启航', due: '2027-01-31' },
          { task: '夜班巡视抽查四次', owner: '温建国', due: '2027-03-31' },
        ],
      },
    },
    {
      label: '驻站辅导期',
      type: 'daterange',
      value: ['2027-01-04', '2027-01-22'],
      expect: { key: 'coaching', value: ['2027-01-04', '2027-01-22'] },
    },
    {
      field: 'follow_up_date',
      value: '2027-04-09',
      expect: { key: 'followUp', value: '2027-04-09' },
    },
    {
      label: '通知方式',
      type: 'checkbox',
      value: ['站内消息', '班前会通报'],
      expect: { key: 'channels', value: ['站内消息', '班前会通报'] },
    },
    { field: 'training_needed', value: '需要', expect: { key: 'training', value: 'Y' } },
    { label: '到期前提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '罗启航', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
