import type { PageOf } from '../../pages';

const MERITS = '五轴线换型时间由 95 分钟降到 52 分钟。\n全年一次交检合格率 99.4%。';
const GAPS = '程序版本管理混乱；\n刀具寿命数据没有回写。';
const CAUSES = '夜班无专人维护程序库，MES 权限不足。';
const REPLY = '结果认可，希望尽快开通 MES 回写权限。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'LS308', expect: { key: 'no', value: 'LS308' } },
    { field: 'department', value: '计量室', expect: { key: 'department', value: 'q2' } },
    { field: 'manager_name', value: '欧阳峥', expect: { key: 'manager', value: 'LS017' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T15:30',
      expect: { key: 'talkAt', value: '2026-07-16T15:30' },
    },
    { field: 'duration_minutes', value: 45, expect: { key: 'minutes', value: 45 } },
    {
      field: 'interview_location',
      value: '办公楼 402',
      expect: { key: 'place', value: '办公楼 402' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    {
      label: '结果生效月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'validFrom', value: '2026-08' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 92.5, expect: { key: 'score', value: 92.5 } },
    { field: 'final_rating', value: '优秀（A）', expect: { key: 'grade', value: 'A' } },
    { label: '安全意识', type: 'rate', value: 4, expect: { key: 'safety', value: 4 } },
    { label: '工时饱和度', type: 'slider', value: 90, expect: { key: 'load', value: 90 } },
    {
      label: '掌握技能',
      type: 'multiselect',
      value: ['五轴编程', '刀具管理'],
      expect: { key: 'skills', value: ['s1', 's4'] },
    },
    {
      label: '特质标签',
      type: 'multiselect',
      value: ['钻研', '肯带徒弟'],
      expect: { key: 'words', value: ['钻研', '肯带徒弟'] },
    },
    {
      label: '发展方向',
      type: 'cascader',
      value: ['技能序列', '首席技师'],
      expect: { key: 'path', value: ['W6'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '建立程序库版本台账',
          action_owner: '魏长风',
          action_due: '2026-08-28',
          action_criterion: '抽查版本一致率 100%',
        },
        {
          action_text: '刀具寿命每周回写',
          action_owner: '欧阳峥',
          action_due: '2026-09-11',
          action_criterion: '四周无漏项',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '建立程序库版本台账',
            owner: '魏长风',
            due: '2026-08-28',
            criterion: '抽查版本一致率 100%',
          },
          {
            task: '刀具寿命每周回写',
            owner: '欧阳峥',
            due: '2026-09-11',
            criterion: '四周无漏项',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养形式',
      type: 'checkbox',
      value: ['师带徒', '内部授课'],
      expect: { key: 'ways', value: ['师带徒', '内部授课'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-14',
      expect: { key: 'followUp', value: '2026-10-14' },
    },
    {
      label: '班前会时间',
      type: 'time',
      value: '07:50',
      expect: { key: 'standup', value: '07:50' },
    },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    {
      label: '到期推送提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '魏长风', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '8', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
