import { WAYS, YES_NO } from './options';

export const plan = [
  {
    type: 'input-table',
    name: 'actions',
    label: '改进行动项',
    addable: true,
    removable: true,
    needConfirm: false,
    showIndex: true,
    columns: [
      { name: 'task', label: '改进措施', type: 'input-text', quickEdit: false },
      { name: 'owner', label: '责任人', type: 'input-text', quickEdit: false },
      {
        name: 'due',
        label: '完成期限',
        type: 'input-date',
        quickEdit: false,
        valueFormat: 'YYYY-MM-DD',
        displayFormat: 'YYYY-MM-DD',
      },
      { name: 'criterion', label: '衡量标准', type: 'input-text', quickEdit: false },
    ],
  },
  {
    type: 'group',
    body: [
      { type: 'radios', name: 'training', label: '是否需要培训', options: YES_NO },
      { type: 'checkboxes', name: 'ways', label: '培养形式', options: WAYS },
    ],
  },
  {
    type: 'group',
    body: [
      {
        type: 'input-date',
        name: 'followUp',
        label: '下次跟进日期',
        valueFormat: 'YYYY-MM-DD',
        displayFormat: 'YYYY-MM-DD',
      },
      {
        type: 'input-time',
        name: 'standup',
        label: '班前会时间',
        valueFormat: 'HH:mm',
        displayFormat: 'HH:mm',
        timeFormat: 'HH:mm',
      },
    ],
  },
  { type: 'textarea', name: 'reply', label: '员工意见', minRows: 2 },
  {
    type: 'group',
    body: [
      { type: 'switch', name: 'remind', label: '到期推送提醒', value: false },
      {
        type: 'checkbox',
        name: 'informed',
        label: '结果告知',
        option: '已告知考核结果',
        value: false,
      },
    ],
  },
  {
    type: 'group',
    body: [
      { type: 'input-text', name: 'sign', label: '员工签字' },
      { type: 'input-number', name: 'raise', label: '调薪幅度', suffix: '%' },
    ],
  },
  { type: 'textarea', name: 'hr', label: '人力资源部意见', minRows: 2 },
];
