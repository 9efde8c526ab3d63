import type { ISchema } from '@formily/react';
import { item } from './field';
import { DEPARTMENTS, MODES } from './options';

export const basics: Record<string, ISchema> = {
  name: item('员工姓名', 'Input', {}, { 'x-read-pretty': true }),
  staffNo: item('员工编号', 'Input', { placeholder: '请输入' }, { required: true }),
  department: item('所属部门', 'TreeSelect', {
    treeData: DEPARTMENTS,
    treeDefaultExpandAll: true,
    placeholder: '请选择',
  }),
  manager: item(
    '直接上级',
    'Select',
    { showSearch: true, filterOption: false, placeholder: '输入姓名搜索' },
    { 'x-reactions': ['{{searchManager}}'] },
  ),
  talkAt: item('面谈时间', 'DatePicker', {
    showTime: { format: 'HH:mm' },
    format: 'YYYY-MM-DD HH:mm',
  }),
  minutes: item('面谈时长', 'NumberPicker', { min: 5, max: 240, step: 5, addonAfter: '分钟' }),
  place: item('面谈地点', 'Input', { placeholder: '会议室或线上' }),
  mode: item('面谈方式', 'Radio.Group', { optionType: 'button' }, { enum: MODES }),
  span: item('数据统计区间', 'DatePicker.RangePicker'),
};
