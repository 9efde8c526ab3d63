import { Checkbox, RadioGroup, Slider, Switch } from 'radix-ui';
import { Actions } from './Actions';
import { DayButton } from './DayButton';
import { Item } from './Item';
import type { Section } from './model';
import { COURSES, LEVELS } from './options';

export function Outcome({ talk, set }: Section) {
  const long = (key: 'merits' | 'faults' | 'reply' | 'hr', label: string) => (
    <Item label={label} htmlFor={key} isWide>
      <textarea
        id={key}
        className="input"
        rows={3}
        value={talk[key]}
        onChange={event => set({ [key]: event.target.value })}
      />
    </Item>
  );
  const tick = (word: string, isOn: boolean) =>
    set({ courses: isOn ? [...talk.courses, word] : talk.courses.filter(one => one !== word) });

  return (
    <div className="grid">
      {long('merits', '优势与亮点')}
      {long('faults', '待改进之处')}
      <Item label="工作负荷">
        <Slider.Root
          className="slider"
          step={10}
          value={[talk.load]}
          onValueChange={([load = 0]) => set({ load })}
        >
          <Slider.Track className="track">
            <Slider.Range className="range" />
          </Slider.Track>
          <Slider.Thumb className="thumb" aria-label="工作负荷" />
        </Slider.Root>
      </Item>
      <Item label="绩效等级">
        <RadioGroup.Root
          className="inline"
          value={talk.level}
          onValueChange={level => set({ level })}
        >
          {LEVELS.map(({ code, name }) => (
            <span key={code}>
              <RadioGroup.Item id={`level-${code}`} value={code} className="box round">
                <RadioGroup.Indicator>●</RadioGroup.Indicator>
              </RadioGroup.Item>
              <label htmlFor={`level-${code}`}>{name}</label>
            </span>
          ))}
        </RadioGroup.Root>
      </Item>
      <div className="wide">
        <Actions talk={talk} set={set} />
      </div>
      <Item label="学习计划">
        <div className="inline">
          {COURSES.map(word => (
            <span key={word}>
              <Checkbox.Root
                id={word}
                className="box"
                checked={talk.courses.includes(word)}
                onCheckedChange={state => tick(word, state === true)}
              >
                <Checkbox.Indicator>✓</Checkbox.Indicator>
              </Checkbox.Root>
              <label htmlFor={word}>{word}</label>
            </span>
          ))}
        </div>
      </Item>
      <Item label="下次跟进日期" htmlFor="follow-up">
        <DayButton id="follow-up" value={talk.followUp} onChange={followUp => set({ followUp })} />
      </Item>
      <Item label="到期提醒我" htmlFor="remind">
        <Switch.Root
          id="remind"
          className="switch"
          checked={talk.remind}
          onCheckedChange={remind => set({ remind })}
        >
          <Switch.Thumb className="knob" />
        </Switch.Root>
      </Item>
      <div className="inline">
        <Checkbox.Root
          id="informed"
          className="box"
          checked={talk.informed}
          onCheckedChange={state => set({ informed: state === true })}
        >
          <Checkbox.Indicator>✓</Checkbox.Indicator>
        </Checkbox.Root>
        <label htmlFor="informed">已告知绩效结果</label>
      </div>
      {long('reply', '员工意见')}
      <Item label="员工签名" htmlFor="sign">
        <input
          id="sign"
          className="input"
          value={talk.sign}
          onChange={event => set({ sign: event.target.value })}
        />
      </Item>
      <Item label="调薪建议" htmlFor="salary">
        <input
          id="salary"
          className="input"
          value={talk.salary}
          onChange={event => set({ salary: event.target.value })}
        />
      </Item>
      {long('hr', 'HR 意见')}
    </div>
  );
}
