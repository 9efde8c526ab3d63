import { useEffect, useRef, useState } from 'react';
import { Button, Form, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Findings } from './Findings';
import { FollowUp } from './FollowUp';
import { Meeting } from './Meeting';
import { emptyTalk, plainModel, type Talk } from './model';

export function App() {
  const [talk, setTalk] = useState(emptyTalk);
  const latest = useRef(talk);
  const submitted = useRef(0);
  latest.current = talk;
  const section = {
    talk,
    set: (change: Partial<Talk>) => setTalk(held => ({ ...held, ...change })),
  };

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <main>
      <h1>Improvement talk</h1>
      <Form
        onSubmit={event => {
          event.preventDefault();
          submitted.current += 1;
        }}
      >
        <Tabs>
          <TabList aria-label="Parts of the talk">
            <Tab id="talk">Talk and findings</Tab>
            <Tab id="follow">Follow-up</Tab>
          </TabList>
          <TabPanel id="talk" shouldForceMount>
            <Meeting {...section} />
            <Findings {...section} />
          </TabPanel>
          <TabPanel id="follow" shouldForceMount>
            <FollowUp {...section} />
          </TabPanel>
        </Tabs>
        <div className="foot">
          <Button>Save draft</Button>
          <Button type="submit">Submit</Button>
        </div>
      </Form>
    </main>
  );
}
