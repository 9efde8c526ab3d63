import {
  Accordion,
  AccordionItem,
  Button,
  Form,
  Header,
  HeaderName,
  InlineNotification,
} from '@carbon/react';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { Conclusion } from './Conclusion';
import { emptyReview, plainModel, type Review } from './model';
import { Plan } from './Plan';
import { Results } from './Results';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const latest = useRef(review);
  const submitted = useRef(0);
  latest.current = review;
  const set = (change: Partial<Review>) => setReview(held => ({ ...held, ...change }));

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <>
      <Header aria-label="海岳能源">
        <HeaderName href="#" prefix="海岳能源">
          人力资源
        </HeaderName>
      </Header>
      <main className="content">
        <h2>半年度绩效面谈记录</h2>
        <InlineNotification
          kind="info"
          lowContrast
          hideCloseButton
          title="请在面谈后三个工作日内完成填写"
        />
        <Form
          onSubmit={event => {
            event.preventDefault();
            submitted.current += 1;
          }}
        >
          <Accordion size="lg">
            <AccordionItem title="一、面谈信息" open>
              <Basics review={review} set={set} />
            </AccordionItem>
            <AccordionItem title="二、业绩回顾与评定" open>
              <Results review={review} set={set} />
            </AccordionItem>
            <AccordionItem title="三、改进计划">
              <Plan review={review} set={set} />
            </AccordionItem>
            <AccordionItem title="四、沟通结论">
              <Conclusion review={review} set={set} />
            </AccordionItem>
          </Accordion>
          <div className="buttons">
            <Button kind="secondary">保存草稿</Button>
            <Button type="submit">提交</Button>
          </div>
        </Form>
      </main>
    </>
  );
}
