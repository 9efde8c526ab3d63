/** A hundred widgets in the mix of a large review form, described for the page and for the bench. */

export type Kind =
  | 'text'
  | 'textarea'
  | 'select'
  | 'multiselect'
  | 'date'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'cascader'
  | 'slider'
  | 'rate'
  | 'richtext';

export interface MixedField {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly value: string | number | boolean | readonly string[];
}

export const LEVELS = ['优秀', '良好', '合格', '待改进', '不适用'];
export const SKILLS = ['商务谈判', '方案撰写', '数据分析', '团队协作', '项目管理', '客户关系'];
export const CHOICES = ['是', '否', '暂缓'];
export const REGIONS = [
  {
    value: '华南',
    label: '华南',
    children: [
      { value: '广东', label: '广东', children: ['广州', '深圳', '佛山'].map(leaf) },
      { value: '福建', label: '福建', children: ['福州', '厦门'].map(leaf) },
    ],
  },
  {
    value: '华东',
    label: '华东',
    children: [{ value: '浙江', label: '浙江', children: ['杭州', '宁波'].map(leaf) }],
  },
];

function leaf(name: string) {
  return { value: name, label: name };
}

const TEXT = '上半年签约 1260 万元，完成率 105%。';
const LONG = '牵头完成星河集团项目投标并中标；主动梳理投标素材库，供全组复用。';

interface Group {
  readonly kind: Kind;
  readonly count: number;
  readonly word: string;
  value(at: number): MixedField['value'];
}

const GROUPS: readonly Group[] = [
  { kind: 'text', count: 15, word: '要点', value: at => `${TEXT}${at + 1}` },
  { kind: 'select', count: 20, word: '评定', value: at => LEVELS[at % 4] ?? '' },
  { kind: 'date', count: 10, word: '节点', value: at => `2026-09-${String(at + 11)}` },
  { kind: 'radio', count: 10, word: '确认项', value: at => CHOICES[at % 2] ?? '' },
  {
    kind: 'multiselect',
    count: 10,
    word: '技能集',
    value: at => [SKILLS[at % 6] ?? '', SKILLS[(at + 2) % 6] ?? ''],
  },
  { kind: 'checkbox', count: 5, word: '勾选项', value: () => true },
  { kind: 'switch', count: 5, word: '开关项', value: () => true },
  { kind: 'cascader', count: 5, word: '片区', value: () => ['华南', '广东', '佛山'] },
  { kind: 'slider', count: 2, word: '饱和度', value: at => 40 + at * 20 },
  { kind: 'rate', count: 3, word: '星级', value: at => at + 3 },
  { kind: 'textarea', count: 10, word: '评述', value: at => `${LONG}${at + 1}` },
  { kind: 'richtext', count: 5, word: '总结', value: at => `${LONG}${at + 1}` },
];

const ORDINALS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';

export const FIELDS: readonly MixedField[] = GROUPS.flatMap(({ kind, count, word, value }) =>
  Array.from({ length: count }, (_, at) => ({
    key: `${kind}-${at}`,
    label: `${ORDINALS[at]}项${word}`,
    kind,
    value: value(at),
  })),
);
