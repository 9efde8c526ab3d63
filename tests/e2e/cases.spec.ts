/** The ten cases typed in through the real panel: what comes out equals the oracle. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { carriedOverIds } from '../../utils/domain/carry-over';
import { loadFieldCatalogue } from '../../utils/domain/field-catalogue';
import type { Interview } from '../../utils/domain/interview';
import { parseInterviewFile } from '../../utils/domain/interview-file';
import { loadPack } from '../../utils/domain/pack';
import { bandOf, gapOf, gapSeverity } from '../../utils/domain/rating';
import { STEP_IDS, stepNumber } from '../../utils/domain/steps';
import { totalPlannedMinutes } from '../../utils/domain/time-plan';
import { withheldFields } from '../../utils/domain/withheld';
import { launchExtensionBrowser } from '../run/extension-browser';
import { importInterview, setLanguage } from '../run/panel-driver';
import { earlierInterview, typePreparation, typeStep } from '../run/type-case';
import { test as base, expect } from './extension-test';
import { startHostServer } from './host-server';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const catalogue = loadFieldCatalogue(json('utils/domain/packs/fields.json'));
if (!catalogue.ok) throw new Error(catalogue.detail);
const pack = loadPack(json('utils/domain/packs/eight-steps.json'), catalogue.value);
if (!pack.ok) throw new Error(pack.detail);
const oracle = json('tests/fixtures/cases/expected.json') as Record<string, Expected>;

interface Expected {
  readonly gap_direction: string;
  readonly gap_levels: number;
  readonly gap_card_severity: string;
  readonly band: string;
  readonly purposes_covered: readonly string[];
  readonly warnings: readonly string[];
  readonly steps_over_time: readonly string[];
  readonly total_planned: number;
  readonly total_actual: number;
  readonly must_not_fill: readonly string[];
  readonly carried_over_action_ids: readonly string[];
}

function caseOf(id: string): Interview {
  if (!catalogue.ok || !pack.ok) throw new Error('checked above');
  const parsed = parseInterviewFile(readFileSync(`tests/fixtures/cases/${id}.json`, 'utf8'), {
    catalogue: catalogue.value,
    newId: id,
    now: '2026-01-14T06:00:00.000Z',
    packId: pack.value.id,
  });
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.value;
}

/** One panel for all cases a worker types in: they are of ten people, and none sees another's. */
const test = base.extend<object, { panel: Page }>({
  panel: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
    async ({}, use) => {
      const [browser, call] = [await launchExtensionBrowser(), await startHostServer()];
      const page = await browser.newPage(call.serve('/call', '<h1>会议</h1>'));
      await use(await browser.clickToolbarIcon(page));
      await browser.close();
      await call.close();
    },
    { scope: 'worker' },
  ],
});

for (const id of Object.keys(oracle)) {
  test(`${id} typed in gives what its oracle says (S3-b, S3-c, P1–P6, S6-c)`, async ({ panel }) => {
    test.slow();
    if (!catalogue.ok || !pack.ok) throw new Error('checked above');
    const of = caseOf(id);
    const expected = oracle[id];
    if (!expected) throw new Error(`no oracle for ${id}`);
    await setLanguage(panel, 'zh');
    if ((of.priorActions ?? []).length > 0) {
      await importInterview(panel, 'earlier.json', earlierInterview(of, '2025-01-10'));
      await panel.locator('[data-screen="prepare"] [data-action="up"]').click();
    }
    await holdTheClock(panel);
    await panel.getByRole('button', { name: '新建面谈' }).click();
    await panel.locator('[data-screen="prepare"]').waitFor();
    await panel.locator('[data-place="employee_no"]').fill(String(of.notes.employee_no));
    await panel.locator('[data-place="employee_name"]').fill(String(of.notes.employee_name));
    await panel.locator('[data-prior]').waitFor();
    await typePreparation(panel, of);
    const rows = of.notes.action_items as readonly { _carried_over?: string }[];
    for (const { _carried_over: from } of rows) {
      const text = of.priorActions?.find(action => action.id === from)?.text;
      if (text)
        await panel
          .locator('[data-owner]', { hasText: text })
          .locator('[data-action="carry-over"]')
          .click();
    }
    await panel.locator('[data-action="start"]').click();

    for (const step of pack.value.steps) {
      await panel.locator(`[data-step="${step.id}"][aria-current="step"]`).waitFor();
      await typeStep(panel, of, step.id, step.fields);
      if (step.id === 'manager_review') {
        const card = panel.locator('[data-gap]');
        await expect(card).toHaveAttribute('data-gap', expected.gap_direction);
        await expect(panel.locator('[data-band]').first()).toHaveAttribute(
          'data-band',
          expected.band,
        );
      }
      await passTime(panel, of.usedSeconds[step.id] ?? 0);
      await panel.locator('[data-action="next"]').click();
    }
    await panel.locator('[data-closing]').waitFor();
    const seen = (attribute: string, selector: string) =>
      panel
        .locator(selector)
        .evaluateAll((all, name) => all.map(each => each.getAttribute(name) ?? ''), attribute);
    const purposes = await seen('data-purpose', '[data-purpose][data-covered="true"]');
    const notices = await seen('data-notice-id', '[data-notice-id]');
    const over = await seen('data-over-time', '[data-over-time]');
    expect(purposes).toEqual(expected.purposes_covered.map(name => name.replace(/^P\d_/u, '')));
    expect(notices).toEqual(expected.warnings.map(asNoticeId));
    expect(over.join().split(' ').filter(Boolean)).toEqual(
      expected.steps_over_time.map(number => STEP_IDS[Number(number) - 1]),
    );

    // The last seconds may still be on their way to the disk.
    await expect(panel.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
    const typed = await storedInterview(panel, String(of.notes.employee_no));
    const scale = pack.value.scales[0];
    if (!scale) throw new Error('the pack has a scale');
    const gap = gapOf(typed, scale);
    expect({
      gap_levels: gap?.levels,
      gap_card_severity: gapSeverity(gap).replaceAll('-', '_'),
      band: bandOf(typed, scale),
      total_planned: totalPlannedMinutes(pack.value, typed),
      total_actual: Math.round(totalMinutes(typed)),
      carried: carriedOverIds(typed).length,
    }).toEqual({
      gap_levels: expected.gap_levels,
      gap_card_severity: expected.gap_card_severity,
      band: expected.band,
      total_planned: expected.total_planned,
      total_actual: expected.total_actual,
      carried: expected.carried_over_action_ids.length,
    });
    // Nothing private was typed into a field a form may get.
    for (const field of withheldFields(typed, catalogue.value))
      expect(expected.must_not_fill).toContain(field);
    expect(stepNumber(typed.step)).toBe(8);
  });
}

type Held = Window & { second?: () => void };

/** The talk's seconds pass only when the test says so: a case that takes an hour takes none here. */
function holdTheClock(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const real = window.setInterval.bind(window);
    const held = (work: () => void, ms: number) => {
      if (ms !== 1000) return real(work, ms);
      (window as Held).second = work;
      return 0;
    };
    Object.assign(window, { setInterval: held });
  });
}

function passTime(panel: Page, seconds: number): Promise<void> {
  return panel.evaluate(count => {
    for (let n = 0; n < count; n++) (window as Held).second?.();
  }, seconds);
}

/** `W_GAP_EXPLAIN_FIRST` → `gap-explain-first`. */
function asNoticeId(warning: string): string {
  return warning.replace(/^W_/u, '').toLowerCase().replaceAll('_', '-');
}

function totalMinutes(interview: Interview): number {
  return Object.values(interview.usedSeconds).reduce((sum, part) => sum + part, 0) / 60;
}

/** The newest interview with this person, as it is on the disk. */
async function storedInterview(panel: Page, employeeNo: string): Promise<Interview> {
  const rows = await panel.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('eight-steps');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('interviews').objectStore('interviews').getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => reject(all.error);
        };
      }),
  );
  const interviews = (rows as { interview: Interview }[]).map(row => row.interview);
  const [found] = interviews.filter(
    ({ notes, stage }) => notes.employee_no === employeeNo && stage === 'interview',
  );
  if (!found) throw new Error(`no interview of ${employeeNo} on the disk`);
  return found;
}
