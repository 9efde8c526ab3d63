import { Languages, Moon, Sun, SunMoon } from 'lucide';
import type { RecordsKey } from '@/utils/i18n/records-zh-cn';
import type { Settings } from '@/utils/store/ports';
import { Icon } from '../ui/icon';
import { useRecords } from './records-context';
import { hashOf, type Route, route } from './route';

const PAGES: readonly [Route, RecordsKey][] = [
  [{ kind: 'records', id: null }, 'navRecords'],
  [{ kind: 'actions' }, 'navActions'],
  [{ kind: 'files' }, 'navFiles'],
  [{ kind: 'settings' }, 'navSettings'],
];
const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark'];
const THEME_NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;
const THEME_ICONS = { system: SunMoon, light: Sun, dark: Moon };

export function PageHeader() {
  const { i18n, settings } = useRecords();
  const { t } = i18n;
  const { theme } = settings.settings.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const themeLabel = `${t('theme')}: ${t(THEME_NAMES[theme])}`;
  const other = i18n.locale.value === 'en' ? 'zh-CN' : 'en';
  return (
    <header class="bar records-bar">
      <span class="brand-mark" aria-hidden="true">
        八
      </span>
      <h1 class="brand">{t('appName')}</h1>
      <nav class="row grow" aria-label={t('pageTitle')}>
        {PAGES.map(([to, name]) => (
          <a
            key={name}
            class="nav-link"
            href={hashOf(to)}
            aria-current={route.value.kind === to.kind ? 'page' : undefined}
          >
            {t(name)}
          </a>
        ))}
      </nav>
      <button
        type="button"
        class="button quiet icon-only"
        data-action="theme"
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => settings.change({ theme: next })}
      >
        <Icon of={THEME_ICONS[theme]} />
      </button>
      <button
        type="button"
        class="button quiet small"
        data-action="language"
        aria-label={t('switchLanguageLabel')}
        lang={other}
        onClick={() => settings.change({ locale: other })}
      >
        <Icon of={Languages} />
        {t('switchLanguage')}
      </button>
    </header>
  );
}
