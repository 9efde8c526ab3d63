import { Button } from '@kobalte/core/button';
import { Slider } from '@kobalte/core/slider';
import { Switch } from '@kobalte/core/switch';
import { createSignal, For } from 'solid-js';
import { Actions } from './Actions';
import { Area, Find, Num, OneOf, Pick, PickSome, Text, Tick } from './fields';
import { plainModel, record, setRecord } from './model';
import { DEPARTMENTS, GRADES, HOSTS, LEVELS, MODES, SKILLS, WAYS, YES_NO } from './options';

export function App() {
  const [submitted, setSubmitted] = createSignal(0);
  window.__model = () => ({ ...plainModel(), submitted: submitted() });

  const tick = (way: string, isTicked: boolean) =>
    setRecord('ways', ways => (isTicked ? [...ways, way] : ways.filter(other => other !== way)));

  return (
    <main>
      <h2>绩效面谈记录 · 蓝鲸数科</h2>
      <h3>面谈安排</h3>
      <div class="grid">
        <Text label="员工姓名" value={record.name} readOnly onChange={() => undefined} />
        <Text label="工号" value={record.no} onChange={text => setRecord('no', text)} />
        <Pick
          label="所在部门"
          options={DEPARTMENTS}
          value={record.department}
          onChange={value => setRecord('department', value)}
        />
        <Find
          label="面谈主持人"
          options={HOSTS}
          value={record.host}
          onChange={value => setRecord('host', value)}
        />
        <Text
          label="面谈时间"
          type="datetime-local"
          value={record.talkAt}
          onChange={text => setRecord('talkAt', text)}
        />
        <Num
          label="面谈时长（分钟）"
          value={record.minutes}
          onChange={value => setRecord('minutes', value)}
        />
        <Text label="面谈地点" value={record.place} onChange={text => setRecord('place', text)} />
        <OneOf
          label="面谈方式"
          options={MODES}
          value={record.mode}
          onChange={value => setRecord('mode', value)}
        />
        <Text
          label="考核开始日期"
          type="date"
          value={record.from}
          onChange={text => setRecord('from', text)}
        />
        <Text
          label="考核结束日期"
          type="date"
          value={record.to}
          onChange={text => setRecord('to', text)}
        />
      </div>
      <h3>绩效评价</h3>
      <div class="grid">
        <Area label="突出业绩" value={record.merits} onChange={text => setRecord('merits', text)} />
        <Area label="待提升方面" value={record.gaps} onChange={text => setRecord('gaps', text)} />
        <Area label="原因分析" value={record.causes} onChange={text => setRecord('causes', text)} />
        <Num label="考核得分" value={record.score} onChange={value => setRecord('score', value)} />
        <Pick
          label="考核等级"
          options={GRADES}
          value={record.grade}
          onChange={value => setRecord('grade', value)}
        />
        <OneOf
          label="协作评分"
          options={LEVELS}
          value={record.teamwork}
          onChange={value => setRecord('teamwork', value)}
        />
        <Slider
          class="field"
          step={5}
          value={record.load}
          onChange={value => setRecord('load', value)}
        >
          <div class="row">
            <Slider.Label>工作饱和度</Slider.Label>
            <Slider.ValueLabel />
          </div>
          <Slider.Track class="track">
            <Slider.Fill />
            <Slider.Thumb class="thumb">
              <Slider.Input />
            </Slider.Thumb>
          </Slider.Track>
        </Slider>
        <PickSome
          label="技术专长"
          options={SKILLS}
          value={record.skills}
          onChange={value => setRecord('skills', value)}
        />
      </div>
      <h3>改进行动</h3>
      <Actions />
      <h3>跟进与确认</h3>
      <div class="grid">
        <OneOf
          label="是否需要培训"
          options={YES_NO}
          value={record.training}
          onChange={value => setRecord('training', value)}
        />
        <fieldset class="row">
          <legend>培养方式</legend>
          <For each={WAYS}>
            {way => (
              <Tick
                label={way}
                value={record.ways.includes(way)}
                onChange={value => tick(way, value)}
              />
            )}
          </For>
        </fieldset>
        <Text
          label="下次跟进日期"
          type="date"
          value={record.followUp}
          onChange={text => setRecord('followUp', text)}
        />
        <Switch class="row" checked={record.remind} onChange={value => setRecord('remind', value)}>
          <Switch.Label>到期提醒</Switch.Label>
          <Switch.Input />
          <Switch.Control class="switch">
            <Switch.Thumb class="knob" />
          </Switch.Control>
        </Switch>
        <Area
          label="双方共识"
          value={record.consensus}
          onChange={text => setRecord('consensus', text)}
        />
        <Area label="员工意见" value={record.reply} onChange={text => setRecord('reply', text)} />
        <Tick
          label="已告知考核结果"
          value={record.informed}
          onChange={value => setRecord('informed', value)}
        />
        <Text label="员工签字" value={record.sign} onChange={text => setRecord('sign', text)} />
        <Text label="调薪建议" value={record.raise} onChange={text => setRecord('raise', text)} />
        <Area label="人力资源部意见" value={record.hr} onChange={text => setRecord('hr', text)} />
      </div>
      <Button onClick={() => setSubmitted(submitted() + 1)}>提交</Button>
    </main>
  );
}
