import type { PageOf } from '../../pages';

const MERITS = '统一指标口径 186 项，取数工单下降 37%。\n完成实时数仓二期上线。';
const GAPS = '技术方案评审文档偏简；\n对业务方排期反馈不及时。';
const CAUSES = '并行项目多，评审模板未统一。';
const CONSENSUS = '一、统一评审模板；\n二、排期变更当日同步业务方。';
const REPLY = '认可评价，希望减少临时取数支持。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'LJ1180', expect: { key: 'no', value: 'LJ1180' } },
    {
      field: 'department',
      value: '算法应用部',
      expect: { key: 'department', value: '算法应用部' },
    },
    { field: 'manager_name', value: '钟离岳', expect: { key: 'host', value: '钟离岳' } },
    {
      field: 'interview_datetime',
      value: '2026-07-24T10:30',
      expect: { key: 'talkAt', value: '2026-07-24T10:30' },
    },
    { field: 'duration_minutes', value: 55, expect: { key: 'minutes', value: 55 } },
    {
      field: 'interview_location',
      value: '创新楼 7-02',
      expect: { key: 'place', value: '创新楼 7-02' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: '视频' } },
    { field: 'period_start', value: '2026-01-01', expect: { key: 'from', value: '2026-01-01' } },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'to', value: '2026-06-30' } },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 87.5, expect: { key: 'score', value: 87.5 } },
    { field: 'final_rating', value: '优秀', expect: { key: 'grade', value: '优秀' } },
    { label: '协作评分', type: 'radio', value: '4', expect: { key: 'teamwork', value: '4' } },
    { label: '工作饱和度', type: 'slider', value: 80, expect: { key: 'load', value: 80 } },
    {
      label: '技术专长',
      type: 'multiselect',
      value: ['流式计算', '成本优化'],
      expect: { key: 'skills', value: ['流式计算', '成本优化'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '统一方案评审模板',
          action_owner: '夏侯晴',
          action_due: '2026-08-14',
          action_criterion: '新项目全部套用',
        },
        {
          action_text: '排期变更当日同步',
          action_owner: '钟离岳',
          action_due: '2026-09-18',
          action_criterion: '业务方零投诉',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '统一方案评审模板',
            owner: '夏侯晴',
            due: '2026-08-14',
            measure: '新项目全部套用',
          },
          { task: '排期变更当日同步', owner: '钟离岳', due: '2026-09-18', measure: '业务方零投诉' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: '是' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师制', '认证考试'],
      expect: { key: 'ways', value: ['导师制', '认证考试'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-27',
      expect: { key: 'followUp', value: '2026-10-27' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '夏侯晴', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
