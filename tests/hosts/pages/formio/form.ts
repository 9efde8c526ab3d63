import { DEPARTMENTS, GRADES, MANAGERS, MODES, SKILLS, SURVEY, WAYS, YES_NO } from './options';

const half = (component: object) => ({ components: [component], width: 6, size: 'md' });
const row = (...components: object[]) => ({
  type: 'columns',
  input: false,
  columns: components.map(half),
});
const date = (key: string, label: string) => ({
  type: 'datetime',
  key,
  label,
  enableTime: false,
  format: 'yyyy-MM-dd',
  placeholder: '年-月-日',
});
const text = (key: string, label: string, more = {}) => ({
  type: 'textfield',
  key,
  label,
  ...more,
});
const area = (key: string, label: string, more = {}) => ({
  type: 'textarea',
  key,
  label,
  rows: 3,
  ...more,
});
const choice = (key: string, label: string, values: object[], more = {}) => ({
  type: 'select',
  key,
  label,
  data: { values },
  placeholder: '请选择',
  ...more,
});
const required = { validate: { required: true } };

const talk = [
  row(
    text('name', '受评员工', { disabled: true }),
    text('no', '员工编号', { ...required, description: '见工牌背面' }),
  ),
  row(
    choice('department', '所属部门', DEPARTMENTS, required),
    choice('manager', '直接主管', MANAGERS, { placeholder: '输入姓名查找' }),
  ),
  row(
    {
      type: 'datetime',
      key: 'talkAt',
      label: '面谈时间',
      format: 'yyyy-MM-dd HH:mm',
      timePicker: { showMeridian: false },
    },
    { type: 'number', key: 'minutes', label: '面谈时长', suffix: '分钟' },
  ),
  row(text('place', '面谈地点', { placeholder: '会议室名称' }), {
    type: 'radio',
    key: 'mode',
    label: '面谈形式',
    inline: true,
    values: MODES,
  }),
  row(date('from', '考核起始日期'), date('to', '考核截止日期')),
];

const review = [
  area('merits', '主要工作成果', { showCharCount: true, ...required }),
  area('gaps', '不足之处'),
  area('causes', '原因分析', { rows: 2 }),
  row(
    { type: 'number', key: 'score', label: '考核得分', decimalLimit: 1 },
    choice('grade', '考核等级', GRADES),
  ),
  {
    type: 'survey',
    key: 'survey',
    label: '行为表现',
    questions: SURVEY.questions,
    values: SURVEY.values,
  },
  choice('skills', '专业特长', SKILLS, { multiple: true, placeholder: '可多选' }),
  { type: 'tags', key: 'words', label: '关键词', storeas: 'array', description: '回车分隔' },
];

const plan = [
  {
    type: 'datagrid',
    key: 'actions',
    label: '改进行动项',
    addAnother: '新增一行',
    defaultValue: [{}],
    components: [
      text('task', '改进措施'),
      text('owner', '责任人'),
      date('due', '完成期限'),
      text('criterion', '验收标准'),
    ],
  },
  row(
    { type: 'radio', key: 'training', label: '是否需要培训', inline: true, values: YES_NO },
    { type: 'selectboxes', key: 'ways', label: '培养方式', inline: true, values: WAYS },
  ),
  row(date('followUp', '下次跟进日期'), {
    type: 'time',
    key: 'weekly',
    label: '每周碰头时间',
    format: 'HH:mm',
    dataFormat: 'HH:mm',
  }),
  area('support', '所需支持', { rows: 2 }),
  area('consensus', '面谈共识', { rows: 2 }),
  area('reply', '员工意见', { rows: 2 }),
  { type: 'checkbox', key: 'remind', label: '到期邮件提醒' },
  { type: 'checkbox', key: 'informed', label: '已告知考核结果' },
  row(
    { type: 'signature', key: 'sign', label: '员工签字', footer: '请在此手写签名' },
    text('raise', '调薪建议'),
  ),
  area('hr', '人力资源部意见', { rows: 2 }),
];

export const pages = [
  { type: 'panel', key: 'talk', title: '面谈安排', components: talk },
  { type: 'panel', key: 'review', title: '绩效评价', components: review },
  { type: 'panel', key: 'plan', title: '改进与确认', components: plan },
];
