import {
  Field,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
} from '@fluentui/react-components';
import type { Section } from './model';
import { TAGS } from './options';

export function TagField({ plan, set }: Section) {
  const open = TAGS.filter(tag => !plan.tags.includes(tag));
  return (
    <Field label="Competency tags" orientation="horizontal">
      <TagPicker
        selectedOptions={plan.tags}
        onOptionSelect={(_, { selectedOptions }) => set({ tags: selectedOptions })}
      >
        <TagPickerControl>
          <TagPickerGroup aria-label="Selected tags">
            {plan.tags.map(tag => (
              <Tag key={tag} value={tag} shape="rounded">
                {tag}
              </Tag>
            ))}
          </TagPickerGroup>
          <TagPickerInput aria-label="Competency tags" />
        </TagPickerControl>
        <TagPickerList>
          {open.map(tag => (
            <TagPickerOption key={tag} value={tag}>
              {tag}
            </TagPickerOption>
          ))}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}
