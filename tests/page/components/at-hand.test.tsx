import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AttendanceCard } from '@/components/interview/attendance';
import { HelpDialog } from '@/components/interview/help-dialog';
import { InterviewScreen } from '@/components/interview/interview-screen';
import { SelfCheck } from '@/components/interview/self-check';
import { showInPanel } from './panel';

const one = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

describe('keys and choices', () => {
  it('show the browser’s shortcuts as they are set, and switch masking of names', async () => {
    const { root, services } = showInPanel(model => (
      <HelpDialog model={model} onClose={() => undefined} />
    ));
    await expect
      .poll(() => one(root, '[data-command="open"]').textContent)
      .toContain('Ctrl+Shift+8');
    expect(one(root, '[data-command="next-step"]').textContent).toContain('未设置');
    await userEvent.click(one(root, '[data-setting="maskNames"]'));
    expect(services.settings.settings.value.maskNames).toBe(true);
  });
});

describe('masked names', () => {
  it('are in the header and in the lines to say', async () => {
    const { root, services } = showInPanel(model => <InterviewScreen model={model} />, {
      employee_name: '陈思远',
    });
    expect(one(root, 'h1').textContent).toContain('陈思远');
    services.settings.change({ maskNames: true });
    await expect.poll(() => one(root, 'h1').textContent).toContain('陈＊＊');
    expect(one(root, '.say').textContent).not.toContain('思远');
  });
});

describe('situation cards (H3)', () => {
  it('are at hand with S from any step, and closing leaves everything as it was', async () => {
    const { root, model } = showInPanel(shown => <InterviewScreen model={shown} />, {
      self_summary: '说了',
    });
    model.goTo('discuss_performance');
    await expect
      .poll(() => one(root, '[data-step][aria-current]').dataset.step)
      .toBe('discuss_performance');
    expect(root.querySelectorAll('[data-situation]')).toHaveLength(13);
    await userEvent.keyboard('s');
    expect((document.activeElement as HTMLElement).dataset.situation).toBe('disagree');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelector('dialog[open]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    expect(model.interview.value.step).toBe('discuss_performance');
    expect((document.activeElement as HTMLElement).dataset.situation).toBe('disagree');
  });
});

describe('attendance', () => {
  it('says postponed, why and when next, and goes on from where it was', async () => {
    const { root, model } = showInPanel(shown => <AttendanceCard model={shown} />);
    await userEvent.click(one(root, 'summary'));
    await userEvent.click(one(root, '[data-state="postponed"]'));
    await userEvent.fill(one(root, '[data-place="attendance.reason"]'), '网络中断');
    await userEvent.fill(one(root, '[data-place="attendance.next"]'), '下周一');
    await userEvent.tab();
    await expect
      .poll(() => model.interview.value.attendance)
      .toMatchObject({ state: 'postponed', reason: '网络中断', nextOn: '2026-01-19' });
    await userEvent.click(one(root, '[data-action="resume"]'));
    expect(model.interview.value.attendance).toBeUndefined();
    expect(model.interview.value.stage).toBe('interview');
  });
});

describe('the one question after the talk (S9)', () => {
  it('is off by default, and its answer stays with the interview', async () => {
    const { root, model, services } = showInPanel(shown => <SelfCheck model={shown} />);
    expect(root.querySelector('[data-self-check]')).toBeNull();
    services.settings.change({ selfCheck: true });
    await expect.poll(() => root.querySelector('[data-self-check]')).not.toBeNull();
    await userEvent.click(one(root, '[data-place="self-check=4"]'));
    expect(model.interview.value.selfCheck).toBe(4);
    expect(model.interview.value.notes).not.toHaveProperty('selfCheck');
  });
});
