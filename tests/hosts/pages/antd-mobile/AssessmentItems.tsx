import { Form, Input, Picker, Rate, Selector, Slider, TextArea } from 'antd-mobile';
import { GRADES, SKILLS } from './options';

export function AssessmentItems() {
  return (
    <>
      <Form.Header>绩效评价</Form.Header>
      <Form.Item name="merits" label="做得好的方面">
        <TextArea placeholder="请结合事例" maxLength={300} showCount autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="gaps" label="待改进方面">
        <TextArea maxLength={300} showCount autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="causes" label="原因分析">
        <TextArea autoSize={{ minRows: 1 }} />
      </Form.Item>
      <Form.Item name="score" label="考核得分">
        <Input type="number" placeholder="0 - 100" />
      </Form.Item>
      <Form.Item
        name="grade"
        label="绩效等级"
        trigger="onConfirm"
        onClick={(_, picker) => picker.current?.open()}
      >
        <Picker columns={[GRADES]}>{items => items[0]?.label ?? '请选择'}</Picker>
      </Form.Item>
      <Form.Item name="teamwork" label="服务态度">
        <Rate />
      </Form.Item>
      <Form.Item name="load" label="精力状态">
        <Slider step={10} ticks />
      </Form.Item>
      <Form.Item name="skills" label="擅长工作">
        <Selector columns={2} multiple options={SKILLS} />
      </Form.Item>
    </>
  );
}
