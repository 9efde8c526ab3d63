/**
 * Keys typed into two boxes by turns: how long until the frame that shows the key, and what of that the
 * page's thread worked, by the thread's own clock. A box that does nothing waits for the screen as well:
 * a frame comes every 16.7 ms, and a key comes when it comes.
 */
import type { Page } from 'playwright';
import { median, percentile } from './figure';
import { traced } from './trace';

export const FRAME_MS = 1000 / 60;
const ROUNDS = 5;
const KEYS_PER_ROUND = 60;
const BEGUN = 'bench-key';
const SHOWN = 'bench-shown';

interface Box {
  readonly page: Page;
  readonly box: string;
}

interface Spread {
  readonly middle: number;
  /** The p95 of the calmest half of the rounds: of each the p95, of these the median. */
  readonly most: number;
}

interface Keys {
  readonly wall: Spread;
  readonly work: Spread;
}

export interface KeysCompared {
  readonly plain: Keys;
  readonly panel: Keys;
}

interface Round {
  readonly wall: number[];
  readonly work: number[];
}

export async function keysInTurn(plain: Box, panel: Box): Promise<KeysCompared> {
  for (const { page } of [plain, panel]) await page.evaluate(markKeys, [BEGUN, SHOWN] as const);
  const rounds: { plain: Round[]; panel: Round[] } = { plain: [], panel: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.plain.push(await typed(plain));
    rounds.panel.push(await typed(panel));
  }
  return { plain: spreadOf(rounds.plain), panel: spreadOf(rounds.panel) };
}

export function plainBox(text: string): void {
  const box = document.createElement('textarea');
  box.style.cssText = 'width: 100%; height: 60vh; font: 14px / 1.6 system-ui, sans-serif';
  box.value = text;
  document.body.replaceChildren(box);
}

/** Marks each key when its event comes, and after the frame that shows it. */
function markKeys([begun, shown]: readonly [string, string]): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => performance.mark(shown);
  document.addEventListener(
    'keydown',
    event => {
      performance.mark(begun, { startTime: event.timeStamp });
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    { capture: true },
  );
}

async function typed({ page, box }: Box): Promise<Round> {
  await page.bringToFront();
  await page.locator(box).click();
  const events = await traced(page, ['blink.user_timing'], async () => {
    for (let n = 0; n < KEYS_PER_ROUND; n++) await page.keyboard.press('a', { delay: 30 });
  });
  const marks = events.filter(({ name }) => name === BEGUN || name === SHOWN);
  const round: Round = { wall: [], work: [] };
  for (const [at, shown] of marks.entries()) {
    const begun = marks[at - 1];
    // A key that came before the last one was shown is shown with it.
    if (shown.name !== SHOWN || begun?.name !== BEGUN) continue;
    round.wall.push((shown.ts - begun.ts) / 1000);
    round.work.push(((shown.tts ?? Number.NaN) - (begun.tts ?? Number.NaN)) / 1000);
  }
  if (round.wall.length < KEYS_PER_ROUND / 2) throw new Error('the trace shows too few keys');
  return round;
}

function spreadOf(rounds: readonly Round[]): Keys {
  const spread = (of: (round: Round) => readonly number[]): Spread => ({
    middle: median(rounds.map(round => median(of(round)))),
    most: median(rounds.map(round => percentile(of(round), 0.95))),
  });
  return { wall: spread(({ wall }) => wall), work: spread(({ work }) => work) };
}
