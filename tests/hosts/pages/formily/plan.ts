import type { ISchema } from '@formily/react';
import { item } from './field';
import { WAYS, YES_NO } from './options';

const column = (title: string, name: string, field: ISchema, width?: number): ISchema => ({
  type: 'void',
  'x-component': 'ArrayTable.Column',
  'x-component-props': { title, width },
  properties: { [name]: { ...field, title: undefined } },
});

const actions: ISchema = {
  type: 'array',
  'x-decorator': 'FormItem',
  'x-component': 'ArrayTable',
  'x-component-props': { pagination: false },
  items: {
    type: 'object',
    properties: {
      index: {
        type: 'void',
        'x-component': 'ArrayTable.Column',
        'x-component-props': { title: '序号', width: 64 },
        properties: { index: { type: 'void', 'x-component': 'ArrayTable.Index' } },
      },
      c1: column('改进措施', 'task', item('', 'Input')),
      c2: column('责任人', 'owner', item('', 'Input'), 160),
      c3: column('完成时限', 'due', item('', 'DatePicker'), 200),
      operations: {
        type: 'void',
        'x-component': 'ArrayTable.Column',
        'x-component-props': { title: '操作', width: 80 },
        properties: { remove: { type: 'void', 'x-component': 'ArrayTable.Remove' } },
      },
    },
  },
  properties: {
    add: { type: 'void', 'x-component': 'ArrayTable.Addition', title: '添加改进行动' },
  },
};

export const plan: Record<string, ISchema> = {
  actions,
  training: item('是否需要培训', 'Radio.Group', {}, { enum: YES_NO }),
  ways: item('培养方式', 'Checkbox.Group', {}, { enum: WAYS }),
  followUp: item('跟进日期', 'DatePicker'),
  weekly: item('每周沟通时间', 'TimePicker', { format: 'HH:mm' }),
  remind: item('到期提醒', 'Switch'),
  consensus: item('双方共识', 'Input.TextArea'),
  reply: item('员工意见', 'Input.TextArea'),
  informed: item('已告知绩效结果', 'Checkbox'),
  sign: item('员工签字', 'Input'),
  raise: item('调薪建议', 'Input'),
  hr: item('人力资源部意见', 'Input.TextArea'),
};
