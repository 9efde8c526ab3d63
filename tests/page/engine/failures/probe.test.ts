import { expect, it } from 'vitest';
import { openHost, find, refusedBy, takeFocusAway } from '../host';
it.each([400, 800])('slow %i', async commitMs => {
  const host = openHost('<div id="app"><div id="e" contenteditable aria-label="评语" style="min-height:60px"></div></div>');
  const root = find('#e'); let pending = ''; let pastes = 0;
  root.addEventListener('paste', event => { event.preventDefault(); pastes++; pending += event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => { root.textContent = pending; }, commitMs); });
  const o = await host.write('评语', '一句话');
  const at = root.textContent;
  await new Promise(r => setTimeout(r, 1500));
  expect({ o: JSON.stringify(o), at, later: root.textContent, pastes }).toBe(0);
});
it('grid', async () => {
  const f = await openHost(`<div class="grid"><div class="row" style="display:flex"><div class="cell" style="width:120px">指标</div><div class="cell" style="width:120px">自评</div><div class="cell" style="width:120px">上级评分</div></div>
  ${['签约额','中标率'].map(t=>`<div class="row" style="display:flex"><div class="cell" style="width:120px">${t}</div><div class="cell" style="width:120px"><input style="width:80px"></div><div class="cell" style="width:120px"><input style="width:80px"></div></div>`).join('')}</div>`).survey();
  expect(f.fields.map(x => [x.evidence.map(e=>e.text), x.row, x.section])).toBe(0);
});
