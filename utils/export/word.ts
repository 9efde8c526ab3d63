/**
 * A record as a Word document in the shape Chinese HR departments file: title, header block, eight
 * parts, tables, empty lines to sign on. The library is loaded on first use.
 */
import type { Block } from './outline';
import { shapeOf } from './word-columns';

type Docx = typeof import('docx');

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimSun', cs: 'Calibri' };
const HEADING_FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'SimHei', cs: 'Calibri' };
const LINE = { style: 'single', size: 4, color: '7F8C86' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const SHADE = { type: 'clear', fill: 'EEF3F0', color: 'auto' } as const;
/** A4 with 2 cm margins, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

export async function wordOf(blocks: readonly Block[]): Promise<Blob> {
  const docx = await import('docx');
  const title = blocks.find(block => block.kind === 'title');
  const fingerprint = /[0-9a-f]{64}/.exec(blocks.find(block => block.kind === 'small')?.text ?? '');
  const file = new docx.Document({
    title: title?.text ?? '',
    creator: 'Eight Steps',
    styles: { default: { document: { run: { font: FONT, size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: footer(docx, fingerprint?.[0].slice(0, 16) ?? '') },
        children: blocks.flatMap((block, at) => [
          ...(block.kind === 'grid' && isTable(blocks[at - 1]) ? [between(docx)] : []),
          ...wordBlock(docx, block),
        ]),
      },
    ],
  });
  return docx.Packer.toBlob(file);
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'ticks';
}

function footer(docx: Docx, text: string) {
  const run = (parts: object) => new docx.TextRun({ size: 14, color: '55625C', ...parts });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: 'center',
        children: [
          run({ text: `SHA-256 ${text}…    ` }),
          run({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** Two tables that touch are one to Word: the second would get the first's repeated head. */
function between(docx: Docx) {
  return new docx.Paragraph({
    spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' },
    children: [],
  });
}

function wordBlock(docx: Docx, block: Block) {
  switch (block.kind) {
    case 'title':
      return [
        new docx.Paragraph({
          heading: 'Title',
          alignment: 'center',
          spacing: { after: block.note ? 60 : 240 },
          children: [
            new docx.TextRun({
              text: block.text,
              bold: true,
              size: 34,
              font: HEADING_FONT,
              color: '000000',
            }),
          ],
        }),
        ...(block.note ? [paragraph(docx, block.note, { alignment: 'center' })] : []),
      ];
    case 'grid':
      return [grid(docx, block.cells)];
    case 'heading':
      return [
        new docx.Paragraph({
          heading: 'Heading1',
          keepNext: true,
          shading: SHADE,
          spacing: { before: 240, after: 80 },
          tabStops: [{ type: 'right', position: TEXT_WIDTH }],
          children: [
            new docx.TextRun({
              text: block.text,
              bold: true,
              size: 24,
              font: HEADING_FONT,
              color: '000000',
            }),
            new docx.TextRun({
              text: block.aside && `\t${block.aside}`,
              size: 18,
              color: '55625C',
            }),
          ],
        }),
      ];
    case 'ticks':
      return block.items.length === 0 ? [] : [ticks(docx, block.items)];
    case 'text':
      return [
        ...(block.label ? [label(docx, block.label)] : []),
        ...block.text
          .split('\n')
          .map(line => paragraph(docx, line, block.keep ? { keepNext: true } : {})),
      ];
    case 'table':
      return [label(docx, block.label), table(docx, block.columns, block.rows)];
    case 'signatures':
      return [signatures(docx, block.who, block.date)];
    case 'small':
      return [
        new docx.Paragraph({
          keepNext: true,
          spacing: { before: 40, after: 40 },
          children: [new docx.TextRun({ text: block.text, size: 15, color: '55625C' })],
        }),
      ];
  }
}

function paragraph(docx: Docx, text: string, options: object = {}) {
  return new docx.Paragraph({
    spacing: { after: 40, line: 320 },
    children: [new docx.TextRun(text)],
    ...options,
  });
}

function label(docx: Docx, text: string) {
  return new docx.Paragraph({
    keepNext: true,
    spacing: { before: 100, after: 20 },
    children: [new docx.TextRun({ text, bold: true, size: 20, font: HEADING_FONT })],
  });
}

function cellOf(
  docx: Docx,
  text: string,
  width: number,
  options: object = {},
  run: { readonly size?: number; readonly bold?: boolean } = {},
) {
  return new docx.TableCell({
    width: { size: width, type: 'dxa' },
    borders: BORDERS,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    verticalAlign: 'center',
    children: text.split('\n').map(
      line =>
        new docx.Paragraph({
          children: [new docx.TextRun({ text: line, size: 19, ...run })],
        }),
    ),
    ...options,
  });
}

/** Two beside each other, as on a form; a list under each other would be a sheet longer. */
function ticks(docx: Docx, items: readonly { readonly text: string; readonly ticked: boolean }[]) {
  const half = TEXT_WIDTH / 2;
  // In one piece, and on the page of its heading.
  const cell = (item: (typeof items)[number] | undefined, isLast: boolean) =>
    new docx.TableCell({
      width: { size: half, type: 'dxa' },
      margins: { right: 120 },
      children: [
        new docx.Paragraph({
          indent: { left: 260, hanging: 260 },
          keepNext: !isLast,
          children: item
            ? [new docx.TextRun({ text: `${item.ticked ? '☑' : '☐'} ${item.text}`, size: 18 })]
            : [],
        }),
      ],
    });
  const rows = Array.from({ length: Math.ceil(items.length / 2) }, (_, at) => at * 2);
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [half, half],
    layout: 'fixed',
    borders: docx.TableBorders.NONE,
    rows: rows.map(
      at =>
        new docx.TableRow({
          cantSplit: true,
          children: [items[at], items[at + 1]].map(item => cell(item, at + 2 >= items.length)),
        }),
    ),
  });
}

/** Label and value twice a row; the last value takes what is left. */
function grid(docx: Docx, cells: readonly (readonly [string, string])[]) {
  const widths = [1_800, 3_019, 1_800, 3_019];
  const rows = [];
  for (let at = 0; at < cells.length; at += 2) {
    const pairs = cells.slice(at, at + 2);
    rows.push(
      new docx.TableRow({
        cantSplit: true,
        children: pairs.flatMap(([name, value], pair) => [
          cellOf(docx, name, widths[pair * 2] ?? 0, { shading: SHADE }, { bold: true }),
          cellOf(
            docx,
            value,
            widths[pair * 2 + 1] ?? 0,
            pairs.length === 1 ? { columnSpan: 3 } : {},
          ),
        ]),
      }),
    );
  }
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    rows,
  });
}

function table(docx: Docx, columns: readonly string[], rows: readonly (readonly string[])[]) {
  const { size, margin, widths } = shapeOf(columns, rows, TEXT_WIDTH);
  const margins = { top: 50, bottom: 50, left: margin, right: margin };
  const cell = (text: string, at: number, isHead: boolean) =>
    cellOf(
      docx,
      text,
      widths[at] ?? 0,
      { margins, ...(isHead && { shading: SHADE }) },
      { size, bold: isHead },
    );
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, at) => cell(text, at, true)),
      }),
      ...rows.map(
        row =>
          new docx.TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, at, false)),
          }),
      ),
    ],
  });
}

/** The lines stay empty: nobody is signed for. */
function signatures(docx: Docx, who: readonly string[], date: string) {
  const width = Math.floor(TEXT_WIDTH / who.length);
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: who.map(() => width),
    layout: 'fixed',
    rows: [
      new docx.TableRow({
        cantSplit: true,
        height: { value: 1_300, rule: 'atLeast' },
        children: who.map(name =>
          cellOf(docx, `${name}\n\n\n${date}`, width, { verticalAlign: 'top' }),
        ),
      }),
    ],
  });
}
