import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Passphrase } from './backup-section';
import { useRecords } from './records-context';

export function RestoreSection() {
  const { i18n, files } = useRecords();
  const { t } = i18n;
  const input = useRef<HTMLInputElement>(null);
  const chosen = useSignal<readonly File[]>([]);
  const passphrase = useSignal('');
  const state = files.state.value;
  const asksPassphrase =
    chosen.value.some(file => file.name.endsWith('.age')) ||
    (state.kind === 'failed' && state.error === 'needs-passphrase');
  return (
    <section class="stack-tight" data-restore>
      <h3 class="section-title">{t('restoreTitle')}</h3>
      <p class="soft">{t('restoreText')}</p>
      <div class="row-wrap">
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {t('restoreChoose')}
        </button>
        <span class="soft clip grow">{chosen.value.map(file => file.name).join(' · ')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-restore-files
          accept=".json,.age,application/json"
          aria-label={t('restoreChoose')}
          onChange={event => {
            chosen.value = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            const isSealed = chosen.value.some(file => file.name.endsWith('.age'));
            if (chosen.value.length > 0 && !isSealed) void files.read(chosen.value, '');
          }}
        />
      </div>
      {asksPassphrase && (
        <form
          class="stack-tight"
          onSubmit={event => {
            event.preventDefault();
            void files.read(chosen.value, passphrase.value);
          }}
        >
          <Passphrase label={t('passphrase')} of={passphrase} />
          <div class="row">
            <button type="submit" class="button" data-action="open-sealed">
              {t('restoreOpen')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
