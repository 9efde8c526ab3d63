/** A tab that is not readable yet. The toolbar icon grants this tab; a named site is granted for good. */
import { useSignal } from '@preact/signals';
import { MousePointerClick } from 'lucide';
import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { BackToReport } from './more-parts';

export function NoAccess({ fill }: { fill: FillModel }) {
  const { i18n, settings } = usePanel();
  const { t } = i18n;
  const known = settings.settings.value.knownSites;
  const address = useSignal(known[0] ?? '');
  const refused = useSignal(false);

  const allow = (event: Event) => {
    event.preventDefault();
    const origin = originOf(address.value);
    refused.value = origin === null;
    // The request comes first: an await before it would spend the click.
    if (origin) void fill.allow(origin);
  };

  return (
    <main class="work stack" data-fill-state="no-access">
      <h2>{t('noAccessTitle')}</h2>
      <p>{t('noAccessText')}</p>
      <div class="note-box accent row">
        <Icon of={MousePointerClick} />
        <p class="grow">{t('noAccessIcon')}</p>
      </div>
      <form class="stack-tight" onSubmit={allow}>
        <p>{t('noAccessSite')}</p>
        <label class="field">
          <span class="label">{t('noAccessAddress')}</span>
          <input
            class="input"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            list="known-sites"
            placeholder="https://hr.example.com"
            aria-invalid={refused.value}
            aria-describedby={refused.value ? 'address-fault' : undefined}
            value={address.value}
            onInput={event => {
              address.value = event.currentTarget.value;
              refused.value = false;
            }}
          />
          <datalist id="known-sites">
            {known.map(site => (
              <option key={site} value={site} />
            ))}
          </datalist>
        </label>
        {refused.value && (
          <p class="danger-text" id="address-fault" role="alert">
            {t('noAccessBadAddress')}
          </p>
        )}
        <div class="row">
          <button type="submit" class="button" data-action="allow-site">
            {t('noAccessAllow')}
          </button>
        </div>
      </form>
      {fill.earlier.value && (
        <div class="row">
          <BackToReport fill={fill} />
        </div>
      )}
    </main>
  );
}

/** Takes a pasted address as it is: with a path, or without a scheme (https is meant then). */
export function originOf(address: string): string | null {
  const text = address.trim();
  if (text === '') return null;
  try {
    const url = new URL(/^[a-z][\w+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    // Chrome's parser takes blanks and other stray characters into a host as %20 and the like.
    const isHost = /^[\p{L}\d.-]+$|^\[[\da-f:]+\]$/iu.test(url.hostname);
    return /^https?:$/.test(url.protocol) && isHost ? url.origin : null;
  } catch {
    return null;
  }
}
