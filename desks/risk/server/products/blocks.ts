import type { ProductBlock, ProductDocument } from '@amirani/risk/products';
import type { RiskBlock } from '../../api/types.ts';
import { originOf } from './reported.ts';

/** A document part by part as a screen shows it: a heading is the title of what follows it. */
export const blocksOf = (
  { blocks, sources }: ProductDocument,
  vintages: Readonly<Record<string, number>>,
): RiskBlock[] => {
  const known = new Map(
    Object.entries(vintages).map(([dataset, vintage]) => [
      originOf(dataset, vintage),
      { dataset, vintage },
    ]),
  );
  const sourcesOf = (block: ProductBlock): RiskBlock['sources'] =>
    [...new Set(placesOf(block))].flatMap((place) => {
      const source = sources[place];
      const from = source === undefined ? undefined : known.get(source.origin);
      return source === undefined || from === undefined ? [] : [{ ...from, query: source.query }];
    });
  let title = '';
  return blocks.flatMap((block): RiskBlock[] => {
    if (block.kind === 'heading') {
      title = block.text;
      return [];
    }
    return [{ kind: block.kind, title, ...contentOf(block), sources: sourcesOf(block) }];
  });
};

const placesOf = (block: ProductBlock): readonly number[] => {
  const places = (items: readonly { readonly source?: number | undefined }[]): number[] =>
    items.flatMap(({ source }) => source ?? []);
  if (block.kind === 'text') return places(block.runs);
  if (block.kind === 'figures') return places(block.items);
  if (block.kind === 'table') return places(block.rows.flat());
  return block.kind === 'drawing' ? places([block]) : [];
};

const contentOf = (
  block: Exclude<ProductBlock, { readonly kind: 'heading' }>,
): Pick<RiskBlock, 'paragraphs' | 'table'> => {
  switch (block.kind) {
    case 'text':
      return { paragraphs: [block.runs.map(({ text }) => text).join('')] };
    case 'figures':
      return {
        paragraphs: block.items.map(({ label, value, detail }) =>
          [`${label}: ${value}`, detail].filter((text) => text !== '').join('. '),
        ),
      };
    case 'table':
      return {
        paragraphs: [block.caption, ...(block.note === undefined ? [] : [block.note])],
        table: {
          columns: block.columns.map(({ text }) => text),
          rows: block.rows.map((row) => row.map(({ text }) => text)),
        },
      };
    case 'drawing':
      return { paragraphs: [block.caption, block.alternative] };
  }
};
