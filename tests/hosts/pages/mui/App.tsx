import {
  AppBar,
  Button,
  Chip,
  Container,
  InputBase,
  Snackbar,
  Stack,
  Toolbar,
  Typography,
} from '@mui/material';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Assessment } from './Assessment';
import { Development } from './Development';
import { Meeting } from './Meeting';
import { type Change, emptyReview, plainModel } from './model';
import { Outcome } from './Outcome';
import { PastReviews } from './PastReviews';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const [submitted, setSubmitted] = useState(0);
  const latest = useRef({ review, submitted });

  useEffect(() => {
    latest.current = { review, submitted };
  }, [review, submitted]);

  useEffect(() => {
    window.__model = () => ({
      ...plainModel(latest.current.review),
      submitted: latest.current.submitted,
    });
  }, []);

  const change: Change = (key, value) => setReview(current => ({ ...current, [key]: value }));

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setSubmitted(count => count + 1);
  }

  return (
    <>
      <AppBar position="static" color="default" elevation={1}>
        <Toolbar sx={{ gap: 3 }}>
          <Typography variant="h6">Northlake People</Typography>
          <InputBase
            placeholder="Search people…"
            sx={{ bgcolor: 'grey.200', px: 2, borderRadius: 1 }}
          />
        </Toolbar>
      </AppBar>
      <Container maxWidth="lg" component="form" onSubmit={submit} sx={{ py: 3 }}>
        <Stack direction="row" spacing={2} sx={{ mb: 2, alignItems: 'center' }}>
          <Typography variant="h5">Mid-year performance review</Typography>
          <Chip label="Draft" size="small" />
        </Stack>
        <Meeting review={review} change={change} />
        <Assessment review={review} change={change} />
        <Development review={review} change={change} />
        <Outcome review={review} change={change} />
        <Stack direction="row" spacing={2} sx={{ my: 3, justifyContent: 'flex-end' }}>
          <Button variant="outlined">Save draft</Button>
          <Button variant="contained" type="submit">
            Submit review
          </Button>
        </Stack>
        <PastReviews />
      </Container>
      <Snackbar open={submitted > 0} message="Review submitted" />
    </>
  );
}
