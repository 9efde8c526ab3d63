/** A word between the panel and the records page. Ids only; both are the extension's own pages. */
import * as v from 'valibot';

const CHANNEL = 'eight-steps';
const ASK_EVERY_MS = 150;
const PATIENCE_MS = 6_000;

const id = v.pipe(v.string(), v.maxLength(64));
const word = v.variant('kind', [
  v.object({ kind: v.literal('open-interview'), id }),
  v.object({ kind: v.literal('interview-opened'), id }),
  v.object({ kind: v.literal('records-changed') }),
  v.object({ kind: v.literal('show-records') }),
  v.object({ kind: v.literal('records-shown') }),
]);
export type WindowsWord = v.InferOutput<typeof word>;

export interface WindowsChannel {
  say(said: WindowsWord): void;
  listen(hear: (heard: WindowsWord) => void): () => void;
  /** Says it again and again, because the other page may still be starting; false if nobody answers. */
  ask(said: WindowsWord, answer: WindowsWord['kind'], patienceMs?: number): Promise<boolean>;
}

export function createWindowsChannel(): WindowsChannel {
  const channel = new BroadcastChannel(CHANNEL);

  function listen(hear: (heard: WindowsWord) => void): () => void {
    const onMessage = (event: MessageEvent) => {
      const parsed = v.safeParse(word, event.data);
      if (parsed.success) hear(parsed.output);
    };
    channel.addEventListener('message', onMessage);
    return () => channel.removeEventListener('message', onMessage);
  }

  const say = (said: WindowsWord) => channel.postMessage(said);

  return {
    say,
    listen,
    ask: (said, answer, patienceMs = PATIENCE_MS) =>
      new Promise(resolve => {
        const settle = (isAnswered: boolean) => {
          clearInterval(again);
          clearTimeout(enough);
          stop();
          resolve(isAnswered);
        };
        const again = setInterval(() => say(said), ASK_EVERY_MS);
        const enough = setTimeout(() => settle(false), patienceMs);
        const stop = listen(heard => heard.kind === answer && settle(true));
        say(said);
      }),
  };
}
