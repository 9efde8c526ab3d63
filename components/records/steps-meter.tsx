import { useRecords } from './records-context';

const PITCH = 9;

/** The marks of one kind as one path: a list draws hundreds of them while it runs. */
function marks(steps: string, kind: '0' | '1'): string {
  return [...steps]
    .map((digit, at) => (digit === kind ? `M${at * PITCH + 1} 1h5v8h-5z` : ''))
    .join('');
}

/** Eight marks, filled where the step is complete; the words say it too. */
export function StepsMeter({ steps }: { steps: string }) {
  const { i18n } = useRecords();
  const label = i18n.t('stepsDone', { n: steps.replaceAll('0', '').length });
  return (
    <span class="steps-meter" role="img" aria-label={label} title={label}>
      <svg aria-hidden="true" width={steps.length * PITCH - 2} height="10">
        <path d={marks(steps, '0')} />
        <path class="is-done" d={marks(steps, '1')} />
      </svg>
    </span>
  );
}
