import { CURRENT_MATRICES } from '../../ciram/index.ts';
import { indicatorTexts } from '../../indicators/texts/index.ts';
import { cellAt, type Period } from '../../series/index.ts';
import type { ProductBlock } from '../document.ts';
import { fill } from '../words.ts';
import { type Composer, heading, nameOf, note, spansOf } from './part.ts';

/** Periods that the quality of the data is said of. */
const LOOKED_AT = 24;

/** What is not known of the last periods, and how counts are to be read. */
export const qualityPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    number,
    texts: { words },
  } = composer;
  const lines = content.wholes.flatMap((one) => {
    const [span] = spansOf(composer, one, 1);
    const end = span.from + span.length;
    const first = Math.max(one.series.start, end - LOOKED_AT);
    const periods = Array.from(
      { length: Math.max(0, end - first) },
      (_, i) => (first + i) as Period,
    );
    const missing = periods.filter(
      (period) => cellAt(one.series, period) === 'not-reported',
    ).length;
    const partly = periods.filter((period) => one.incomplete?.has(period) ?? false).length;
    const all = number(periods.length);
    const name = nameOf(composer, one);
    return [
      ...(missing > 0 ? [fill(words.qualityMissing, name, number(missing), all)] : []),
      ...(partly > 0 ? [fill(words.qualityIncomplete, name, number(partly), all)] : []),
    ];
  });
  return [
    heading(words.quality),
    ...(lines.length === 0 ? [words.qualityFine] : lines).map(note),
    note(words.qualityRevised),
    note(words.qualityEffort),
  ];
};

/** By which methods the product was made. */
export const methodPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    texts: { words },
  } = composer;
  const methods = [...new Set(content.wholes.flatMap(({ judged }) => judged?.method ?? []))];
  return [
    heading(words.method),
    note(fill(words.methodWarnings, methods.length === 0 ? words.none : methods.join(', '))),
    note(words.methodChange),
    ...(content.risks.length === 0 ? [] : [note(fill(words.methodRating, CURRENT_MATRICES))]),
  ];
};

/** Ways of acting, most frequent first. */
export const modusPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    number,
    texts: { words },
  } = composer;
  if (content.modus.length === 0) return [heading(words.modus, 2), note(words.noModus)];
  return [
    heading(words.modus, 2),
    {
      kind: 'table',
      caption: '',
      columns: [
        { text: words.modus, numeric: false },
        { text: words.count, numeric: true },
      ],
      rows: content.modus.map(({ text, count }) => [{ text }, { text: number(count) }]),
      sum: false,
    },
  ];
};

/** What each indicator of the product counts. */
export const glossaryPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    language,
    texts: { words },
  } = composer;
  const { names, definitions } = indicatorTexts[language];
  const codes = [...new Set(content.wholes.flatMap(({ indicator }) => indicator ?? []))];
  return codes.length === 0
    ? []
    : [
        heading(words.glossary),
        ...codes.map(
          (code): ProductBlock => ({
            kind: 'text',
            voice: 'note',
            runs: [{ text: `${code} – ${names[code]}. `, bold: true }, { text: definitions[code] }],
          }),
        ),
      ];
};

/** The map, where one was given. */
export const mapPart = ({ content, texts }: Composer): readonly ProductBlock[] =>
  content.map === undefined ? [] : [heading(texts.words.map, 2), content.map];
