import type { KeyFigure, ProductBlock, TableCell } from '../document.ts';
import { countIn, knownCount, spansInYear } from '../periods.ts';
import { capital, percentText } from '../words.ts';
import { changeShort, changeText } from './change.ts';
import {
  type Composer,
  columnsOf,
  countCell,
  countText,
  heading,
  nameOf,
  sourceOf,
  spansOf,
} from './part.ts';

/** Most key figures that a reader takes in at once. */
const MOST = 6;

/** Key figures: each whole in the period, with its change on the one before and its interval. */
export const keyFigures = (composer: Composer): readonly ProductBlock[] => {
  const items = composer.content.wholes.slice(0, MOST).map((one): KeyFigure => {
    const [now, before] = spansOf(composer, one, 2);
    const found = countIn(one.series, now, one.incomplete);
    return {
      label: nameOf(composer, one),
      value: countText(composer, found),
      detail: before
        ? changeText(composer, found, countIn(one.series, before, one.incomplete))
        : '',
      source: sourceOf(composer, one, now.code, ...(before ? [before.code] : [])),
    };
  });
  return items.length === 0
    ? []
    : [heading(composer.say('product.key-figures')), { kind: 'figures', items }];
};

/** Every whole in the period, the one before, and the year before. */
export const figuresTable = (composer: Composer): readonly ProductBlock[] => {
  const { say } = composer;
  const { wholes } = composer.content;
  const [first] = wholes;
  if (first === undefined) return [];
  const rows = wholes.map((one): readonly TableCell[] => {
    const [now, before = now] = spansOf(composer, one, 2);
    const year = spansOf(composer, one, spansInYear(now) + 1).at(-1) ?? now;
    const source = sourceOf(composer, one, now.code, before.code, year.code);
    const count = (span: typeof now) => countIn(one.series, span, one.incomplete);
    return [
      { text: nameOf(composer, one), source },
      countCell(composer, one, now, source),
      countCell(composer, one, before, source),
      { text: changeShort(composer, count(now), count(before)), source },
      countCell(composer, one, year, source),
      { text: changeShort(composer, count(now), count(year)), source },
    ];
  });
  const [now] = spansOf(composer, first, 1);
  return [
    heading(say('product.table')),
    {
      kind: 'table',
      caption: capital(now.text),
      columns: columnsOf([
        say('product.series'),
        now.code,
        say('product.before'),
        say('product.change'),
        say('product.year-before'),
        say('product.change-year'),
      ]),
      rows,
      sum: false,
    },
  ];
};

/** Spans side by side, oldest first: six quarters, four years. The last columns compare the last two, and a year. */
export const spansTable = (composer: Composer, count: number): readonly ProductBlock[] => {
  const { say } = composer;
  const { wholes, breakdowns } = composer.content;
  const [first] = wholes;
  if (first === undefined) return [];
  const title = count === 6 ? say('product.quarters') : say('product.years');
  const spans = spansOf(composer, first, count).toReversed();
  const row = (one: (typeof wholes)[number], whole?: number): readonly TableCell[] => {
    const indent = whole === undefined ? '' : '\u2003';
    const source = sourceOf(composer, one, `${spans[0]?.code ?? ''} … ${spans.at(-1)?.code ?? ''}`);
    const counts = spans.map((span) => countIn(one.series, span, one.incomplete));
    const [last, before] = [counts.at(-1), counts.at(-2)];
    return [
      { text: `${indent}${nameOf(composer, one)}`, source, bold: indent === '' },
      ...spans.map((span) => countCell(composer, one, span, source)),
      { text: last && before ? changeShort(composer, last, before) : '–', source },
      { text: whole && last ? shareText(composer, knownCount(last), whole) : '', source },
    ];
  };
  const [latest] = spansOf(composer, first, 1);
  const inLatest = (one: (typeof wholes)[number]): number =>
    knownCount(countIn(one.series, latest, one.incomplete)) ?? 0;
  return [
    heading(title),
    {
      kind: 'table',
      caption: '',
      columns: columnsOf([
        say('product.series'),
        ...spans.map(({ code }) => code),
        say('product.change'),
        say('product.share'),
      ]),
      rows: wholes.flatMap((whole) => [
        row(whole),
        ...breakdowns
          .filter(({ indicator }) => indicator === whole.indicator)
          .slice(0, 1)
          .flatMap(({ members }) =>
            members
              .toSorted((a, b) => inLatest(b) - inLatest(a))
              .slice(0, 10)
              .map((one) => row(one, inLatest(whole))),
          ),
      ]),
      sum: false,
    },
  ];
};

/** A count as a share of a whole, where both are known and the whole is not too small for a percentage. */
export const shareText = (
  composer: Composer,
  part: number | undefined,
  whole: number | undefined,
): string =>
  part === undefined || whole === undefined || whole < 20
    ? '–'
    : part > 0 && part / whole < 0.005
      ? `<\u202F${percentText(1, composer.language)}`
      : percentText((part / whole) * 100, composer.language);
