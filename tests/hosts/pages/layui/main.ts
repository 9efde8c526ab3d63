import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import { DEPARTMENTS } from './departments';
import './style.css';

const WAYS = ['mentor', 'rotate', 'course', 'project'];

const record = { initiative: 0, load: 0, submitted: 0 };

layui.use(['form', 'laydate', 'rate', 'slider'], () => {
  const { form, laydate, rate, slider } = layui;
  const select = document.querySelector('select[name=dept]') as HTMLSelectElement;
  for (const { code, name } of DEPARTMENTS) select.append(new Option(name, code));
  form.render();

  laydate.render({ elem: '#time', type: 'datetime' });
  laydate.render({ elem: '#project', range: true });
  laydate.render({ elem: '#next' });
  laydate.render({ elem: '#meeting', type: 'time', format: 'HH:mm' });
  rate.render({
    elem: '#initiative',
    text: true,
    choose: (stars: number) => {
      record.initiative = stars;
    },
  });
  slider.render({
    elem: '#load',
    step: 5,
    input: true,
    change: (value: number) => {
      record.load = value;
    },
  });
  form.on('submit(submit)', () => {
    record.submitted += 1;
    return false;
  });

  window.__model = () => plainValue(form.val('record'));
});

/** What the form would send, with the lists and ranges taken apart. */
function plainValue(values: Record<string, string>): Record<string, unknown> {
  const rest = Object.entries(values).filter(([key]) => !key.startsWith('ways['));
  return {
    ...record,
    ...Object.fromEntries(rest),
    project: values.project ? values.project.split(' - ') : [],
    minutes: numberOf(values.minutes),
    score: numberOf(values.score),
    informed: values.informed === 'on',
    ways: WAYS.filter(way => values[`ways[${way}]`] === 'on'),
  };
}

function numberOf(text: string | undefined): number | null {
  return text ? Number(text) : null;
}
