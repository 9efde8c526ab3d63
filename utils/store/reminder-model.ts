/** Whether the browser reminds of due actions. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReminderKeeper } from './records-ports';

export interface ReminderModel {
  readonly isOn: ReadonlySignal<boolean>;
  readonly isDenied: ReadonlySignal<boolean>;
  /** Must be the first thing a click does. */
  change(isOn: boolean): Promise<void>;
}

export function createReminderModel(keeper: ReminderKeeper, startsOn: boolean): ReminderModel {
  const isOn = signal(startsOn);
  const isDenied = signal(false);
  return {
    isOn,
    isDenied,
    async change(wanted) {
      if (!wanted) {
        isOn.value = false;
        return keeper.turnOff();
      }
      const granted = await keeper.turnOn();
      isOn.value = granted;
      isDenied.value = !granted;
    },
  };
}
