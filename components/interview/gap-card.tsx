/** Requirement S3-c: where views differ, the difference and the starting point come before the verdict. */
import { useRef } from 'preact/hooks';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { usePart } from '../use-part';
import { useSlots } from './use-slots';

export function GapCard({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const { t } = i18n;
  const say = useSlots(model);
  const gap = model.gap.value;
  if (!gap) return <BandCard model={model} />;
  const guidance = model.pack.value.gaps[gap.direction];
  const titles = { self_higher: 'gapHigher', self_lower: 'gapLower', equal: 'gapEqual' } as const;
  const title = t(titles[gap.direction], { n: gap.levels });
  return (
    <>
      <section
        class={gap.direction === 'self_higher' ? 'gap-card' : 'gap-card notice'}
        aria-label={title}
        data-gap={gap.direction}
      >
        <div class="stack-tight">
          <h3>{title}</h3>
          {gap.direction === 'self_higher' && <p class="soft">{t('gapHigherText')}</p>}
        </div>
        <ol class="say-plain">
          {guidance.lines
            .filter(line => !(model.verdictFolded.value && line.part === 'verdict'))
            .map(line => (
              <li key={line.zh}>{say(line)}</li>
            ))}
        </ol>
        {gap.direction === 'self_higher' && <TwoParts model={model} />}
      </section>
      {!model.verdictFolded.value && <BandCard model={model} />}
    </>
  );
}

/**
 * A half that is written here counts as told once the hand goes on to something else: nothing unfolds
 * while one types, and a click on the half's own tick still ticks it.
 */
function useTold(tell: () => void) {
  const isEdited = useRef(false);
  return {
    onInput: (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox')
        isEdited.current = true;
    },
    onFocusOut: (event: FocusEvent) => {
      const half = event.currentTarget as Element;
      const goesOn = event.relatedTarget instanceof Node && !half.contains(event.relatedTarget);
      if (!goesOn || !isEdited.current) return;
      isEdited.current = false;
      tell();
    },
  };
}

function TwoParts({ model }: { model: InterviewModel }) {
  const { t } = usePanel().i18n;
  const gap = usePart(model, interview => interview.gap);
  const standard = usePart(model, interview => interview.setup.standardSource);
  const difference = useTold(() => {
    const { selfFocus, managerFocus } = model.interview.value.gap;
    if (selfFocus.trim() && managerFocus.trim()) model.setGap({ differenceTold: true });
  });
  const basis = useTold(() => {
    if (model.interview.value.setup.standardSource.trim()) model.setGap({ basisTold: true });
  });
  return (
    <>
      <fieldset class="stack-tight" disabled={model.readOnly} {...difference}>
        <legend>{t('gapDifference')}</legend>
        <div class="pair">
          <Focus
            label={t('gapSelfFocus')}
            place="gap.self"
            value={gap.selfFocus}
            onInput={selfFocus => model.setGap({ selfFocus })}
          />
          <Focus
            label={t('gapManagerFocus')}
            place="gap.manager"
            value={gap.managerFocus}
            onInput={managerFocus => model.setGap({ managerFocus })}
          />
        </div>
        <Told
          label={t('gapDifferenceTick')}
          place="gap.difference"
          checked={gap.differenceTold}
          onChange={differenceTold => model.setGap({ differenceTold })}
        />
      </fieldset>
      <fieldset class="stack-tight" disabled={model.readOnly} {...basis}>
        <legend>{t('gapBasis')}</legend>
        <Focus
          label={t('prepareStandard')}
          place="gap.standard"
          value={standard}
          onInput={standardSource => model.setUp({ standardSource })}
        />
        <Told
          label={t('gapBasisTick')}
          place="gap.basis"
          checked={gap.basisTold}
          onChange={basisTold => model.setGap({ basisTold })}
        />
      </fieldset>
      {gap.overridden ? (
        <p class="soft">{t('gapOverridden')}</p>
      ) : (
        model.verdictFolded.value && (
          <div class="row">
            <button
              type="button"
              class="button quiet small"
              disabled={model.readOnly}
              data-action="override-gap"
              onClick={model.overrideGap}
            >
              {t('gapOverride')}
            </button>
          </div>
        )
      )}
    </>
  );
}

function Focus(props: {
  label: string;
  place: string;
  value: string;
  onInput: (value: string) => void;
}) {
  return (
    <label class="field">
      <span class="label">{props.label}</span>
      <input
        class="input"
        autocomplete="off"
        data-place={props.place}
        value={props.value}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
    </label>
  );
}

function Told(props: {
  label: string;
  place: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        data-place={props.place}
        checked={props.checked}
        onChange={event => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** What changes with the band of the result; only ever shown from step 3 on. */
function BandCard({ model }: { model: InterviewModel }) {
  const { i18n } = usePanel();
  const say = useSlots(model);
  const band = model.band.value;
  if (!band) return null;
  const guidance = model.pack.value.bands[band];
  return (
    <details data-band={band}>
      <summary>
        {i18n.t('bandTitle')} · {i18n.text(guidance.title)}
      </summary>
      <div class="stack-tight">
        <ol class="say-plain">
          {guidance.lines.map(line => (
            <li key={line.zh}>{say(line)}</li>
          ))}
        </ol>
        <p class="soft">{i18n.text(guidance.watch)}</p>
      </div>
    </details>
  );
}
