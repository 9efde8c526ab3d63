import { useSignal } from '@preact/signals';
import { Check, ClipboardCopy } from 'lucide';
import { usePanel } from '../panel-context';
import { Icon } from './icon';

/** Says whether the text is on the clipboard: someone about to leave relies on it. */
export function CopyButton({ text, label }: { text: () => string; label: string }) {
  const { copy, i18n } = usePanel();
  const copied = useSignal<boolean | null>(null);
  const words = { true: 'copied', false: 'notCopied' } as const;
  return (
    <button
      type="button"
      class="button small"
      onClick={async () => {
        copied.value = await copy(text());
      }}
    >
      <Icon of={copied.value ? Check : ClipboardCopy} />
      <span role="status">{copied.value === null ? label : i18n.t(words[`${copied.value}`])}</span>
    </button>
  );
}
