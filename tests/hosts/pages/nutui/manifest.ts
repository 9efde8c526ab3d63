import type { PageOf } from '../../pages';

const MERITS = '生鲜损耗率由 7.8% 降到 5.1%。\n新店首月客流达成 112%。';
const GAPS = '早班到货验收留痕不全；\n临期品促销反应慢。';
const CAUSES = '早班人手紧，临期预警靠人工。';
const CONSENSUS = '一、验收全程拍照留痕；\n二、临期预警接入系统。';
const REPLY = '认可评价，希望早班增加一名兼职。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'JH2251', expect: { key: 'no', value: 'JH2251' } },
    {
      label: '所属部门',
      type: 'cascader',
      value: ['供应链中心', '仓配管理部'],
      expect: { key: 'department', value: ['scm', 'scm-2'] },
    },
    { field: 'manager_name', value: '濮阳舒', expect: { key: 'manager', value: 'JH0027' } },
    {
      field: 'interview_datetime',
      value: '2026-07-22T15:20',
      expect: { key: 'talkAt', value: '2026-07-22T15:20' },
    },
    { field: 'duration_minutes', value: 30, expect: { key: 'minutes', value: 30 } },
    {
      field: 'interview_location',
      value: '世纪大道店办公室',
      expect: { key: 'place', value: '世纪大道店办公室' },
    },
    { field: 'interview_mode', value: '视频通话', expect: { key: 'mode', value: '视频通话' } },
    {
      label: '业绩统计区间',
      type: 'daterange',
      value: ['2026-04-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-04-01', '2026-06-30'] },
    },
    {
      label: '结果生效月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'valid', value: '2026-08' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 89, expect: { key: 'score', value: 89 } },
    { field: 'final_rating', value: 'A 优秀', expect: { key: 'grade', value: 'A' } },
    { label: '服务意识', type: 'rate', value: 4, expect: { key: 'service', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 80, expect: { key: 'load', value: 80 } },
    {
      label: '业务专长',
      type: 'multiselect',
      value: ['损耗管控', '食安检查'],
      expect: { key: 'skills', value: ['损耗管控', '食安检查'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '到货验收拍照留痕',
          action_owner: '闻人芷',
          action_due: '2026-08-20',
          action_criterion: '抽查留痕率 100%',
        },
        {
          action_text: '临期预警接入系统',
          action_owner: '濮阳舒',
          action_due: '2026-09-25',
          action_criterion: '提前三天推送',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '到货验收拍照留痕',
            owner: '闻人芷',
            due: '2026-08-20',
            measure: '抽查留痕率 100%',
          },
          {
            task: '临期预警接入系统',
            owner: '濮阳舒',
            due: '2026-09-25',
            measure: '提前三天推送',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['店长带教', '线上课程'],
      expect: { key: 'ways', value: ['店长带教', '线上课程'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-23',
      expect: { key: 'followUp', value: '2026-10-23' },
    },
    {
      label: '每周例会时间',
      type: 'time',
      value: '09:30',
      expect: { key: 'weekly', value: '09:30' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '闻人芷', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
