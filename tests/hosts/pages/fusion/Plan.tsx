import { Checkbox, DatePicker2, Form, Input, Radio, Switch, TimePicker2 } from '@alifd/next';
import { WAYS, YES_NO } from './options';

const FormItem = Form.Item;

export function Plan() {
  return (
    <>
      <FormItem label="是否需要培训">
        <Radio.Group name="training" dataSource={YES_NO} />
      </FormItem>
      <FormItem label="培养方式">
        <Checkbox.Group name="ways" dataSource={WAYS} />
      </FormItem>
      <FormItem label="跟进日期">
        <DatePicker2 name="followUp" />
      </FormItem>
      <FormItem label="每周沟通时间">
        <TimePicker2 name="weekly" format="HH:mm" />
      </FormItem>
      <FormItem label="到期提醒">
        <Switch name="remind" checkedChildren="开" unCheckedChildren="关" />
      </FormItem>
      <FormItem label="双方共识">
        <Input.TextArea name="consensus" autoHeight />
      </FormItem>
      <FormItem label="员工意见">
        <Input.TextArea name="reply" autoHeight />
      </FormItem>
      <FormItem label=" " colon={false}>
        <Checkbox name="informed">已告知绩效结果</Checkbox>
      </FormItem>
      <FormItem label="员工签字">
        <Input name="sign" />
      </FormItem>
      <FormItem label="调薪建议">
        <Input name="raise" />
      </FormItem>
      <FormItem label="HR意见">
        <Input.TextArea name="hr" />
      </FormItem>
    </>
  );
}
