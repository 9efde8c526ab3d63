import type { PageOf } from '../../pages';

const SELF = '完成 3 个专栏的改版，平均完播率提升 9 个百分点。\n对选题的数据验证做得还不够。';
const MANAGER = '选题敏感度高，产出稳定。\n建议加强与投放同学的配合，提前介入选题评审。';
const CAREER = '希望向内容策划方向发展，争取明年独立负责一个栏目。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    {
      field: 'review_period_label',
      value: '2026年上半年',
      expect: { key: 'cycle', value: '2026年上半年' },
    },
    { field: 'interview_type', value: '半年度绩效沟通', expect: { key: 'type', value: 'T1' } },
    {
      field: 'interview_datetime',
      value: '2026-07-09T15:30',
      expect: { key: 'talkAt', value: '2026-07-09T15:30' },
    },
    {
      label: '参与反馈的同事',
      type: 'multiselect',
      value: ['贺文涛', '冯晓'],
      expect: { key: 'attendees', value: ['xt026', 'xt031'] },
    },
    {
      label: '常驻城市',
      type: 'cascader',
      value: ['西南', '成都'],
      expect: { key: 'region', value: ['xn', 'cd'] },
    },
    {
      label: '数据抽样区间',
      type: 'daterange',
      value: ['2026-05-06', '2026-06-17'],
      expect: { key: 'sampling', value: ['2026-05-06', '2026-06-17'] },
    },
    { field: 'self_score', value: 88, expect: { key: 'selfScore', value: 88 } },
    { field: 'self_summary', value: SELF, expect: { key: 'selfNote', value: SELF } },
    { field: 'manager_score', value: 90.5, expect: { key: 'managerScore', value: 90.5 } },
    { field: 'manager_comment', value: MANAGER, expect: { key: 'managerNote', value: MANAGER } },
    { field: 'final_rating', value: '符合预期', expect: { key: 'rating', value: '符合预期' } },
    { label: '开放协作', type: 'rate', value: 5, expect: { key: 'openness', value: 5 } },
    { label: '工作负荷', type: 'slider', value: 76, expect: { key: 'load', value: 76 } },
    {
      label: '特长标签',
      type: 'multiselect',
      value: ['脚本', '访谈'],
      expect: { key: 'keywords', value: ['脚本', '访谈'] },
    },
    {
      label: '费用归属中心',
      type: 'select',
      value: '图文组',
      expect: { key: 'centre', value: 'c12' },
    },
    {
      field: 'next_goals',
      value: [
        {
          next_goal_name: '专栏月更 8 期',
          next_goal_metric: '完播率不低于 45%',
          next_goal_due: '2026-12-20',
        },
        {
          next_goal_name: '搭建选题评分表',
          next_goal_metric: '评审通过率 70%',
          next_goal_due: '2026-09-30',
        },
      ],
      expect: {
        key: 'goals',
        value: [
          { goal: '专栏月更 8 期', metric: '完播率不低于 45%', due: '2026-12-20' },
          { goal: '搭建选题评分表', metric: '评审通过率 70%', due: '2026-09-30' },
        ],
      },
    },
    {
      label: '需开通的工具',
      type: 'checkbox',
      value: ['数据看板', '投放后台'],
      expect: { key: 'tools', value: ['数据看板', '投放后台'] },
    },
    { label: '目标对团队公开', type: 'switch', value: true, expect: { key: 'open', value: true } },
    { label: '站会时间', type: 'time', value: '10:05', expect: { key: 'dayTime', value: '10:05' } },
    {
      field: 'follow_up_date',
      value: '2026-10-14',
      expect: { key: 'review', value: '2026-10-14' },
    },
    {
      label: '结果抄送邮箱',
      type: 'autocomplete',
      value: 'content@xingtu.cn',
      expect: { key: 'email', value: 'content@xingtu.cn' },
    },
    { field: 'career_aspiration', value: CAREER, expect: { key: 'careers', value: CAREER } },
    { field: 'employee_signature', value: '江一帆', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5', expect: { untouched: 'salary' } },
  ],
});
