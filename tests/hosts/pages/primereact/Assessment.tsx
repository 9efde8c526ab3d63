import { Chips } from 'primereact/chips';
import { InputNumber } from 'primereact/inputnumber';
import { InputTextarea } from 'primereact/inputtextarea';
import { MultiSelect } from 'primereact/multiselect';
import { RadioButton } from 'primereact/radiobutton';
import { Rating } from 'primereact/rating';
import { Slider } from 'primereact/slider';
import type { Section } from './model';
import { COMPETENCIES, GRADES } from './options';

export function Assessment({ review, set }: Section) {
  return (
    <div className="grid">
      <div className="field wide">
        <label htmlFor="merits">Strengths and achievements</label>
        <InputTextarea
          id="merits"
          rows={3}
          autoResize
          value={review.merits}
          onChange={event => set({ merits: event.target.value })}
        />
      </div>
      <div className="field wide">
        <label htmlFor="gaps">Areas for improvement</label>
        <InputTextarea
          id="gaps"
          rows={3}
          autoResize
          value={review.gaps}
          onChange={event => set({ gaps: event.target.value })}
        />
      </div>
      <div className="field wide">
        <span>Overall rating</span>
        <div className="line">
          {GRADES.map(({ label, value }) => (
            <div key={value} className="line">
              <RadioButton
                inputId={`grade-${value}`}
                name="grade"
                value={value}
                checked={review.grade === value}
                onChange={event => set({ grade: event.value })}
              />
              <label htmlFor={`grade-${value}`}>{label}</label>
            </div>
          ))}
        </div>
      </div>
      <div className="field">
        <label htmlFor="score">Final score</label>
        <InputNumber
          inputId="score"
          min={0}
          max={100}
          maxFractionDigits={1}
          value={review.score}
          onValueChange={event => set({ score: event.value ?? null })}
        />
      </div>
      <div className="field">
        <span>Teamwork</span>
        <Rating
          cancel={false}
          value={review.teamwork ?? undefined}
          onChange={event => set({ teamwork: event.value ?? null })}
        />
      </div>
      <div className="field">
        <span id="workload-label">Workload: {review.workload}%</span>
        <Slider
          aria-labelledby="workload-label"
          step={5}
          value={review.workload}
          onChange={event => set({ workload: Number(event.value) })}
        />
      </div>
      <div className="field">
        <label htmlFor="strong">Strong competencies</label>
        <MultiSelect
          inputId="strong"
          display="chip"
          placeholder="Choose any"
          options={COMPETENCIES}
          value={review.strong}
          onChange={event => set({ strong: event.value })}
        />
      </div>
      <div className="field wide">
        <label htmlFor="keywords">Project keywords</label>
        <Chips
          inputId="keywords"
          separator=","
          value={review.keywords}
          onChange={event => set({ keywords: event.value ?? [] })}
        />
      </div>
    </div>
  );
}
