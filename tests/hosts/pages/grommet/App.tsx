import {
  Box,
  Button,
  Form,
  Grommet,
  Heading,
  Page,
  PageContent,
  PageHeader,
  Paragraph,
} from 'grommet';
import { grommet } from 'grommet/themes';
import { useEffect, useRef, useState } from 'react';
import { Actions } from './Actions';
import { Assessment } from './Assessment';
import { Closing } from './Closing';
import { Development } from './Development';
import { Meeting } from './Meeting';
import { type Action, emptyReview, plainModel } from './model';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const [actions, setActions] = useState<Action[]>([{ id: 1, task: '', owner: '', due: '' }]);
  const latest = useRef({ review, actions });
  const submitted = useRef(0);
  latest.current = { review, actions };

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(latest.current.review, latest.current.actions),
      submitted: submitted.current,
    });
  }, []);

  return (
    <Grommet theme={grommet} full>
      <Page kind="narrow">
        <PageContent pad={{ vertical: 'medium' }}>
          <PageHeader title="Performance review" subtitle="Larkfield Instruments" />
          <Paragraph fill>Please complete the record within three days of the meeting.</Paragraph>
          <Form
            value={review}
            onChange={next => setReview(next)}
            onSubmit={() => {
              submitted.current += 1;
            }}
          >
            <Heading level={3}>1. Meeting</Heading>
            <Meeting />
            <Heading level={3}>2. Assessment</Heading>
            <Assessment workload={review.workload} />
            <Heading level={3}>3. Action items</Heading>
            <Actions actions={actions} onChange={setActions} />
            <Heading level={3}>4. Development</Heading>
            <Development />
            <Heading level={3}>5. Closing</Heading>
            <Closing />
            <Box direction="row" gap="medium" justify="end" margin={{ top: 'medium' }}>
              <Button label="Save draft" />
              <Button type="submit" primary label="Submit" />
            </Box>
          </Form>
        </PageContent>
      </Page>
    </Grommet>
  );
}
