import { useEffect } from 'preact/hooks';
import type { InterviewStage } from '@/utils/domain/interview';
import type { InterviewModel } from '@/utils/store/interview-model';
import { Cover } from './cover';
import { HomeScreen } from './home/home-screen';
import { CannotOpenScreen, NoStorageScreen } from './home/trouble-screens';
import { usePanel } from './panel-context';
import { usePlace } from './place';
import { type LazyView, lazily } from './ui/lazy';
import { useAppearance } from './use-appearance';
import { useCommands } from './use-commands';
import { usePart } from './use-part';
import './ui/tokens.css';
import './ui/base.css';

/** The screen of each stage of an interview. */
const STAGES: Readonly<Record<InterviewStage, LazyView<{ model: InterviewModel }>>> = {
  prepare: lazily(async () => (await import('./prepare/prepare-screen')).PrepareScreen),
  interview: lazily(async () => (await import('./interview/interview-screen')).InterviewScreen),
  fill: lazily(async () => (await import('./fill/fill-screen')).FillScreen),
};

/** Asked for with the interview itself, not after it. */
export function loadStage(stage: InterviewStage): Promise<void> {
  return STAGES[stage].load();
}

export function App() {
  const { app, settings, i18n, hidden } = usePanel();
  const locale = i18n.locale.value;

  useEffect(() => {
    document.documentElement.lang = locale;
    // The title shows in window lists and shared screens: the product's name, nothing else.
    document.title = i18n.t('appName');
  }, [locale, i18n]);

  useAppearance(settings.settings.value);

  usePlace();

  useCommands();

  const screen = app.screen.value;
  if (hidden.value) return <Cover />;
  switch (screen.kind) {
    case 'starting':
      return <main class="screen" aria-busy="true" />;
    case 'home':
      return <HomeScreen interviews={screen.interviews} />;
    case 'no-storage':
      return <NoStorageScreen />;
    case 'cannot-open':
      return <CannotOpenScreen id={screen.id} error={screen.error} />;
    case 'interview':
      return <InterviewStages key={screen.model.interview.peek().id} model={screen.model} />;
  }
}

function InterviewStages({ model }: { model: InterviewModel }) {
  const stage = usePart(model, interview => interview.stage);
  // A read-only window holds old notes; only the editing one may put them into a form.
  const isClosed = stage === 'fill' && (model.readOnly || model.isRehearsal);
  const Screen = STAGES[isClosed ? 'prepare' : stage];
  return <Screen model={model} />;
}
