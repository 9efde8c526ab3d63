import { useState } from 'react';
import {
  AutoComplete,
  DatePicker,
  DateRangePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Select,
  type SelectOption,
  TreeSelect,
} from 'tdesign-react';
import { DEPARTMENTS, MANAGERS, MODES, ROOMS } from './options';

const { FormItem } = Form;

export function Basics() {
  const [found, setFound] = useState<SelectOption[]>([]);
  const [loading, setLoading] = useState(false);

  const search = (word: string) => {
    setLoading(true);
    setTimeout(() => {
      setLoading(false);
      setFound(word ? MANAGERS.filter(({ label }) => label.includes(word)) : []);
    }, 300);
  };

  return (
    <div className="pane">
      <FormItem label="员工姓名" name="name" initialData="温若川">
        <Input readonly />
      </FormItem>
      <FormItem label="工号" name="staffNo" rules={[{ required: true, message: '工号必填' }]}>
        <Input placeholder="请输入工号" clearable />
      </FormItem>
      <FormItem label="所属部门" name="department">
        <TreeSelect data={DEPARTMENTS} clearable filterable placeholder="请选择部门" />
      </FormItem>
      <FormItem label="岗位序列" name="post">
        <Input placeholder="如：软件工程师" />
      </FormItem>
      <FormItem label="直接上级" name="manager">
        <Select
          filterable
          clearable
          loading={loading}
          options={found}
          onSearch={search}
          placeholder="输入姓名搜索"
        />
      </FormItem>
      <FormItem label="面谈时间" name="talkAt">
        <DatePicker enableTimePicker format="YYYY-MM-DD HH:mm" clearable />
      </FormItem>
      <FormItem label="面谈时长" name="minutes" help="单位：分钟">
        <InputNumber min={5} max={240} step={5} theme="row" />
      </FormItem>
      <FormItem label="面谈地点" name="place">
        <AutoComplete options={ROOMS} highlightKeyword placeholder="请输入会议室" />
      </FormItem>
      <FormItem label="面谈方式" name="mode">
        <Radio.Group variant="default-filled">
          {MODES.map(({ label, value }) => (
            <Radio.Button key={value} value={value}>
              {label}
            </Radio.Button>
          ))}
        </Radio.Group>
      </FormItem>
      <FormItem label="数据统计区间" name="span" initialData={[]}>
        <DateRangePicker clearable />
      </FormItem>
    </div>
  );
}
