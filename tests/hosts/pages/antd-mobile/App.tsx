import { Button, Form, NavBar, Toast } from 'antd-mobile';
import { useEffect, useRef } from 'react';
import { ActionItems } from './ActionItems';
import { AssessmentItems } from './AssessmentItems';
import { BasicItems } from './BasicItems';
import { ConfirmItems } from './ConfirmItems';
import { INITIAL, plainModel } from './model';

export function App() {
  const [form] = Form.useForm();
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({
      ...JSON.parse(JSON.stringify(plainModel(form.getFieldsValue(true)))),
      submitted: submitted.current,
    });
  }, [form]);

  return (
    <div className="app">
      <NavBar>绩效面谈</NavBar>
      <Form
        form={form}
        initialValues={INITIAL}
        onFinish={() => {
          submitted.current += 1;
          Toast.show({ icon: 'success', content: '提交成功' });
        }}
        footer={
          <Button block type="submit" color="primary" size="large">
            提交
          </Button>
        }
      >
        <BasicItems />
        <AssessmentItems />
        <ActionItems />
        <ConfirmItems />
      </Form>
    </div>
  );
}
