import {
  ArrayTable,
  Cascader,
  Checkbox,
  DatePicker,
  Form,
  FormButtonGroup,
  FormItem,
  FormLayout,
  FormTab,
  Input,
  NumberPicker,
  Radio,
  Reset,
  Select,
  Submit,
  Switch,
  TimePicker,
  TreeSelect,
} from '@formily/antd-v5';
import { createForm } from '@formily/core';
import { createSchemaField } from '@formily/react';
import { message, Rate, Slider } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { INITIAL, plainModel } from './model';
import { schema } from './schema';
import { searchManager } from './search';

const SchemaField = createSchemaField({
  components: {
    ArrayTable,
    Cascader,
    Checkbox,
    DatePicker,
    FormItem,
    FormLayout,
    FormTab,
    Input,
    NumberPicker,
    Radio,
    Rate,
    Select,
    Slider,
    Switch,
    TimePicker,
    TreeSelect,
  },
  scope: { searchManager },
});

const formTab = FormTab.createFormTab?.();

export function App() {
  const form = useMemo(() => createForm({ initialValues: INITIAL }), []);
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({ ...plainModel(form.values), submitted: submitted.current });
  }, [form]);

  return (
    <main className="content">
      <h2>绩效面谈单</h2>
      <Form
        form={form}
        labelCol={4}
        wrapperCol={16}
        onAutoSubmit={() => {
          submitted.current += 1;
          message.success('提交成功');
        }}
      >
        <SchemaField schema={schema} scope={{ formTab }} />
        <FormButtonGroup.FormItem>
          <Submit>提交</Submit>
          <Reset>重置</Reset>
        </FormButtonGroup.FormItem>
      </Form>
    </main>
  );
}
