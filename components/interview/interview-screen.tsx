/** The talk: one step at a time, everything needed in it within reach. */
import { useSignal } from '@preact/signals';
import { ChevronLeft, ChevronRight, EyeOff } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { nextStep, previousStep } from '@/utils/domain/steps';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { BackButton } from '../ui/back-button';
import { Icon } from '../ui/icon';
import { Closing } from './closing';
import { HelpDialog } from './help-dialog';
import { NoteBar } from './note-bar';
import { ReasonDialog } from './reason-dialog';
import { SaveIndicator, SaveTrouble } from './save-indicator';
import { StepBody } from './step-body';
import { StepRail } from './step-rail';
import { Time } from './time';
import { useInterviewKeys } from './use-interview-keys';
import './interview.css';
import { usePart } from '../use-part';
import { useShownName } from '../use-shown-name';

export function InterviewScreen({ model }: { model: InterviewModel }) {
  const { i18n, hidden } = usePanel();
  const { t } = i18n;
  const work = useRef<HTMLElement>(null);
  const step = usePart(model, interview => interview.step);
  const helpOpen = useSignal(false);
  useInterviewKeys(model, helpOpen);

  useEffect(() => {
    const ticking = setInterval(() => model.second(), 1000);
    return () => clearInterval(ticking);
  }, [model]);

  const view = model.closing.value ? 'closing' : step;
  const shown = useRef<string>(view);
  useEffect(() => {
    // A restored scroll offset stays; only a change of view starts at the top.
    if (shown.current !== view && work.current) work.current.scrollTop = 0;
    shown.current = view;
  }, [view]);

  const last = nextStep(step) === null;
  const forward = !last ? 'nextStep' : model.closing.value ? 'closingFill' : 'closingTitle';
  return (
    <div class="screen with-bar" data-screen="interview">
      <Header model={model} />
      <main class="work stack" ref={work}>
        <SaveTrouble model={model} />
        {model.closing.value ? <Closing model={model} /> : <StepBody model={model} key={step} />}
      </main>
      <NoteBar model={model} helpOpen={helpOpen} />
      <footer class="footer">
        <button
          type="button"
          class="button"
          disabled={previousStep(step) === null && !model.closing.value}
          onClick={() => model.previous()}
        >
          <Icon of={ChevronLeft} />
          {t('previousStep')}
        </button>
        <button
          type="button"
          class="button quiet grow"
          title={t('hideHint')}
          onClick={() => {
            hidden.value = true;
          }}
        >
          <Icon of={EyeOff} />
          {t('hide')}
        </button>
        <button
          type="button"
          class={`button ${last ? 'primary' : ''}`}
          data-action={model.closing.value ? 'to-fill' : 'next'}
          onClick={() => model.next()}
        >
          {t(forward)}
          <Icon of={ChevronRight} />
        </button>
      </footer>
      <ReasonDialog model={model} />
      {helpOpen.value && (
        <HelpDialog
          model={model}
          onClose={() => {
            helpOpen.value = false;
          }}
        />
      )}
    </div>
  );
}

function Header({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const name = usePart(model, ({ notes }) => String(notes.employee_name ?? ''));
  const period = usePart(model, ({ notes }) => notes.review_period_label);
  const shown = useShownName()(name);
  const who = [shown, period].filter(Boolean).join(' · ');
  return (
    <header class="interview-head">
      <div class="row">
        <BackButton label={i18n.t('prepareTitle')} onClick={() => model.enter('prepare')} />
        <h1 class="grow">{who || i18n.t('homeUnnamed')}</h1>
        <SaveIndicator model={model} />
        <Time time={model.totalTime} label={i18n.t('totalTime')} />
      </div>
      <StepRail model={model} />
    </header>
  );
}
