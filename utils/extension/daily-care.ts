/**
 * What the background does without being asked for: once a day, and soon after a fill, it copies what
 * changed; once a day, if wanted, it says how many actions are due.
 */
import * as v from 'valibot';
import type { DueCount, ReminderKeeper } from '../store/records-ports';
import { browser } from './browser';

const DAILY = 'daily-care';
const SOON = 'care-soon';
const LOOK_EVERY_MINUTES = 60;
/** The shortest the browsers allow. */
const SOON_MINUTES = 0.5;
const DONE_KEY = 'careDay';
const REMINDER_KEY = 'reminder';
const NOTIFICATION = 'due-actions';
const PERMISSION = { permissions: ['notifications' as const] };

const ReminderShape = v.object({ isOn: v.boolean(), saidOn: v.string() });
type Reminder = v.InferOutput<typeof ReminderShape>;

export interface DailyCareOptions {
  readonly takeSnapshot: (day: string) => Promise<unknown>;
  readonly countDue: (day: string) => Promise<DueCount>;
  /** `YYYY-MM-DD`, local. */
  readonly today: () => string;
}

/** Wires the background; the listeners must be there before its first turn ends. */
export function careDaily({ takeSnapshot, countDue, today }: DailyCareOptions): void {
  let working = Promise.resolve();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== DAILY && name !== SOON) return;
    working = working.then(() => care(name === SOON)).catch(() => undefined);
  });
  void browser.alarms.get(DAILY).then(async alarm => {
    if (!alarm)
      await browser.alarms.create(DAILY, {
        delayInMinutes: 1,
        periodInMinutes: LOOK_EVERY_MINUTES,
      });
  });
  answerClicks();
  // The permission brings the API with it, also while the background runs.
  browser.permissions.onAdded.addListener(answerClicks);

  async function care(isAsked: boolean): Promise<void> {
    const day = today();
    const done = (await browser.storage.local.get(DONE_KEY))[DONE_KEY];
    if (isAsked || done !== day) {
      await takeSnapshot(day);
      await browser.storage.local.set({ [DONE_KEY]: day });
    }
    await remind(day);
  }

  async function remind(day: string): Promise<void> {
    const { isOn, saidOn } = await loadReminder();
    if (!isOn || saidOn === day || !(await browser.permissions.contains(PERMISSION))) return;
    const due = await countDue(day);
    await saveReminder({ isOn, saidOn: day });
    if (due.today + due.overdue === 0) return;
    await browser.notifications.create(NOTIFICATION, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: browser.i18n.getMessage('reminderTitle'),
      message: browser.i18n.getMessage('reminderText', [String(due.today), String(due.overdue)]),
    });
  }
}

/** After a confirmed fill: the record is as it went into the HR form. */
export function askForCareSoon(): void {
  void browser.alarms.create(SOON, { delayInMinutes: SOON_MINUTES });
}

export function createReminderKeeper(): ReminderKeeper {
  return {
    async isOn() {
      const { isOn } = await loadReminder();
      return isOn && browser.permissions.contains(PERMISSION);
    },
    async turnOn() {
      // First: an `await` before it would spend the click.
      const granted = await browser.permissions.request(PERMISSION).catch(() => false);
      if (!granted) return false;
      await saveReminder({ isOn: true, saidOn: '' });
      askForCareSoon();
      return true;
    },
    async turnOff() {
      await saveReminder({ isOn: false, saidOn: '' });
      // Refused where an administrator gave it; off is off all the same.
      await browser.permissions.remove(PERMISSION).catch(() => false);
    },
  };
}

function openActions(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/records.html#actions') });
  void browser.notifications.clear(NOTIFICATION);
}

function answerClicks(): void {
  // Not there until it is allowed.
  const notifications = browser.notifications as typeof browser.notifications | undefined;
  if (notifications && !notifications.onClicked.hasListener(openActions))
    notifications.onClicked.addListener(openActions);
}

async function loadReminder(): Promise<Reminder> {
  const stored = (await browser.storage.local.get(REMINDER_KEY))[REMINDER_KEY];
  const parsed = v.safeParse(ReminderShape, stored);
  return parsed.success ? parsed.output : { isOn: false, saidOn: '' };
}

function saveReminder(reminder: Reminder): Promise<void> {
  return browser.storage.local.set({ [REMINDER_KEY]: reminder });
}
