import type { PropType } from 'vue2';
import type { TalkForm } from './model';

/** What every section of the form is given. */
export const sectionProps = {
  form: { type: Object as PropType<TalkForm>, required: true as const },
};
