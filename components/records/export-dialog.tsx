import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Interview } from '@/utils/domain/interview';
import { EXPORT_FORMATS, type ExportFormat, exportRecord } from '@/utils/export/export-record';
import type { Audience } from '@/utils/export/record-document';
import type { DocumentLanguage } from '@/utils/export/said';
import { Segments } from '../ui/segments';
import { useRecords } from './records-context';
import { goTo } from './route';

type Format = ExportFormat | 'print';
const FORMATS: readonly Format[] = ['docx', 'print', ...EXPORT_FORMATS.filter(f => f !== 'docx')];
const AUDIENCES: readonly Audience[] = ['record', 'employee', 'own'];
const LANGUAGES: readonly DocumentLanguage[] = ['zh', 'en', 'both'];

export function ExportDialog({ interview, close }: { interview: Interview; close: () => void }) {
  const { i18n, packOf, catalogue, download } = useRecords();
  const { t } = i18n;
  const dialog = useRef<HTMLDialogElement>(null);
  const format = useSignal<Format>('docx');
  const audience = useSignal<Audience>('record');
  const language = useSignal<DocumentLanguage>(i18n.language.value);
  const state = useSignal<'idle' | 'working' | 'failed'>('idle');
  useEffect(() => dialog.current?.showModal(), []);

  async function run(): Promise<void> {
    if (format.value === 'print')
      return goTo({
        kind: 'paper',
        id: interview.id,
        audience: audience.value,
        language: language.value,
      });
    state.value = 'working';
    try {
      const context = { pack: packOf(interview.packId), catalogue };
      const file = await exportRecord(interview, context, {
        format: format.value,
        audience: audience.value,
        language: language.value,
      });
      download(file.name, file.content);
      close();
    } catch {
      state.value = 'failed';
    }
  }

  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="export-title" data-export>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          void run();
        }}
      >
        <h2 id="export-title">{t('exportTitle')}</h2>
        <Segments
          name="format"
          label={t('exportFormat')}
          options={FORMATS.map(value => ({ value, label: t(`format_${value}`) }))}
          value={format.value}
          onChange={value => {
            if (value) format.value = value;
          }}
        />
        {format.value === 'json' ? (
          <p class="note-box warn">{t('exportJsonText')}</p>
        ) : (
          <>
            <Segments
              name="audience"
              label={t('exportAudience')}
              options={AUDIENCES.map(value => ({ value, label: t(`audience_${value}`) }))}
              value={audience.value}
              onChange={value => {
                if (value) audience.value = value;
              }}
            />
            <p class={`soft ${audience.value === 'own' ? 'warn-text' : ''}`}>
              {t(`audienceText_${audience.value}`)}
            </p>
            <Segments
              name="language"
              label={t('exportLanguage')}
              options={LANGUAGES.map(value => ({ value, label: t(`language_${value}`) }))}
              value={language.value}
              onChange={value => {
                if (value) language.value = value;
              }}
            />
          </>
        )}
        {state.value === 'failed' && (
          <p class="note-box danger" role="alert">
            {t('exportFailed')}
          </p>
        )}
        <div class="row">
          <button
            type="submit"
            class="button primary"
            data-action="export-go"
            disabled={state.value === 'working'}
          >
            {t(state.value === 'working' ? 'exportWorking' : 'exportGo')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
