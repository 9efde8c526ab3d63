/** Works the panel as a manager does: its buttons, its file picker, its words on screen. */
import type { Panel } from './panel';

export interface ReviewRow {
  readonly answers: readonly string[];
  readonly status: 'ticked' | 'unticked' | 'refused';
  readonly reason?: string;
  readonly target?: string;
  readonly confidence?: number;
  /** The review says before the write that this one cannot be undone. */
  readonly undoable: boolean;
}

export interface OutcomeRow {
  readonly answers: readonly string[];
  readonly outcome: 'verified' | 'failed' | 'needs-you';
  readonly reason?: string;
  readonly undo?: 'restored' | 'kept-user-edit' | 'cannot-undo';
}

export async function setLanguage(panel: Panel, language: 'zh' | 'en'): Promise<void> {
  await goHome(panel);
  const wanted = language === 'zh' ? 'zh-CN' : 'en';
  const current = await panel.locator('html').getAttribute('lang');
  if (current !== wanted) await panel.locator('[data-action="language"]').click();
  await panel.locator(`html[lang="${wanted}"]`).waitFor();
}

export async function goHome(panel: Panel): Promise<void> {
  for (let tries = 0; tries < 4; tries++) {
    // Between two screens there is neither: a click on what is about to go would wait for ever.
    await panel.locator('[data-action="language"], [data-action="up"]').first().waitFor();
    if ((await panel.locator('[data-action="language"]').count()) > 0) return;
    const left = await panel.locator('[data-screen]').getAttribute('data-screen');
    await panel.locator('[data-action="up"]').first().click();
    await panel.locator(`[data-screen]:not([data-screen="${left}"])`).waitFor();
  }
  throw new Error('the panel did not come back to its list of interviews');
}

/** Chooses a file in the panel's own file picker. */
export async function handFile(panel: Panel, text: string, name = 'file.json'): Promise<void> {
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Imports through the panel's own file picker and opens what came in. */
export async function importInterview(panel: Panel, name: string, text: string): Promise<void> {
  await goHome(panel);
  await handFile(panel, text, name);
  const notice = panel.locator('[role=alert]');
  await notice.waitFor();
  if ((await notice.getAttribute('data-notice')) !== 'imported')
    throw new Error(`import refused: ${await notice.textContent()}`);
  await panel.locator('[data-action="open-imported"]').click();
  await panel.locator('[data-screen]:not([data-screen="home"])').waitFor();
}

/** From wherever the interview stands to the Fill screen. */
export async function goToFill(panel: Panel): Promise<void> {
  await panel.locator('[data-screen]').waitFor();
  const screen = await panel.locator('[data-screen]').getAttribute('data-screen');
  if (screen === 'prepare') await panel.locator('[data-action="start"]').click();
  if (screen !== 'fill') {
    await panel.locator('[data-step="confirm_result"]').click();
    const reason = panel.locator('dialog[open] input');
    const arrived = '[data-step="confirm_result"][aria-current="step"]';
    await panel.locator(`dialog[open] input, ${arrived}`).first().waitFor();
    if (await reason.isVisible()) {
      await reason.fill('-');
      await panel.locator('dialog[open] [type=submit]').click();
    }
    await panel.locator('[data-action="next"]').click();
    await panel.locator('[data-action="to-fill"]').click();
  }
  await panel.locator('[data-screen="fill"]').waitFor();
}

/** Reads the page beside the panel; grants, by the panel's own button, what it asks for by name. */
export async function surveyPage(
  panel: Panel,
  grantable: (origin: string) => Promise<void>,
): Promise<void> {
  const again = panel.locator('[data-action="survey"]').first();
  await settled(panel);
  if ((await again.count()) > 0) await again.click();
  await settled(panel);
  for (let asked = 0; asked < 8; asked++) {
    const allow = panel.locator('[data-allow]').first();
    if ((await allow.count()) === 0) return;
    const origin = await allow.getAttribute('data-allow');
    if (origin) await grantable(origin);
    await panel.bringToFront();
    await allow.click();
    await settled(panel);
  }
}

/** Until the fill screen shows something a person can act on. */
export async function settled(panel: Panel): Promise<string> {
  const state = panel.locator('[data-fill-state]:not([aria-busy="true"])');
  await state.first().waitFor({ timeout: 60_000 });
  await panel.waitForTimeout(30);
  return (await state.first().getAttribute('data-fill-state')) ?? '';
}

export async function reviewRows(panel: Panel): Promise<ReviewRow[]> {
  return panel.locator('[data-row][data-status]').evaluateAll(rows =>
    rows.map(row => {
      const {
        answers = '',
        status,
        reason,
        target,
        confidence,
        undoable,
      } = (row as HTMLElement).dataset;
      return {
        answers: answers.split(' '),
        status: status as 'ticked' | 'unticked' | 'refused',
        ...(reason && { reason }),
        ...(target && { target }),
        ...(confidence && { confidence: Number(confidence) }),
        undoable: undoable !== 'false',
      };
    }),
  );
}

/** `all`: everything offered is ticked too, and standing values are replaced. */
export async function acceptReview(panel: Panel, accept: 'proposed' | 'all'): Promise<void> {
  if (accept === 'proposed') return;
  const replace = panel.locator('[data-mode="replace"]');
  for (let at = 0; at < (await replace.count()); at++) await replace.nth(at).click();
  const tickAll = panel.locator('[data-action="tick-all"]');
  if ((await tickAll.count()) > 0) await tickAll.click();
}

export async function pressFill(panel: Panel): Promise<OutcomeRow[]> {
  await panel.locator('[data-action="fill"]').click();
  await panel.locator('[data-report]').waitFor({ timeout: 60_000 });
  return outcomeRows(panel);
}

export async function outcomeRows(panel: Panel): Promise<OutcomeRow[]> {
  return panel.locator('[data-row][data-outcome]').evaluateAll(rows =>
    rows.map(row => {
      const { answers = '', outcome, reason, undo } = (row as HTMLElement).dataset;
      return {
        answers: answers.split(' '),
        outcome: outcome as 'verified' | 'failed' | 'needs-you',
        ...(reason && { reason }),
        ...(undo && { undo: undo as 'restored' | 'kept-user-edit' | 'cannot-undo' }),
      };
    }),
  );
}
