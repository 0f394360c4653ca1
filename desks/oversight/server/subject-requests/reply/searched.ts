import type { SubjectData } from '../../../api/types.ts';
import { wordOf } from '../../words.ts';
import { type ReplyEntry, row, type Speech } from './model.ts';

/** Section on an entry of a watch list: list, ground, role of the person, last day. */
export const listEntry = (
  entry: SubjectData['entries'][number],
  { words, when }: Speech,
): ReplyEntry => ({
  title: `${entry.title} · ${entry.source}`,
  rows: [
    ...row(words('oversight.reply.ground'), wordOf(words, 'list', entry.ground)),
    ...row(words('oversight.word.group.name'), ...entry.names),
    ...row(words('oversight.word.field.birthDate'), ...entry.birthDates),
    ...row(words('oversight.reply.document'), ...entry.documents),
    ...row(
      words('oversight.reply.stands'),
      [
        entry.validFrom ?? '',
        entry.endedAt === undefined ? (entry.expires ?? '') : when(entry.endedAt).slice(0, 10),
      ].join(' – '),
    ),
  ],
});

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
  { words, when }: Speech,
): ReplyEntry => ({
  title: `${number} · ${when(openedAt)}`,
  rows: [
    ...row(
      words('oversight.reply.concerns'),
      ...offences.map((one) => wordOf(words, 'offence', one)),
    ),
    ...statements.map(({ property, value, kind, at }) => {
      const word = wordOf(words, 'property', property);
      return {
        // A rare property has no word in the model of cases either: its name there is no word for a traveller.
        label: word === property ? words('oversight.reply.detail') : word,
        values: [
          {
            text: property === 'category' ? wordOf(words, 'category', value) : value,
            from: `${wordOf(words, 'statement', kind)}, ${when(at)}`,
          },
        ],
      };
    }),
    ...row(words('oversight.reply.sentTo'), ...recipients),
    ...row(words('oversight.reply.reviewOn'), reviewDueOn),
    ...row(words('oversight.reply.eraseOn'), eraseOn),
  ],
});
