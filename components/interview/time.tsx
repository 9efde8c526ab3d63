import type { ReadonlySignal } from '@preact/signals';
import { clockOf } from '@/utils/i18n/i18n';
import type { StepTime } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

/** Used and planned minutes. Colour and words change at 80 % and 100 %; nothing moves. */
/** Takes the signal, so that a second draws the clock and nothing around it. */
export function Time(props: { time: ReadonlySignal<StepTime>; label: string }) {
  const { label } = props;
  const time = props.time.value;
  const { i18n, settings } = usePanel();
  const { t } = i18n;
  if (!settings.settings.value.showTimes) return null;
  const state = { 'on-time': '', 'nearly-used': t('timeNearly'), over: t('timeOver') }[time.state];
  const text = t('minutesUsed', { used: clockOf(time.usedSeconds), plan: time.planMinutes });
  return (
    <span
      class="time tabular"
      data-state={time.state}
      title={[label, state, time.isRebalanced ? t('planRebalanced') : '']
        .filter(Boolean)
        .join(' · ')}
    >
      <span class="visually-hidden">{label} </span>
      {text}
      {state && <span class="visually-hidden"> {state}</span>}
    </span>
  );
}
