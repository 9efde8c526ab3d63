/**
 * One line above the footer that never moves: what the caret's line becomes, undo and redo, and, after
 * `@` or `;;`, people or short texts to put in by digit. Quick note takes the line's place while written.
 */
import { type Signal, useSignal } from '@preact/signals';
import { Handshake, Keyboard, ListTodo, Redo2, StickyNote, Target, Undo2 } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  selectedLine,
  TURN_INTO,
  type TurnInto,
  withQuickNote,
  withTurned,
} from '@/utils/domain/jottings';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { Icon } from '../ui/icon';
import { useShownName } from '../use-shown-name';
import { type Offer, offersFor, putIn, type TextBox, textBoxIn } from './text-box';

const NO_OFFERS: readonly Offer[] = [];
const TURN_ICONS = { action: ListTodo, commitment: Handshake, goal: Target };

export function NoteBar({ model, helpOpen }: { model: InterviewModel; helpOpen: Signal<boolean> }) {
  const { i18n, quickNote } = usePanel();
  const { t } = i18n;
  const box = useRef<TextBox | null>(null);
  const offers = useSignal(NO_OFFERS);
  const shownName = useShownName();

  useLayoutEffect(() => {
    const look = (event: Event) => {
      const found = textBoxIn(event.target);
      if (found) box.current = found;
      offers.value = found
        ? offersFor(found, model.interview.value, model.pack.value, i18n.language.value)
        : NO_OFFERS;
    };
    const pick = (event: KeyboardEvent) => {
      const offer = offers.value[Number(event.key) - 1];
      if (!offer || !box.current || event.isComposing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      putIn(box.current, offer.text);
      offers.value = NO_OFFERS;
    };
    document.addEventListener('input', look);
    document.addEventListener('focusin', look);
    document.addEventListener('keydown', pick, { capture: true });
    return () => {
      document.removeEventListener('input', look);
      document.removeEventListener('focusin', look);
      document.removeEventListener('keydown', pick, { capture: true });
    };
  }, [model, offers, i18n]);

  const turn = (into: TurnInto) => {
    const { current } = box;
    if (!current?.isConnected) return;
    const line = selectedLine(
      current.value,
      current.selectionStart ?? 0,
      current.selectionEnd ?? 0,
    );
    model.change(interview => withTurned(interview, into, line));
  };

  if (quickNote.value) return <QuickNoteLine model={model} />;
  return (
    <div class="note-bar" role="toolbar" aria-label={t('noteBar')}>
      {offers.value.length > 0 ? (
        offers.value.map((offer, at) => (
          <button
            type="button"
            class="chip"
            key={offer.text}
            data-offer={at + 1}
            onMouseDown={event => event.preventDefault()}
            onClick={() => box.current && putIn(box.current, offer.text)}
          >
            <span class="soft tabular">{at + 1}</span>{' '}
            {offer.isPerson ? shownName(offer.text) : offer.text}
          </button>
        ))
      ) : (
        <>
          <button
            type="button"
            class="button quiet small"
            data-action="quick-note"
            title={t('quickNoteHint')}
            disabled={model.readOnly}
            onClick={() => {
              quickNote.value = true;
            }}
          >
            <Icon of={StickyNote} />
            <span class="label-text">{t('quickNote')}</span>
          </button>
          {TURN_INTO.map(into => (
            <button
              type="button"
              class="button quiet small"
              key={into}
              data-turn={into}
              title={`${t(`turnInto_${into}`)} · ${t('turnIntoHint')}`}
              disabled={model.readOnly}
              onMouseDown={event => event.preventDefault()}
              onClick={() => turn(into)}
            >
              <Icon of={TURN_ICONS[into]} />
              <span class="label-text">{t(`turnShort_${into}`)}</span>
            </button>
          ))}
          <span class="grow" />
          <button
            type="button"
            class="button quiet small"
            aria-label={t('undo')}
            title={`${t('undo')} Ctrl+Z`}
            data-action="undo"
            disabled={!model.history.canUndo.value}
            onClick={model.undo}
          >
            <Icon of={Undo2} />
          </button>
          <button
            type="button"
            class="button quiet small"
            aria-label={t('redo')}
            title={`${t('redo')} Ctrl+Shift+Z`}
            data-action="redo"
            disabled={!model.history.canRedo.value}
            onClick={model.redo}
          >
            <Icon of={Redo2} />
          </button>
          <button
            type="button"
            class="button quiet small"
            aria-label={t('help')}
            title={`${t('help')} ?`}
            data-action="help"
            onClick={() => {
              helpOpen.value = true;
            }}
          >
            <Icon of={Keyboard} />
          </button>
        </>
      )}
    </div>
  );
}

/** Enter keeps it, Escape drops it; either way the caret goes back to where it was. */
function QuickNoteLine({ model }: { model: InterviewModel }) {
  const { i18n, clock, newId, quickNote } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    input.current?.focus();
  }, []);
  const close = () => {
    quickNote.value = false;
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    const text = input.current?.value.trim() ?? '';
    if (event.key === 'Enter' && text !== '') {
      const note = { id: newId(), at: clock.now(), step: model.interview.value.step, text };
      model.change(current => withQuickNote(current, note));
    }
    close();
  };
  return (
    <div class="note-bar">
      <input
        ref={input}
        class="input"
        autocomplete="off"
        aria-label={i18n.t('quickNote')}
        placeholder={i18n.t('quickNotePlaceholder')}
        data-place="quick-note"
        onKeyDown={onKeyDown}
        onBlur={() => {
          // Clicking elsewhere must not throw away what was begun.
          if (!input.current?.value) quickNote.value = false;
        }}
      />
    </div>
  );
}
