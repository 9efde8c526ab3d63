import { Tab, TabGroup, TabList, TabPanel, TabPanels } from '@headlessui/react';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { emptyReview, type Review } from './model';
import { Plan } from './Plan';
import { plainModel } from './plain';
import { Verdict } from './Verdict';

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
      <h1>绩效面谈</h1>
      <form
        onSubmit={event => {
          event.preventDefault();
          submitted.current += 1;
        }}
      >
        <TabGroup>
          <TabList className="tabs">
            <Tab className="tab">面谈信息</Tab>
            <Tab className="tab">绩效评价</Tab>
            <Tab className="tab">目标与发展</Tab>
          </TabList>
          <TabPanels>
            <TabPanel unmount={false}>
              <Basics {...section} />
            </TabPanel>
            <TabPanel unmount={false}>
              <Verdict {...section} />
            </TabPanel>
            <TabPanel unmount={false}>
              <Plan {...section} />
            </TabPanel>
          </TabPanels>
        </TabGroup>
        <div className="buttons">
          <button type="button" className="pill">
            暂存
          </button>
          <button type="submit" className="pill">
            提交
          </button>
        </div>
      </form>
    </main>
  );
}
