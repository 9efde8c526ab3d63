/** Key matters of the period as rows (S4-a): the facts by STAR, the employee's words, tags (S5-b). */
import { Plus, X } from 'lucide';
import { MATTER_TAGS, withMatter, withNewMatter, withoutMatter } from '@/utils/domain/matters';
import type { InterviewModel } from '@/utils/store/interview-model';
import { usePanel } from '../panel-context';
import { focusPlace } from '../place';
import { Icon } from '../ui/icon';
import { usePart } from '../use-part';

const SLOTS = ['situation', 'task', 'action', 'result', 'employeeSays'] as const;

export function Matters({ model }: { model: InterviewModel }) {
  const { i18n, newId } = usePanel();
  const { t } = i18n;
  const matters = usePart(model, interview => interview.matters) ?? [];
  const add = () => {
    const id = newId();
    model.change(current => withNewMatter(current, id));
    focusPlace(`matter.${id}.situation`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  };
  return (
    <fieldset class="table-note" disabled={model.readOnly} data-matters={matters.length}>
      <legend class="label">{t('matters')}</legend>
      {matters.map((matter, at) => (
        <div class="table-row" key={matter.id}>
          <div class="cells">
            {SLOTS.map(slot => (
              <label class={slot === 'situation' ? 'field wide' : 'field'} key={slot}>
                <span class="soft">{t(`matter_${slot}`)}</span>
                <textarea
                  class="input"
                  rows={1}
                  data-place={`matter.${matter.id}.${slot}`}
                  value={matter[slot]}
                  onKeyDown={onKeyDown}
                  onInput={event => {
                    const { value } = event.currentTarget;
                    model.change(
                      current => withMatter(current, matter.id, { [slot]: value }),
                      `matter.${matter.id}.${slot}`,
                    );
                  }}
                />
              </label>
            ))}
            <div class="wide chips">
              {MATTER_TAGS.map(tag => {
                const isOn = matter.tags.includes(tag);
                return (
                  <button
                    type="button"
                    class="chip"
                    key={tag}
                    aria-pressed={isOn}
                    data-tag={tag}
                    onClick={() =>
                      model.change(current =>
                        withMatter(current, matter.id, {
                          tags: isOn
                            ? matter.tags.filter(each => each !== tag)
                            : [...matter.tags, tag],
                        }),
                      )
                    }
                  >
                    {t(`tag_${tag}`)}
                  </button>
                );
              })}
            </div>
          </div>
          <button
            type="button"
            class="button quiet icon-only"
            aria-label={t('removeRow', { n: at + 1 })}
            onClick={() => model.change(current => withoutMatter(current, matter.id))}
          >
            <Icon of={X} />
          </button>
        </div>
      ))}
      <div class="row">
        <button type="button" class="button small" data-place="matter.add" onClick={add}>
          <Icon of={Plus} />
          {t('matterAdd')}
        </button>
      </div>
    </fieldset>
  );
}
