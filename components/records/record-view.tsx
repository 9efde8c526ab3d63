/** One record, as the paper form it will become, with what only the screen tells: trace and history. */
import { useSignal } from '@preact/signals';
import { Download, History, PanelRight } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { scaleOf } from '@/utils/domain/own-scale';
import { purposesOf } from '@/utils/domain/purposes';
import { recordDocumentOf } from '@/utils/export/record-document';
import { say } from '@/utils/export/said';
import type { OpenRecord } from '@/utils/store/open-record-model';
import type { LoadError } from '@/utils/store/ports';
import { BackButton } from '../ui/back-button';
import { Icon } from '../ui/icon';
import { CheckFile } from './check-file';
import { CoverageChart } from './coverage-chart';
import { DeleteButton } from './delete-button';
import { Basics, Checklist, PartView } from './document-parts';
import { ExportDialog } from './export-dialog';
import { FilesOutcome } from './files-outcome';
import { RecordHistory } from './record-history';
import { FillReports, HintsLeft } from './record-leftovers';
import { useRecords } from './records-context';
import { goTo, hashOf } from './route';
import { TimeChart } from './time-chart';

type Open = Extract<OpenRecord, { kind: 'open' }>;

export function RecordPane() {
  const { list, open, i18n } = useRecords();
  const record = open.record.value;
  switch (record.kind) {
    case 'none':
      // The list beside it says how the first one comes about.
      if (list.total.value === 0) return <section class="empty" />;
      return (
        <section class="empty">
          <h2>{i18n.t('pickTitle')}</h2>
          <p class="soft">{i18n.t('pickText')}</p>
        </section>
      );
    case 'loading':
      return <section class="empty" aria-busy="true" />;
    case 'cannot-open':
      return <CannotOpen id={record.id} error={record.error} />;
    case 'open':
      return <RecordView key={record.id} record={record} />;
  }
}

function CannotOpen({ id, error }: { id: string; error: LoadError }) {
  const { open, i18n, download } = useRecords();
  const rescue = async () => {
    const row = await open.rescue(id);
    if (row)
      download(
        `eight-steps-rescue-${id.slice(0, 8)}.json`,
        new Blob([row], { type: 'application/json' }),
      );
  };
  return (
    <section class="stack" role="alert">
      <h2>{i18n.t('cannotOpenTitle')}</h2>
      <p>{i18n.t(`cannotOpen_${error}`)}</p>
      {(error === 'damaged' || error === 'newer-version') && (
        <div class="row">
          <button type="button" class="button primary" onClick={() => void rescue()}>
            {i18n.t('rescueDownload')}
          </button>
        </div>
      )}
    </section>
  );
}

function RecordView({ record }: { record: Open }) {
  const { i18n, packOf, catalogue } = useRecords();
  const { t } = i18n;
  const { interview, versions, fingerprint } = record;
  const language = i18n.language.value;
  const pack = packOf(interview.packId);
  const document = recordDocumentOf(
    { ...interview, trace: interview.trace.filter(({ kind }) => kind !== 'filled') },
    { pack, catalogue, audience: 'own', fingerprint },
  );
  const purposes = purposesOf(interview);
  const heading = useRef<HTMLHeadingElement>(null);
  // The keyboard goes where the eye goes.
  useEffect(() => heading.current?.focus(), []);
  const name = String(interview.notes.employee_name ?? '') || t('unnamed');
  const words = { ticked: t('ticked'), notTicked: t('notTicked') };
  return (
    <article class="record" data-open-record={record.id}>
      <RecordHead record={record} name={name} heading={heading} />
      <div class="record-folds">
        <details>
          <summary class="soft">{t('timeChart')}</summary>
          <TimeChart sections={document.sections} />
        </details>
        <details>
          <summary class="soft">
            {t('purposesMet', { n: purposes.filter(({ isCovered }) => isCovered).length })}
          </summary>
          <CoverageChart purposes={purposes} />
        </details>
      </div>
      <section>
        <h2 class="section-title">{t('basics')}</h2>
        <Basics basics={document.basics} language={language} />
      </section>
      {document.sections.map(section => (
        <section key={section.step} data-section={section.step}>
          <h2 class="section-title">
            <span class="step-number tabular">{section.number}</span>
            <span class="grow">{say(section.title, language)}</span>
            <span class="soft tabular">
              {t('usedOfPlan', { used: section.usedMinutes, plan: section.plannedMinutes })}
            </span>
          </h2>
          <details>
            <summary class="soft">
              {t('checklistCount', {
                done: section.checklist.filter(item => item.ticked).length,
                of: section.checklist.length,
              })}
            </summary>
            <Checklist items={section.checklist} language={language} words={words} />
          </details>
          {section.parts.length === 0 && <p class="soft">{t('nothingRecorded')}</p>}
          {section.parts.map(part => (
            <PartView key={part.id} part={part} language={language} />
          ))}
        </section>
      ))}
      {document.ownNotes.length > 0 && (
        <section>
          <h2 class="section-title">{t('ownNotes')}</h2>
          {document.ownNotes.map(part => (
            <PartView key={part.id} part={part} language={language} />
          ))}
        </section>
      )}
      {document.privateNotes.length > 0 && (
        <section class="note-box">
          <h2 class="section-title">{t('privateNotes')}</h2>
          {document.privateNotes.map(part => (
            <PartView key={part.id} part={part} language={language} />
          ))}
        </section>
      )}
      {document.trace.length > 0 && (
        <section data-trace>
          <h2 class="section-title">{t('trace')}</h2>
          <ul class="stack-tight">
            {document.trace.map(entry => (
              <li key={entry.zh}>{say(entry, language)}</li>
            ))}
          </ul>
        </section>
      )}
      <HintsLeft interview={interview} scale={scaleOf(interview, pack)} />
      <FillReports interview={interview} />
      <RecordHistory interview={interview} versions={versions} />
      <p class="soft fingerprint">
        {t('fingerprint')} <code>{fingerprint}</code>
      </p>
      <CheckFile interview={interview} versions={versions} />
    </article>
  );
}

function RecordHead({
  record,
  name,
  heading,
}: {
  record: Open;
  name: string;
  heading: { current: HTMLHeadingElement | null };
}) {
  const { i18n, openInPanel, files } = useRecords();
  const { t } = i18n;
  const failed = useSignal(false);
  const exporting = useSignal(false);
  const { createdAt, updatedAt } = record.interview;
  const moment = (iso: string) =>
    new Intl.DateTimeFormat(i18n.locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(iso),
    );
  return (
    <header class="record-head">
      <div class="row-wrap">
        <span class="narrow-only">
          <BackButton label={t('back')} onClick={() => goTo({ kind: 'records', id: null })} />
        </span>
        <h2 class="record-name grow" tabIndex={-1} ref={heading}>
          {name}
        </h2>
        <button
          type="button"
          class="button primary"
          data-action="export"
          onClick={() => {
            exporting.value = true;
          }}
        >
          <Icon of={Download} />
          {t('export')}
        </button>
        <button
          type="button"
          class="button"
          data-action="open-in-panel"
          onClick={() => {
            failed.value = false;
            void openInPanel(record.id).then(isOpen => {
              failed.value = !isOpen;
            });
          }}
        >
          <Icon of={PanelRight} />
          {t('openInPanel')}
        </button>
        <a class="button" data-action="employee" href={hashOf({ kind: 'employee', id: record.id })}>
          <Icon of={History} />
          {t('employeeHistory')}
        </a>
        <DeleteButton
          name="delete-record"
          label={t('deleteRecord')}
          question={t('deleteRecordQuestion', { name })}
          onConfirm={() => void files.remove([record.id])}
        />
      </div>
      <FilesOutcome />
      <p class="soft tabular">
        {t('createdAt', { at: moment(createdAt) })} · {t('updatedAt', { at: moment(updatedAt) })}
      </p>
      {exporting.value && (
        <ExportDialog
          interview={record.interview}
          close={() => {
            exporting.value = false;
          }}
        />
      )}
      {failed.value && (
        <p class="note-box warn" role="alert">
          {t('openInPanelFailed')}
        </p>
      )}
    </header>
  );
}
