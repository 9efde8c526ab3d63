/** Interviews by the thousand, made of the ten cases; each its own person, period and words. */
import { readFileSync } from 'node:fs';
import type { BackedUp } from '../../../utils/domain/backup-file';
import { loadFieldCatalogue } from '../../../utils/domain/field-catalogue';
import type { Interview } from '../../../utils/domain/interview';
import { parseInterviewFile } from '../../../utils/domain/interview-file';
import fieldsJson from '../../../utils/domain/packs/fields.json';
import { createBackupPacker } from '../../../utils/export/backup-parts';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉力'];
const TOPICS = ['投标', '回款', '版本发布', '客诉', '对账', '排产', '招聘', '培训', '巡检', '仓储'];

function casesOf(): Interview[] {
  const catalogue = loadFieldCatalogue(fieldsJson);
  if (!catalogue.ok) throw new Error(catalogue.detail);
  return Array.from({ length: 10 }, (_, at) => {
    const name = `tests/fixtures/cases/case-${String(at + 1).padStart(2, '0')}.json`;
    const read = parseInterviewFile(readFileSync(name, 'utf8'), {
      catalogue: catalogue.value,
      newId: 'case',
      now: new Date(0).toISOString(),
      packId: 'eight-steps-default',
    });
    if (!read.ok) throw new Error(`${name}: ${read.error}`);
    return read.value;
  });
}

function madeInterview(base: Interview, n: number): Interview {
  const pick = <T>(from: readonly T[], step: number) =>
    from[Math.floor(n / step) % from.length] as T;
  const name = `${pick(SURNAMES, 1)}${pick(GIVEN, 20)}${pick(GIVEN, 7)}`;
  const day = new Date(Date.UTC(2018, 0, 1) + n * 6 * 60 * 60 * 1000).toISOString();
  return {
    ...base,
    id: `made-${String(n).padStart(6, '0')}`,
    createdAt: day,
    updatedAt: day,
    notes: {
      ...base.notes,
      employee_name: name,
      employee_no: `M${100_000 + (n % 3_000)}`,
      review_period_label: `${day.slice(0, 4)}年度`,
      interview_datetime: day.slice(0, 16),
      key_events: `${String(base.notes.key_events ?? '')} 编号${n}的${pick(TOPICS, 3)}事项，由${name}负责，${pick(TOPICS, 11)}配合。`,
    },
  };
}

/** Backup files of the interviews from `from` up to, not including, `to`. */
export async function madeBackup(from: number, to: number): Promise<readonly Buffer[]> {
  const cases = casesOf();
  const packer = createBackupPacker();
  const items: BackedUp[] = [];
  for (let n = from; n < to; n++)
    items.push({ interview: madeInterview(cases[n % 10] as Interview, n), done: {} });
  await packer.add(items);
  const parts = await packer.finish([]);
  return Promise.all(parts.map(async part => Buffer.from(await part.arrayBuffer())));
}
