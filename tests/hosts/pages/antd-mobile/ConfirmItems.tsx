import { Checkbox, DatePicker, Form, Input, Radio, Space, Switch, TextArea } from 'antd-mobile';
import dayjs from 'dayjs';
import { WAYS } from './options';

export function ConfirmItems() {
  return (
    <>
      <Form.Header>发展与确认</Form.Header>
      <Form.Item name="training" label="是否需要培训">
        <Radio.Group>
          <Space>
            <Radio value="Y">是</Radio>
            <Radio value="N">否</Radio>
          </Space>
        </Radio.Group>
      </Form.Item>
      <Form.Item name="ways" label="培养方式">
        <Checkbox.Group>
          <Space direction="vertical">
            {WAYS.map(way => (
              <Checkbox key={way} value={way}>
                {way}
              </Checkbox>
            ))}
          </Space>
        </Checkbox.Group>
      </Form.Item>
      <Form.Item
        name="followUp"
        label="跟进日期"
        trigger="onConfirm"
        onClick={(_, picker) => picker.current?.open()}
      >
        <DatePicker>{value => (value ? dayjs(value).format('YYYY-MM-DD') : '请选择')}</DatePicker>
      </Form.Item>
      <Form.Item
        name="remind"
        label="到期提醒"
        childElementPosition="right"
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
      <Form.Item name="support" label="需要的支持">
        <TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      <Form.Item name="reply" label="员工意见">
        <TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="informed" valuePropName="checked">
        <Checkbox>已告知绩效结果</Checkbox>
      </Form.Item>
      <Form.Item name="sign" label="员工签名">
        <Input />
      </Form.Item>
      <Form.Item name="bonus" label="奖金建议">
        <Input />
      </Form.Item>
      <Form.Item name="hr" label="HR意见">
        <TextArea />
      </Form.Item>
    </>
  );
}
