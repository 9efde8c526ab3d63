import { usePanel } from './panel-context';

/** Neutral on a shared screen: no name, no note, no rating stays in the document. */
export function Cover() {
  const { i18n, hidden } = usePanel();
  return (
    <button
      type="button"
      class="cover"
      data-screen="hidden"
      onClick={() => {
        hidden.value = false;
      }}
    >
      <strong>{i18n.t('hiddenTitle')}</strong>
      <span class="soft">{i18n.t('hiddenText')}</span>
    </button>
  );
}
