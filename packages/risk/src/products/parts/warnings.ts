import { formatPeriod } from '../../series/index.ts';
import type { ProductBlock } from '../document.ts';
import { type Composer, fineText, fullName, heading, note, sourceOf } from './part.ts';

/** The list of warnings with its triage, and how many of them are to be expected false. */
export const warningsPart = (composer: Composer): readonly ProductBlock[] => {
  const { say } = composer;
  const { signals } = composer.content;
  const title = heading(say('product.signals'));
  if (signals === undefined || signals.judged === 0)
    return [title, note(say('product.not-judged'))];
  const judged = composer.number(signals.judged);
  if (signals.signals.length === 0) return [title, note(say('product.no-signals', { judged }))];
  return [
    title,
    note(
      say('product.signals-about', {
        judged,
        signals: composer.number(signals.signals.length),
        wrong: composer.number(signals.expectedFalse, 1),
      }),
    ),
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: say('product.series'), numeric: false },
        { text: say('product.when'), numeric: false },
        { text: say('product.count'), numeric: true },
        { text: say('product.expected'), numeric: true },
        { text: say('product.bound'), numeric: true },
        { text: say('product.triage'), numeric: false },
      ],
      rows: signals.signals.map(({ series, period, count, expected, bound, triage }) => {
        const code = formatPeriod(period, series.series.frequency);
        const source = sourceOf(composer, series, code);
        return [
          { text: fullName(composer, series), source },
          { text: code, source },
          { text: composer.number(count), source, bold: true },
          { text: fineText(composer, expected), source },
          { text: fineText(composer, bound), source },
          { text: say(`product.triage-state.${triage}`) },
        ];
      }),
      sum: false,
    },
  ];
};
