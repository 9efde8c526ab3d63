import { Badge, Button, SearchBox, Tab, TabList, Title3 } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Actions } from './Actions';
import { Concern } from './Concern';
import { Meeting } from './Meeting';
import { emptyPlan, type Plan } from './model';

export function App() {
  const [plan, setPlan] = useState(emptyPlan);
  const [tab, setTab] = useState('concern');
  const latest = useRef(plan);
  const submitted = useRef(0);
  latest.current = plan;

  useEffect(() => {
    window.__model = () => ({ ...latest.current, submitted: submitted.current });
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    submitted.current += 1;
  };
  const section = {
    plan,
    set: (change: Partial<Plan>) => setPlan(held => ({ ...held, ...change })),
  };

  return (
    <div className="shell">
      <header className="bar">
        <strong>Harbour People Portal</strong>
        <SearchBox placeholder="Search the portal" />
      </header>
      <form className="page" onSubmit={submit}>
        <Title3 as="h1">
          Performance improvement plan <Badge appearance="tint">Draft</Badge>
        </Title3>
        <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(String(value))}>
          <Tab value="concern">Meeting and concerns</Tab>
          <Tab value="actions">Plan and follow-up</Tab>
        </TabList>
        {tab === 'concern' ? (
          <>
            <Meeting {...section} />
            <Concern {...section} />
          </>
        ) : (
          <Actions {...section} />
        )}
        <div className="buttons">
          <Button>Save draft</Button>
          <Button appearance="primary" type="submit">
            Send to employee
          </Button>
        </div>
      </form>
    </div>
  );
}
