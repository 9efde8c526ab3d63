import { Col, Form, Row } from '@douyinfe/semi-ui';
import { useRef, useState } from 'react';
import { LICENCES, ROOMS, ROUTES, WITNESSES } from './options';

const required = [{ required: true, message: '必填' }];

export function Basics() {
  const [witnesses, setWitnesses] = useState<typeof WITNESSES>([]);
  const [loading, setLoading] = useState(false);
  const [rooms, setRooms] = useState(ROOMS);
  const timer = useRef<number>(undefined);

  const search = (text: string) => {
    window.clearTimeout(timer.current);
    if (text === '') return;
    setLoading(true);
    timer.current = window.setTimeout(() => {
      setWitnesses(WITNESSES.filter(({ label }) => label.includes(text)));
      setLoading(false);
    }, 250);
  };

  return (
    <Form.Section text="面谈基本情况">
      <Row gutter={16}>
        <Col span={12}>
          <Form.Input field="employee" label="员工姓名" disabled />
        </Col>
        <Col span={12}>
          <Form.Input field="station" label="所属场站" readonly />
        </Col>
        <Col span={12}>
          <Form.Input field="year" label="考核年度" readonly />
        </Col>
        <Col span={12}>
          <Form.DatePicker field="hired" label="到岗日期" />
        </Col>
        <Col span={12}>
          <Form.DatePicker
            field="talkAt"
            label="面谈时间"
            type="dateTime"
            format="yyyy-MM-dd HH:mm"
            rules={required}
          />
        </Col>
        <Col span={12}>
          <Form.AutoComplete
            field="place"
            label="面谈地点"
            data={rooms}
            onSearch={text => setRooms(ROOMS.filter(room => room.includes(text)))}
            placeholder="请输入或选择"
            style={{ width: '100%' }}
          />
        </Col>
        <Col span={12}>
          <Form.Select
            field="witness"
            label="见证人"
            filter
            remote
            showClear
            optionList={witnesses}
            loading={loading}
            onSearch={search}
            placeholder="输入姓名查找"
          />
        </Col>
        <Col span={12}>
          <Form.Cascader field="route" label="负责片区" treeData={ROUTES} placeholder="请选择" />
        </Col>
        <Col span={12}>
          <Form.DatePicker field="peak" label="旺季支援时段" type="dateRange" />
        </Col>
        <Col span={12}>
          <Form.Select
            field="licences"
            label="持证情况"
            multiple
            optionList={LICENCES}
            placeholder="可多选"
          />
        </Col>
      </Row>
    </Form.Section>
  );
}
