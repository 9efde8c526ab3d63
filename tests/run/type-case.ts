/** Types one of the cases into the panel as a manager does: its boxes, its buttons, its tables. */
import type { Page } from 'playwright';
import type { Interview } from '../../utils/domain/interview';
import type { NoteRow, NoteValue } from '../../utils/domain/note-value';
import { isRowMark } from '../../utils/domain/note-value';
import type { PriorAction } from '../../utils/domain/prior-action';
import { STEP_IDS, type StepId } from '../../utils/domain/steps';

const RATINGS = new Set(['self_rating', 'manager_rating', 'final_rating']);
const OWNERS: Readonly<Record<string, string>> = {
  员工: 'employee',
  上级: 'manager',
  双方: 'joint',
};

/** What the person agreed on last time, as the file of an interview held before. */
export function earlierInterview(of: Interview, dayBefore: string): string {
  const prior = of.priorActions ?? [];
  const rows = (owned: (action: PriorAction) => boolean, text: string, due: string) =>
    prior.filter(owned).map(action => ({ [text]: action.text, [due]: action.due, _id: action.id }));
  const answers = [
    { field: 'employee_name', value: of.notes.employee_name },
    { field: 'employee_no', value: of.notes.employee_no },
    { field: 'interview_datetime', value: dayBefore },
    {
      field: 'action_items',
      value: rows(({ owner }) => owner !== 'manager', 'action_text', 'action_due').map(row => ({
        ...row,
        action_owner: 'employee',
      })),
    },
  ];
  return JSON.stringify({ schemaVersion: 1, answers });
}

export async function typePreparation(panel: Page, of: Interview): Promise<void> {
  const { notes, setup } = of;
  await panel.locator('main details').evaluateAll(all => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  for (const id of PREPARED) {
    const value = notes[id];
    if (value === undefined) continue;
    if (id === 'interview_type' || id === 'interview_mode') await choose(panel, id, String(value));
    else if (RATINGS.has(id)) await panel.locator(`[data-place="${id}=${value}"]`).check();
    else await panel.locator(`[data-place="${id}"]`).fill(String(value));
  }
  await panel.locator('[data-place="setup.role"]').selectOption(setup.roleFamily);
  await panel.locator('[data-place="setup.standard"]').fill(setup.standardSource);
  if (setup.stepMinutes)
    for (const step of STEP_IDS) {
      await panel.locator(`[data-place="plan.${step}"]`).fill(String(setup.stepMinutes[step]));
      await panel.locator(`[data-place="plan.${step}"]`).blur();
    }
  else await panel.locator(`[data-place="plan=${setup.planMinutes}"]`).check();
  for (const { text, status, comment } of of.priorActions ?? []) {
    const prior = panel.locator('[data-owner]', { hasText: text });
    await prior.locator('select').selectOption(status);
    await prior.locator('input').fill(comment);
  }
}

const PREPARED = [
  'employee_no',
  'employee_name',
  'department',
  'position',
  'review_period_label',
  'interview_type',
  'manager_rating',
  'manager_score',
  'final_rating',
  'manager_name',
  'manager_position',
  'job_level',
  'hire_date',
  'company',
  'period_start',
  'period_end',
  'interview_mode',
  'interview_location',
  'hr_attendee',
] as const;

/** One step: its ticks, its notes, its tables; `seconds` passes the time of the talk. */
export async function typeStep(
  panel: Page,
  of: Interview,
  step: StepId,
  fields: readonly string[],
): Promise<void> {
  const items = await panel
    .locator('[data-item]')
    .evaluateAll(all => all.map(each => (each as HTMLElement).dataset.item ?? ''));
  for (const [at, id] of items.entries())
    if (of.ticked.includes(id)) await panel.locator(`[data-item="${id}"]`).press(String(at + 1));
  if (step === 'manager_review') await tellGap(panel, of);
  for (const id of fields) {
    const value = of.notes[id];
    if (value !== undefined) await typeNote(panel, id, value);
  }
  if (step !== 'confirm_result') return;
  if (of.delivery) await deliver(panel, of);
  const kept = of.notes.private_notes;
  if (typeof kept !== 'string') return;
  await panel.locator('[data-private] summary').click();
  await panel.locator('[data-place="private_notes"]').fill(kept);
}

async function tellGap(panel: Page, of: Interview): Promise<void> {
  if ((await panel.locator('[data-place="gap.difference"]').count()) === 0) return;
  await panel.locator('[data-place="gap.self"]').fill(of.gap.selfFocus);
  await panel.locator('[data-place="gap.manager"]').fill(of.gap.managerFocus);
  await panel.locator('[data-place="gap.difference"]').check();
  await panel.locator('[data-place="gap.basis"]').check();
}

async function deliver(panel: Page, of: Interview): Promise<void> {
  await panel.locator('[data-place="employee_ack"]').check();
  for (const key of ['reason', 'method', 'on', 'witness'] as const)
    await panel.locator(`[data-place="delivery.${key}"]`).fill(of.delivery?.[key] ?? '');
}

async function typeNote(panel: Page, id: string, value: NoteValue): Promise<void> {
  if (Array.isArray(value) && typeof value[0] === 'object')
    return typeRows(panel, id, value as readonly NoteRow[]);
  if (RATINGS.has(id)) return panel.locator(`[data-place="${id}=${value}"]`).check();
  if (typeof value === 'boolean') return panel.locator(`[data-place="${id}"]`).setChecked(value);
  if ((await panel.locator(`[name="${id}"]`).count()) > 0) return choose(panel, id, String(value));
  if (id === 'interview_datetime') {
    const [day = '', time = ''] = String(value).split('T');
    await panel.locator(`[data-place="${id}"]`).fill(day);
    return panel.locator(`[data-place="${id}.time"]`).fill(time);
  }
  const control = panel.locator(`[data-place="${id}"]`);
  const isSelect = await control.evaluate(element => element instanceof HTMLSelectElement);
  if (isSelect) await control.selectOption(String(value));
  else await control.fill(String(value));
}

/** Rows taken over from last time stand there already, first; their cells are typed over. */
async function typeRows(panel: Page, table: string, rows: readonly NoteRow[]): Promise<void> {
  const carried = rows.filter(row => row._carried_over);
  const fresh = rows.filter(row => !row._carried_over);
  for (const [at, row] of [...carried, ...fresh].entries()) {
    if (at >= carried.length) await panel.locator(`[data-place="${table}.add"]`).click();
    for (const [column, cell] of Object.entries(row)) {
      if (isRowMark(column) || cell === '') continue;
      const box = panel.locator(`[data-place="${table}.${at}.${column}"]`);
      if (column.endsWith('_owner')) await owner(panel, `${table}.${at}.${column}`, String(cell));
      else await box.fill(String(cell));
    }
  }
}

async function owner(panel: Page, place: string, written: string): Promise<void> {
  const code = OWNERS[written] ?? (place.startsWith('manager_') ? 'manager' : 'employee');
  await panel.locator(`[data-place="${place}"]`).selectOption(code);
}

async function choose(panel: Page, id: string, value: string): Promise<void> {
  const radio = panel.locator(`[data-place="${id}=${value}"]`);
  if ((await radio.count()) > 0) await radio.check();
  else await panel.locator(`[data-place="${id}"]`).selectOption(value);
}
