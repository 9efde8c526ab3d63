import type { PageOf } from '../../pages';

const STRENGTHS =
  '上半年交付验收 18 个门店系统，提前率 83%。\n客户续签金额 460 万元，同比增长 22%。';
const WEAKNESSES = '交付文档缺漏较多，售后交接常需二次补充。\n对分包商的质量检查不够及时。';
const PLAN =
  '1. 8 月 15 日前完善交付文档模板并培训全员。\n2. 每两周对分包商做一次现场抽检，抽检结果进周报。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_name', value: '曹俊杰', expect: { key: 'employee', value: '曹俊杰' } },
    { field: 'department', value: '华南交付部', expect: { key: 'dept', value: '202' } },
    { field: 'position', value: '交付项目经理', expect: { key: 'post', value: '交付项目经理' } },
    {
      field: 'interview_datetime',
      value: '2026-07-13T14:00',
      expect: { key: 'time', value: '2026-07-13T14:00' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: '2' } },
    {
      label: '项目周期',
      type: 'daterange',
      value: ['2026-03-02', '2026-06-19'],
      expect: { key: 'project', value: ['2026-03-02', '2026-06-19'] },
    },
    { field: 'strengths', value: STRENGTHS, expect: { key: 'strengths', value: STRENGTHS } },
    { field: 'weaknesses', value: WEAKNESSES, expect: { key: 'weaknesses', value: WEAKNESSES } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: '3' } },
    { field: 'final_score', value: 88, expect: { key: 'score', value: 88 } },
    { label: '工作主动性', type: 'rate', value: 4, expect: { key: 'initiative', value: 4 } },
    { label: '任务饱和度', type: 'slider', value: 75, expect: { key: 'load', value: 75 } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['导师带教', '项目历练'],
      expect: { key: 'ways', value: ['mentor', 'project'] },
    },
    { field: 'improvement_plan', value: PLAN, expect: { key: 'plan', value: PLAN } },
    {
      field: 'follow_up_date',
      value: '2026-10-20',
      expect: { key: 'next', value: '2026-10-20' },
    },
    {
      label: '每日晨会时间',
      type: 'time',
      value: '08:45',
      expect: { key: 'meeting', value: '08:45' },
    },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
    { field: 'employee_signature', value: '曹俊杰', expect: { untouched: 'signature' } },
  ],
});
