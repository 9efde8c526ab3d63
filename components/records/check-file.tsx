import { useSignal } from '@preact/signals';
import { FileCheck as FileCheckIcon } from 'lucide';
import type { TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Interview } from '@/utils/domain/interview';
import { checkFile, type FileCheck } from '@/utils/export/check-file';
import { Icon } from '../ui/icon';
import { useRecords } from './records-context';

export function CheckFile(record: { interview: Interview; versions: readonly Interview[] }) {
  const { i18n, catalogue } = useRecords();
  const input = useRef<HTMLInputElement>(null);
  const found = useSignal<FileCheck | null>(null);
  const check = async (event: TargetedEvent<HTMLInputElement>) => {
    const picker = event.currentTarget;
    const file = picker.files?.[0];
    if (file) {
      const bytes = async () => new Uint8Array(await file.arrayBuffer());
      found.value = await checkFile({ size: file.size, bytes }, record, catalogue);
    }
    picker.value = '';
  };
  return (
    <div class="stack-tight">
      <div class="row">
        <button
          type="button"
          class="button small"
          title={i18n.t('checkFileText')}
          onClick={() => input.current?.click()}
        >
          <Icon of={FileCheckIcon} />
          {i18n.t('checkFile')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          data-check-file
          aria-label={i18n.t('checkFileText')}
          onChange={event => void check(event)}
        />
      </div>
      <p role="status" data-checked={found.value?.kind}>
        {found.value && <Verdict check={found.value} />}
      </p>
    </div>
  );
}

function Verdict({ check }: { check: FileCheck }) {
  const { i18n } = useRecords();
  const { t } = i18n;
  if (check.kind === 'changed-since') {
    const at = new Intl.DateTimeFormat(i18n.locale.value, {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(new Date(check.until));
    return <span class="warn-text">{t('check_changed-since', { at })}</span>;
  }
  const isGood = check.kind === 'unchanged';
  return <span class={isGood ? 'accent-text' : 'warn-text'}>{t(`check_${check.kind}`)}</span>;
}
