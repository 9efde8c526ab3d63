import type { PageOf } from '../../pages';

const MERITS = '全年四手配合满意度 97%，居科室第一。\n牵头完成种植器械包标准化。';
const FAULTS = '器械清点登记偶有漏签；\n夜间急诊分诊经验不足。';
const COMMENT = '基本功扎实，对患者有耐心。下一阶段请在急诊能力上多投入。';
const REPLY = '接受评价，希望安排到颌面外科跟班两周。';

export const page: PageOf = () => ({
  language: 'zh',
  accept: 'all',
  parts: [{ click: 'text=三、改进与跟进' }],
  answers: [
    { field: 'employee_no', value: 'H20417', expect: { key: 'staffNo', value: 'H20417' } },
    { field: 'department', value: '口腔颌面外科', expect: { key: 'ward', value: 'W3' } },
    {
      field: 'interview_datetime',
      value: '2026-07-21T15:00',
      expect: { key: 'talkAt', value: '2026-07-21T15:00' },
    },
    { field: 'duration_minutes', value: 30, expect: { key: 'minutes', value: 30 } },
    { field: 'interview_mode', value: '当面', expect: { key: 'mode', value: 'face' } },
    {
      label: '带教老师',
      type: 'autocomplete',
      value: '夏文静',
      expect: { key: 'tutor', value: 'N044' },
    },
    {
      label: '轮转时间',
      type: 'daterange',
      value: ['2026-09-14', '2026-09-25'],
      expect: { key: 'rotation', value: ['2026-09-14', '2026-09-25'] },
    },
    {
      label: '专科技能',
      type: 'multiselect',
      value: ['无菌技术', '影像拍摄'],
      expect: { key: 'skills', value: ['无菌技术', '影像拍摄'] },
    },
    { field: 'strengths', value: MERITS, expect: { key: 'merits', value: MERITS } },
    { field: 'weaknesses', value: FAULTS, expect: { key: 'faults', value: FAULTS } },
    { field: 'manager_comment', value: COMMENT, expect: { key: 'comment', value: COMMENT } },
    { label: '人文关怀', type: 'rate', value: 4, expect: { key: 'care', value: 4 } },
    { label: '工作压力', type: 'slider', value: 6, expect: { key: 'pressure', value: 6 } },
    { field: 'final_rating', value: '良好', expect: { key: 'grade', value: '3' } },
    {
      label: '关注主题',
      type: 'multiselect',
      value: ['急诊分诊', '职业防护'],
      expect: { key: 'topics', value: ['急诊分诊', '职业防护'] },
    },
    {
      field: 'action_items',
      value: [
        { action_text: '器械清点双人核签', action_owner: '尹秋实', action_due: '2026-08-10' },
        { action_text: '每月两次急诊跟班', action_owner: '石敏', action_due: '2026-12-20' },
      ],
      expect: {
        key: 'actions',
        value: [
          { text: '器械清点双人核签', owner: '尹秋实', due: '2026-08-10' },
          { text: '每月两次急诊跟班', owner: '石敏', due: '2026-12-20' },
        ],
      },
    },
    {
      label: '培训方式',
      type: 'checkbox',
      value: ['院内轮训', '学术会议'],
      expect: { key: 'courses', value: ['c1', 'c3'] },
    },
    {
      label: '执业证延续月份',
      type: 'date',
      value: '2026-10-01',
      expect: { key: 'renewal', value: '2026-10' },
    },
    {
      label: '晨交班时间',
      type: 'time',
      value: '07:50',
      expect: { key: 'handover', value: '07:50' },
    },
    {
      field: 'follow_up_date',
      value: '2026-11-05',
      expect: { key: 'followUp', value: '2026-11-05' },
    },
    {
      label: '参加夜班轮值',
      type: 'switch',
      value: true,
      expect: { key: 'nightDuty', value: true },
    },
    { field: 'score_informed', value: true, expect: { key: 'informed', value: true } },
    { field: 'employee_comments', value: REPLY, expect: { key: 'reply', value: REPLY } },
    { field: 'employee_signature', value: '尹秋实', expect: { untouched: 'sign' } },
    { field: 'compensation_suggestion', value: '1.2', expect: { untouched: 'bonus' } },
    { field: 'hr_comment', value: '同意', expect: { untouched: 'hr' } },
  ],
});
