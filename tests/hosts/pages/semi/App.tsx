import { Button, Form, Input, Nav, Toast } from '@douyinfe/semi-ui';
import type { FormApi } from '@douyinfe/semi-ui/lib/es/form';
import { useEffect, useRef } from 'react';
import { Basics } from './Basics';
import { Conclusion } from './Conclusion';
import { Goals } from './Goals';
import { INITIAL, plainModel } from './model';
import { Review } from './Review';

export function App() {
  const form = useRef<FormApi>(null);
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(form.current?.getValues() ?? {}),
      submitted: submitted.current,
    });
  }, []);

  return (
    <>
      <Nav mode="horizontal" header={{ text: '顺达物流人力平台' }}>
        <Nav.Footer>
          <Input placeholder="搜索单据" style={{ width: 220 }} />
        </Nav.Footer>
      </Nav>
      <main className="content">
        <h2>年度绩效面谈记录表</h2>
        <Form
          labelPosition="left"
          labelAlign="right"
          labelWidth="140px"
          initValues={INITIAL}
          getFormApi={api => {
            form.current = api;
          }}
          onSubmit={() => {
            submitted.current += 1;
            Toast.success('提交成功');
          }}
        >
          <Basics />
          <Review />
          <Goals />
          <Conclusion />
          <div className="buttons">
            <Button>暂存</Button>
            <Button theme="solid" htmlType="submit">
              提交审批
            </Button>
          </div>
        </Form>
      </main>
    </>
  );
}
