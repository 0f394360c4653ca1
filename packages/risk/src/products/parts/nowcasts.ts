import { formatPeriod } from '../../series/index.ts';
import type { ReportedSeries } from '../content.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { percentText, periodText } from '../words.ts';
import { type Composer, columnsOf, fineText, heading, nameOf, note, sourceOf } from './part.ts';

/** The newest counts of the wholes that are not complete, as reported and as they are expected to become. Nothing where none is. */
export const nowcastPart = (composer: Composer): readonly ProductBlock[] => {
  const { say, language, content } = composer;
  const found = content.wholes.flatMap((one) => rowsOf(composer, one));
  const [first] = content.wholes.flatMap(({ nowcast }) => nowcast ?? []);
  if (found.length === 0 || first === undefined) return [];
  return [
    heading(say('product.nowcast')),
    {
      kind: 'table',
      caption: say('product.nowcast'),
      columns: [
        { text: say('product.series'), numeric: false },
        ...columnsOf([
          say('product.when'),
          say('product.nowcast-reported'),
          say('product.nowcast-expected'),
          say('product.interval', { level: percentText(first.level * 100, language) }),
        ]),
      ],
      rows: found,
      sum: false,
    },
    ...content.wholes.flatMap((one) => coverageOf(composer, one)),
  ];
};

const rowsOf = (composer: Composer, one: ReportedSeries): readonly (readonly TableCell[])[] => {
  const { number, say } = composer;
  const { nowcast, series } = one;
  return (nowcast?.points ?? [])
    .toReversed()
    .map(({ period, reported, expected, lower, upper }) => {
      const source = sourceOf(composer, one, formatPeriod(period, series.frequency));
      return [
        { text: nameOf(composer, one) },
        { text: periodText(period, series.frequency, say) },
        { text: number(reported), source },
        { text: fineText(composer, expected), source, bold: true },
        { text: `${number(lower)} – ${number(upper)}`, source },
      ];
    });
};

const coverageOf = (composer: Composer, one: ReportedSeries): readonly ProductBlock[] => {
  const { say, number } = composer;
  const { nowcast } = one;
  if (nowcast === undefined || nowcast.points.length === 0) return [];
  const { vintages, held } = nowcast;
  const name = nameOf(composer, one);
  return [
    note(
      held === undefined
        ? say('product.nowcast-untried', { series: name, vintages: number(vintages) })
        : say('product.nowcast-held', {
            series: name,
            vintages: number(vintages),
            held: number(held.in),
            all: number(held.of),
          }),
    ),
  ];
};
