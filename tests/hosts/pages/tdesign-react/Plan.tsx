import {
  Button,
  Checkbox,
  DatePicker,
  Form,
  Input,
  Radio,
  Space,
  Switch,
  Textarea,
  TimePicker,
  Transfer,
} from 'tdesign-react';
import { COURSES, WAYS, YES_NO } from './options';

const { FormItem, FormList } = Form;

export function Plan() {
  return (
    <div className="pane">
      <FormList name="actions" initialData={[{ task: '', owner: '', due: '' }]}>
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name, ...rest }) => (
              <FormItem key={key} label={`行动 ${name + 1}`}>
                <Space align="end">
                  <FormItem {...rest} name={[name, 'task']} label="改进措施" labelAlign="top">
                    <Input placeholder="请输入" />
                  </FormItem>
                  <FormItem {...rest} name={[name, 'owner']} label="责任人" labelAlign="top">
                    <Input placeholder="请输入" />
                  </FormItem>
                  <FormItem {...rest} name={[name, 'due']} label="完成时限" labelAlign="top">
                    <DatePicker />
                  </FormItem>
                  <Button theme="danger" variant="text" onClick={() => remove(name)}>
                    删除
                  </Button>
                </Space>
              </FormItem>
            ))}
            <FormItem>
              <Button variant="dashed" block onClick={() => add({ task: '', owner: '', due: '' })}>
                添加改进行动
              </Button>
            </FormItem>
          </>
        )}
      </FormList>
      <FormItem label="是否需要培训" name="training">
        <Radio.Group options={YES_NO} />
      </FormItem>
      <FormItem label="培养方式" name="ways" initialData={[]}>
        <Checkbox.Group options={WAYS} />
      </FormItem>
      <FormItem label="推荐课程" name="courses" initialData={[]}>
        <Transfer data={COURSES} title={['可选课程', '已选课程']} />
      </FormItem>
      <FormItem label="跟进日期" name="followUp">
        <DatePicker clearable />
      </FormItem>
      <FormItem label="每周沟通时间" name="weekly">
        <TimePicker format="HH:mm" steps={[1, 5]} />
      </FormItem>
      <FormItem label="到期自动提醒" name="remind" initialData={false}>
        <Switch />
      </FormItem>
      <FormItem label="员工意见" name="reply">
        <Textarea autosize={{ minRows: 2 }} />
      </FormItem>
      <FormItem name="informed" initialData={false}>
        <Checkbox>已告知绩效结果</Checkbox>
      </FormItem>
      <FormItem label="员工签字" name="sign">
        <Input />
      </FormItem>
      <FormItem label="调薪建议" name="raise">
        <Input />
      </FormItem>
      <FormItem label="人力资源部意见" name="hr">
        <Textarea />
      </FormItem>
    </div>
  );
}
