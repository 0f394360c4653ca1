import { likelihoodRanges } from '../../ciram/index.ts';
import { ciramTexts } from '../../ciram/texts/index.ts';
import type { Statement } from '../content.ts';
import type { ProductBlock } from '../document.ts';
import { capital, dayText, percentText } from '../words.ts';
import { type Composer, heading, note } from './part.ts';

/** Facts, apart from assessments. */
export const factsPart = (composer: Composer): readonly ProductBlock[] => {
  const facts = composer.content.statements.filter(({ kind }) => kind === 'fact');
  return facts.length === 0
    ? []
    : [heading(composer.texts.words.situation), ...facts.map((one) => statementOf(composer, one))];
};

/** Assessments and outlook, each with its likelihood, range and confidence. */
export const assessmentsPart = (composer: Composer): readonly ProductBlock[] => {
  const said = composer.content.statements.filter(({ kind }) => kind !== 'fact');
  const { words } = composer.texts;
  return [
    heading(words.assessments),
    ...(said.length === 0
      ? [note(words.noStatements)]
      : said.map((one) => statementOf(composer, one))),
  ];
};

const statementOf = (
  composer: Composer,
  { kind, text, likelihood, confidence }: Statement,
): ProductBlock => {
  if (kind === 'fact') return { kind: 'text', voice: 'fact', runs: [{ text }] };
  const {
    language,
    number,
    texts: { words },
  } = composer;
  const complete = likelihood !== undefined && confidence !== undefined;
  if (!complete && kind === 'assessment')
    return { kind: 'text', voice: 'note', runs: [{ text }, { text: ` [${words.noLikelihood}]` }] };
  const { from, below } = likelihoodRanges[likelihood ?? 1];
  const range = `${number(from * 100)}–${percentText(below * 100, language)}`;
  const { likelihood: steps, confidence: sure } = ciramTexts[language];
  return {
    kind: 'text',
    voice: kind,
    runs: [
      { text },
      ...(complete
        ? [
            {
              text: ` ${capital(steps[likelihood])} (${range}), ${sure[confidence]}.`,
              bold: true,
            },
          ]
        : []),
    ],
  };
};

/** What lies ahead or behind, by day. */
export const eventsPart = (composer: Composer): readonly ProductBlock[] => {
  const {
    content,
    language,
    texts: { words },
  } = composer;
  const events = content.events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    heading(words.events),
    events.length === 0
      ? note(words.noEvents)
      : {
          kind: 'table',
          caption: '',
          columns: [words.day, words.event].map((text) => ({ text, numeric: false })),
          rows: events.map(({ on, text }) => [{ text: dayText(on, language) }, { text }]),
          sum: false,
        },
  ];
};
