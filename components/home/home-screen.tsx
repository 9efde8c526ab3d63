import { Languages, LibraryBig, Moon, Plus, Sun, SunMoon, Upload } from 'lucide';
import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { STEP_IDS } from '@/utils/domain/steps';
import type { InterviewSummary } from '@/utils/domain/summary';
import { clockOf } from '@/utils/i18n/i18n';
import type { Notice } from '@/utils/store/app-model';
import type { Settings } from '@/utils/store/ports';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { useShownName } from '../use-shown-name';

export function HomeScreen({ interviews }: { interviews: readonly InterviewSummary[] }) {
  const { app, i18n } = usePanel();
  const { t } = i18n;
  return (
    <div class="screen" data-screen="home">
      <header class="bar">
        <span class="brand-mark" aria-hidden="true">
          八
        </span>
        <h1 class="brand grow">{t('appName')}</h1>
        <ThemeButton />
        <LanguageButton />
      </header>
      <main class="work stack">
        {app.notice.value && <NoticeBox notice={app.notice.value} />}
        {interviews.length === 0 ? (
          <section class="empty">
            <h2>{t('homeEmptyTitle')}</h2>
            <p class="soft">{t('homeEmptyText')}</p>
          </section>
        ) : (
          <section class="stack-tight">
            <h2>{t('homeRecent')}</h2>
            <ul class="interview-list">
              {interviews.map(interview => (
                <li key={interview.id}>
                  <InterviewLink interview={interview} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <div class="row">
          <button
            type="button"
            class="button small"
            data-action="rehearse"
            onClick={() => void app.rehearse()}
          >
            {t('rehearse')}
          </button>
          <span class="soft">{t('rehearseHint')}</span>
        </div>
      </main>
      <footer class="footer">
        <ImportButton />
        <RecordsButton />
        <button type="button" class="button primary grow" onClick={() => void app.create()}>
          <Icon of={Plus} />
          {t('homeNew')}
        </button>
      </footer>
    </div>
  );
}

function InterviewLink({ interview }: { interview: InterviewSummary }) {
  const { app, i18n, clock } = usePanel();
  const name = useShownName()(interview.employee) || i18n.t('homeUnnamed');
  const details = [interview.employeeNo, interview.period].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      class="interview-link"
      data-interview={interview.id}
      onClick={() => void app.open(interview.id)}
    >
      <strong>{name}</strong>
      <span class="soft tabular">{i18n.moment(interview.updatedAt, clock.today())}</span>
      <span class="soft">{details}</span>
      <StageOf interview={interview} />
    </button>
  );
}

function StageOf({ interview }: { interview: InterviewSummary }) {
  const { app, i18n } = usePanel();
  if (interview.isUnreadable) return <span class="soft danger-text">{i18n.t('homeDamaged')}</span>;
  if (interview.stage === 'prepare') return <span class="soft">{i18n.t('homeStagePrepare')}</span>;
  if (interview.stage === 'fill')
    return <span class="soft accent-text">{i18n.t('homeStageFill')}</span>;
  const at = STEP_IDS.indexOf(interview.step);
  const step = app.stepNames[interview.step];
  return (
    <span class="soft tabular">
      {i18n.t('homeStageStep', { n: at + 1, step: step ? i18n.text(step) : '' })}{' '}
      {clockOf(interview.usedSeconds)}
    </span>
  );
}

function NoticeBox({ notice }: { notice: Notice }) {
  const { app, i18n } = usePanel();
  const shownName = useShownName();
  const { t } = i18n;
  const isFault = notice.kind !== 'imported' && notice.kind !== 'pack-imported';
  return (
    <section
      class={`note-box stack-tight ${isFault ? 'danger' : 'accent'}`}
      role="alert"
      data-notice={notice.kind}
    >
      {notice.kind === 'imported' && (
        <p>{t('noticeImported', { name: shownName(notice.employee) || t('homeUnnamed') })}</p>
      )}
      {notice.kind === 'import-refused' && (
        <>
          <strong>{t('importRefused')}</strong>
          <p>{t(`import_${notice.error}`, { detail: notice.detail })}</p>
        </>
      )}
      {notice.kind === 'pack-imported' && (
        <p>{t('noticePackImported', { name: i18n.text(notice.name) })}</p>
      )}
      {notice.kind === 'pack-refused' && (
        <>
          <strong>{t('packRefused')}</strong>
          <p>{t('packRefusedText', { detail: notice.detail })}</p>
        </>
      )}
      {notice.kind === 'not-created' && (
        <>
          <strong>{t('notCreated')}</strong>
          <p>{t(`saveReason_${notice.error}`)}</p>
        </>
      )}
      <div class="row">
        {notice.kind === 'imported' && (
          <button
            type="button"
            class="button primary small"
            data-action="open-imported"
            onClick={() => {
              app.dismissNotice();
              void app.open(notice.id);
            }}
          >
            {t('noticeOpen')}
          </button>
        )}
        <button type="button" class="button small" onClick={app.dismissNotice}>
          {t('noticeClose')}
        </button>
      </div>
    </section>
  );
}

function RecordsButton() {
  const { showRecords, i18n } = usePanel();
  return (
    <button
      type="button"
      class="button"
      data-action="records"
      title={i18n.t('homeRecordsHint')}
      onClick={showRecords}
    >
      <Icon of={LibraryBig} />
      {i18n.t('homeRecords')}
    </button>
  );
}

function ImportButton() {
  const { app, i18n } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const onChange = async (event: TargetedEvent<HTMLInputElement>) => {
    const picker = event.currentTarget;
    const file = picker.files?.[0];
    if (file) await app.importFile(file.size, () => file.text());
    picker.value = '';
  };
  return (
    <>
      <button
        type="button"
        class="button"
        title={i18n.t('homeImportHint')}
        onClick={() => input.current?.click()}
      >
        <Icon of={Upload} />
        {i18n.t('homeImport')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={i18n.t('homeImportHint')}
        onChange={event => void onChange(event)}
      />
    </>
  );
}

export function LanguageButton() {
  const { settings, i18n } = usePanel();
  const other = i18n.locale.value === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      class="button quiet small"
      data-action="language"
      aria-label={i18n.t('switchLanguageLabel')}
      lang={other}
      onClick={() => settings.change({ locale: other })}
    >
      <Icon of={Languages} />
      {i18n.t('switchLanguage')}
    </button>
  );
}

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const THEME_NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;
const THEME_ICONS = { system: SunMoon, light: Sun, dark: Moon };

function ThemeButton() {
  const { settings, i18n } = usePanel();
  const { theme } = settings.settings.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = `${i18n.t('theme')}: ${i18n.t(THEME_NAMES[theme])}`;
  return (
    <button
      type="button"
      class="button quiet icon-only"
      data-action="theme"
      aria-label={label}
      title={label}
      onClick={() => settings.change({ theme: next })}
    >
      <Icon of={THEME_ICONS[theme]} />
    </button>
  );
}
