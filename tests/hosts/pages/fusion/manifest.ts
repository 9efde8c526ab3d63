import type { PageOf } from '../../pages';

const MERITS = '生鲜损耗率由 6.1% 降至 4.3%。\n引入 12 家产地直采供应商。';
const GAPS = '大促备货预测偏差较大；\n合同归档不及时。';
const COMMENT = '议价能力强，下半年请把预测方法沉淀为模板。';
const CONSENSUS = '1. 大促前四周完成备货评审；\n2. 合同当周归档。';
const REPLY = '认可评价，希望得到数据同事的支持。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  answers: [
    { field: 'employee_no', value: 'BC245', expect: { key: 'staffNo', value: 'BC245' } },
    { field: 'department', value: '生鲜采购部', expect: { key: 'department', value: 'buy-1' } },
    { field: 'manager_name', value: '沈秋池', expect: { key: 'manager', value: 'BC033' } },
    {
      field: 'interview_datetime',
      value: '2026-07-16T15:30',
      expect: { key: 'talkAt', value: '2026-07-16T15:30' },
    },
    { field: 'duration_minutes', value: 40, expect: { key: 'minutes', value: 40 } },
    {
      field: 'interview_location',
      value: '总部 5F-1',
      expect: { key: 'place', value: '总部 5F-1' },
    },
    { field: 'interview_mode', value: '视频会议', expect: { key: 'mode', value: 'video' } },
    {
      label: '数据统计区间',
      type: 'daterange',
      value: ['2026-01-01', '2026-06-30'],
      expect: { key: 'span', value: ['2026-01-01', '2026-06-30'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: GAPS, expect: { key: 'gaps', value: GAPS } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { field: 'final_score', value: 86.5, expect: { key: 'score', value: 86.5 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: 'B' } },
    { label: '协作意识', type: 'rate', value: 4, expect: { key: 'teamwork', value: 4 } },
    { label: '工作饱和度', type: 'slider', value: 85, expect: { key: 'load', value: 85 } },
    {
      label: '优势技能',
      type: 'multiselect',
      value: ['谈判议价', '数据分析'],
      expect: { key: 'skills', value: ['k1', 'k4'] },
    },
    {
      label: '能力关键词',
      type: 'multiselect',
      value: ['直采', '降损'],
      expect: { key: 'keywords', value: ['直采', '降损'] },
    },
    {
      label: '意向区域',
      type: 'cascader',
      value: ['华南', '厦门'],
      expect: { key: 'area', value: 'xm' },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '建立备货预测模板', action_owner: '傅明溪', action_due: '2026-08-31' },
        { action_text: '合同当周归档', action_owner: '沈秋池', action_due: '2026-09-15' },
      ],
      expect: {
        key: 'actions',
        value: [
          { task: '建立备货预测模板', owner: '傅明溪', due: '2026-08-31' },
          { task: '合同当周归档', owner: '沈秋池', due: '2026-09-15' },
        ],
      },
    },
    { field: 'training_needed', value: '是', expect: { key: 'training', value: 'Y' } },
    {
      label: '培养方式',
      type: 'checkbox',
      value: ['线上课程', '导师带教'],
      expect: { key: 'ways', value: ['线上课程', '导师带教'] },
    },
    {
      field: 'follow_up_date',
      value: '2026-10-16',
      expect: { key: 'followUp', value: '2026-10-16' },
    },
    {
      label: '每周沟通时间',
      type: 'time',
      value: '09:45',
      expect: { key: 'weekly', value: '09:45' },
    },
    { label: '到期提醒', type: 'switch', value: true, expect: { key: 'remind', value: true } },
    { field: 'consensus', value: CONSENSUS, expect: { key: 'consensus', value: CONSENSUS } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_signature', value: '傅明溪', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '5%', expect: { untouched: 'raise' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
