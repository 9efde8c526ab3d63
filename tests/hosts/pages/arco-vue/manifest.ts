import type { PageOf } from '../../pages';

const MERITS = '开放平台接入商户增长 41%。\n主导开发者文档改版，工单下降三成。';
const GAPS = '需求评审时对成本估计偏乐观；\n跨时区沟通响应慢。';
const COMMENT = '产品思路清楚，建议在排期上多留余量。';
const CONSENSUS = '1. 每个需求附成本评估；\n2. 海外工单当日首响。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=下一步' }, { click: 'text=下一步' }],
  back: [{ click: 'text=上一步' }, { click: 'text=上一步' }],
  answers: [
    { field: 'employee_no', value: 'CH118', expect: { key: 'staffNo', value: 'CH118' } },
    { field: 'department', value: '开放平台部', expect: { key: 'unit', value: 'u12' } },
    { field: 'job_level', value: 'P7', expect: { key: 'level', value: 'P7' } },
    {
      label: '评审人',
      type: 'multiselect',
      value: ['苏青岚', '程见山'],
      expect: { key: 'reviewers', value: ['CH021', 'CH047'] },
    },
    {
      field: 'interview_datetime',
      value: '2026-07-15T10:30',
      expect: { key: 'talkAt', value: '2026-07-15T10:30' },
    },
    { field: 'duration_minutes', value: 50, expect: { key: 'minutes', value: 50 } },
    {
      field: 'interview_location',
      value: '听涛 B102',
      expect: { key: 'place', value: '听涛 B102' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '常驻城市',
      type: 'cascader',
      value: ['广东省', '广州市', '天河区'],
      expect: { key: 'city', value: 'th' },
    },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'period', value: ['2026-01-01', '2026-06-30'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_score', value: 91.5, expect: { key: 'kpi', value: 91.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '工作态度', type: 'rate', value: 4, expect: { key: 'attitude', value: 4 } },
    { label: '精力投入', type: 'slider', value: 75, expect: { key: 'energy', value: 75 } },
    {
      label: '突出能力',
      type: 'multiselect',
      value: ['用户洞察', '推动落地'],
      expect: { key: 'strengths', value: ['用户洞察', '推动落地'] },
    },
    {
      label: '绩效关键词',
      type: 'multiselect',
      value: ['开放生态', '文档'],
      expect: { key: 'keywords', value: ['开放生态', '文档'] },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '商户接入自助化',
          next_goal_metric: '人工介入低于 10%',
          next_goal_due: '2026-10-31',
        },
        {
          next_goal_name: '海外站点上线',
          next_goal_metric: '三个国家可用',
          next_goal_due: '2026-12-15',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { name: '商户接入自助化', metric: '人工介入低于 10%', due: '2026-10-31' },
          { name: '海外站点上线', metric: '三个国家可用', due: '2026-12-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师带教', '外部峰会'],
      expect: { key: 'ways', value: ['导师带教', '外部峰会'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-09-18',
      expect: { key: 'followUp', value: '2026-09-18' },
    },
    {
      label: '每周同步时间',
      type: 'time',
      value: '16:20',
      expect: { key: 'weekly', value: '16:20' },
    },
    {
      label: '晋升答辩月份',
      type: 'text',
      value: '2026-12',
      expect: { key: 'months', value: '2026-12' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'told', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_signature', value: '顾临渊', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '4%', expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
