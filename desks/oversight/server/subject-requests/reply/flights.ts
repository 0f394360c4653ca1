import type { Say } from '@amirani/core/words';
import { utcFields } from '@platform/api/facts.ts';
import type { SubjectData } from '../../../api/types.ts';
import type { OversightWord } from '../../words.gen.ts';
import { wordOf } from '../../words.ts';
import { atBorder, plain, type ReplyEntry, type ReplyRow, type Speech } from './model.ts';

type Flight = SubjectData['travellers'][number];
type Fact = Flight['facts'][number];

/**
 * A flight on which carriers named the person: each value that is given, in full, with the message that gave it. Whether messages
 * disagree is left to the reader: said of two values it would tell of a third that is left out.
 */
export const flightEntry = (
  { flight, facts }: Flight,
  { words, when }: Pick<Speech, 'words' | 'when'>,
): ReplyEntry => ({
  title: `${flight.designator}, ${flight.day}`,
  rows: facts.map(
    (fact): ReplyRow => ({
      label: `${wordOf(words, 'group', fact.group)}: ${labelOf(words, fact)}`,
      values: fact.values.map(({ value, system, receivedAt }) => ({
        text: valueText(words, fact.field, value, when),
        from: [words(`oversight.reply.sources.${system}`), when(receivedAt)].join(' · '),
      })),
    }),
  ),
});

/** Label of a fact: `documents.number` before `number`, as on the screens. The number of the document is in brackets. */
export const labelOf = (
  words: Say<OversightWord>,
  { field, item }: Pick<Fact, 'field' | 'item'>,
): string => {
  const names = namesOf(field);
  const two = names.slice(-2).join('.');
  const label = [two, names.at(-1) ?? field]
    .map((name) => wordOf(words, 'field', name))
    .find((word, at) => word !== [two, names.at(-1) ?? field][at]);
  return `${label ?? field}${field.includes('.') && item > 0 ? ` (${item + 1})` : ''}`;
};

const valueText = (
  words: Say<OversightWord>,
  field: string,
  value: string,
  when: Speech['when'],
): string => {
  if (utcFields.has(field)) return atBorder(value, when);
  const kind = VOCABULARIES[namesOf(field).at(-1) ?? ''];
  return kind === undefined ? plain(words, value) : wordOf(words, kind, value);
};

/** Fields whose values are codes of ours. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  role: 'role',
  age: 'age',
  boarding: 'boarding',
  kind: 'contact',
  poolRole: 'pool',
};

const namesOf = (field: string): readonly string[] =>
  field.split('.').filter((part) => !/^\d+$/.test(part));
