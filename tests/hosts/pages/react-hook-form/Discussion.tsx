import { Controller, useFormContext } from 'react-hook-form';
import Select from 'react-select';
import CreatableSelect from 'react-select/creatable';
import { FormRow, TextRow } from './FormRow';
import type { Option, Review } from './model';

const options = (...words: string[]): Option[] =>
  words.map(label => ({ value: label.toLowerCase(), label }));

const SKILLS = options('Planning', 'Writing', 'Facilitation', 'Analysis', 'Negotiation');
const KEYWORDS = options('Reliability', 'Speed', 'Ownership');
const TOPICS = ['Results', 'Behaviour', 'Wellbeing', 'Team climate'];

export function Discussion() {
  const { register, control, watch } = useFormContext<Review>();
  return (
    <>
      <h3>Discussion</h3>
      <div className="grid">
        <FormRow name="strengths" label="What went well *" wide>
          <textarea
            id="strengths"
            rows={4}
            {...register('strengths', {
              required: 'Please describe what went well',
              minLength: { value: 20, message: 'At least 20 characters' },
            })}
          />
        </FormRow>
        <FormRow name="weaknesses" label="Areas for improvement *" wide>
          <textarea
            id="weaknesses"
            rows={4}
            {...register('weaknesses', { required: 'Please describe at least one area' })}
          />
        </FormRow>
        <TextRow name="rootCause" label="Root causes" />
        <FormRow name="managerFeedback" label="Manager feedback *" wide>
          <textarea
            id="managerFeedback"
            rows={3}
            maxLength={800}
            {...register('managerFeedback', { required: 'Your feedback is required' })}
          />
        </FormRow>
        <FormRow name="skills" label="Skills shown" id="skills-input">
          <Controller
            name="skills"
            control={control}
            render={({ field }) => (
              <Select {...field} inputId="skills-input" isMulti options={SKILLS} />
            )}
          />
        </FormRow>
        <FormRow name="keywords" label="Feedback keywords" id="keywords-input">
          <Controller
            name="keywords"
            control={control}
            render={({ field }) => (
              <CreatableSelect {...field} inputId="keywords-input" isMulti options={KEYWORDS} />
            )}
          />
        </FormRow>
        <FormRow name="confidence" label={`Confidence in targets (${watch('confidence')}/10)`}>
          <input
            id="confidence"
            type="range"
            min={0}
            max={10}
            {...register('confidence', { valueAsNumber: true })}
          />
        </FormRow>
        <fieldset className="wide">
          <legend>Topics covered</legend>
          {TOPICS.map(word => (
            <label key={word}>
              <input type="checkbox" value={word} {...register('topics')} /> {word}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  );
}
