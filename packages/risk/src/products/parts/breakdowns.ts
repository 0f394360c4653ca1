import type { ReportedBreakdown, ReportedSeries } from '../content.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { barChart } from '../drawing/bar-chart.ts';
import { countIn, knownCount, type SpanCount, spansInYear } from '../periods.ts';
import { capital } from '../words.ts';
import { changeShort } from './change.ts';
import { shareText } from './figures.ts';
import { type Composer, columnsOf, countCell, heading, nameOf, sourceOf, spansOf } from './part.ts';

interface Member {
  readonly one: ReportedSeries;
  readonly now: SpanCount;
  readonly year: SpanCount;
}

/**
 * Wholes taken apart: the largest members as bars and as a table with others and total, share, and the change on the year
 * before; the shape of the annex tables of public annual reports.
 */
export const breakdownParts = (composer: Composer, most: number): readonly ProductBlock[] =>
  composer.content.breakdowns.flatMap((breakdown) => onePart(composer, breakdown, most));

const onePart = (
  composer: Composer,
  breakdown: ReportedBreakdown,
  most: number,
): readonly ProductBlock[] => {
  const [first] = breakdown.members;
  if (first === undefined) return [];
  const { say } = composer;
  const [span] = spansOf(composer, first, 1);
  const before = spansOf(composer, first, spansInYear(span) + 1).at(-1) ?? span;
  const title = titleOf(composer, breakdown);
  const members = breakdown.members
    .map(
      (one): Member => ({
        one,
        now: countIn(one.series, span, one.incomplete),
        year: countIn(one.series, before, one.incomplete),
      }),
    )
    .sort((a, b) => (knownCount(b.now) ?? -1) - (knownCount(a.now) ?? -1) || order(a, b));
  const shown = members.slice(0, most);
  const bars = shown.flatMap(({ one, now, year }) => {
    const value = knownCount(now);
    if (value === undefined || value === 0) return [];
    const label = nameOf(composer, one);
    return [{ label, value, before: knownCount(year), text: composer.number(value) }];
  });
  return [
    heading(title, 2),
    ...(bars.length < 2
      ? []
      : ([
          {
            kind: 'drawing',
            caption: say('product.bars-caption', { title }),
            drawing: barChart(bars, { now: span.text, before: before.text }),
            alternative: bars.map(({ label, text }) => `${label}: ${text}`).join('; '),
          },
        ] as const)),
    {
      kind: 'table',
      caption: `${title}, ${span.text}`,
      columns: columnsOf([
        capital(dimensionText(composer, breakdown)),
        span.code,
        say('product.share'),
        before.code,
        say('product.change-year'),
      ]),
      rows: [
        ...shown.map((member) =>
          rowOf(composer, member, totalOf(members, breakdown), span, before),
        ),
        ...sumRows(composer, members, most, breakdown),
      ],
      sum: !breakdown.several,
      note: breakdown.several ? say('product.several-note') : undefined,
    },
  ];
};

const order = (a: Member, b: Member): number => (a.one.name < b.one.name ? -1 : 1);

const rowOf = (
  composer: Composer,
  { one, now, year }: Member,
  total: number | undefined,
  span: Parameters<typeof countCell>[2],
  before: Parameters<typeof countCell>[2],
): readonly TableCell[] => {
  const source = sourceOf(composer, one, span.code, before.code);
  return [
    { text: nameOf(composer, one), source },
    countCell(composer, one, span, source),
    { text: shareText(composer, knownCount(now), total), source },
    countCell(composer, one, before, source),
    { text: changeShort(composer, now, year), source },
  ];
};

/** What is known of all members; where persons may be in several parts a sum would count them twice. */
const totalOf = (members: readonly Member[], { several }: ReportedBreakdown): number | undefined =>
  several ? undefined : sum(members.map(({ now }) => now));

const sum = (counts: readonly SpanCount[]): number =>
  counts.reduce((total, one) => total + (knownCount(one) ?? 0), 0);

/** Others and total: lower bounds where a member is not known. */
const sumRows = (
  composer: Composer,
  members: readonly Member[],
  most: number,
  { several }: ReportedBreakdown,
): readonly (readonly TableCell[])[] => {
  if (several) return [];
  const { say } = composer;
  const row = (text: string, of: readonly Member[]): readonly TableCell[] => {
    const said = (counts: readonly SpanCount[]): string => {
      const known = counts.every(({ status }) => status === 'known' || status === 'not-applicable');
      const text = composer.number(sum(counts));
      return known ? text : say('product.at-least', { count: text });
    };
    const [now, year] = [of.map((one) => one.now), of.map((one) => one.year)];
    return [
      { text, bold: true },
      { text: said(now), bold: true },
      { text: shareText(composer, sum(now), totalOf(members, { several } as ReportedBreakdown)) },
      { text: said(year), bold: true },
      { text: '' },
    ];
  };
  const rest = members.slice(most);
  return [
    ...(rest.length === 0 ? [] : [row(say('product.others'), rest)]),
    row(say('product.total'), members),
  ];
};

const dimensionText = ({ say }: Composer, { dimension }: ReportedBreakdown): string =>
  typeof dimension === 'string' ? say(`risk.dimension.${dimension}`) : dimension.name;

const titleOf = (composer: Composer, breakdown: ReportedBreakdown): string =>
  composer.say('product.by', {
    indicator:
      breakdown.indicator === undefined
        ? composer.say('product.whole')
        : composer.say(`risk.indicator.${breakdown.indicator}`),
    dimension: dimensionText(composer, breakdown),
  });
