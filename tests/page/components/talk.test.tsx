import { options } from 'preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Closing } from '@/components/interview/closing';
import { Hints } from '@/components/interview/hints';
import { OwedHere } from '@/components/interview/owed-here';
import { Stance } from '@/components/interview/stance';
import { StepBody } from '@/components/interview/step-body';
import { showInPanel } from './panel';

const one = (root: HTMLElement, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

describe('typing', () => {
  it('draws the note that is typed into and nothing around it', async () => {
    const { root, model } = showInPanel(shown => <StepBody model={shown} />, {
      self_summary: '说',
    });
    model.goTo('self_review');
    await expect.poll(() => root.querySelector('[data-place="self_summary"]')).not.toBeNull();
    const before = options.diffed;
    const drawn: string[] = [];
    options.diffed = node => {
      if (typeof node.type === 'function') drawn.push(node.type.name);
      before?.(node);
    };
    try {
      const box = one(root, '[data-place="self_summary"]') as HTMLTextAreaElement;
      box.value = '说了';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await expect.poll(() => drawn.length).toBeGreaterThan(0);
      await new Promise(resume => requestAnimationFrame(resume));
    } finally {
      if (before) options.diffed = before;
      else delete options.diffed;
    }
    expect(model.interview.value.notes.self_summary).toBe('说了');
    expect(drawn.toSorted()).toEqual(['LongText', 'NoteField']);
  });
});

describe('the script', () => {
  it('speaks of the kind of talk it is: lines, ticks, questions and don’ts (S-04, H1)', async () => {
    const { root, model } = showInPanel(shown => <StepBody model={shown} />, {
      self_summary: '员工说了',
    });
    expect(root.querySelector('[data-type]')).toBeNull();
    expect(root.textContent).toContain('正式的绩效面谈');

    model.setNote('interview_type', 'pip_review');
    await expect
      .poll(() => root.querySelector('[data-type]')?.textContent)
      .toContain('绩效改进复盘');
    expect(root.textContent).toContain('我答应的支持到位了没有');
    expect(root.textContent).toContain('不要先宣布计划过没过');
    expect(root.textContent).not.toContain('正式的绩效面谈');

    model.goTo('self_review');
    await expect.poll(() => root.querySelector('[data-item="self_review.support"]')).not.toBeNull();
    model.setNote('interview_type', 'regular');
    await expect.poll(() => root.querySelector('[data-item="self_review.support"]')).toBeNull();
  });
});

describe('the gap card (S3-c)', () => {
  it('takes what is written for told when the hand goes on, and unfolds nothing before', async () => {
    const { root, model } = showInPanel(shown => <StepBody model={shown} />, {
      self_summary: '员工说了',
      self_rating: 'A',
      manager_rating: 'C',
    });
    model.goTo('manager_review');
    await expect.poll(() => root.querySelector('[data-gap="self_higher"]')).not.toBeNull();
    await userEvent.type(one(root, '[data-place="gap.self"]'), '过程投入');
    await userEvent.type(one(root, '[data-place="gap.manager"]'), '签约结果');
    expect(model.interview.value.gap.differenceTold).toBe(false);
    await userEvent.type(one(root, '[data-place="gap.standard"]'), '目标责任书');
    expect(model.interview.value.gap).toMatchObject({ differenceTold: true, basisTold: false });
    expect(model.verdictFolded.value).toBe(true);
    await userEvent.tab();
    await userEvent.tab();
    expect(model.verdictFolded.value).toBe(false);
    // The manager has the last word: what was ticked by itself can be unticked.
    await userEvent.click(one(root, '[data-place="gap.difference"]'));
    expect(model.verdictFolded.value).toBe(true);
  });

  it('is ticked, not unticked, by a click from the box that was just written', async () => {
    const { root, model } = showInPanel(shown => <StepBody model={shown} />, {
      self_summary: '员工说了',
      self_rating: 'A',
      manager_rating: 'C',
    });
    model.goTo('manager_review');
    await expect.poll(() => root.querySelector('[data-place="gap.self"]')).not.toBeNull();
    await userEvent.type(one(root, '[data-place="gap.self"]'), '过程投入');
    await userEvent.type(one(root, '[data-place="gap.manager"]'), '签约结果');
    const label = one(root, '[data-place="gap.difference"]').closest('label');
    await userEvent.click(label?.querySelector('span') as HTMLElement);
    expect(model.interview.value.gap.differenceTold).toBe(true);
  });

  it('does not take the source noted in Prepare for told', async () => {
    const { root, model } = showInPanel(shown => <StepBody model={shown} />, {
      self_summary: '员工说了',
      self_rating: 'A',
      manager_rating: 'C',
    });
    model.setUp({ standardSource: '目标责任书' });
    model.setGap({ selfFocus: '过程', managerFocus: '结果', differenceTold: true });
    model.goTo('manager_review');
    await expect.poll(() => root.querySelector('[data-place="gap.standard"]')).not.toBeNull();
    (one(root, '[data-place="gap.standard"]') as HTMLInputElement).focus();
    await userEvent.tab();
    expect(model.verdictFolded.value).toBe(true);
  });
});

describe('hints (S3-d)', () => {
  it('say what was noticed, what to do instead and where that comes from, until dismissed', async () => {
    const { root, model } = showInPanel(shown => <Hints model={shown} />, {
      self_summary: '员工说了',
      manager_comment: '你总是迟交',
    });
    model.goTo('manager_review');
    await expect.poll(() => one(root, '[data-hints]').dataset.hints).toBe('1');
    const card = one(root, '[data-hint="absolute-word"]');
    expect(card.textContent).toContain('“总是”');
    expect(card.textContent).toContain('哪天');
    expect(card.textContent).toContain('出处');

    await userEvent.click(one(root, 'summary'));
    await userEvent.click(one(card, 'button'));
    await expect.poll(() => one(root, '[data-hints]').dataset.hints).toBe('0');
    expect(model.interview.value.dismissedHints).toHaveLength(1);
  });

  it('are shown in the step they belong to only', async () => {
    const { root, model } = showInPanel(shown => <Hints model={shown} />, {
      self_summary: '员工说了',
      manager_comment: '你总是迟交',
    });
    expect(one(root, '[data-hints]').dataset.hints).toBe('0');
    model.goTo('manager_review');
    await expect.poll(() => one(root, '[data-hints]').dataset.hints).toBe('1');
  });
});

describe('the exit of a step', () => {
  it('says what is missing, and the purposes lead there (P1–P6)', async () => {
    const { root, model } = showInPanel(shown => <OwedHere model={shown} />);
    expect(root.textContent).toContain('问候，闲聊一两句');
    await userEvent.click(one(root, '[data-action="purposes"]'));
    expect(root.querySelectorAll('[data-purpose]')).toHaveLength(6);
    await userEvent.click(one(root, '[data-purpose="consensus"] .chip'));
    expect(model.askingReason.value).toBe('confirm_result');
  });
});

describe('step 8', () => {
  it('shows channel and days, and takes a missing acknowledgement down neutrally (S8-b, L12)', async () => {
    const { root, model } = showInPanel(shown => <Stance model={shown} />, {
      employee_agreement: 'disagree',
    });
    expect(root.textContent).toContain('人力资源部，7 个工作日内');
    expect(root.textContent).toContain('不表示同意');
    expect(one(root, '[data-stance]').dataset.stance).toBe('dissent');

    await userEvent.click(one(root, '[data-place="employee_ack"]'));
    expect(model.interview.value.notes.employee_ack).toBe(false);
    await userEvent.type(one(root, '[data-place="delivery.method"]'), '邮件');
    expect(model.interview.value.delivery).toMatchObject({ method: '邮件' });
    await userEvent.click(one(root, '[data-place="employee_ack"]'));
    expect(model.interview.value.notes.employee_ack).toBeUndefined();
  });
});

describe('the close', () => {
  it('comes between step 8 and the form, and says what is not on record (S-01, S8-a)', async () => {
    const { root, model } = showInPanel(shown => <Closing model={shown} />, {
      self_summary: '员工说了',
      strengths: '拜访扎实',
    });
    model.goTo('confirm_result');
    model.next();
    expect(model.closing.value).toBe(true);
    expect(model.interview.value.stage).toBe('interview');
    expect(Number(one(root, '[data-closing]').dataset.closing)).toBeGreaterThan(20);
    expect(root.textContent).toContain('已告知结果');
    expect(root.textContent).toContain('拜访扎实');
    model.next();
    expect(model.interview.value.stage).toBe('fill');
    expect(model.closing.value).toBe(false);
  });

  it('goes back to step 8 without filling', () => {
    const { model } = showInPanel(shown => <Closing model={shown} />, { self_summary: '说了' });
    model.goTo('confirm_result');
    model.next();
    model.previous();
    expect(model.closing.value).toBe(false);
    expect(model.interview.value.step).toBe('confirm_result');
  });
});
