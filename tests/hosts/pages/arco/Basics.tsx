import { Cascader, DatePicker, Form, Grid, Input, Select } from '@arco-design/web-react';
import { CYCLES, REGIONS, TYPES } from './options';
import { PeopleSelect } from './PeopleSelect';

const { Row, Col } = Grid;
const { Item } = Form;

export function Basics() {
  return (
    <Row gutter={24}>
      <Col span={8}>
        <Item label="员工姓名" field="employee">
          <Input disabled />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="所在部门" field="dept">
          <Input readOnly />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="流程状态" field="status">
          <Input readOnly />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="考核期间" field="cycle" rules={[{ required: true, message: '请选择' }]}>
          <Select options={CYCLES} placeholder="请选择" />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="面谈类型" field="type">
          <Select options={TYPES} showSearch placeholder="请选择" allowClear />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="沟通时间" field="talkAt" rules={[{ required: true, message: '请选择' }]}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="参与反馈的同事" field="attendees">
          <PeopleSelect />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="常驻城市" field="region">
          <Cascader options={REGIONS} placeholder="请选择" />
        </Item>
      </Col>
      <Col span={8}>
        <Item label="数据抽样区间" field="sampling">
          <DatePicker.RangePicker />
        </Item>
      </Col>
    </Row>
  );
}
