/** What the employee gets beforehand (H2): why, how long, in which order, what to think about. No rating. */
import type { Text } from './canonical-field';
import { type Interview, textOf } from './interview';
import type { Pack } from './pack';
import { preparationFor } from './steps-of';
import { totalPlannedMinutes } from './time-plan';

export function employeeSheet(interview: Interview, pack: Pack, language: keyof Text): string {
  const sheet = preparationFor(interview, pack)?.sheet;
  if (!sheet) return '';
  const zh = language === 'zh';
  const value = (field: string) => textOf(interview, field).replace('T', ' ');
  const facts = [
    [zh ? '姓名' : 'Name', value('employee_name')],
    [zh ? '周期' : 'Period', value('review_period_label')],
    [zh ? '时间' : 'Time', value('interview_datetime')],
    [zh ? '地点' : 'Place', value('interview_location')],
    [
      zh ? '时长' : 'Length',
      zh
        ? `约 ${totalPlannedMinutes(pack, interview)} 分钟`
        : `about ${totalPlannedMinutes(pack, interview)} minutes`,
    ],
  ]
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}${zh ? '：' : ': '}${text}`);
  const order = pack.steps.map((step, at) => `${at + 1}. ${step.title[language]}`);
  return [
    sheet.title[language],
    '',
    ...facts,
    '',
    sheet.why[language],
    '',
    sheet.order[language],
    ...order,
    '',
    sheet.think[language],
    ...sheet.questions.map(question => `- ${question[language]}`),
    '',
    ...sheet.closing.map(line => line[language]),
  ].join('\n');
}
