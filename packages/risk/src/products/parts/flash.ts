import { formatPeriod } from '../../series/index.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { chartOf } from './charts.ts';
import { type Composer, fineText, note, sourceOf } from './part.ts';

/** What, where, since when, how far above expectation, how sure, and what is asked: one page. */
export const flashPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, number, say } = composer;
  const [signal] = content.signals?.signals ?? [];
  const sure = content.statements.find(({ confidence }) => confidence !== undefined)?.confidence;
  const row = (name: string, text: string, source?: number): readonly TableCell[] => [
    { text: name, bold: true },
    { text, source },
  ];
  const facts: (readonly TableCell[])[] = [];
  if (signal !== undefined) {
    const { series, period, count, expected, bound, triage } = signal;
    const code = formatPeriod(period, series.series.frequency);
    const source = sourceOf(composer, series, code);
    const indicator = series.indicator && say(`risk.indicator.${series.indicator}`);
    facts.push(
      row(
        say('product.what'),
        `${indicator ?? say('product.signals')} (${say(`product.triage-state.${triage}`)})`,
      ),
      row(say('product.where'), series.name === '' ? say('product.whole') : series.name),
      row(say('product.since'), code),
      row(
        say('product.how-far'),
        say('product.how-far-text', {
          count: number(count),
          expected: fineText(composer, expected),
          bound: fineText(composer, bound),
        }),
        source,
      ),
    );
  }
  return [
    ...(signal === undefined ? [note(say('product.no-warning'))] : []),
    {
      kind: 'table',
      caption: content.title ?? say('product.kind.flash'),
      columns: [],
      rows: [
        ...facts,
        row(
          say('product.confidence'),
          sure === undefined ? say('product.confidence-open') : say(`ciram.confidence.${sure}`),
        ),
        row(say('product.action'), content.action ?? say('product.no-action')),
      ],
      sum: false,
    },
    ...[signal?.series ?? content.wholes[0]].flatMap((one) =>
      one === undefined ? [] : chartOf(composer, one, false),
    ),
  ];
};
