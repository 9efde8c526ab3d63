// Runs in the extension's own pages, handed over as text: the bench measures there what a person waits for.
globalThis.bench = (() => {
  /** After everything that is queued now, rendering by the framework included; no timer's rounding. */
  const turn = () =>
    new Promise(resolve => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });

  /** Read from a trace, with the thread's own clock beside the time. */
  const stamp = name => console.timeStamp(`bench:${name}`);

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
    /** Stamps each key, typed one after the other, and a linear scan for the same words before it. */
    async search(queries) {
      const box = document.querySelector('[data-action="search"]');
      const all = await texts();
      for (const query of queries)
        for (let length = 1; length <= query.length; length++) {
          const typed = query.slice(0, length);
          const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
          stamp('scan');
          let hits = 0;
          for (const text of all) if (words.every(word => text.includes(word))) hits++;
          stamp('end');
          if (hits > all.length) throw new Error('impossible');
          box.value = typed;
          stamp('key');
          box.dispatchEvent(new Event('input', { bubbles: true }));
          await turn();
          stamp('end');
          await turn();
        }
      box.value = '';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },

    /** Stamps each frame while the list runs from end to end. */
    async scroll(frames) {
      const list = document.querySelector('[data-list]');
      list.scrollTop = 0;
      await new Promise(requestAnimationFrame);
      const step = (list.scrollHeight - list.clientHeight) / frames;
      await new Promise(requestAnimationFrame);
      for (let frame = 0; frame < frames; frame++) {
        stamp('frame');
        list.scrollTop += step;
        await new Promise(requestAnimationFrame);
      }
      stamp('end');
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
