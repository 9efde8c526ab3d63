import { Form, FormGroup, Slider, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { Amount, Words } from './fields';
import { TagList, TickList } from './Lists';
import type { Section } from './model';
import { GRADES, PARTNERS, SKILLS } from './options';

export function Results({ talk, set }: Section) {
  return (
    <Form isHorizontal>
      <Words
        id="merits"
        label="业绩与优点"
        isLong
        isRequired
        value={talk.merits}
        onChange={merits => set({ merits })}
      />
      <Words
        id="gaps"
        label="不足与待提升"
        isLong
        isRequired
        value={talk.gaps}
        onChange={gaps => set({ gaps })}
      />
      <Words
        id="causes"
        label="原因分析"
        isLong
        value={talk.causes}
        onChange={causes => set({ causes })}
      />
      <FormGroup label="工作饱和度" fieldId="load">
        <Slider
          id="load"
          thumbAriaLabel="工作饱和度"
          step={5}
          value={talk.load}
          onChange={(_, load) => set({ load })}
        />
      </FormGroup>
      <FormGroup label="最终绩效等级" fieldId="grade">
        <ToggleGroup aria-label="最终绩效等级">
          {GRADES.map(({ value, text }) => (
            <ToggleGroupItem
              key={value}
              text={text}
              buttonId={`grade-${value}`}
              isSelected={talk.grade === value}
              onChange={() => set({ grade: value })}
            />
          ))}
        </ToggleGroup>
      </FormGroup>
      <Amount
        id="score"
        label="最终得分"
        step={0.5}
        value={talk.score}
        onChange={score => set({ score })}
      />
      <TickList
        id="partners"
        label="协作部门"
        options={PARTNERS}
        value={talk.partners}
        onChange={partners => set({ partners })}
      />
      <TagList
        id="skills"
        label="持证与技能"
        options={SKILLS}
        value={talk.skills}
        onChange={skills => set({ skills })}
      />
    </Form>
  );
}
