import { DatePicker, Input, InputNumber, Radio, Select } from 'antd';
import { Field } from './field';
import { options } from './options';
import { Section } from './section';

const DEPARTMENTS = options(
  '华东大客户部',
  '华南大客户部',
  '财务共享中心',
  '研发中心',
  '市场部',
  '人力资源部',
);
const LEVELS = options('P4', 'P5', 'P6', 'P7', 'P8', 'P9');
const PERIODS = options('2025年度', '2025年下半年', '2025年第四季度', '2026年度');
const MODES = options('现场面谈', '视频面谈', '电话面谈');
const TYPES = options('年度绩效面谈', '转正面谈', '绩效改进面谈', '晋升面谈');

export function Basics() {
  return (
    <Section title="一、基本信息">
      <Field name="employeeName" label="被面谈人" required>
        <Input placeholder="请输入姓名" />
      </Field>
      <Field name="employeeNo" label="工号">
        <Input placeholder="如 T10001" />
      </Field>
      <Field name="department" label="所属部门" required>
        <Select placeholder="请选择" options={DEPARTMENTS} />
      </Field>
      <Field name="position" label="岗位名称">
        <Input placeholder="请输入" />
      </Field>
      <Field name="jobLevel" label="职级">
        <Select placeholder="请选择" options={LEVELS} />
      </Field>
      <Field name="hireDate" label="入职日期">
        <DatePicker className="full" />
      </Field>
      <Field name="managerName" label="面谈人">
        <Input placeholder="请输入" />
      </Field>
      <Field name="period" label="考核周期" required>
        <Select placeholder="请选择" options={PERIODS} />
      </Field>
      <Field name="interviewDate" label="面谈日期" required>
        <DatePicker className="full" />
      </Field>
      <Field name="interviewType" label="面谈类型">
        <Select placeholder="请选择" options={TYPES} />
      </Field>
      <Field name="duration" label="面谈时长（分钟）">
        <InputNumber className="full" min={0} max={600} placeholder="请输入" />
      </Field>
      <Field name="interviewMode" label="面谈方式">
        <Radio.Group options={MODES} />
      </Field>
      <Field name="location" label="面谈地点：" size="double">
        <Input maxLength={200} placeholder="会议室 / 视频会议" />
      </Field>
      <Field name="status" label="状态">
        <Input disabled />
      </Field>
    </Section>
  );
}
