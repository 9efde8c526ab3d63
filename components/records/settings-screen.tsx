/** What is chosen once: looks, the talk, company packs, sites, shortcuts. Also the browser's options page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CommandKeys, Settings } from '@/utils/store/ports';
import { Segments } from '../ui/segments';
import { DeleteButton } from './delete-button';
import { useRecords } from './records-context';
import { hashOf } from './route';
import './files.css';

const LOCALES = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
] as const;
const CHOICES = ['showTimes', 'maskNames', 'selfCheck'] as const;
const COMMANDS = ['open', 'close-panel', 'hide-panel', 'next-step', 'quick-note'] as const;

export function SettingsScreen() {
  const { i18n, settings } = useRecords();
  const { t } = i18n;
  const now = settings.settings.value;
  const set = (change: Partial<Settings>) => settings.change(change);
  return (
    <main class="files-screen">
      <div class="stack files-column" data-settings>
        <h2 class="record-name">{t('navSettings')}</h2>
        <section class="stack-tight">
          <h3 class="section-title">{t('settingsLooks')}</h3>
          <Segments
            name="locale"
            label={t('settingsLanguage')}
            options={LOCALES}
            value={now.locale}
            onChange={locale => locale && set({ locale })}
          />
          <Segments
            name="theme"
            label={t('theme')}
            options={[
              { value: 'system', label: t('themeSystem') },
              { value: 'light', label: t('themeLight') },
              { value: 'dark', label: t('themeDark') },
            ]}
            value={now.theme}
            onChange={theme => theme && set({ theme })}
          />
          <Segments
            name="textSize"
            label={t('textSize')}
            options={[
              { value: 'normal', label: t('textNormal') },
              { value: 'large', label: t('textLarge') },
              { value: 'larger', label: t('textLarger') },
            ]}
            value={now.textSize}
            onChange={textSize => textSize && set({ textSize })}
          />
        </section>
        <section class="stack-tight">
          <h3 class="section-title">{t('settingsTalk')}</h3>
          {CHOICES.map(name => (
            <label class="check" key={name}>
              <input
                type="checkbox"
                checked={now[name]}
                data-setting={name}
                onChange={event => set({ [name]: event.currentTarget.checked })}
              />
              <span>{t(name)}</span>
            </label>
          ))}
        </section>
        <Packs />
        <Sites />
        <Shortcuts />
        <section class="stack-tight">
          <h3 class="section-title">{t('navFiles')}</h3>
          <p>
            <a href={hashOf({ kind: 'files' })}>{t('settingsData')}</a>
          </p>
        </section>
      </div>
    </main>
  );
}

function Packs() {
  const { i18n, packs, removePack, download } = useRecords();
  const { t } = i18n;
  return (
    <section class="stack-tight">
      <h3 class="section-title">{t('packsTitle')}</h3>
      <p class="soft">{t('packsText')}</p>
      <ul class="stack-tight">
        {packs.value.map(pack => (
          <li key={pack.id} class="row-wrap" data-pack={pack.id}>
            <span class="grow">
              {i18n.text(pack.name)} <span class="soft tabular">{pack.version}</span>
            </span>
            <button
              type="button"
              class="button"
              data-action="download-pack"
              onClick={() =>
                download(
                  `${pack.id}.json`,
                  new Blob([JSON.stringify(pack, null, 2)], { type: 'application/json' }),
                )
              }
            >
              {t('packDownload')}
            </button>
            <DeleteButton
              name="remove-pack"
              label={t('packRemove')}
              question={t('packRemoveQuestion', { name: i18n.text(pack.name) })}
              onConfirm={() => void removePack(pack.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sites() {
  const { i18n, sites } = useRecords();
  const { t } = i18n;
  const granted = useSignal<readonly string[]>([]);
  const shown = (found: readonly string[]) => {
    granted.value = found;
  };
  useEffect(() => {
    void sites.granted().then(found => {
      granted.value = found;
    });
  }, [sites, granted]);
  return (
    <section class="stack-tight" data-sites={granted.value.length}>
      <h3 class="section-title">{t('sitesTitle')}</h3>
      <p class="soft">{t('sitesText')}</p>
      {granted.value.length === 0 && <p>{t('sitesNone')}</p>}
      <ul class="stack-tight">
        {granted.value.map(site => (
          <li key={site} class="row">
            <span class="grow clip">{site.replace(/\/\*$/u, '')}</span>
            <button
              type="button"
              class="button small"
              data-revoke={site}
              onClick={() => void sites.revoke(site).then(sites.granted).then(shown)}
            >
              {t('siteRevoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Shortcuts() {
  const { i18n, shortcuts } = useRecords();
  const { t } = i18n;
  const keys = useSignal<CommandKeys | null>(null);
  useEffect(() => {
    void shortcuts.keys().then(found => {
      keys.value = found;
    });
  }, [shortcuts, keys]);
  return (
    <section class="stack-tight">
      <h3 class="section-title">{t('shortcutsTitle')}</h3>
      <dl class="settings-keys">
        {COMMANDS.map(name => (
          <div key={name} class="row">
            <dt class="grow">{t(`command_${name}`)}</dt>
            <dd class="tabular">{keys.value?.[name] || t('commandUnset')}</dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="button small" onClick={() => void shortcuts.change()}>
          {t('commandsChange')}
        </button>
      </div>
    </section>
  );
}
