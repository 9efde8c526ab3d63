import { DEPARTMENTS, MODES, ROOMS } from './options';

const twoInRow = (...body: object[]) => ({ type: 'group', body });

export const basics = [
  twoInRow(
    { type: 'input-text', name: 'name', label: '被面谈人', value: '魏长风', readOnly: true },
    {
      type: 'input-text',
      name: 'no',
      label: '职工编号',
      required: true,
      clearable: true,
      placeholder: '请输入职工编号',
    },
  ),
  twoInRow(
    {
      type: 'tree-select',
      name: 'department',
      label: '所属部门',
      required: true,
      searchable: true,
      options: DEPARTMENTS,
      placeholder: '请选择部门',
    },
    {
      type: 'select',
      name: 'manager',
      label: '直接上级',
      required: true,
      clearable: true,
      autoComplete: '/api/people?term=$term',
      placeholder: '输入姓名检索',
    },
  ),
  twoInRow(
    {
      type: 'input-datetime',
      name: 'talkAt',
      label: '面谈时间',
      required: true,
      valueFormat: 'YYYY-MM-DDTHH:mm',
      displayFormat: 'YYYY-MM-DD HH:mm',
    },
    {
      type: 'input-number',
      name: 'minutes',
      label: '面谈时长',
      min: 5,
      max: 240,
      step: 5,
      suffix: ' 分钟',
    },
  ),
  twoInRow(
    { type: 'input-text', name: 'place', label: '面谈地点', options: ROOMS, clearable: true },
    { type: 'button-group-select', name: 'mode', label: '面谈方式', options: MODES },
  ),
  twoInRow(
    {
      type: 'input-date-range',
      name: 'span',
      label: '数据统计区间',
      valueFormat: 'YYYY-MM-DD',
      displayFormat: 'YYYY-MM-DD',
    },
    {
      type: 'input-month',
      name: 'validFrom',
      label: '结果生效月份',
      valueFormat: 'YYYY-MM',
      displayFormat: 'YYYY-MM',
    },
  ),
];
