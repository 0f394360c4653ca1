import { formatPeriod } from '../../series/index.ts';
import type { ProductContent, ReportedSeries } from '../content.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { fill, percentText, periodText } from '../words.ts';
import { type Composer, columnsOf, fineText, heading, nameOf, note, sourceOf } from './part.ts';

/** The newest counts of the wholes that are not complete, as reported and as they are expected to become. Nothing where none is. */
export const nowcastPart = (composer: Composer): readonly ProductBlock[] => {
  const found = composer.content.wholes.flatMap((one) => rowsOf(composer, one));
  if (found.length === 0) return [];
  const { texts, language } = composer;
  const { words } = texts;
  const level = levelOf(composer.content);
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
          fill(words.interval, percentText(level * 100, language)),
        ]),
      ],
      rows: found,
      sum: false,
    },
    ...composer.content.wholes.flatMap((one) => coverageOf(composer, one)),
  ];
};

/** Where a series says nothing else. */
const USUAL_LEVEL = 0.95;

const levelOf = ({ wholes }: ProductContent): number =>
  wholes.find(({ nowcast }) => nowcast !== undefined)?.nowcast?.level ?? USUAL_LEVEL;

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
