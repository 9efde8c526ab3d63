import { useSignal } from '@preact/signals';

import { useEffect } from 'preact/hooks';
import type { FillModel } from '@/utils/store/fill-model';
import type { InterviewModel } from '@/utils/store/interview-model';
import { SaveIndicator, SaveTrouble } from '../interview/save-indicator';
import { usePanel } from '../panel-context';
import { BackButton } from '../ui/back-button';
import { FrameRequests } from './frame-requests';
import { BackToReport } from './more-parts';
import { NoAccess } from './no-access';
import { Report } from './report';
import { Review } from './review';
import './fill.css';

export function FillScreen({ model }: { model: InterviewModel }) {
  const { i18n, createFill, watchHost } = usePanel();
  const loaded = useSignal<FillModel | null>(null);

  useEffect(() => {
    let stop: () => void = () => {};
    let left = false;
    void createFill(model).then(fill => {
      if (left) return fill.dispose();
      loaded.value = fill;
      void fill.start();
      const stopWatching = watchHost(() => void fill.hostChanged());
      stop = () => {
        stopWatching();
        fill.dispose();
      };
    });
    return () => {
      left = true;
      stop();
    };
  }, [createFill, loaded, model, watchHost]);

  const fill = loaded.value;
  return (
    <div class="screen" data-screen="fill">
      <header class="bar">
        <BackButton label={i18n.t('backToInterview')} onClick={() => model.enter('interview')} />
        <h1 class="grow">{i18n.t('fillTitle')}</h1>
        <SaveIndicator model={model} />
      </header>
      {fill ? <FillBody model={model} fill={fill} /> : <Waiting text={i18n.t('fillChecking')} />}
    </div>
  );
}

function FillBody({ model, fill }: { model: InterviewModel; fill: FillModel }) {
  const { t } = usePanel().i18n;
  const state = fill.state.value;
  switch (state.kind) {
    case 'checking':
      return <Waiting text={t('fillChecking')} />;
    case 'surveying':
      return <Waiting text={t('fillSurveying')} />;
    case 'no-access':
      return <NoAccess fill={fill} />;
    case 'restricted':
      return <Trouble fill={fill} title={t('restrictedTitle')} text={t('restrictedText')} />;
    case 'no-form':
      return (
        <Trouble
          fill={fill}
          title={t('noFormTitle')}
          text={t('noFormText')}
          askable={state.page.askable}
        />
      );
    case 'failed':
      return <Trouble fill={fill} title={t('failedTitle')} text={t(`failed_${state.error}`)} />;
    case 'review':
      return (
        <>
          <SaveTrouble model={model} />
          <Review fill={fill} page={state.page} plan={state.plan} />
        </>
      );
    case 'writing':
      return (
        <main class="work stack" aria-busy="true" data-fill-state="writing">
          <p role="status" class="tabular">
            {t('writing', { done: state.done, total: state.total })}
          </p>
          <progress value={state.done} max={state.total} />
          <div class="row">
            <button type="button" class="button" onClick={fill.cancel}>
              {t('stop')}
            </button>
          </div>
        </main>
      );
    case 'report':
      return <Report fill={fill} state={state} model={model} />;
  }
}

function Waiting({ text }: { text: string }) {
  return (
    <main class="work" aria-busy="true" data-fill-state="waiting">
      <p role="status" class="soft">
        {text}
      </p>
    </main>
  );
}

function Trouble(props: {
  fill: FillModel;
  title: string;
  text: string;
  askable?: readonly string[];
}) {
  const { t } = usePanel().i18n;
  return (
    <main class="work" data-fill-state="trouble">
      <section class="stack" role="alert">
        <h2>{props.title}</h2>
        <p>{props.text}</p>
        <FrameRequests fill={props.fill} origins={props.askable ?? []} />
        <div class="row">
          <button
            type="button"
            class="button primary"
            data-action="survey"
            onClick={() => void props.fill.survey()}
          >
            {t('surveyAgain')}
          </button>
          {props.fill.earlier.value && <BackToReport fill={props.fill} />}
        </div>
      </section>
    </main>
  );
}
