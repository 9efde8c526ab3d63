import { ToggleGroup } from 'radix-ui';
import { Choice } from './Choice';
import { DayButton } from './DayButton';
import { Item } from './Item';
import { LeaveButton } from './LeaveButton';
import type { Section } from './model';
import { MENTORS, MODES, PERIODS, STACK } from './options';
import { PeopleBox } from './PeopleBox';

export function Arrange({ talk, set }: Section) {
  const toggle = (word: string) =>
    set({
      stack: talk.stack.includes(word)
        ? talk.stack.filter(one => one !== word)
        : [...talk.stack, word],
    });

  return (
    <div className="grid">
      <Item label="员工姓名" htmlFor="employee">
        <input id="employee" className="input" value={talk.employee} readOnly />
      </Item>
      <Item label="状态" htmlFor="state">
        <input id="state" className="input" value={talk.state} disabled />
      </Item>
      <Item label="岗位" htmlFor="position">
        <input
          id="position"
          className="input"
          value={talk.position}
          onChange={event => set({ position: event.target.value })}
        />
      </Item>
      <Item label="考核周期" htmlFor="period">
        <Choice
          id="period"
          value={talk.period}
          options={PERIODS}
          onChange={period => set({ period })}
        />
      </Item>
      <Item label="面谈日期" htmlFor="talk-day">
        <DayButton id="talk-day" value={talk.talkDay} onChange={talkDay => set({ talkDay })} />
      </Item>
      <Item label="开始时刻" htmlFor="clock">
        <input
          id="clock"
          type="time"
          className="input"
          value={talk.clock}
          onChange={event => set({ clock: event.target.value })}
        />
      </Item>
      <Item label="面谈时长（分钟）" htmlFor="minutes">
        <input
          id="minutes"
          type="number"
          className="input"
          value={talk.minutes}
          onChange={event => set({ minutes: event.target.value })}
        />
      </Item>
      <Item label="面谈方式">
        <ToggleGroup.Root
          type="single"
          className="inline"
          value={talk.mode}
          onValueChange={mode => set({ mode })}
        >
          {MODES.map(mode => (
            <ToggleGroup.Item key={mode} value={mode} className="toggle">
              {mode}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup.Root>
      </Item>
      <Item label="技术导师" htmlFor="mentor">
        <PeopleBox
          id="mentor"
          values={[talk.mentor]}
          options={MENTORS}
          placeholder="选择导师"
          onToggle={mentor => set({ mentor })}
        />
      </Item>
      <Item label="年假计划" htmlFor="leave">
        <LeaveButton talk={talk} set={set} />
      </Item>
      <Item label="擅长方向" htmlFor="stack" isWide>
        <PeopleBox
          id="stack"
          isMultiple
          values={talk.stack}
          options={STACK.map(word => ({ id: word, name: word }))}
          placeholder="可多选"
          onToggle={toggle}
        />
      </Item>
    </div>
  );
}
