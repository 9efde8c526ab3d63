import {
  Card,
  Form,
  Grid,
  Input,
  InputNumber,
  InputTag,
  Radio,
  Rate,
  Slider,
  TreeSelect,
} from '@arco-design/web-react';
import { CENTRES, RATINGS } from './options';

const { Row, Col } = Grid;
const { Item } = Form;
const { TextArea } = Input;

export function Evaluation() {
  return (
    <>
      <Side title="员工自评" score="selfScore" note="selfNote" />
      <Side title="上级评价" score="managerScore" note="managerNote" />
      <Card title="结果与能力">
        <Row gutter={24}>
          <Col span={14}>
            <Item label="绩效结果" field="rating">
              <Radio.Group type="button" options={RATINGS} />
            </Item>
          </Col>
          <Col span={10}>
            <Item label="开放协作" field="openness">
              <Rate />
            </Item>
          </Col>
          <Col span={10}>
            <Item label="工作负荷（%）" field="load">
              <Slider showInput />
            </Item>
          </Col>
          <Col span={7}>
            <Item label="特长标签" field="keywords">
              <InputTag placeholder="输入后回车" />
            </Item>
          </Col>
          <Col span={7}>
            <Item label="费用归属中心" field="centre">
              <TreeSelect treeData={CENTRES} placeholder="请选择" />
            </Item>
          </Col>
        </Row>
      </Card>
    </>
  );
}

/** The same two questions, asked of either side. */
function Side({ title, score, note }: { title: string; score: string; note: string }) {
  return (
    <Card title={title}>
      <Row gutter={24}>
        <Col span={6}>
          <Item label="得分" field={score}>
            <InputNumber min={0} max={100} precision={1} placeholder="0–100" />
          </Item>
        </Col>
        <Col span={18}>
          <Item label="说明" field={note}>
            <TextArea maxLength={500} showWordLimit autoSize={{ minRows: 2 }} />
          </Item>
        </Col>
      </Row>
    </Card>
  );
}
