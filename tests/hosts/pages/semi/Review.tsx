import { Col, Form, Radio, Row } from '@douyinfe/semi-ui';
import { CENTRES, GRADES } from './options';

export function Review() {
  return (
    <Form.Section text="工作回顾与评定">
      <Form.TextArea field="review" label="绩效回顾" maxCount={500} autosize />
      <Form.TextArea field="highlights" label="成绩与亮点" maxCount={500} autosize />
      <Form.TextArea field="lacking" label="存在的不足" maxCount={500} autosize />
      <Row gutter={16} type="flex">
        <Col span={12}>
          <Form.RadioGroup field="grade" label="评定等级" type="button">
            {GRADES.map(({ value, label }) => (
              <Radio key={value} value={value}>
                {label}
              </Radio>
            ))}
          </Form.RadioGroup>
        </Col>
        <Col span={12}>
          <Form.InputNumber field="score" label="综合得分" min={0} max={100} precision={1} />
        </Col>
        <Col span={12}>
          <Form.Rating field="care" label="安全意识" />
        </Col>
        <Col span={12}>
          <Form.Slider field="load" label="出勤饱和度(%)" step={5} />
        </Col>
        <Col span={12}>
          <Form.TagInput field="tags" label="特长标签" placeholder="回车添加" />
        </Col>
        <Col span={12}>
          <Form.TreeSelect
            field="centre"
            label="意向部门"
            treeData={CENTRES}
            expandAll
            placeholder="请选择"
          />
        </Col>
      </Row>
    </Form.Section>
  );
}
