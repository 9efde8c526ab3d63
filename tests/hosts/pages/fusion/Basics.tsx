import { DatePicker2, Form, Input, NumberPicker, Radio, Select, TreeSelect } from '@alifd/next';
import { useState } from 'react';
import { DEPARTMENTS, MANAGERS, MODES, ROOMS } from './options';

const FormItem = Form.Item;

export function Basics() {
  const [found, setFound] = useState<typeof MANAGERS>([]);

  const search = (word: string) => {
    setTimeout(
      () => setFound(word ? MANAGERS.filter(({ label }) => label.includes(word)) : []),
      300,
    );
  };

  return (
    <>
      <FormItem label="员工姓名">
        <Input name="name" readOnly />
      </FormItem>
      <FormItem label="员工编号" required>
        <Input name="staffNo" placeholder="请输入" hasClear />
      </FormItem>
      <FormItem label="所属部门">
        <TreeSelect name="department" dataSource={DEPARTMENTS} treeDefaultExpandAll hasClear />
      </FormItem>
      <FormItem label="直接上级">
        <Select
          name="manager"
          showSearch
          filterLocal={false}
          dataSource={found}
          onSearch={search}
          placeholder="输入姓名搜索"
        />
      </FormItem>
      <FormItem label="面谈时间">
        <DatePicker2
          name="talkAt"
          showTime
          format="YYYY-MM-DD HH:mm"
          timePanelProps={{ format: 'HH:mm' }}
        />
      </FormItem>
      <FormItem label="面谈时长">
        <NumberPicker name="minutes" min={5} max={240} step={5} innerAfter="分钟" />
      </FormItem>
      <FormItem label="面谈地点">
        <Select.AutoComplete name="place" dataSource={ROOMS} placeholder="输入或选择" />
      </FormItem>
      <FormItem label="面谈方式">
        <Radio.Group name="mode" shape="button" dataSource={MODES} />
      </FormItem>
      <FormItem label="数据统计区间">
        <DatePicker2.RangePicker name="span" />
      </FormItem>
    </>
  );
}
