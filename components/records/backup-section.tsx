import { useSignal } from '@preact/signals';
import { isBackupDue } from '@/utils/domain/retention';
import { useRecords } from './records-context';

const MIN_PASSPHRASE = 8;

export function BackupSection() {
  const { i18n, files, list, clock } = useRecords();
  const { t } = i18n;
  void list.edition.value;
  const encrypt = useSignal(false);
  const passphrase = useSignal('');
  const repeated = useSignal('');
  const { lastBackupAt } = files.care.value;
  const isWorking = files.state.value.kind === 'working';
  const isTooShort = encrypt.value && passphrase.value.length < MIN_PASSPHRASE;
  const isDifferent = encrypt.value && passphrase.value !== repeated.value;
  return (
    <section class="stack-tight" data-backup>
      <h3 class="section-title">{t('backupTitle')}</h3>
      <p class="soft">{t('backupText')}</p>
      <p class={isBackupDue(list.all(), lastBackupAt, clock.now()) ? 'warn-text' : 'soft'}>
        {lastBackupAt === ''
          ? t('backupNever')
          : t('backupLast', { at: i18n.moment(lastBackupAt, clock.today()) })}
      </p>
      <form
        class="stack-tight"
        onSubmit={event => {
          event.preventDefault();
          void files.backup(encrypt.value ? passphrase.value : '');
        }}
      >
        <label class="check">
          <input
            type="checkbox"
            checked={encrypt.value}
            onChange={event => {
              encrypt.value = event.currentTarget.checked;
            }}
          />
          <span>{t('backupEncrypt')}</span>
        </label>
        {encrypt.value && (
          <div class="pair">
            <Passphrase label={t('passphrase')} of={passphrase} />
            <Passphrase label={t('passphraseAgain')} of={repeated} />
          </div>
        )}
        {encrypt.value && (
          <p class="soft" role="status">
            {isTooShort
              ? t('passphraseShort', { n: MIN_PASSPHRASE })
              : isDifferent
                ? t('passphraseDifferent')
                : t('passphraseLost')}
          </p>
        )}
        <div class="row">
          <button
            type="submit"
            class="button primary"
            data-action="backup"
            disabled={isWorking || isTooShort || isDifferent}
          >
            {t('backupGo')}
          </button>
        </div>
      </form>
    </section>
  );
}

export function Passphrase({ label, of }: { label: string; of: { value: string } }) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        type="password"
        autocomplete="off"
        value={of.value}
        onInput={event => {
          of.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
