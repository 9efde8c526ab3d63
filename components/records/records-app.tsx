import { useEffect } from 'preact/hooks';
import { useAppearance } from '../use-appearance';
import { ActionsScreen } from './actions-screen';
import { EmployeeScreen } from './employee-screen';
import { FilesScreen } from './files-screen';
import { ListControls } from './list-controls';
import { PageHeader } from './page-header';
import { PaperScreen } from './paper-screen';
import { RecordList } from './record-list';
import { RecordPane } from './record-view';
import { useRecords } from './records-context';
import { goTo, route } from './route';
import { SettingsScreen } from './settings-screen';
import '../ui/tokens.css';
import '../ui/base.css';
import './records.css';

export function RecordsApp() {
  const { settings, i18n } = useRecords();
  const locale = i18n.locale.value;
  useEffect(() => {
    document.documentElement.lang = locale;
    // Shared screens and window lists show the title: the product's name, nobody's.
    document.title = `${i18n.t('pageTitle')} · ${i18n.t('appName')}`;
  }, [locale, i18n]);
  useAppearance(settings.settings.value);
  useEffect(() => {
    document.addEventListener('keydown', onPageKey);
    return () => document.removeEventListener('keydown', onPageKey);
  }, []);
  return (
    <div class="records-page" data-page={route.value.kind}>
      <PageHeader />
      <Screen />
    </div>
  );
}

function Screen() {
  const to = route.value;
  if (to.kind === 'paper') return <PaperScreen to={to} />;
  if (to.kind === 'employee') return <EmployeeScreen key={to.id} id={to.id} />;
  if (to.kind === 'actions') return <ActionsScreen />;
  if (to.kind === 'settings') return <SettingsScreen />;
  return to.kind === 'files' ? <FilesScreen /> : <RecordsScreen />;
}

function RecordsScreen() {
  const { list, open } = useRecords();
  const id = route.value.kind === 'records' ? route.value.id : null;
  useEffect(() => {
    if (id === null) open.close();
    else void open.open(id);
  }, [id, open]);
  if (list.state.value.kind === 'no-storage') return <NoStorage />;
  return (
    <div class={`records-split ${id === null ? '' : 'has-record'}`}>
      <div class="list-side">
        <ListControls />
        <ListOrReason />
      </div>
      <main class="record-side">
        <RecordPane />
      </main>
    </div>
  );
}

function ListOrReason() {
  const { list, views, i18n } = useRecords();
  const { t } = i18n;
  if (list.state.value.kind === 'starting') return <div aria-busy="true" />;
  if (list.shown.value.length > 0) return <RecordList />;
  if (list.total.value === 0 && list.state.value.kind === 'ready')
    return (
      <section class="empty">
        <h2>{t('emptyTitle')}</h2>
        <p class="soft">{t('emptyText')}</p>
      </section>
    );
  if (list.total.value === 0) return <div aria-busy="true" />;
  return (
    <section class="empty">
      <h2>{t('noMatchTitle')}</h2>
      <p class="soft">{t('noMatchText')}</p>
      <button type="button" class="button" onClick={views.clear}>
        {t('clearAll')}
      </button>
    </section>
  );
}

function NoStorage() {
  const { list, i18n } = useRecords();
  return (
    <section class="empty" role="alert">
      <h2>{i18n.t('noStorageTitle')}</h2>
      <p>{i18n.t('noStorageText')}</p>
      <button
        type="button"
        class="button primary"
        onClick={() => void list.start().then(list.readTexts)}
      >
        {i18n.t('tryAgain')}
      </button>
    </section>
  );
}

/** `/` searches, Escape goes back a step: out of the search into the list, out of a record. */
function onPageKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = document.querySelector<HTMLInputElement>('[data-action="search"]');
  const list = document.querySelector<HTMLElement>('[data-list]');
  const isTyping =
    event.target instanceof HTMLInputElement ||
    event.target instanceof HTMLTextAreaElement ||
    event.target instanceof HTMLSelectElement;
  if (event.key === '/' && !isTyping) search?.focus();
  else if (event.key === 'ArrowDown' && event.target === search) list?.focus();
  else if (event.key === 'Escape' && event.target === search && search?.value === '') list?.focus();
  else if (event.key === 'Escape' && !isTyping && !document.querySelector('dialog[open]')) {
    goTo({ kind: 'records', id: null });
    list?.focus();
  } else return;
  event.preventDefault();
}
