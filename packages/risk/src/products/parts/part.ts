import type { AnalysisWord } from '@amirani/analysis/words';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { RiskWord } from '../../words.gen.ts';
import type { ProductContent, ReportedSeries } from '../content.ts';
import type { FigureSource, ProductBlock, TableCell, TableColumn } from '../document.ts';
import { countIn, type Span, type SpanCount, spanOf } from '../periods.ts';
import { numberText, periodText } from '../words.ts';

/** What every part of a product is made with. */
export interface Composer {
  readonly content: ProductContent;
  readonly language: Language;
  readonly say: Say<RiskWord>;
  readonly analysis: Say<AnalysisWord>;
  /** The list of sources as it grows: the same question has one place. */
  readonly sources: (Omit<FigureSource, 'periods'> & { readonly periods: string[] })[];
  /** Number in the language. */
  readonly number: (value: number, decimals?: number) => string;
}

/** A composer with an empty list of sources. */
export const composerOf = (
  content: ProductContent,
  say: Say<RiskWord>,
  analysis: Say<AnalysisWord>,
): Composer => {
  const { language } = say;
  return {
    content,
    language,
    say,
    analysis,
    sources: [],
    number: (value, decimals) => numberText(value, language, decimals),
  };
};

/** The place of a question in the list of sources, with the periods that are asked for; a new one goes to its end. */
export const sourceOf = (
  { sources }: Composer,
  { source }: ReportedSeries,
  ...periods: readonly string[]
): number => {
  const { query, vintage, origin } = source;
  const same = sources.findIndex(
    (one) => one.query === query && one.vintage === vintage && one.origin === origin,
  );
  const place = same < 0 ? sources.length : same;
  if (same < 0) sources.push({ ...source, id: String(place + 1), periods: [] });
  const known = sources[place]?.periods;
  known?.push(...periods.filter((period) => !known.includes(period)));
  return place;
};

/** A span with its name in the language. */
type NamedSpan = Span & { readonly text: string };

/** The last span that had ended on the day of the product, and those before it, latest first. */
export const spansOf = (
  { content, say }: Composer,
  one: ReportedSeries,
  count: number,
): readonly [NamedSpan, ...NamedSpan[]] => {
  const span = (back: number): NamedSpan => {
    const found = spanOf(content.kind, one.series.frequency, content.at, back);
    return { ...found, text: periodText(found.named, found.whole, say) };
  };
  return [span(0), ...Array.from({ length: count - 1 }, (_, i) => span(i + 1))];
};

/** What a series is called: its place, or the whole of its indicator. */
export const nameOf = ({ say }: Composer, one: ReportedSeries): string => {
  if (one.name !== '') return one.name;
  return one.indicator === undefined
    ? say('product.whole')
    : say(`risk.indicator.${one.indicator}`);
};

/** What a series is called where series of several indicators stand together. */
export const fullName = (composer: Composer, one: ReportedSeries): string =>
  one.indicator === undefined || one.name === ''
    ? nameOf(composer, one)
    : `${composer.say(`risk.indicator.${one.indicator}`)}: ${one.name}`;

/** A printed count, or the words for its absence. */
export const countText = ({ say, number }: Composer, found: SpanCount): string => {
  switch (found.status) {
    case 'known':
      return number(found.count);
    case 'at-least':
      return say('product.at-least', { count: number(found.count) });
    case 'not-reported':
      return say('product.not-reported');
    case 'not-applicable':
      return say('product.not-applicable');
    case 'suppressed':
      return say('product.suppressed');
  }
};

/** The count of a series in a span, as a cell that leads to its source. */
export const countCell = (
  composer: Composer,
  one: ReportedSeries,
  span: Span,
  source: number,
): TableCell => ({
  text: countText(composer, countIn(one.series, span, one.incomplete)),
  source,
});

/** An expectation or a bound: with a decimal where it is small enough for one to matter. */
export const fineText = ({ number }: Composer, value: number): string =>
  number(value, value < 100 ? 1 : 0);

/** A heading. */
export const heading = (text: string, level: 1 | 2 = 1): ProductBlock => ({
  kind: 'heading',
  level,
  text,
});

/** A note: what a part has to say where it is empty, or how it is to be read. */
export const note = (text: string): ProductBlock => ({
  kind: 'text',
  voice: 'note',
  runs: [{ text }],
});

/** Columns of a table: the first of text, the others of numbers. */
export const columnsOf = (texts: readonly string[]): readonly TableColumn[] =>
  texts.map((text, i) => ({ text, numeric: i > 0 }));
