/** The company's scale: one of the pack's or any ordered list, with bands and thresholds (S3-b). */
import { useSignal } from '@preact/signals';
import { withOwnScale } from '@/utils/domain/interview';
import { OWN_SCALE_ID, parseScale, typedScale, withLevel } from '@/utils/domain/own-scale';
import type { Band } from '@/utils/domain/pack';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { SetupSelect } from './setup-controls';

const BANDS: readonly Band[] = ['high', 'mid', 'low'];

export function ScaleEditor({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const scale = model.scale.value;
  const own = (edit: (from: typeof scale) => typeof scale) =>
    model.change(current => withOwnScale(current, edit({ ...scale, id: OWN_SCALE_ID })), 'scale');
  return (
    <>
      <SetupSelect
        label={t('prepareScale')}
        place="setup.scale"
        model={model}
        value={scale.id}
        options={[
          ...model.pack.value.scales.map(each => ({
            value: each.id,
            label: i18n.text(each.label),
          })),
          { value: OWN_SCALE_ID, label: t('scaleOwn') },
        ]}
        onChange={scaleId =>
          scaleId === OWN_SCALE_ID ? own(from => from) : model.setUp({ scaleId })
        }
      />
      <details>
        <summary class="soft">{t('scaleDetails')}</summary>
        <div class="stack-tight">
          {scale.id === OWN_SCALE_ID && <Levels model={model} />}
          <div class="levels">
            {scale.levels.map(level => (
              <>
                <span key={`${level.value}.name`}>{level.value}</span>
                <select
                  key={`${level.value}.band`}
                  class="input"
                  aria-label={t('scaleBandOf', { level: level.value })}
                  disabled={model.readOnly}
                  value={level.band}
                  onChange={event => {
                    const band = BANDS.find(each => each === event.currentTarget.value);
                    if (band) own(from => withLevel(from, level.value, { band }));
                  }}
                >
                  {BANDS.map(band => (
                    <option key={band} value={band}>
                      {t(`band_${band}`)}
                    </option>
                  ))}
                </select>
                <input
                  key={`${level.value}.from`}
                  class="input tabular"
                  inputMode="decimal"
                  autocomplete="off"
                  aria-label={t('scaleFromOf', { level: level.value })}
                  placeholder={t('scaleFrom')}
                  data-place={`scale.from.${level.value}`}
                  disabled={model.readOnly}
                  value={level.from ?? ''}
                  onChange={event => {
                    const typed = event.currentTarget.value.trim();
                    const from = typed === '' ? null : Number(typed);
                    if (from === null || Number.isFinite(from))
                      own(scaleNow => withLevel(scaleNow, level.value, { from }));
                  }}
                />
              </>
            ))}
          </div>
        </div>
      </details>
    </>
  );
}

function Levels({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const typed = useSignal(typedScale(model.scale.value));
  const parsed = parseScale(typed.value);
  return (
    <label class="field">
      <span class="label">{t('scaleLevels')}</span>
      <input
        class="input"
        autocomplete="off"
        placeholder={t('scaleLevelsHint')}
        data-place="scale.levels"
        disabled={model.readOnly}
        value={typed.value}
        onInput={event => {
          typed.value = event.currentTarget.value;
          const scale = parseScale(typed.value);
          if (scale) model.change(current => withOwnScale(current, scale), 'scale');
        }}
      />
      {!parsed && <span class="soft warn-text">{t('scaleLevelsFault')}</span>}
    </label>
  );
}
