import {
  Alignment,
  Button,
  Card,
  Classes,
  Drawer,
  DrawerSize,
  H4,
  H5,
  InputGroup,
  Navbar,
} from '@blueprintjs/core';
import { useEffect, useRef, useState } from 'react';
import { Assessment } from './Assessment';
import { FollowUp } from './FollowUp';
import { Meeting } from './Meeting';
import { emptyReview, plainModel, type Review } from './model';

export function App() {
  const [review, setReview] = useState(emptyReview);
  const [isOpen, setOpen] = useState(false);
  const latest = useRef(review);
  const submitted = useRef(0);
  latest.current = review;
  const set = (change: Partial<Review>) => setReview(held => ({ ...held, ...change }));
  const close = () => setOpen(false);

  useEffect(() => {
    window.__model = () => ({ ...plainModel(latest.current), submitted: submitted.current });
  }, []);

  return (
    <>
      <Navbar>
        <Navbar.Group>
          <Navbar.Heading>Harrow Freight</Navbar.Heading>
        </Navbar.Group>
        <Navbar.Group align={Alignment.END}>
          <InputGroup leftIcon="search" placeholder="Search people" />
        </Navbar.Group>
      </Navbar>
      <div className="list">
        <H4>Reviews due this month</H4>
        <Card className="row">
          <span>Callum Reid, transport planner</span>
          <Button intent="primary" text="Open review" onClick={() => setOpen(true)} />
        </Card>
        <Card className="row">
          <span>Nadia Osei, yard supervisor</span>
          <Button text="Open review" disabled />
        </Card>
      </div>
      <Drawer
        isOpen={isOpen}
        onClose={close}
        title="Annual performance review"
        size={DrawerSize.LARGE}
        canOutsideClickClose={false}
      >
        <div className={Classes.DRAWER_BODY}>
          <form className={Classes.DIALOG_BODY}>
            <H5>Meeting</H5>
            <Meeting review={review} set={set} />
            <H5>Assessment</H5>
            <Assessment review={review} set={set} />
            <H5>Next year</H5>
            <FollowUp review={review} set={set} />
          </form>
        </div>
        <div className={Classes.DRAWER_FOOTER}>
          <Button text="Close" onClick={close} />{' '}
          <Button
            intent="primary"
            text="Submit review"
            onClick={() => {
              submitted.current += 1;
            }}
          />
        </div>
      </Drawer>
    </>
  );
}
