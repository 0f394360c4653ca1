import { escapeXml } from '@amirani/tables/xml';
import type { ImpactLevel } from '../../ciram/index.ts';
import type { ProductBlock, ProductDocument, TableCell } from '../document.ts';
import { drawingXml } from './docx-drawing.ts';

/** Text width of the page in twentieths of a point: A4 less two margins of 18 mm. */
const WIDTH = 9866;

const TONES: Readonly<Record<ImpactLevel, string>> = {
  low: 'E3F1E7',
  medium: 'FFF3CD',
  high: 'FBD9B5',
  critical: 'F3B8B0',
};

/** A run of text; `looks` are run properties. */
export const runXml = (text: string, looks = ''): string =>
  `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A paragraph of a style. */
export const paragraphXml = (style: string, inside: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;

/** The part of a document that a block is; `place` tells drawings apart. */
export const blockXml = (
  block: ProductBlock,
  { voices }: ProductDocument,
  place: number,
): string => {
  switch (block.kind) {
    case 'heading':
      return paragraphXml(`Heading${block.level}`, runXml(block.text));
    case 'text': {
      const inside = block.runs
        .map(({ text, bold, source }) => linked(source, runXml(text, bold ? '<w:b/><w:bCs/>' : '')))
        .join('');
      return block.voice === 'note'
        ? paragraphXml('Note', inside)
        : paragraphXml('Voice', runXml(voices[block.voice])) + paragraphXml('Said', inside);
    }
    case 'figures':
      return figuresXml(block.items);
    case 'drawing':
      return (
        paragraphXml('Caption', runXml(block.caption) + reference(block.source)) +
        paragraphXml('Normal', drawingXml(block.drawing, block.alternative, place + 1))
      );
    case 'table':
      return tableXml(block);
  }
};

/** What leads to an entry of the sources. */
const linked = (source: number | undefined, inside: string): string =>
  source === undefined
    ? inside
    : `<w:hyperlink w:anchor="s${source + 1}" w:history="1">${inside}</w:hyperlink>`;

/** The number of a source, in brackets: copied as plain text it must not become part of the figure before it. */
const reference = (source: number | undefined): string =>
  source === undefined
    ? ''
    : linked(
        source,
        runXml(`[${source + 1}]`, '<w:color w:val="0072B2"/><w:vertAlign w:val="superscript"/>'),
      );

const figuresXml = (
  items: Extract<ProductBlock, { readonly kind: 'figures' }>['items'],
): string => {
  const across = Math.min(3, items.length);
  const width = Math.floor(WIDTH / across);
  const cell = (inside: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:tcBorders><w:top w:val="single" w:sz="16" w:space="0" w:color="12355B"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F3F6F9"/></w:tcPr>${inside}</w:tc>`;
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) => {
    const cells = Array.from({ length: across }, (__, i) => {
      const item = items[row * across + i];
      return cell(
        item === undefined
          ? paragraphXml('Cell', '')
          : paragraphXml('Note', runXml(item.label)) +
              paragraphXml(
                'Figure',
                linked(item.source, runXml(item.value)) + reference(item.source),
              ) +
              paragraphXml('Note', runXml(item.detail)),
      );
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  return `${tableHead(
    Array.from({ length: across }, () => width),
    110,
  )}${rows.join('')}</w:tbl>${paragraphXml('Note', '')}`;
};

const tableXml = ({
  caption,
  columns,
  rows,
  sum,
  note,
}: Extract<ProductBlock, { readonly kind: 'table' }>): string => {
  const across = columns.length === 0 ? (rows[0]?.length ?? 1) : columns.length;
  const numeric = columns.filter((column) => column.numeric).length;
  // The first column is wider than the others, as names are longer than numbers.
  const first = Math.floor(WIDTH * (columns.length === 0 ? 0.25 : numeric > 0 ? 0.34 : 0.26));
  const rest = Math.floor((WIDTH - first) / Math.max(1, across - 1));
  const widths = Array.from({ length: across }, (_, i) => (i === 0 ? first : rest));
  const cell = (one: TableCell, x: number, bold: boolean, line: string): string => {
    const looks = bold || one.bold ? '<w:b/><w:bCs/>' : '';
    const shade =
      one.tone === undefined
        ? ''
        : `<w:shd w:val="clear" w:color="auto" w:fill="${TONES[one.tone]}"/>`;
    const inside =
      linked(one.source, runXml(one.text, looks)) +
      (x === 0 || columns.length === 0 ? reference(one.source) : '');
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[x] ?? rest}" w:type="dxa"/>${line}${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraphXml('Cell', inside, columns[x]?.numeric ? '<w:jc w:val="right"/>' : '')}</w:tc>`;
  };
  const navy = (side: string): string =>
    `<w:tcBorders><w:${side} w:val="single" w:sz="8" w:space="0" w:color="12355B"/></w:tcBorders>`;
  const head =
    columns.length === 0
      ? ''
      : `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map(({ text }, x) => cell({ text }, x, true, navy('top'))).join('')}</w:tr>`;
  const body = rows.map((row, y) => {
    const last = sum && y === rows.length - 1;
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((one, x) => cell(one, x, last, last ? navy('top') : '')).join('')}</w:tr>`;
  });
  return [
    columns.length === 0 || caption === '' ? '' : paragraphXml('Caption', runXml(caption)),
    tableHead(widths, 60),
    head,
    ...body,
    '</w:tbl>',
    paragraphXml('Note', note === undefined ? '' : runXml(note)),
  ].join('');
};

const tableHead = (widths: readonly number[], margin: number): string =>
  [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/>`,
    '<w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="D9DFE5"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D9DFE5"/></w:tblBorders>',
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ].join('');
