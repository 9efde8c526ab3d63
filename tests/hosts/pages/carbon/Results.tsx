import {
  FilterableMultiSelect,
  MultiSelect,
  NumberInput,
  Select,
  SelectItem,
  Slider,
  TextArea,
} from '@carbon/react';
import type { Choice, Section } from './model';
import { GRADES, PARTNERS, SKILLS } from './options';

const textOf = (item: Choice | null) => item?.text ?? '';
const idsOf = (items: (Choice | null)[]) => items.flatMap(item => item?.id ?? []);
const chosen = (items: Choice[], ids: string[]) => items.filter(({ id }) => ids.includes(id));

export function Results({ review, set }: Section) {
  return (
    <div className="grid">
      <div className="wide">
        <TextArea
          id="merits"
          labelText="突出业绩与优点"
          enableCounter
          maxCount={500}
          value={review.merits}
          onChange={event => set({ merits: event.target.value })}
        />
      </div>
      <div className="wide">
        <TextArea
          id="gaps"
          labelText="不足与待提升"
          enableCounter
          maxCount={500}
          value={review.gaps}
          onChange={event => set({ gaps: event.target.value })}
        />
      </div>
      <div className="wide">
        <TextArea
          id="causes"
          labelText="原因分析"
          value={review.causes}
          onChange={event => set({ causes: event.target.value })}
        />
      </div>
      <Slider
        id="load"
        labelText="工作饱和度（%）"
        min={0}
        max={100}
        step={5}
        value={review.load}
        onChange={({ value }) => set({ load: value })}
      />
      <NumberInput
        id="score"
        label="最终得分"
        allowEmpty
        min={0}
        max={100}
        step={0.5}
        value={review.score ?? ''}
        onChange={(_, { value }) => set({ score: value === '' ? null : Number(value) })}
      />
      <Select
        id="grade"
        labelText="最终绩效等级"
        value={review.grade}
        onChange={event => set({ grade: event.target.value })}
      >
        <SelectItem value="" text="请选择" />
        {GRADES.map(({ id, text }) => (
          <SelectItem key={id} value={id} text={text} />
        ))}
      </Select>
      <MultiSelect
        id="partners"
        titleText="协作部门"
        label="可多选"
        items={PARTNERS}
        itemToString={textOf}
        selectedItems={chosen(PARTNERS, review.partners)}
        onChange={({ selectedItems }) => set({ partners: idsOf(selectedItems ?? []) })}
      />
      <FilterableMultiSelect
        id="skills"
        titleText="技能标签"
        placeholder="输入筛选"
        items={SKILLS}
        itemToString={textOf}
        selectedItems={chosen(SKILLS, review.skills)}
        onChange={({ selectedItems }) => set({ skills: idsOf(selectedItems) })}
      />
    </div>
  );
}
