import { describe, expect, it } from 'vitest';
import { type Interview, newInterview, withNote } from '@/utils/domain/interview';
import { err, ok, type Result } from '@/utils/domain/result';
import { createAutosave } from '@/utils/store/autosave';
import type { Durability, SaveError } from '@/utils/store/ports';

/** A repository whose writes end when the test says so. */
function aSlowDisk() {
  const writes: {
    text: unknown;
    revision: number;
    durability: Durability;
    end: (result?: Result<number, SaveError>) => Promise<void>;
  }[] = [];
  let inFlight = 0;
  let mostInFlight = 0;
  return {
    writes,
    mostInFlight: () => mostInFlight,
    save: (interview: Interview, revision: number, durability: Durability) =>
      new Promise<Result<number, SaveError>>(resolve => {
        mostInFlight = Math.max(mostInFlight, ++inFlight);
        writes.push({
          text: interview.notes.self_summary,
          revision,
          durability,
          end: async result => {
            inFlight--;
            resolve(result ?? ok(revision + 1));
            await tick();
          },
        });
      }),
  };
}

const tick = () => new Promise(resume => setTimeout(resume, 0));
const typed = (text: string) =>
  withNote(newInterview('one', '2026-01-14T06:00:00.000Z', 'pack'), 'self_summary', text);

function anAutosave() {
  const disk = aSlowDisk();
  const timers: { work: () => void; ms: number; off: boolean }[] = [];
  let elapsed = 0;
  const save = createAutosave({
    repository: disk,
    revision: 4,
    elapsed: () => elapsed,
    later: (work, ms) => {
      const timer = { work, ms, off: false };
      timers.push(timer);
      return () => {
        timer.off = true;
      };
    },
  });
  return {
    save,
    disk,
    pass: (ms: number) => {
      elapsed += ms;
    },
    due: () => timers.filter(timer => !timer.off),
  };
}

describe('autosave', () => {
  it('puts no timer between a key and its write', () => {
    const { save, disk, due } = anAutosave();
    save.markDirty(typed('a'));
    expect(disk.writes).toHaveLength(1);
    expect(due()).toEqual([]);
    expect(save.state.value).toEqual({ kind: 'saving' });
  });

  it('keeps one write in flight and sends the newest next', async () => {
    const { save, disk } = anAutosave();
    for (const text of ['a', 'ab', 'abc']) save.markDirty(typed(text));
    await disk.writes[0]?.end();
    await disk.writes[1]?.end();

    expect(disk.writes.map(write => write.text)).toEqual(['a', 'abc']);
    expect(disk.writes.map(write => write.revision)).toEqual([4, 5]);
    expect(disk.mostInFlight()).toBe(1);
    expect(save.state.value).toEqual({ kind: 'saved' });
  });

  it('says saved only when nothing newer waits', async () => {
    const { save, disk } = anAutosave();
    save.markDirty(typed('a'));
    save.markDirty(typed('ab'));
    await disk.writes[0]?.end();
    expect(save.state.value).toEqual({ kind: 'saving' });
  });

  it('keeps the text and its reason when a write fails, and saves it at the next attempt', async () => {
    const { save, disk, due } = anAutosave();
    save.markDirty(typed('a'));
    await disk.writes[0]?.end(err('quota'));
    expect(save.state.value).toEqual({ kind: 'not-saved', reason: 'quota' });

    save.markDirty(typed('ab'));
    expect(disk.writes).toHaveLength(1);
    due().at(-1)?.work();
    expect(disk.writes[1]).toMatchObject({ text: 'ab', revision: 4 });
    await disk.writes[1]?.end();
    expect(save.state.value).toEqual({ kind: 'saved' });
  });

  it('writes nothing after a conflict', async () => {
    const { save, disk, due } = anAutosave();
    save.markDirty(typed('a'));
    await disk.writes[0]?.end(err('conflict'));
    save.markDirty(typed('ab'));
    save.retry();
    await save.flush();
    expect(disk.writes).toHaveLength(1);
    expect(due()).toEqual([]);
    expect(save.state.value).toEqual({ kind: 'not-saved', reason: 'conflict' });
  });

  it('writes strictly at most a second apart while there is something to save', async () => {
    const { save, disk, pass } = anAutosave();
    save.markDirty(typed('a'));
    await disk.writes[0]?.end();
    pass(400);
    save.markDirty(typed('ab'));
    await disk.writes[1]?.end();
    pass(700);
    save.markDirty(typed('abc'));
    expect(disk.writes.map(write => write.durability)).toEqual(['strict', 'relaxed', 'strict']);
  });

  it('hardens a burst of relaxed writes a second after the last strict one, not after the last key', async () => {
    const { save, disk, pass, due } = anAutosave();
    save.markDirty(typed('a'));
    await disk.writes[0]?.end();
    pass(50);
    save.markDirty(typed('ab'));
    await disk.writes[1]?.end();
    pass(850);
    save.markDirty(typed('abc'));
    await disk.writes[2]?.end();

    const [timer, ...more] = due();
    expect(more).toEqual([]);
    expect(timer?.ms).toBe(950);
    timer?.work();
    expect(disk.writes[3]).toMatchObject({ text: 'abc', durability: 'strict' });
  });

  it.each(['a timer', 'a flush'])(
    '%s never puts an older text back over the one being written',
    async by => {
      const { save, disk, due } = anAutosave();
      save.markDirty(typed('a'));
      await disk.writes[0]?.end();
      save.markDirty(typed('b'));
      await disk.writes[1]?.end();
      save.markDirty(typed('c'));
      if (by === 'a flush') void save.flush();
      else for (const { work } of due()) work();
      await disk.writes[2]?.end();
      await tick();
      await disk.writes[3]?.end();
      expect(disk.writes.map(({ text }) => text).slice(2)).not.toContain('b');
      expect(disk.writes.at(-1)?.text).toBe('c');
    },
  );

  it('flushes strictly and resolves when all is on the disk', async () => {
    const { save, disk, pass } = anAutosave();
    save.markDirty(typed('a'));
    await disk.writes[0]?.end();
    pass(100);
    save.markDirty(typed('ab'));
    let flushed = false;
    const flushing = save.flush().then(() => {
      flushed = true;
    });
    await tick();
    expect(flushed).toBe(false);
    while (!flushed) {
      await disk.writes.at(-1)?.end();
      await tick();
    }
    await flushing;
    expect(disk.writes.at(-1)).toMatchObject({ text: 'ab', durability: 'strict' });
  });
});
