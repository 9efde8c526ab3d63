import { AppLayout, Wizard } from '@cloudscape-design/components';
import { useEffect, useRef, useState } from 'react';
import { Assessment } from './Assessment';
import { Meeting } from './Meeting';
import { emptyReview, plainModel, type Review } from './model';
import { Plan } from './Plan';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const [step, setStep] = useState(0);
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
    <AppLayout
      navigationHide
      toolsHide
      content={
        <Wizard
          activeStepIndex={step}
          onNavigate={({ detail }) => setStep(detail.requestedStepIndex)}
          onSubmit={() => {
            submitted.current += 1;
          }}
          i18nStrings={{
            stepNumberLabel: at => `Step ${at}`,
            collapsedStepsLabel: (at, of) => `Step ${at} of ${of}`,
            cancelButton: 'Cancel',
            previousButton: 'Previous',
            nextButton: 'Next',
            submitButton: 'Submit review',
          }}
          steps={[
            { title: 'Meeting', content: <Meeting {...section} /> },
            { title: 'Assessment', content: <Assessment {...section} /> },
            { title: 'Plan and agreement', content: <Plan {...section} /> },
          ]}
        />
      }
    />
  );
}
