import { CascaderSelect, Form, Input, NumberPicker, Range, Rating, Select } from '@alifd/next';
import { AREAS, GRADES, SKILLS } from './options';

const FormItem = Form.Item;

export function Assessment() {
  return (
    <>
      <FormItem label="业绩亮点">
        <Input.TextArea name="merits" maxLength={500} showLimitHint autoHeight={{ minRows: 3 }} />
      </FormItem>
      <FormItem label="待提升">
        <Input.TextArea name="gaps" maxLength={500} showLimitHint autoHeight={{ minRows: 3 }} />
      </FormItem>
      <FormItem label="上级评语">
        <Input.TextArea name="comment" rows={3} />
      </FormItem>
      <FormItem label="绩效得分">
        <NumberPicker name="score" type="inline" min={0} max={100} step={0.5} precision={1} />
      </FormItem>
      <FormItem label="绩效等级">
        <Select name="grade" dataSource={GRADES} placeholder="请选择" />
      </FormItem>
      <FormItem label="协作意识">
        <Rating name="teamwork" />
      </FormItem>
      <FormItem label="工作饱和度">
        <Range name="load" step={5} marks={[0, 25, 50, 75, 100]} />
      </FormItem>
      <FormItem label="优势技能">
        <Select name="skills" mode="multiple" showSearch dataSource={SKILLS} />
      </FormItem>
      <FormItem label="能力关键词">
        <Select name="keywords" mode="tag" placeholder="输入后回车" />
      </FormItem>
      <FormItem label="意向区域">
        <CascaderSelect name="area" dataSource={AREAS} expandTriggerType="click" />
      </FormItem>
    </>
  );
}
