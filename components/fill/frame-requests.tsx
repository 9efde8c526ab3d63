import type { FillModel } from '@/utils/store/fill-model';
import { usePanel } from '../panel-context';

/** A frame of another origin is asked for by name, one origin a click. */
export function FrameRequests({ fill, origins }: { fill: FillModel; origins: readonly string[] }) {
  const { t } = usePanel().i18n;
  return (
    <>
      {origins.map(origin => (
        <section class="note-box accent stack-tight" key={origin}>
          <p>{t('frameAsk', { origin })}</p>
          <div class="row">
            <button
              type="button"
              class="button primary small"
              data-allow={origin}
              onClick={() => void fill.allow(origin)}
            >
              {t('frameAllow')}
            </button>
          </div>
        </section>
      ))}
    </>
  );
}
