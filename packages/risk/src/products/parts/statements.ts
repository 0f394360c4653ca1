import { likelihoodRanges } from '../../ciram/index.ts';
import type { Statement } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { capital, dayText, percentText } from '../words.ts';
import { type Composer, heading, note } from './part.ts';

/** Facts, apart from assessments. */
export const factsPart = (composer: Composer): readonly ProductBlock[] => {
  const facts = composer.content.statements.filter(({ kind }) => kind === 'fact');
  return facts.length === 0
    ? []
    : [
        heading(composer.say('product.situation')),
        ...facts.map((one) => statementOf(composer, one)),
      ];
};

/** Assessments and outlook, each with its likelihood, range and confidence. */
export const assessmentsPart = (composer: Composer): readonly ProductBlock[] => {
  const said = composer.content.statements.filter(({ kind }) => kind !== 'fact');
  const { say } = composer;
  return [
    heading(say('product.assessments')),
    ...(said.length === 0
      ? [note(say('product.no-statements'))]
      : said.map((one) => statementOf(composer, one))),
  ];
};

const statementOf = (
  composer: Composer,
  { kind, text, likelihood, confidence }: Statement,
): ProductBlock => {
  if (kind === 'fact') return { kind: 'text', voice: 'fact', runs: [{ text }] };
  const { language, number, say } = composer;
  const complete = likelihood !== undefined && confidence !== undefined;
  if (!complete && kind === 'assessment')
    return {
      kind: 'text',
      voice: 'note',
      runs: [{ text }, { text: ` [${say('product.no-likelihood')}]` }],
    };
  const { from, below } = likelihoodRanges[likelihood ?? 1];
  const range = `${number(from * 100)}–${percentText(below * 100, language)}`;
  return {
    kind: 'text',
    voice: kind,
    runs: [
      { text },
      ...(complete
        ? [
            {
              text: ` ${capital(say(`ciram.likelihood.${likelihood}`))} (${range}), ${say(`ciram.confidence.${confidence}`)}.`,
              bold: true,
            },
          ]
        : []),
    ],
  };
};

/** What lies ahead or behind, by day. */
export const eventsPart = (composer: Composer): readonly ProductBlock[] => {
  const { content, say } = composer;
  const events = content.events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    heading(say('product.events')),
    events.length === 0
      ? note(say('product.no-events'))
      : {
          kind: 'table',
          caption: '',
          columns: [say('product.day'), say('product.event')].map((text) => ({
            text,
            numeric: false,
          })),
          rows: events.map(({ on, text }) => [{ text: dayText(on, say) }, { text }]),
          sum: false,
        },
  ];
};
