import {
  Label,
  Radio,
  RadioGroup,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { Amount, Words } from './fields';
import type { Section } from './model';
import { RATINGS } from './options';

export function Findings({ talk, set }: Section) {
  return (
    <>
      <Words
        label="Areas for improvement"
        isLong
        value={talk.concerns}
        onChange={concerns => set({ concerns })}
      />
      <Words label="Root cause" isLong value={talk.causes} onChange={causes => set({ causes })} />
      <Words
        label="Improvement plan"
        isLong
        note="What changes, and how it will be seen"
        value={talk.plan}
        onChange={plan => set({ plan })}
      />
      <div className="grid">
        <Slider
          maxValue={10}
          value={talk.precision}
          onChange={precision => set({ precision: precision as number })}
        >
          <Label>Measuring precision</Label>
          <SliderOutput />
          <SliderTrack>
            <SliderThumb />
          </SliderTrack>
        </Slider>
        <Amount
          label="Final score"
          step={0.5}
          value={talk.score}
          onChange={score => set({ score })}
        />
      </div>
      <RadioGroup orientation="horizontal" value={talk.rating} onChange={rating => set({ rating })}>
        <Label>Overall rating</Label>
        <div className="inline">
          {RATINGS.map(rating => (
            <Radio key={rating} value={rating}>
              {rating}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </>
  );
}
