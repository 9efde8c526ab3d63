import {
  Form,
  FormGroup,
  FormSelect,
  FormSelectOption,
  Grid,
  GridItem,
  Radio,
  TextInput,
  TimePicker,
} from '@patternfly/react-core';
import { Amount, Day, Words } from './fields';
import { ChoiceList, SearchList } from './Lists';
import type { Section } from './model';
import { DEPARTMENTS, MODES, TYPES, WITNESSES } from './options';

export function Basics({ talk, set }: Section) {
  return (
    <Form>
      <Grid hasGutter md={6}>
        <FormGroup label="员工姓名" fieldId="employee">
          <TextInput id="employee" readOnlyVariant="default" value={talk.employee} />
        </FormGroup>
        <Words
          id="staff-no"
          label="工号"
          isRequired
          value={talk.staffNo}
          onChange={staffNo => set({ staffNo })}
        />
        <FormGroup label="所属部门" fieldId="department">
          <FormSelect
            id="department"
            value={talk.department}
            onChange={(_, department) => set({ department })}
          >
            <FormSelectOption isPlaceholder value="" label="请选择部门" />
            {DEPARTMENTS.map(({ value, text }) => (
              <FormSelectOption key={value} value={value} label={text} />
            ))}
          </FormSelect>
        </FormGroup>
        <ChoiceList
          id="type"
          label="面谈类型"
          options={TYPES}
          value={talk.type}
          onChange={type => set({ type })}
        />
        <FormGroup label="面谈日期" fieldId="talk-day">
          <Day
            id="talk-day"
            name="面谈日期"
            value={talk.talkDay}
            onChange={talkDay => set({ talkDay })}
          />
        </FormGroup>
        <FormGroup label="开始时间" fieldId="starts-at">
          <TimePicker
            is24Hour
            inputProps={{ id: 'starts-at' }}
            aria-label="开始时间"
            placeholder="hh:mm"
            invalidFormatErrorMessage="时间格式不正确"
            time={talk.startsAt}
            onChange={(_, startsAt) => set({ startsAt })}
          />
        </FormGroup>
        <Amount
          id="minutes"
          label="面谈时长"
          note="单位：分钟"
          step={5}
          value={talk.minutes}
          onChange={minutes => set({ minutes })}
        />
        <Words id="place" label="面谈地点" value={talk.place} onChange={place => set({ place })} />
        <SearchList
          id="witness"
          label="HR 列席人"
          options={WITNESSES}
          value={talk.witness}
          onChange={witness => set({ witness })}
        />
        <GridItem>
          <FormGroup role="radiogroup" isInline label="面谈方式" fieldId="mode">
            {MODES.map(({ value, text }) => (
              <Radio
                key={value}
                id={`mode-${value}`}
                name="mode"
                label={text}
                isChecked={talk.mode === value}
                onChange={() => set({ mode: value })}
              />
            ))}
          </FormGroup>
        </GridItem>
      </Grid>
    </Form>
  );
}
