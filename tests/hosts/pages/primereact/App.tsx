import { Button } from 'primereact/button';
import { Card } from 'primereact/card';
import { TabPanel, TabView } from 'primereact/tabview';
import { useEffect, useRef, useState } from 'react';
import { Assessment } from './Assessment';
import { Conversation } from './Conversation';
import { Development } from './Development';
import { emptyReview, plainModel, type Review } from './model';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const latest = useRef(review);
  const submitted = useRef(0);
  latest.current = review;
  const section = {
    review,
    set: (change: Partial<Review>) => setReview(held => ({ ...held, ...change })),
  };

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <main>
      <Card title="Performance conversation" subTitle="Harrow Freight, first half of 2026">
        <form
          onSubmit={event => {
            event.preventDefault();
            submitted.current += 1;
          }}
        >
          <TabView>
            <TabPanel header="Conversation" leftIcon="pi pi-calendar mr-2">
              <Conversation {...section} />
            </TabPanel>
            <TabPanel header="Assessment">
              <Assessment {...section} />
            </TabPanel>
            <TabPanel header="Development">
              <Development {...section} />
            </TabPanel>
          </TabView>
          <div className="buttons">
            <Button type="button" label="Save draft" severity="secondary" outlined />
            <Button type="submit" label="Submit" icon="pi pi-check" />
          </div>
        </form>
      </Card>
    </main>
  );
}
