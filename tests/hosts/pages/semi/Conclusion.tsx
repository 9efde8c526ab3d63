import { Col, Form, Row } from '@douyinfe/semi-ui';
import { CHANNELS, MOBILITY } from './options';

export function Conclusion() {
  return (
    <Form.Section text="沟通结论">
      <Form.TextArea field="difficulties" label="遇到的困难" rows={2} />
      <Row gutter={16}>
        <Col span={12}>
          <Form.Select
            field="mobility"
            label="轮岗或调岗意愿"
            optionList={MOBILITY}
            placeholder="请选择"
          />
        </Col>
        <Col span={12}>
          <Form.Switch field="remind" label="短信提醒" />
        </Col>
        <Col span={24}>
          <Form.CheckboxGroup
            field="channels"
            label="通知渠道"
            direction="horizontal"
            options={CHANNELS}
          />
        </Col>
        <Col span={12}>
          <Form.TimePicker field="shift" label="到岗时间点" format="HH:mm" />
        </Col>
        <Col span={12}>
          <Form.DatePicker field="archive" label="归档月份" type="month" />
        </Col>
      </Row>
      <Form.Checkbox field="informed" noLabel>
        已告知绩效结果
      </Form.Checkbox>
      <Form.TextArea field="conclusion" label="面谈结论" rows={2} />
      <Row gutter={16}>
        <Col span={12}>
          <Form.Input field="sign" label="本人签名" />
        </Col>
        <Col span={12}>
          <Form.Input field="salary" label="薪酬调整建议" />
        </Col>
      </Row>
    </Form.Section>
  );
}
