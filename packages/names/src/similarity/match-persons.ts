import {
  birthDateBits,
  birthDateRelation,
  birthDateRelations,
  packBirthDate,
  readBirthDate,
} from '../birth-date/index.ts';
import {
  bitsLost,
  type ComparableForm,
  comparableForms,
  mayFormsBeCut,
} from '../booking/comparable-forms.ts';
import { compareDocumentNumbers } from '../document-number/document-number.ts';
import { type NameTokens, tokeniseName } from '../tokens/name-tokens.ts';
import { Alignment, align } from './align.ts';
import { explainWords, round } from './explain.ts';
import type { MatchExplanation } from './explanation.ts';
import { fillBuffer, NameBuffer } from './name-buffer.ts';
import { nameLikeness } from './name-score.ts';
import { personScore, withBitsLost } from './person-score.ts';

/** What is known of a person that another may be. */
export interface ComparablePerson {
  readonly name: string;
  /** As `readBirthDate` reads it. */
  readonly birthDate?: string | undefined;
  /** A code of a state, as both sides write it. */
  readonly nationality?: string | undefined;
  /** The number of a document. */
  readonly document?: string | undefined;
}

/** The result of a comparison. */
export interface PersonMatch {
  /** From 0 to 1, see `personScore`. */
  readonly score: number;
  readonly explanation: MatchExplanation;
}

const first = new NameBuffer();
const second = new NameBuffer();
const alignment = new Alignment();

/**
 * Compares two persons by name, date of birth, nationality and document, and explains it word by word. The
 * order of words does not matter, a word that one lacks matters little, words that contradict each other
 * matter much. Both names are compared in each of their `comparableForms`, and the best is given. Symmetric in its score.
 * Never throws; an empty name is like nothing.
 */
export const matchPersons = (query: ComparablePerson, entry: ComparablePerson): PersonMatch => {
  const readA = tokeniseName(query.name);
  const readB = tokeniseName(entry.name);
  const formsA = comparableForms(readA);
  const formsB = comparableForms(readB);
  const a = { ...readA, cut: mayFormsBeCut(readA, formsA) };
  const b = { ...readB, cut: mayFormsBeCut(readB, formsB) };
  const [sent, ...others] = formsA.flatMap((one) =>
    formsB.map((other) => (): PersonMatch => matchForms(query, a, one, entry, b, other)),
  );
  let best = (sent as () => PersonMatch)();
  for (const form of others) {
    const match = form();
    if (match.score > best.score) best = match;
  }
  return best;
};

const matchForms = (
  query: ComparablePerson,
  sentA: NameTokens,
  formA: ComparableForm,
  entry: ComparablePerson,
  sentB: NameTokens,
  formB: ComparableForm,
): PersonMatch => {
  const a = { ...sentA, tokens: formA.tokens };
  const b = { ...sentB, tokens: formB.tokens };
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    const known = ids.get(text) ?? ids.size;
    ids.set(text, known);
    return known;
  };
  fillBuffer(first, a, idOf);
  fillBuffer(second, b, idOf);
  const cut = a.cut || b.cut;
  // Of two ways to join words the first is taken: one order for both calls, so that the score is the same.
  const swap = query.name > entry.name;
  if (swap) align(second, first, cut, alignment);
  else align(first, second, cut, alignment);
  const name = swap
    ? nameLikeness(second, first, alignment)
    : nameLikeness(first, second, alignment);
  if (swap) align(first, second, cut, alignment);
  const dates = [query.birthDate, entry.birthDate].map((text) =>
    packBirthDate(text === undefined ? undefined : readBirthDate(text)),
  );
  const [one = 0, other = 0] = dates;
  const relation = birthDateRelation(one, other);
  const document = compareDocumentNumbers(query.document ?? '', entry.document ?? '');
  const nationality = nationalityOf(query.nationality, entry.nationality);
  return {
    score: withBitsLost(
      personScore(
        name,
        birthDateBits(relation, one, other),
        document.bits,
        NATIONALITY[nationality],
      ),
      bitsLost(formA) + bitsLost(formB),
    ),
    explanation: {
      words: explainWords(
        first,
        second,
        alignment,
        (at) => a.tokens[at]?.text ?? '',
        (at) => b.tokens[at]?.text ?? '',
      ),
      ...(formA.why.length === 0 ? {} : { readAs: formA.why }),
      ...(formB.why.length === 0 ? {} : { entryReadAs: formB.why }),
      name: round(name),
      birthDate: birthDateRelations[relation] ?? 'unknown',
      document: document.relation,
      nationality,
    },
  };
};

const nationalityOf = (
  a: string | undefined,
  b: string | undefined,
): MatchExplanation['nationality'] =>
  a === undefined || b === undefined || a === '' || b === ''
    ? 'unknown'
    : a.toUpperCase() === b.toUpperCase()
      ? 'same'
      : 'different';

const NATIONALITY: Readonly<Record<MatchExplanation['nationality'], number>> = {
  same: 1,
  different: -1,
  unknown: 0,
};
