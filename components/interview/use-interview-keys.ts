/**
 * Keys of the talk: digits tick, arrows move the line, W goes to where one writes, N takes a quick note, Ctrl/⌘+Enter
 * goes on, Ctrl/⌘+Z takes back.
 * Nothing with Alt: on a Mac the Option key types letters.
 */
import type { Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';

export function useInterviewKeys(model: InterviewModel, helpOpen?: Signal<boolean>): void {
  const { quickNote } = usePanel();
  // With the screen, not a frame after it: the first key may come at once.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      const command = event.ctrlKey || event.metaKey;
      if (document.querySelector('dialog[open]')) return;
      if (command && event.key === 'Enter') {
        if (event.shiftKey) model.previous();
        else model.next();
        event.preventDefault();
        return;
      }
      if (command && travel(model, event)) {
        event.preventDefault();
        return;
      }
      if (command || event.altKey || isTyping(event.target)) return;
      if (event.key.toLowerCase() === 'n' && !model.readOnly) {
        quickNote.value = true;
        event.preventDefault();
        return;
      }
      if (event.key === '?' && helpOpen) {
        helpOpen.value = true;
        event.preventDefault();
      } else if (event.key.toLowerCase() === 'w') {
        if (goToWriting()) event.preventDefault();
      } else if (event.key.toLowerCase() === 's') {
        if (showSituations()) event.preventDefault();
      } else if (/^[1-9]$/.test(event.key)) {
        tickNth(model, Number(event.key));
        event.preventDefault();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (moveLine(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [model, quickNote, helpOpen]);
}

/** Undo and redo as everywhere. The boxes show what the model holds, so the browser's own would not do. */
function travel(model: InterviewModel, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const isRedo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
  if (!isRedo && key !== 'z') return false;
  if (isRedo) model.redo();
  else model.undo();
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** The first place to write in this step that is still empty, or else the first. */
function goToWriting(): boolean {
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>(
      ':is(.gap-card, [data-notes]) :is(textarea, input:not([type=checkbox]))',
    ),
  ].filter(box => !box.disabled);
  const isFree = (box: HTMLInputElement) =>
    box.type === 'radio' ? !document.querySelector(`[name="${box.name}"]:checked`) : !box.value;
  const target = boxes.find(isFree) ?? boxes[0];
  target?.focus();
  return target !== undefined;
}

/** Brings the cards up under the eyes and the hand; each is then one key away. */
function showSituations(): boolean {
  const first = document.querySelector<HTMLElement>('[data-situation]');
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
  return first !== null;
}

function tickNth(model: InterviewModel, n: number): void {
  const item = model.step.value.checklist[n - 1];
  if (item) model.tick(item.id, !model.interview.value.ticked.includes(item.id));
}

function moveLine(by: 1 | -1): boolean {
  const lines = [...document.querySelectorAll<HTMLElement>('.say button')];
  const at = lines.findIndex(line => line.getAttribute('aria-current') === 'true');
  const target = lines[at + by];
  target?.click();
  target?.focus();
  return target !== undefined;
}
