import { useEffect, useRef, useState } from 'react';
import { Button, Form, Header, Input, Panel, Stack } from 'rsuite';
import { INITIAL, plainModel, type Values } from './model';
import { Next } from './Next';
import { Profile } from './Profile';
import { Ratings } from './Ratings';

export function App() {
  const [values, setValues] = useState<Values>(INITIAL);
  const latest = useRef(values);
  const submitted = useRef(0);
  latest.current = values;

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <div className="page">
      <Header>
        <Stack justifyContent="space-between">
          <h3>Annual appraisal</h3>
          <Input placeholder="Find a colleague" style={{ width: 220 }} />
        </Stack>
      </Header>
      <Form
        fluid
        formValue={values}
        onChange={setValues}
        onSubmit={() => {
          submitted.current += 1;
        }}
      >
        <Panel header="Discussion" bordered>
          <Profile />
        </Panel>
        <Panel header="Assessment" bordered>
          <Ratings />
        </Panel>
        <Panel header="Next year" bordered>
          <Next />
        </Panel>
        <div className="buttons">
          <Button>Save draft</Button>
          <Button appearance="primary" type="submit">
            Submit
          </Button>
        </div>
      </Form>
    </div>
  );
}
