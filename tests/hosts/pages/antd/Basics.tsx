import {
  AutoComplete,
  Cascader,
  DatePicker,
  Input,
  InputNumber,
  Radio,
  Select,
  TreeSelect,
} from 'antd';
import { Field, Section } from './Field';
import { CITIES, COST_CENTERS, MENTORS, MODES, ORGANISATION, PERIODS, ROOMS } from './options';
import { ProjectSelect } from './ProjectSelect';

export function Basics() {
  return (
    <Section title="一、基本信息">
      <Field name="employee" label="被面谈人">
        <Input disabled />
      </Field>
      <Field name="employeeNo" label="工号">
        <Input disabled />
      </Field>
      <Field name="status" label="单据状态">
        <Input readOnly variant="filled" />
      </Field>
      <Field name="period" label="考核周期" required>
        <Select placeholder="请选择" options={PERIODS} />
      </Field>
      <Field name="interviewAt" label="面谈时间" required>
        <DatePicker
          className="full"
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          placeholder="请选择日期与时间"
        />
      </Field>
      <Field name="duration" label="面谈时长（分钟）">
        <InputNumber className="full" min={5} max={300} step={5} placeholder="如 45" />
      </Field>
      <Field name="mode" label="面谈方式" required>
        <Radio.Group options={MODES} optionType="button" buttonStyle="solid" />
      </Field>
      <Field name="location" label="面谈地点">
        <AutoComplete
          options={ROOMS}
          showSearch={{ filterOption: (text, option) => option?.value.includes(text) ?? false }}
          placeholder="可选择或直接输入"
        />
      </Field>
      <Field name="dataRange" label="数据统计区间" tooltip="指标数据的取数起止日期">
        <DatePicker.RangePicker className="full" />
      </Field>
      <Field name="mentor" label="协助辅导人">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          allowClear
          placeholder="输入姓名搜索"
          options={MENTORS}
        />
      </Field>
      <Field name="costCenter" label="成本中心">
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="请选择"
          options={COST_CENTERS}
        />
      </Field>
      <Field name="project" label="关联项目">
        <ProjectSelect />
      </Field>
      <Field name="city" label="工作城市">
        <Cascader options={CITIES} placeholder="省 / 市 / 区" />
      </Field>
      <Field name="organisation" label="成本归属组织">
        <TreeSelect treeData={ORGANISATION} placeholder="请选择组织" />
      </Field>
    </Section>
  );
}
