import { CURRENT_MATRICES } from '../../ciram/index.ts';
import { tiers, tierTable } from '../../ciram/register/index.ts';
import { ciramTexts } from '../../ciram/texts/index.ts';
import type { ProductBlock } from '../document.ts';
import { capital, dayText, fill } from '../words.ts';
import { type Composer, heading, note } from './part.ts';

/** Risks of the register with threat, vulnerability, impact and rating. */
export const risksPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    language,
    texts: { words },
  } = composer;
  const t = ciramTexts[language];
  if (content.risks.length === 0) return [heading(words.risks), note(words.noRisks)];
  const doubts = content.risks.flatMap(({ title, robust, overridden, moreProbable }) => [
    ...(moreProbable === undefined
      ? []
      : [note(`${title}: ${fill(words.moreProbable, t.impact[moreProbable])}`)]),
    ...(robust ? [] : [note(`${title}: ${words.notRobust}`)]),
    ...(overridden ? [note(`${title}: ${words.overridden}`)] : []),
  ]);
  return [
    heading(words.risks),
    {
      kind: 'table',
      caption: '',
      columns: [
        words.risk,
        capital(t.components.threat),
        capital(t.components.vulnerability),
        capital(t.components.impact),
        words.rating,
        words.direction,
      ].map((text) => ({ text, numeric: false })),
      rows: content.risks.map(({ title, threat, vulnerability, impact, rating, direction }) => [
        { text: title, bold: true },
        { text: t.level[threat] },
        { text: t.level[vulnerability] },
        { text: t.impact[impact], tone: impact },
        { text: t.impact[rating], tone: rating, bold: true },
        { text: t.direction[direction] },
      ]),
      sum: false,
      note: fill(words.ratingNote, CURRENT_MATRICES),
    },
    ...doubts,
  ];
};

/** Risks by tier: where nothing is planned is said in words, not left blank. */
export const measuresPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    language,
    texts: { words },
  } = composer;
  if (content.risks.length === 0) return [];
  const cells = tierTable(
    content.risks.map(({ id }) => id),
    content.measures,
    content.at,
  );
  return [
    heading(words.measures),
    {
      kind: 'table',
      caption: '',
      columns: [
        words.risk,
        ...tiers.map((tier) => `${tier}: ${ciramTexts[language].tiers[tier]}`),
      ].map((text) => ({ text, numeric: false })),
      rows: content.risks.map(({ id, title }) => [
        { text: title, bold: true },
        ...cells
          .filter(({ risk }) => risk === id)
          .map(({ gap, counts, overdue }) => ({
            text: gap
              ? words.gap
              : fill(
                  words.measureCount,
                  composer.number(counts.planned + counts['under-way'] + counts.done),
                  composer.number(overdue),
                ),
            tone: gap ? ('high' as const) : overdue > 0 ? ('medium' as const) : undefined,
          })),
      ]),
      sum: false,
    },
    ...listOf(composer),
  ];
};

/** Measures with who answers for them and until when; what is overdue is shaded. */
const listOf = ({ content, language, texts: { words } }: Composer): readonly ProductBlock[] => {
  const { measures: states } = ciramTexts[language];
  const { measures, at } = content;
  if (measures.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [words.measure, words.tier, words.owner, words.due, words.state].map((text) => ({
        text,
        numeric: false,
      })),
      rows: measures
        .toSorted((a, b) => a.tier - b.tier || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
        .map(({ title, tier, owner, due, state }) => {
          const open = state !== 'done' && state !== 'dropped';
          return [
            { text: title },
            { text: String(tier) },
            { text: owner },
            { text: dayText(due, language) },
            { text: states[state], tone: open && due < at ? ('medium' as const) : undefined },
          ];
        }),
      sum: false,
    },
  ];
};
