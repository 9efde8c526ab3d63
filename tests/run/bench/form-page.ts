/** Pages of native fields as HR systems lay them out: cards, form items, tables, components. */

const SUBJECTS = ['业绩', '能力', '态度', '协作', '目标', '改进', '培训', '反馈', '沟通', '创新'];
const ASPECTS = ['自评', '说明', '结果', '依据', '计划', '建议', '期望', '支持', '风险', '备注'];
const PER_CARD = 10;

export interface FormSize {
  readonly elements: number;
  readonly fields: number;
  readonly shadowRoots: number;
}

/** Two fields stand in each shadow root; what the fields leave of the elements is lists and tables. */
export function surveyPage({ elements, fields, shadowRoots }: FormSize): string {
  const inShadow = shadowRoots * 2;
  const cards = cardsOf(fields - inShadow, 0);
  const components = Array.from({ length: shadowRoots }, (_, i) => component(i, fields));
  const body = [...cards, ...components];
  const missing = elements - countElements(body.join('')) - 8;
  for (let table = 0, left = missing; left > 0; table++) {
    const html = dataTable(table, Math.min(left, 600));
    body.push(html);
    left -= countElements(html);
  }
  return documentOf('绩效面谈档案', body.join('\n'));
}

/** One long form of two columns; nothing else is on the page. */
export const longPage = (fields: number): string =>
  documentOf('绩效面谈记录', cardsOf(fields, 0).join('\n'));

/** The same fields as a dense sheet that needs no scrolling. */
export const sheetPage = (fields: number): string =>
  documentOf('绩效面谈记录', `<style>${DENSE}</style>${cardsOf(fields, 0).join('\n')}`);

export const labelAt = (at: number): string =>
  `${SUBJECTS[at % SUBJECTS.length]}${ASPECTS[Math.floor(at / 10) % ASPECTS.length]}${at + 1}`;

function cardsOf(fields: number, first: number): string[] {
  const cards: string[] = [];
  for (let at = first; at < first + fields; at += PER_CARD) {
    const count = Math.min(PER_CARD, first + fields - at);
    const items = Array.from({ length: count }, (_, i) => formItem(at + i));
    cards.push(
      `<section class="card"><div class="card-head"><h3 class="card-title">第${at / PER_CARD + 1}部分</h3></div>` +
        `<div class="card-body">${items.join('')}</div></section>`,
    );
  }
  return cards;
}

function formItem(at: number): string {
  return (
    `<div class="form-item"><div class="form-label"><label for="f${at}">${labelAt(at)}</label></div>` +
    `<div class="form-content"><div class="form-inner">${control(at)}</div></div></div>`
  );
}

function control(at: number): string {
  const name = `id="f${at}" name="${words(at)}"`;
  switch (at % PER_CARD) {
    case 2:
    case 7:
      return `<textarea ${name} rows="2"></textarea>`;
    case 3:
      return `<select ${name}><option value="">请选择</option>${['优秀', '良好', '合格', '待改进'].map(word => `<option>${word}</option>`).join('')}</select>`;
    case 4:
      return `<input ${name} type="date">`;
    case 5:
      return `<input ${name} type="number" min="0" max="100">`;
    case 8:
      return `<input ${name} type="checkbox">`;
    case 9:
      return `<div role="radiogroup" id="f${at}" aria-label="${labelAt(at)}">${['是', '否', '不适用'].map(word => `<label><input type="radio" name="${words(at)}">${word}</label>`).join('')}</div>`;
    default:
      return `<input ${name} type="text">`;
  }
}

/** Names without digits: those with some count as generated ones. */
const words = (at: number) =>
  `field ${String(at).replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? '')}`;

function component(at: number, fields: number): string {
  const [one, two] = [fields + at * 2, fields + at * 2 + 1];
  const item = (i: number) =>
    `<div class="form-item"><label for="s${i}">${labelAt(i)}</label><input id="s${i}" type="text"></div>`;
  return `<hr-field-pair><template shadowrootmode="open"><div class="pair">${item(one)}${item(two)}</div></template></hr-field-pair>`;
}

function dataTable(at: number, elements: number): string {
  const rows = Array.from(
    { length: Math.max(1, Math.round((elements - 12) / 8)) },
    (_, i) =>
      `<tr><td><span>${i + 1}</span></td><td>员工${i}</td><td><a href="#">查看</a></td><td>2026-06-${(i % 28) + 10}</td><td>良好</td></tr>`,
  );
  return (
    `<div class="list"><h4>往期记录${at + 1}</h4><table><thead><tr>${['序号', '姓名', '面谈', '日期', '等级'].map(word => `<th>${word}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div>`
  );
}

/** As parsed: templates of shadow roots are gone, their content counts. */
export const countElements = (html: string): number =>
  (html.match(/<[a-z]/g)?.length ?? 0) - (html.match(/<template/g)?.length ?? 0);

const STYLE = `
body { margin: 0; font: 14px/1.5 sans-serif; background: #f5f6f8; }
main { width: 1100px; margin: 0 auto; padding: 16px; }
.card, .list { background: #fff; border: 1px solid #ddd; margin-bottom: 16px; padding: 12px; }
.card-body { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.form-item { display: flex; gap: 8px; align-items: center; }
.form-label { width: 110px; text-align: right; }
.form-content { flex: 1; }
input:not([type=checkbox], [type=radio]), textarea, select { width: 100%; box-sizing: border-box; border: 1px solid #bbb; padding: 4px 8px; background: #fff; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid #eee; padding: 4px; text-align: left; }
`;

const DENSE = `
main { width: auto; padding: 4px; display: grid; grid-template-columns: repeat(5, 1fr); gap: 4px; }
h1 { grid-column: 1 / -1; font-size: 13px; margin: 0; }
.card { margin: 0; padding: 2px; }
.card-title { font-size: 11px; margin: 0; }
.card-body { display: block; }
.form-item { font-size: 11px; gap: 2px; height: 26px; }
.form-label { width: 58px; }
input:not([type=checkbox], [type=radio]), textarea, select { font-size: 11px; padding: 1px; height: 22px; }
input[type=radio] { margin: 0; }
`;

const documentOf = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>` +
  `<body><main><h1>${title}</h1>${body}</main></body></html>`;
