import type { WordExplanation } from '@amirani/names/similarity';
import { matchPersons } from '@amirani/names/similarity';
import type { TravellerMaterial } from '../../items/material.ts';
import type { Seen } from './seen.ts';

/** From which likeness on two names are held for one person's here. */
const ALIKE = 0.54;
/** The same for who bears the very document. */
const ALIKE_ENOUGH = 0.4;

/** By name, date and document, as the desk of hits compares them. The margin is how like the names are. */
export const seenInTraveller = ({ traveller, entry }: TravellerMaterial): Seen => {
  const [document] = traveller.documents;
  const listed = entry.documents[0];
  const matches = entry.names.map(({ full }) =>
    matchPersons(
      { name: `${traveller.surname} ${traveller.given}`, birthDate: traveller.birthDate },
      { name: full, birthDate: entry.birthDates[0]?.date },
    ),
  );
  const name = Math.max(...matches.map(({ explanation }) => explanation.name));
  const isOther = hasAnotherName(matches[0]?.explanation.words ?? []);
  const date = matches[0]?.explanation.birthDate ?? 'unknown';
  const sameNumber =
    document !== undefined &&
    listed?.number === document.number &&
    listed.issuer === document.issuer;
  const isAlike = name >= ALIKE && !isOther;
  const isWritten = matches[0]?.explanation.words.every(({ reason }) => reason === 'same') === true;
  const codes = [
    ...(sameNumber && name >= ALIKE_ENOUGH ? ['items.traveller.document'] : []),
    ...(isAlike && date === 'same'
      ? [isWritten ? 'items.traveller.name-and-date' : 'items.traveller.other-spelling']
      : []),
    ...(isAlike && date === 'swapped' ? ['items.traveller.date-slip'] : []),
  ];
  return { codes: new Set(codes), margin: name };
};

/** Two words with at least this many letters together are names, not initials or particles. */
const LETTERS = 9;

/** Of brother and sister everything is alike but one word, and that is another: each has one that the other lacks. */
const hasAnotherName = (words: readonly WordExplanation[]): boolean => {
  const missing = words.filter(({ reason }) => reason === 'missing');
  const longest = (side: 'query' | 'entry'): number =>
    Math.max(0, ...missing.flatMap((one) => one[side].map((word) => word.length)));
  const [mine, theirs] = [longest('query'), longest('entry')];
  return (
    words.some(({ reason }) => reason === 'contradicted') ||
    (mine > 0 && theirs > 0 && mine + theirs >= LETTERS)
  );
};
