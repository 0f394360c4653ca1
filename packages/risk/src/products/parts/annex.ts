import { CURRENT_MATRICES } from '../../ciram/index.ts';
import { cellAt, type Period } from '../../series/index.ts';
import type { ProductBlock } from '../document.ts';
import { type Composer, heading, nameOf, note, spansOf } from './part.ts';

/** Periods that the quality of the data is said of. */
const LOOKED_AT = 24;

/** What is not known of the last periods, and how counts are to be read. */
export const qualityPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, number, say } = composer;
  const lines = content.wholes.flatMap((one) => {
    const [span] = spansOf(composer, one, 1);
    const end = span.from + span.length;
    const first = Math.max(one.series.start, end - LOOKED_AT);
    const periods = Array.from(
      { length: Math.max(0, end - first) },
      (_, i) => (first + i) as Period,
    );
    const missing = periods.filter(
      (period) => cellAt(one.series, period) === 'not-reported',
    ).length;
    const partly = periods.filter((period) => one.incomplete?.has(period) ?? false).length;
    const all = number(periods.length);
    const name = nameOf(composer, one);
    return [
      ...(missing > 0
        ? [say('product.quality-missing', { series: name, missing: number(missing), periods: all })]
        : []),
      ...(partly > 0
        ? [
            say('product.quality-incomplete', {
              series: name,
              missing: number(partly),
              periods: all,
            }),
          ]
        : []),
    ];
  });
  return [
    heading(say('product.quality')),
    ...(lines.length === 0 ? [say('product.quality-fine')] : lines).map(note),
    note(say('product.quality-revised')),
    note(say('product.quality-effort')),
  ];
};

/** By which methods the product was made. */
export const methodPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, say } = composer;
  const methods = [...new Set(content.wholes.flatMap(({ judged }) => judged?.method ?? []))];
  return [
    heading(say('product.method')),
    note(
      say('product.method-warnings', {
        methods: methods.length === 0 ? say('product.none') : methods.join(', '),
      }),
    ),
    note(say('product.method-change')),
    ...(content.risks.length === 0
      ? []
      : [note(say('product.method-rating', { tables: CURRENT_MATRICES }))]),
  ];
};

/** Ways of acting, most frequent first. */
export const modusPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, number, say } = composer;
  if (content.modus.length === 0)
    return [heading(say('product.modus'), 2), note(say('product.no-modus'))];
  return [
    heading(say('product.modus'), 2),
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: say('product.modus'), numeric: false },
        { text: say('product.count'), numeric: true },
      ],
      rows: content.modus.map(({ text, count }) => [{ text }, { text: number(count) }]),
      sum: false,
    },
  ];
};

/** What each indicator of the product counts. */
export const glossaryPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, say } = composer;
  const codes = [...new Set(content.wholes.flatMap(({ indicator }) => indicator ?? []))];
  return codes.length === 0
    ? []
    : [
        heading(say('product.glossary')),
        ...codes.map(
          (code): ProductBlock => ({
            kind: 'text',
            voice: 'note',
            runs: [
              { text: `${code} – ${say(`risk.indicator.${code}`)}. `, bold: true },
              { text: say(`risk.indicator-definition.${code}`) },
            ],
          }),
        ),
      ];
};

/** The map, where one was given. */
export const mapPart = ({ content, say }: Composer): readonly ProductBlock[] =>
  content.map === undefined ? [] : [heading(say('product.map'), 2), content.map];
