import {
  FormGroup,
  MenuItem,
  NumericInput,
  Radio,
  RadioGroup,
  Slider,
  TagInput,
  TextArea,
} from '@blueprintjs/core';
import { MultiSelect } from '@blueprintjs/select';
import type { Section } from './model';
import { LICENCES, RATINGS } from './options';

export function Assessment({ review, set }: Section) {
  const toggle = (id: string) =>
    set({
      licences: review.licences.includes(id)
        ? review.licences.filter(one => one !== id)
        : [...review.licences, id],
    });

  return (
    <>
      <FormGroup label="Strengths" labelFor="well">
        <TextArea
          id="well"
          fill
          autoResize
          value={review.well}
          onChange={event => set({ well: event.target.value })}
        />
      </FormGroup>
      <FormGroup label="Areas for improvement" labelFor="improve">
        <TextArea
          id="improve"
          fill
          autoResize
          value={review.improve}
          onChange={event => set({ improve: event.target.value })}
        />
      </FormGroup>
      <FormGroup label="Root cause" labelFor="cause">
        <TextArea
          id="cause"
          fill
          value={review.cause}
          onChange={event => set({ cause: event.target.value })}
        />
      </FormGroup>
      <FormGroup label="Workload">
        <Slider
          min={0}
          max={100}
          stepSize={5}
          labelStepSize={25}
          value={review.load}
          onChange={load => set({ load })}
        />
      </FormGroup>
      <RadioGroup
        label="Overall rating"
        name="rating"
        selectedValue={review.rating}
        onChange={event => set({ rating: event.currentTarget.value })}
      >
        {RATINGS.map(rating => (
          <Radio key={rating.value} {...rating} />
        ))}
      </RadioGroup>
      <FormGroup label="Final score" labelFor="score">
        <NumericInput
          id="score"
          min={0}
          max={100}
          stepSize={0.5}
          minorStepSize={0.1}
          value={review.score ?? ''}
          onValueChange={(score, text) => set({ score: text === '' ? null : score })}
        />
      </FormGroup>
      <FormGroup label="Licences held">
        <MultiSelect
          fill
          items={LICENCES}
          itemPredicate={(query, { name }) => name.toLowerCase().includes(query.toLowerCase())}
          itemRenderer={({ id, name }, { handleClick, handleFocus, modifiers, ref }) => (
            <MenuItem
              key={id}
              ref={ref}
              text={name}
              active={modifiers.active}
              selected={review.licences.includes(id)}
              roleStructure="listoption"
              shouldDismissPopover={false}
              onClick={handleClick}
              onFocus={handleFocus}
            />
          )}
          selectedItems={LICENCES.filter(({ id }) => review.licences.includes(id))}
          tagRenderer={({ name }) => name}
          onItemSelect={({ id }) => toggle(id)}
          onRemove={({ id }) => toggle(id)}
          placeholder="Choose licences"
          popoverProps={{ minimal: true }}
        />
      </FormGroup>
      <FormGroup label="Keywords" helperText="Press Enter after each">
        <TagInput
          fill
          values={review.keywords}
          onChange={values => set({ keywords: values.map(String) })}
        />
      </FormGroup>
    </>
  );
}
