import { ciramTexts } from '../../ciram/texts/index.ts';
import { indicatorTexts } from '../../indicators/texts/index.ts';
import { formatPeriod } from '../../series/index.ts';
import type { ProductBlock, TableCell } from '../document.ts';
import { fill } from '../words.ts';
import { chartOf } from './charts.ts';
import { type Composer, fineText, note, sourceOf } from './part.ts';

/** What, where, since when, how far above expectation, how sure, and what is asked: one page. */
export const flashPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    language,
    number,
    texts: { words, triages },
  } = composer;
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
    const indicator = series.indicator && indicatorTexts[language].names[series.indicator];
    facts.push(
      row(words.what, `${indicator ?? words.signals} (${triages[triage]})`),
      row(words.where, series.name === '' ? words.whole : series.name),
      row(words.since, code),
      row(
        words.howFar,
        fill(
          words.howFarText,
          number(count),
          fineText(composer, expected),
          fineText(composer, bound),
        ),
        source,
      ),
    );
  }
  return [
    ...(signal === undefined ? [note(words.noWarning)] : []),
    {
      kind: 'table',
      caption: content.title ?? composer.texts.kinds.flash,
      columns: [],
      rows: [
        ...facts,
        row(
          words.confidence,
          sure === undefined ? words.confidenceOpen : ciramTexts[language].confidence[sure],
        ),
        row(words.action, content.action ?? words.noAction),
      ],
      sum: false,
    },
    ...[signal?.series ?? content.wholes[0]].flatMap((one) =>
      one === undefined ? [] : chartOf(composer, one, false),
    ),
  ];
};
