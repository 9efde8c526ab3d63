import { Input, InputNumber, Radio, Rate, Select, Slider } from 'antd';
import { Field, Section } from './Field';
import { ABILITIES } from './options';

const { TextArea } = Input;

export function Review() {
  return (
    <Section title="二、绩效回顾与评价">
      <Field name="strengths" label="① 突出业绩" span={12} required>
        <TextArea rows={4} showCount maxLength={1000} placeholder="请结合事实与数据填写" />
      </Field>
      <Field name="weaknesses" label="② 不足与待提升" span={12} required>
        <TextArea rows={4} showCount maxLength={1000} placeholder="请结合事实与数据填写" />
      </Field>
      <Field name="cause" label="③ 差距原因分析" span={24}>
        <TextArea autoSize={{ minRows: 2, maxRows: 6 }} placeholder="请输入" />
      </Field>
      <Field name="managerComment" label="④ 上级评语" span={24}>
        <TextArea rows={3} showCount maxLength={500} placeholder="请输入" />
      </Field>
      <Field name="managerScore" label="上级评分" extra="百分制，可保留一位小数">
        <InputNumber className="full" min={0} max={100} precision={1} suffix="分" />
      </Field>
      <Field name="attendance" label="本期出勤情况">
        <Radio.Group options={['全勤', '偶有请假', '缺勤较多']} />
      </Field>
      <Field name="abilities" label="能力亮点" tooltip="可多选">
        <Select mode="multiple" maxTagCount="responsive" options={ABILITIES} placeholder="请选择" />
      </Field>
      <Field name="attitude" label="工作态度">
        <Rate />
      </Field>
      <Field name="teamwork" label="团队协作">
        <Rate tooltips={['差', '较差', '一般', '较好', '好']} />
      </Field>
      <Field name="progress" label="年度目标进度（%）">
        <Slider marks={{ 0: '0', 50: '50', 100: '100' }} />
      </Field>
    </Section>
  );
}
