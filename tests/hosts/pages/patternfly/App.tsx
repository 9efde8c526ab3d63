import {
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  Page,
  Title,
  Wizard,
  WizardStep,
} from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';
import { Basics } from './Basics';
import { emptyTalk, plainModel, type Talk } from './model';
import { Plan } from './Plan';
import { Results } from './Results';

export function App() {
  const [talk, setTalk] = useState(emptyTalk);
  const latest = useRef(talk);
  const submitted = useRef(0);
  latest.current = talk;
  const set = (change: Partial<Talk>) => setTalk(held => ({ ...held, ...change }));

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <Page
      masthead={
        <Masthead>
          <MastheadMain>
            <MastheadBrand>晨光轨道</MastheadBrand>
          </MastheadMain>
          <MastheadContent>员工服务</MastheadContent>
        </Masthead>
      }
    >
      <div className="content">
        <Title headingLevel="h1">绩效面谈登记</Title>
        <Wizard
          onSave={() => {
            submitted.current += 1;
          }}
        >
          <WizardStep name="面谈信息" id="basics" footer={{ nextButtonText: '下一步' }}>
            <Basics talk={talk} set={set} />
          </WizardStep>
          <WizardStep
            name="业绩评定"
            id="results"
            footer={{ nextButtonText: '下一步', backButtonText: '上一步' }}
          >
            <Results talk={talk} set={set} />
          </WizardStep>
          <WizardStep
            name="改进与结论"
            id="plan"
            footer={{ nextButtonText: '提交', backButtonText: '上一步' }}
          >
            <Plan talk={talk} set={set} />
          </WizardStep>
        </Wizard>
      </div>
    </Page>
  );
}
