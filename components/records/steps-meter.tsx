import { useRecords } from './records-context';

/** Eight marks, filled where the step is complete; the words say it too. */
export function StepsMeter({ steps }: { steps: string }) {
  const { i18n } = useRecords();
  const done = [...steps].filter(digit => digit === '1').length;
  const label = i18n.t('stepsDone', { n: done });
  return (
    <span class="steps-meter" role="img" aria-label={label} title={label}>
      {[...steps].map((digit, at) => (
        <i key={at} class={digit === '1' ? 'is-done' : ''} />
      ))}
    </span>
  );
}
