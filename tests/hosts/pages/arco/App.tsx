import { Button, Card, Form, Input, Message, Space, Tag } from '@arco-design/web-react';
import { useEffect, useRef } from 'react';
import { Basics } from './Basics';
import { Evaluation } from './Evaluation';
import { Goals } from './Goals';
import { INITIAL, plainModel } from './model';

export function App() {
  const [form] = Form.useForm();
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(form.getFieldsValue()),
      submitted: submitted.current,
    });
  }, [form]);

  return (
    <>
      <header className="top">
        <strong>星图HR</strong>
        <Input.Search placeholder="搜索员工或流程" style={{ width: 260 }} />
      </header>
      <main className="content">
        <h2>
          绩效沟通表 <Tag color="arcoblue">半年度</Tag>
        </h2>
        <Form
          form={form}
          layout="vertical"
          initialValues={INITIAL}
          scrollToFirstError
          onSubmit={() => {
            submitted.current += 1;
            Message.success('提交成功');
          }}
        >
          <Card title="沟通信息">
            <Basics />
          </Card>
          <Evaluation />
          <Card title="下阶段目标与跟进">
            <Goals />
          </Card>
          <div className="buttons">
            <Space>
              <Button>保存草稿</Button>
              <Button type="primary" htmlType="submit">
                提交
              </Button>
            </Space>
          </div>
        </Form>
      </main>
    </>
  );
}
