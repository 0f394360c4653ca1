import { CURRENT_MATRICES } from '../../ciram/index.ts';
import { tiers, tierTable } from '../../ciram/register/index.ts';
import type { ProductBlock } from '../document.ts';
import { capital, dayText } from '../words.ts';
import { type Composer, heading, note } from './part.ts';

/** Risks of the register with threat, vulnerability, impact and rating. */
export const risksPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, say } = composer;
  if (content.risks.length === 0)
    return [heading(say('product.risks')), note(say('product.no-risks'))];
  const doubts = content.risks.flatMap(({ title, robust, overridden, moreProbable }) => [
    ...(moreProbable === undefined
      ? []
      : [
          note(
            `${title}: ${say('product.more-probable', { level: say(`ciram.impact.${moreProbable}`) })}`,
          ),
        ]),
    ...(robust ? [] : [note(`${title}: ${say('product.not-robust')}`)]),
    ...(overridden ? [note(`${title}: ${say('product.overridden')}`)] : []),
  ]);
  return [
    heading(say('product.risks')),
    {
      kind: 'table',
      caption: '',
      columns: [
        say('product.risk'),
        capital(say('ciram.component.threat')),
        capital(say('ciram.component.vulnerability')),
        capital(say('ciram.component.impact')),
        say('product.rating'),
        say('product.direction'),
      ].map((text) => ({ text, numeric: false })),
      rows: content.risks.map(({ title, threat, vulnerability, impact, rating, direction }) => [
        { text: title, bold: true },
        { text: say(`ciram.level.${threat}`) },
        { text: say(`ciram.level.${vulnerability}`) },
        { text: say(`ciram.impact.${impact}`), tone: impact },
        { text: say(`ciram.impact.${rating}`), tone: rating, bold: true },
        { text: say(`ciram.direction.${direction}`) },
      ]),
      sum: false,
      note: say('product.rating-note', { tables: CURRENT_MATRICES }),
    },
    ...doubts,
  ];
};

/** Risks by tier: where nothing is planned is said in words, not left blank. */
export const measuresPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, say } = composer;
  if (content.risks.length === 0) return [];
  const cells = tierTable(
    content.risks.map(({ id }) => id),
    content.measures,
    content.at,
  );
  return [
    heading(say('product.measures')),
    {
      kind: 'table',
      caption: '',
      columns: [
        say('product.risk'),
        ...tiers.map((tier) => `${tier}: ${say(`ciram.tier.${tier}`)}`),
      ].map((text) => ({ text, numeric: false })),
      rows: content.risks.map(({ id, title }) => [
        { text: title, bold: true },
        ...cells
          .filter(({ risk }) => risk === id)
          .map(({ gap, counts, overdue }) => ({
            text: gap
              ? say('product.gap')
              : say('product.measure-count', {
                  count: composer.number(counts.planned + counts['under-way'] + counts.done),
                  overdue: composer.number(overdue),
                }),
            tone: gap ? ('high' as const) : overdue > 0 ? ('medium' as const) : undefined,
          })),
      ]),
      sum: false,
    },
    ...listOf(composer),
  ];
};

/** Measures with who answers for them and until when; what is overdue is shaded. */
const listOf = ({ content, say }: Composer): readonly ProductBlock[] => {
  const { measures, at } = content;
  if (measures.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        say('product.measure'),
        say('product.tier'),
        say('product.owner'),
        say('product.due'),
        say('product.state'),
      ].map((text) => ({
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
            { text: dayText(due, say) },
            {
              text: say(`ciram.measure.${state}`),
              tone: open && due < at ? ('medium' as const) : undefined,
            },
          ];
        }),
      sum: false,
    },
  ];
};
