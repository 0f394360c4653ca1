import { formatPeriod } from '../../series/index.ts';
import type { ProductBlock } from '../document.ts';
import { fill } from '../words.ts';
import { type Composer, fineText, fullName, heading, note, sourceOf } from './part.ts';

/** The list of warnings with its triage, and how many of them are to be expected false. */
export const warningsPart = (composer: Composer): readonly ProductBlock[] => {
  const { words, triages } = composer.texts;
  const { signals } = composer.content;
  const title = heading(words.signals);
  if (signals === undefined || signals.judged === 0) return [title, note(words.notJudged)];
  const judged = composer.number(signals.judged);
  if (signals.signals.length === 0) return [title, note(fill(words.noSignals, judged))];
  return [
    title,
    note(
      fill(
        words.signalsAbout,
        judged,
        composer.number(signals.signals.length),
        composer.number(signals.expectedFalse, 1),
      ),
    ),
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: words.series, numeric: false },
        { text: words.when, numeric: false },
        { text: words.count, numeric: true },
        { text: words.expected, numeric: true },
        { text: words.bound, numeric: true },
        { text: words.triage, numeric: false },
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
          { text: triages[triage] },
        ];
      }),
      sum: false,
    },
  ];
};
