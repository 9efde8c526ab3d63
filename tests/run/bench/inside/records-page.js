// Runs in the extension's own pages, handed over as text: the bench measures there what a person waits for.
globalThis.bench = (() => {
  /** After everything that is queued now, rendering by the framework included; no timer's rounding. */
  const turn = () =>
    new Promise(resolve => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });

  const texts = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('eight-steps');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('texts').objectStore('texts').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result.map(row => row.text));
        };
      };
    });

  return {
    /** Milliseconds per key, typed one after the other; and of a linear scan for the same words. */
    async search(queries) {
      const box = document.querySelector('[data-action="search"]');
      const all = await texts();
      const keys = [];
      const scans = [];
      for (const query of queries)
        for (let length = 1; length <= query.length; length++) {
          const typed = query.slice(0, length);
          const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
          const scanStart = performance.now();
          let hits = 0;
          for (const text of all) if (words.every(word => text.includes(word))) hits++;
          scans.push(performance.now() - scanStart);
          if (hits > all.length) throw new Error('impossible');
          box.value = typed;
          const start = performance.now();
          box.dispatchEvent(new Event('input', { bubbles: true }));
          await turn();
          keys.push(performance.now() - start);
          await turn();
        }
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      return { keys, scans };
    },

    /** Milliseconds between frames while the list runs from end to end. */
    async scroll(frames) {
      const list = document.querySelector('[data-list]');
      const gaps = [];
      list.scrollTop = 0;
      await new Promise(requestAnimationFrame);
      const step = (list.scrollHeight - list.clientHeight) / frames;
      let last = await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        list.scrollTop += step;
        const now = await new Promise(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
      }
      return gaps;
    },

    /** Milliseconds from a key in a note to “saved”. */
    async saves(count) {
      const field = document.querySelector('[data-place="employee_no"]');
      const state = () => document.querySelector('[data-save]')?.dataset.save;
      const times = [];
      for (let n = 0; n < count; n++) {
        field.value += 'x';
        const start = performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        do await turn();
        while (state() !== 'saved');
        times.push(performance.now() - start);
      }
      return times;
    },
  };
})();
