import { Box, Button, Card, Field, Form, Message } from '@alifd/next';
import { useEffect, useRef, useState } from 'react';
import { Actions } from './Actions';
import { Assessment } from './Assessment';
import { Basics } from './Basics';
import { type Action, INITIAL, plainModel } from './model';
import { Plan } from './Plan';

export function App() {
  const field = Field.useField({ values: INITIAL });
  const [actions, setActions] = useState<Action[]>([{ id: 1, task: '', owner: '', due: null }]);
  const latest = useRef(actions);
  const submitted = useRef(0);
  latest.current = actions;

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(field.getValues(), latest.current),
      submitted: submitted.current,
    });
  }, [field]);

  const submit = (_: unknown, errors: unknown) => {
    if (errors) return;
    submitted.current += 1;
    Message.success('提交成功');
  };

  return (
    <main className="content">
      <h2>绩效面谈记录单</h2>
      <Form field={field} labelAlign="top">
        <Card free>
          <Card.Header title="面谈信息" />
          <Card.Divider />
          <Card.Content>
            <Basics />
          </Card.Content>
        </Card>
        <Card free>
          <Card.Header title="绩效评价" />
          <Card.Divider />
          <Card.Content>
            <Assessment />
          </Card.Content>
        </Card>
        <Card free>
          <Card.Header title="改进行动项" />
          <Card.Content>
            <Actions actions={actions} onChange={setActions} />
          </Card.Content>
        </Card>
        <Card free>
          <Card.Header title="发展与确认" />
          <Card.Divider />
          <Card.Content>
            <Plan />
          </Card.Content>
        </Card>
        <Box direction="row" justify="center" spacing={12}>
          <Form.Submit type="primary" validate onClick={submit}>
            提交
          </Form.Submit>
          <Button>保存草稿</Button>
        </Box>
      </Form>
    </main>
  );
}
