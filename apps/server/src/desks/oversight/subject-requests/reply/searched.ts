import type { SubjectData } from '@amirani/contract/oversight';
import { instant, type ReplyEntry, row, type Speech } from './model.ts';
import { wordOf } from './words/words.ts';

/** An entry of a watch list: whose list, on which ground, as what the person stands there, and until when. */
export const listEntry = (
  entry: SubjectData['entries'][number],
  { words, t }: Speech,
): ReplyEntry => ({
  title: `${entry.title} · ${entry.source}`,
  rows: [
    ...row(t.ground, wordOf(words, 'list', entry.ground)),
    ...row(words['group.name'], ...entry.names),
    ...row(words['field.birthDate'], ...entry.birthDates),
    ...row(t.document, ...entry.documents),
    ...row(
      t.stands,
      [entry.validFrom ?? '', entry.endedAt?.slice(0, 10) ?? entry.expires ?? ''].join(' – '),
    ),
  ],
});

/** Properties of the model that have a word here; any other is called by its name in the model. */
const WORDS: Readonly<
  Record<
    string,
    'group.name' | `field.${'birthDate' | 'birthPlace' | 'nationalities' | 'documents.number'}`
  >
> = {
  ...{ name: 'group.name', alias: 'group.name', birthDate: 'field.birthDate' },
  ...{ birthPlace: 'field.birthPlace', nationality: 'field.nationalities' },
  ...{ passportNumber: 'field.documents.number', idNumber: 'field.documents.number' },
};

/** A case: what it is about, what it states of the person, facts and assessments apart, and how long it is kept. */
export const caseEntry = (
  {
    number,
    offences,
    openedAt,
    reviewDueOn,
    eraseOn,
    statements,
    recipients,
  }: SubjectData['cases'][number],
  { words, t }: Speech,
): ReplyEntry => ({
  title: `${number} · ${instant(openedAt)}`,
  rows: [
    ...row(t.concerns, ...offences.map((one) => wordOf(words, 'offence', one))),
    ...statements.map(({ property, value, kind, at }) => {
      const word = WORDS[property];
      return {
        label: word === undefined ? property : words[word],
        values: [
          {
            text: property === 'category' ? wordOf(words, 'category', value) : value,
            from: `${wordOf(words, 'statement', kind)}, ${instant(at)}`,
          },
        ],
      };
    }),
    ...row(t.sentTo, ...recipients),
    ...row(t.reviewOn, reviewDueOn),
    ...row(t.eraseOn, eraseOn),
  ],
});
