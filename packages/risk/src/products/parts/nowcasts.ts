import { formatPeriod } from '../../series/index.ts';
import type { ReportedSeries } from '../content.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { fill, percentText, periodText } from '../words.ts';
import { type Composer, columnsOf, fineText, heading, nameOf, note, sourceOf } from './part.ts';

/** The newest counts of the wholes that are not complete, as reported and as they are expected to become. Nothing where none is. */
export const nowcastPart = (composer: Composer): readonly ProductBlock[] => {
  const { texts, language, content } = composer;
  const { words } = texts;
  const found = content.wholes.flatMap((one) => rowsOf(composer, one));
  const [first] = content.wholes.flatMap(({ nowcast }) => nowcast ?? []);
  if (found.length === 0 || first === undefined) return [];
  return [
    heading(words.nowcast),
    {
      kind: 'table',
      caption: words.nowcast,
      columns: [
        { text: words.series, numeric: false },
        ...columnsOf([
          words.when,
          words.nowcastReported,
          words.nowcastExpected,
          fill(words.interval, percentText(first.level * 100, language)),
        ]),
      ],
      rows: found,
      sum: false,
    },
    ...content.wholes.flatMap((one) => coverageOf(composer, one)),
  ];
};

const rowsOf = (composer: Composer, one: ReportedSeries): readonly (readonly TableCell[])[] => {
  const { number, language } = composer;
  const { nowcast, series } = one;
  return (nowcast?.points ?? [])
    .toReversed()
    .map(({ period, reported, expected, lower, upper }) => {
      const source = sourceOf(composer, one, formatPeriod(period, series.frequency));
      return [
        { text: nameOf(composer, one) },
        { text: periodText(period, series.frequency, language) },
        { text: number(reported), source },
        { text: fineText(composer, expected), source, bold: true },
        { text: `${number(lower)} – ${number(upper)}`, source },
      ];
    });
};

const coverageOf = (composer: Composer, one: ReportedSeries): readonly ProductBlock[] => {
  const {
    texts: { words },
    number,
  } = composer;
  const { nowcast } = one;
  if (nowcast === undefined || nowcast.points.length === 0) return [];
  const { vintages, held } = nowcast;
  const name = nameOf(composer, one);
  return [
    note(
      held === undefined
        ? fill(words.nowcastUntried, name, number(vintages))
        : fill(words.nowcastHeld, name, number(vintages), number(held.in), number(held.of)),
    ),
  ];
};
