import { Checkbox, Input, Select } from 'antd';
import { Field, Section } from './Field';
import { GRADES } from './options';

const SALARY = ['维持不变', '上调 3%', '上调 5%'].map(value => ({ value, label: value }));

export function Result() {
  return (
    <Section title="五、结果确认">
      <Field name="finalRating" label="最终绩效等级" required>
        <Select placeholder="请选择" options={GRADES} />
      </Field>
      <Field name="informed" label="结果告知" valuePropName="checked">
        <Checkbox>已告知绩效结果</Checkbox>
      </Field>
      <Field name="salary" label="调薪建议">
        <Select placeholder="请选择" options={SALARY} />
      </Field>
      <Field name="employeeComments" label="员工意见" span={24}>
        <Input.TextArea rows={2} placeholder="请按员工原话记录" />
      </Field>
      <Field name="employeeSign" label="员工签字：">
        <Input placeholder="本人签署" />
      </Field>
      <Field name="hrOpinion" label="人力资源部意见：" span={16}>
        <Input placeholder="由人力资源部填写" />
      </Field>
    </Section>
  );
}
