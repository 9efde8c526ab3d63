import { useEffect } from 'preact/hooks';
import { FillScreen } from './fill/fill-screen';
import { HomeScreen } from './home/home-screen';
import { CannotOpenScreen, NoStorageScreen } from './home/trouble-screens';
import { InterviewScreen } from './interview/interview-screen';
import { usePanel } from './panel-context';
import { usePlace } from './place';
import { PrepareScreen } from './prepare/prepare-screen';
import './ui/tokens.css';
import './ui/base.css';

export function App() {
  const { app, settings, i18n } = usePanel();
  const { theme } = settings.settings.value;
  const locale = i18n.locale.value;

  useEffect(() => {
    document.documentElement.lang = locale;
    // The title shows in window lists and shared screens: the product's name, nothing else.
    document.title = i18n.t('appName');
  }, [locale, i18n]);

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  usePlace();

  const screen = app.screen.value;
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
      return <InterviewStages key={screen.model.interview.peek().id} />;
  }
}

function InterviewStages() {
  const { app } = usePanel();
  const screen = app.screen.value;
  if (screen.kind !== 'interview') return null;
  const { model } = screen;
  switch (model.interview.value.stage) {
    case 'prepare':
      return <PrepareScreen model={model} />;
    case 'interview':
      return <InterviewScreen model={model} />;
    case 'fill':
      return <FillScreen model={model} />;
  }
}
