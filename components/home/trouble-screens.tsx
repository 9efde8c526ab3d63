import type { LoadError } from '@/utils/store/ports';
import { usePanel } from '../panel-context';

export function NoStorageScreen() {
  const { app, i18n } = usePanel();
  return (
    <main class="work">
      <section class="stack" role="alert">
        <h1>{i18n.t('noStorageTitle')}</h1>
        <p>{i18n.t('noStorageText')}</p>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void app.showHome()}>
            {i18n.t('tryAgain')}
          </button>
        </div>
      </section>
    </main>
  );
}

export function CannotOpenScreen({ id, error }: { id: string; error: LoadError }) {
  const { app, i18n, download } = usePanel();
  const canRescue = error === 'damaged' || error === 'newer-version';
  const rescue = async () => {
    const row = await app.rescue(id);
    if (row) download(`eight-steps-rescue-${id.slice(0, 8)}.json`, row);
  };
  return (
    <main class="work">
      <section class="stack" role="alert">
        <h1>{i18n.t('cannotOpenTitle')}</h1>
        <p>{i18n.t(`cannotOpen_${error}`)}</p>
        <div class="row">
          {canRescue && (
            <button type="button" class="button primary" onClick={() => void rescue()}>
              {i18n.t('rescueDownload')}
            </button>
          )}
          <button type="button" class="button" onClick={() => void app.showHome()}>
            {i18n.t('back')}
          </button>
        </div>
      </section>
    </main>
  );
}
