import type { PageOf } from '../../pages';

const MERITS = '育成早熟组合 2 个，区试增产 7.3%。\n建立温室自动灌溉规程。';
const GAPS = '试验记录数字化进度慢；\n对外汇报材料不够凝练。';
const CAUSES = '基地网络差，记录需回所补录。';
const CONSENSUS = '一、九月底前补齐数字化记录；\n二、汇报材料控制在十页以内。';
const REPLY = '同意评价，希望基地尽快通网。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=下一步' }, { click: 'text=下一步' }],
  back: [{ click: 'text=上一步' }, { click: 'text=上一步' }],
  answers: [
    { field: 'employee_no', value: 'QH0612', expect: { key: 'no', value: 'QH0612' } },
    { field: 'department', value: '育种研发部', expect: { key: 'department', value: 'breed' } },
    { field: 'manager_name', value: '管仲宁', expect: { key: 'host', value: '管仲宁' } },
    {
      field: 'interview_datetime',
      value: '2026-07-15T09:30',
      expect: { key: 'talkAt', value: '2026-07-15T09:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '三号温室会议间',
      expect: { key: 'place', value: '三号温室会议间' },
    },
    { field: 'interview_mode', value: '视频', expect: { key: 'mode', value: 'video' } },
    { field: 'period_start', value: '2026-01-01', expect: { key: 'from', value: '2026-01-01' } },
    { field: 'period_end', value: '2026-06-30', expect: { key: 'to', value: '2026-06-30' } },
    {
      label: '结果公示月份',
      type: 'date',
      value: '2026-08-01',
      expect: { key: 'published', value: '2026-08' },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'root_cause', value: CAUSES, expect: { key: 'causes', value: CAUSES } },
    { field: 'final_score', value: 88.5, expect: { key: 'score', value: 88.5 } },
    { field: 'final_rating', value: '二等', expect: { key: 'grade', value: '2' } },
    { label: '协作表现（1–5）', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作负荷', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '突出技能',
      type: 'multiselect',
      value: ['田间试验', '数据分析'],
      expect: { key: 'skills', value: ['田间试验', '数据分析'] },
    },
    {
      label: '个人标签',
      type: 'multiselect',
      value: ['踏实', '肯下田'],
      expect: { key: 'words', value: ['踏实', '肯下田'] },
    },
    {
      field: 'action_items',
      value: [
        {
          action_text: '补录上半年试验数据',
          action_owner: '葛望舒',
          action_due: '2026-09-30',
          action_criterion: '系统完整率 100%',
        },
        {
          action_text: '基地接入专线',
          action_owner: '管仲宁',
          action_due: '2026-10-15',
          action_criterion: '下行不低于 50 兆',
        },
      ],
      expect: {
        key: 'actions',
        value: [
          {
            task: '补录上半年试验数据',
            owner: '葛望舒',
            due: '2026-09-30',
            criterion: '系统完整率 100%',
          },
          {
            task: '基地接入专线',
            owner: '管仲宁',
            due: '2026-10-15',
            criterion: '下行不低于 50 兆',
          },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养途径',
      type: 'checkbox',
      value: ['专家结对', '在职学历'],
      expect: { key: 'ways', value: ['专家结对', '在职学历'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-22',
      expect: { key: 'followUp', value: '2026-10-22' },
    },
    {
      label: '周例会开始时刻',
      type: 'time',
      value: '08:15',
      expect: { key: 'weekly', value: '08:15' },
    },
    {
      label: '到期短信提醒',
      type: 'switch',
      value: true,
      expect: { key: 'remind', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '葛望舒', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '6%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
