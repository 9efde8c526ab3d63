/** Keys of the panel and of the browser, and the few choices one wants at hand in a talk. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InterviewModel } from '@/utils/store/interview-model';
import type { CommandKeys } from '@/utils/store/ports';
import { usePanel } from '../panel-context';

const PANEL_KEYS = [
  ['keysTick', '1–9'],
  ['keysLine', '↑ ↓'],
  ['keysNext', 'Ctrl+Enter'],
  ['keysPrevious', 'Ctrl+Shift+Enter'],
  ['keysWrite', 'W'],
  ['keysQuick', 'N'],
  ['keysSituation', 'S'],
  ['keysPeople', '@'],
  ['keysSnippet', ';;'],
  ['keysUndo', 'Ctrl+Z'],
  ['keysHide', 'Ctrl+Shift+H'],
  ['keysHelp', '?'],
] as const;
const BROWSER_KEYS = ['open', 'close-panel', 'hide-panel', 'next-step', 'quick-note'] as const;

export function HelpDialog({ model, onClose }: { model: InterviewModel; onClose: () => void }) {
  const { app, i18n, settings, shortcuts } = usePanel();
  const { t } = i18n;
  const keys = useSignal<CommandKeys | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    void shortcuts.keys().then(found => {
      keys.value = found;
    });
  }, [shortcuts, keys]);
  const { maskNames, selfCheck } = settings.settings.value;
  const choice = (name: 'maskNames' | 'selfCheck', on: boolean) => (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        data-setting={name}
        onChange={event => settings.change({ [name]: event.currentTarget.checked })}
      />
      <span>{t(name)}</span>
    </label>
  );
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <div class="stack">
        <h2 id="help-title">{t('helpTitle')}</h2>
        <dl class="keys">
          {PANEL_KEYS.map(([name, key]) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd class="tabular">{key}</dd>
            </div>
          ))}
        </dl>
        <section class="stack-tight">
          <h3>{t('helpBrowser')}</h3>
          <dl class="keys">
            {BROWSER_KEYS.map(name => (
              <div key={name} data-command={name}>
                <dt>{t(`command_${name}`)}</dt>
                <dd class="tabular">{keys.value?.[name] || t('commandUnset')}</dd>
              </div>
            ))}
          </dl>
          <div class="row">
            <button type="button" class="button small" onClick={() => void shortcuts.change()}>
              {t('commandsChange')}
            </button>
          </div>
        </section>
        <section>
          {choice('maskNames', maskNames)}
          {choice('selfCheck', selfCheck)}
        </section>
        <div class="row-wrap">
          {!model.isRehearsal && (
            <button
              type="button"
              class="button grow"
              data-action="open-window"
              onClick={() => {
                const { id } = model.interview.value;
                // The window becomes the editor, so this panel lets go of the interview first.
                void app.showHome().then(() => shortcuts.openWindow(id));
              }}
            >
              {t('openWindow')}
            </button>
          )}
          <button type="button" class="button grow" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
