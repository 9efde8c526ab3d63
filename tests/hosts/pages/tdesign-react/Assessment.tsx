import {
  Cascader,
  Form,
  InputNumber,
  Rate,
  Select,
  Slider,
  TagInput,
  Textarea,
} from 'tdesign-react';
import { GRADES, POSTS, SKILLS } from './options';

const { FormItem } = Form;

export function Assessment() {
  return (
    <div className="pane">
      <FormItem label="主要成绩" name="merits">
        <Textarea maxlength={500} autosize={{ minRows: 3 }} placeholder="请结合事实填写" />
      </FormItem>
      <FormItem label="待改进方面" name="gaps">
        <Textarea maxlength={500} autosize={{ minRows: 3 }} />
      </FormItem>
      <FormItem label="原因分析" name="causes">
        <Textarea autosize={{ minRows: 2 }} />
      </FormItem>
      <FormItem label="考核得分" name="score">
        <InputNumber theme="column" min={0} max={100} decimalPlaces={1} />
      </FormItem>
      <FormItem label="考核等级" name="grade">
        <Select options={GRADES} clearable placeholder="请选择" />
      </FormItem>
      <FormItem label="协作意识" name="teamwork" initialData={0}>
        <Rate />
      </FormItem>
      <FormItem label="工作饱和度" name="load" initialData={50}>
        <Slider step={5} marks={{ 0: '0%', 50: '50%', 100: '100%' }} />
      </FormItem>
      <FormItem label="优势技能" name="skills" initialData={[]}>
        <Select multiple filterable options={SKILLS} minCollapsedNum={2} placeholder="可多选" />
      </FormItem>
      <FormItem label="能力关键词" name="keywords" initialData={[]}>
        <TagInput clearable placeholder="输入后按回车" />
      </FormItem>
      <FormItem label="意向发展序列" name="track">
        <Cascader options={POSTS} clearable placeholder="请选择" />
      </FormItem>
    </div>
  );
}
