import { Input, Select } from 'antd';
import { Field } from './field';
import { options, RATINGS } from './options';
import { Section } from './section';

const { TextArea } = Input;
const SALARY = options('不调整', '5%', '10%');

export function SelfReview() {
  return (
    <Section title="二、员工自评">
      <Field name="selfSummary" label="员工自我评价" size="row">
        <TextArea rows={3} showCount maxLength={1000} placeholder="由员工口述，面谈人记录" />
      </Field>
      <Field name="selfAchievements" label="工作成功的方面" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
      <Field name="selfShortcomings" label="自评不足" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
      <Field name="selfRating" label="自评等级">
        <Select placeholder="请选择" options={RATINGS} />
      </Field>
    </Section>
  );
}

export function ManagerReview() {
  return (
    <Section title="三、上级评价">
      <Field name="managerComment" label="上级评语" required size="row">
        <TextArea rows={3} showCount maxLength={1000} placeholder="请结合事实与数据填写" />
      </Field>
      <Field name="managerRating" label="上级评定等级" required>
        <Select placeholder="请选择" options={RATINGS} />
      </Field>
      <Field name="gapExplanation" label="评价差异说明（自评与上级评价不一致时填写）" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
    </Section>
  );
}

export function Discussion() {
  return (
    <Section title="四、绩效回顾">
      <Field name="keyEvents" label="重点事项复盘" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
      <Field name="strengths" label="① 突出业绩与优点" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
      <Field name="weaknesses" label="② 存在的不足" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
      <Field name="rootCause" label="原因分析" size="row">
        <TextArea rows={2} placeholder="请输入" />
      </Field>
    </Section>
  );
}

export function Approval() {
  return (
    <Section title="签字与审批">
      <Field name="employeeSign" label="员工签字：">
        <Input placeholder="本人签署" />
      </Field>
      <Field name="managerSign" label="面谈人签字：">
        <Input placeholder="本人签署" />
      </Field>
      <Field name="salary" label="调薪建议">
        <Select placeholder="请选择" options={SALARY} />
      </Field>
      <Field name="hrOpinion" label="人力资源部意见：" size="row">
        <TextArea rows={2} placeholder="由人力资源部填写" />
      </Field>
      <Field name="remarks" label="备注" size="row">
        <TextArea rows={2} placeholder="选填" />
      </Field>
    </Section>
  );
}
