import { SearchOutlined } from '@ant-design/icons';
import { Button, Form, Input, Layout, message, Tabs, Tag } from 'antd';
import { useEffect, useRef } from 'react';
import { Basics } from './Basics';
import { History } from './History';
import { INITIAL, plainModel, type Values } from './model';
import { Plan } from './Plan';
import { Result } from './Result';
import { Review } from './Review';

export function App() {
  const [form] = Form.useForm<Values>();
  const submitted = useRef(0);
  const [toast, holder] = message.useMessage();

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(form.getFieldsValue(true)),
      submitted: submitted.current,
    });
  }, [form]);

  const record = (
    <>
      <Basics />
      <Review />
    </>
  );
  const plan = (
    <>
      <Plan />
      <Result />
    </>
  );

  return (
    <Layout>
      {holder}
      <Layout.Header className="top">
        <strong>恒信人力云</strong>
        <Input prefix={<SearchOutlined />} placeholder="搜索员工、单据" style={{ width: 240 }} />
        <span className="who">张敏（研发中心）</span>
      </Layout.Header>
      <main className="content">
        <h2>
          绩效面谈记录 <Tag color="processing">待填写</Tag>
        </h2>
        <Form
          form={form}
          layout="vertical"
          initialValues={INITIAL}
          scrollToFirstError
          onFinish={() => {
            submitted.current += 1;
            toast.success('已提交');
          }}
        >
          <Tabs
            items={[
              { key: 'record', label: '面谈记录', children: record },
              { key: 'plan', label: '改进计划与结果', children: plan },
            ]}
          />
          <div className="actions">
            <Button onClick={() => form.resetFields()}>重置</Button>
            <Button type="primary" htmlType="submit">
              提交
            </Button>
          </div>
        </Form>
        <History />
      </main>
    </Layout>
  );
}
