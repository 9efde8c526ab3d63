import Button from 'devextreme-react/button';
import TextBox from 'devextreme-react/text-box';
import Toolbar, { Item } from 'devextreme-react/toolbar';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { Goals } from './Goals';
import { emptyReview, type Goal, plainModel } from './model';
import { Results } from './Results';
import { Wishes } from './Wishes';

export function App() {
  /** The forms write into this object themselves, as DevExtreme's forms do. */
  const [review] = useState(emptyReview);
  const [goals] = useState<Goal[]>([]);
  const submitted = useRef(0);

  useEffect(() => {
    window.__model = () => ({ ...plainModel(review, goals), submitted: submitted.current });
  }, [review, goals]);

  return (
    <>
      <Toolbar>
        <Item location="before" text="衡川制药协同平台" />
        <Item location="after">
          <TextBox placeholder="搜索流程" mode="search" />
        </Item>
      </Toolbar>
      <main>
        <h2>年度绩效面谈表</h2>
        <Basics review={review} />
        <Results review={review} />
        <Goals goals={goals} />
        <Wishes review={review} />
        <div className="buttons">
          <Button text="暂存" />
          <Button
            text="提交"
            type="default"
            onClick={() => {
              submitted.current += 1;
            }}
          />
        </div>
      </main>
    </>
  );
}
