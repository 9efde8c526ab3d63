import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { originOf } from '@/components/fill/no-access';
import { SaveIndicator, SaveTrouble } from '@/components/interview/save-indicator';
import { err } from '@/utils/domain/result';
import { showInPanel } from './panel';

it('says in words that the text is not saved, why, and hands it out', async () => {
  const panel = showInPanel(model => (
    <>
      <SaveIndicator model={model} />
      <SaveTrouble model={model} />
    </>
  ));
  expect(panel.root.textContent).toContain('已保存');
  panel.disk = () => err('quota');
  panel.model.setNote('self_summary', '不能丢');
  await expect
    .poll(() => panel.root.querySelector('[role=alert]')?.textContent)
    .toContain('磁盘空间不足');
  expect(panel.root.querySelector('[data-save]')?.textContent).toContain('未保存');
  const download = [...panel.root.querySelectorAll('button')].find(
    button => button.textContent === '下载一份',
  );
  if (!download) throw new Error('no way out offered');
  await userEvent.click(download);
  expect(panel.downloads[0]).toContain('不能丢');
});

it.each([
  ['https://hr.example.com/form?id=7', 'https://hr.example.com'],
  ['hr.example.com', 'https://hr.example.com'],
  [' http://10.0.0.8:8080/x ', 'http://10.0.0.8:8080'],
  ['https://人事.example.cn', 'https://xn--3kq4d.example.cn'],
  ['not a site', null],
  ['ftp://hr.example.com', null],
  ['chrome://settings', null],
  ['', null],
])('takes the address %j as the site %j', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
