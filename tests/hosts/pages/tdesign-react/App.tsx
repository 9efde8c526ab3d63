import { useEffect, useRef } from 'react';
import type { FormProps } from 'tdesign-react';
import { Button, Form, MessagePlugin, Tabs } from 'tdesign-react';
import { Assessment } from './Assessment';
import { Basics } from './Basics';
import { Plan } from './Plan';

const { FormItem } = Form;
const { TabPanel } = Tabs;

export function App() {
  const [form] = Form.useForm();
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({
      ...JSON.parse(JSON.stringify(form.getFieldsValue?.(true) ?? {}, (_, held) => held ?? null)),
      submitted: submitted.current,
    });
  }, [form]);

  const onSubmit: FormProps['onSubmit'] = ({ validateResult }) => {
    if (validateResult !== true) return;
    submitted.current += 1;
    MessagePlugin.success('提交成功');
  };

  return (
    <>
      <header className="top">屿光智能 · 人力资源平台</header>
      <main className="content">
        <h2>半年度绩效面谈</h2>
        <Form form={form} labelWidth={120} colon onSubmit={onSubmit}>
          <Tabs defaultValue="basics">
            <TabPanel value="basics" label="面谈信息" destroyOnHide={false}>
              <Basics />
            </TabPanel>
            <TabPanel value="assessment" label="绩效评价" destroyOnHide={false}>
              <Assessment />
            </TabPanel>
            <TabPanel value="plan" label="改进与发展" destroyOnHide={false}>
              <Plan />
            </TabPanel>
          </Tabs>
          <FormItem>
            <Button theme="primary" type="submit">
              提交
            </Button>
            <Button theme="default" style={{ marginLeft: 12 }}>
              保存草稿
            </Button>
          </FormItem>
        </Form>
      </main>
    </>
  );
}
