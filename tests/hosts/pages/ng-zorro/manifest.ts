import type { PageOf } from '../../pages';

const FACTS = '5 月青浦仓爆仓期间连续驻场六天，协调临时车辆 41 台，滞留件当周清零。';
const MERITS = '干线准点率 98.6%，高于目标 1.1 个百分点。\n推动装车扫描上线，错分率下降三成。';
const FAULTS = '异常上报不及时；\n班组排班未留应急余量。';
const SUPPORT = '增配一名夜班调度，并开通车辆轨迹系统的查询权限。';
const ANSWER = '接受评价，夜班人手问题希望本季度内解决。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  before: [{ click: 'text=填写面谈 >> nth=0' }],
  answers: [
    { field: 'interview_type', value: '季度面谈', expect: { key: 'type', value: 'Q' } },
    {
      field: 'interview_datetime',
      value: '2026-07-08T16:00',
      expect: { key: 'talkAt', value: '2026-07-08T16:00' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '分拨中心 203 室',
      expect: { key: 'place', value: '分拨中心 203 室' },
    },
    {
      label: '带教师傅',
      type: 'autocomplete',
      value: '田志强',
      expect: { key: 'mentor', value: 'u201' },
    },
    {
      label: '常驻仓点',
      type: 'cascader',
      value: ['华东区', '上海分拨', '嘉定仓'],
      expect: { key: 'site', value: ['east', 'sh', 'sh2'] },
    },
    {
      label: '协同班组',
      type: 'cascader',
      value: ['运营中心', '质控组'],
      expect: { key: 'team', value: 't12' },
    },
    {
      label: '支援调度区间',
      type: 'daterange',
      value: ['2026-09-07', '2026-09-25'],
      expect: { key: 'span', value: ['2026-09-07', '2026-09-25'] },
    },
    {
      label: '负责线路',
      type: 'multiselect',
      value: ['京沪干线', '郑新干线'],
      expect: { key: 'routes', value: ['京沪干线', '郑新干线'] },
    },
    { field: 'key_events', value: FACTS, expect: { key: 'facts', value: FACTS } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: FAULTS, expect: { key: 'faults', value: FAULTS } },
    {
      label: '不足归因',
      type: 'checkbox',
      value: ['制度流程', '设备系统'],
      expect: { key: 'causes', value: ['制度流程', '设备系统'] },
    },
    { label: '客户服务', type: 'rate', value: 4, expect: { key: 'service', value: 4 } },
    { label: '投入程度', type: 'slider', value: 75, expect: { key: 'effort', value: 75 } },
    { field: 'final_rating', value: 'A', expect: { key: 'level', value: 'A' } },
    {
      label: '能力标签',
      type: 'multiselect',
      value: ['现场协调', '数据敏感'],
      expect: { key: 'tags', value: ['现场协调', '数据敏感'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '异常三十分钟内上报',
          action_owner: '邵一鸣',
          action_due: '2026-08-15',
          action_criterion: '抽查无漏报',
        },
        {
          action_text: '排班预留一成机动',
          action_owner: '田志强',
          action_due: '2026-09-30',
          action_criterion: '旺季无缺岗',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            text: '异常三十分钟内上报',
            owner: '邵一鸣',
            due: '2026-08-15',
            standard: '抽查无漏报',
          },
          { text: '排班预留一成机动', owner: '田志强', due: '2026-09-30', standard: '旺季无缺岗' },
        ],
      },
    },
    { field: 'support_needed', value: SUPPORT, expect: { key: 'support', value: SUPPORT } },
    { field: 'pip_required', value: '否', expect: { key: 'pip', value: '0' } },
    {
      label: '资质年审月份',
      type: 'date',
      value: '2026-10-01',
      expect: { key: 'nextMonth', value: '2026-10' },
    },
    {
      label: '早班到岗时间',
      type: 'time',
      value: '06:40',
      expect: { key: 'shift', value: '06:40' },
    },
    {
      label: '通知站点负责人',
      type: 'switch',
      value: true,
      expect: { key: 'notify', value: true },
    },
    { field: 'employee_comments', value: ANSWER, expect: { key: 'answer', value: ANSWER } },
    { field: 'manager_signature', value: '汪建华', expect: { untouched: 'sign' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
