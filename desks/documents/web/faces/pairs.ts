import { type Stream, stream } from '@amirani/scenario/random';
import type { Specimen } from '../../api/types.ts';

/** A picture of a set of faces: what the list of specimens says of it. */
export type FacePicture = Pick<
  Specimen,
  'id' | 'issuer' | 'documentCode' | 'model' | 'page' | 'light' | 'sha256'
>;

/** The faces that were imported from one source under one licence (R76). */
export interface FaceSet {
  /** Source and digest of the licence's text: the same for all of its pictures. */
  readonly id: string;
  readonly source: string;
  readonly licence: string;
  /** Every number of the set with its pictures; each picture once. */
  readonly persons: readonly FacePerson[];
}

/** The pictures that carry one number: they are of one person. */
interface FacePerson {
  readonly number: string;
  readonly pictures: readonly FacePicture[];
}

/** Two pictures and whether they are of one person. */
export interface FacesPair {
  readonly pictures: readonly [FacePicture, FacePicture];
  readonly truth: 'same' | 'different';
}

/** What a set lacks to be practised with. */
export type Lack = 'persons' | 'second-picture';

/**
 * The active sets of faces. A picture imported twice counts once; one with two numbers is left out, because its person is
 * unknown.
 */
export const faceSets = (specimens: readonly Specimen[]): readonly FaceSet[] => {
  const faces = specimens.filter(({ use, state }) => use === 'face' && state === 'standing');
  const bySet = Map.groupBy(faces, ({ source, licenceSha256 }) =>
    JSON.stringify([source.trim(), licenceSha256]),
  );
  return [...bySet].map(([id, all]) => ({
    id,
    source: all[0]?.source.trim() ?? '',
    licence: all[0]?.licence ?? '',
    persons: [...Map.groupBy(eachOnce(all), numberOf)].map(([number, pictures]) => ({
      number,
      pictures,
    })),
  }));
};

const numberOf = ({ model }: FacePicture): string => model.trim();

const eachOnce = (pictures: readonly Specimen[]): readonly FacePicture[] =>
  [...Map.groupBy(pictures, ({ id, sha256 }) => sha256 ?? id).values()].flatMap((copies) =>
    new Set(copies.map(numberOf)).size === 1 ? copies.slice(0, 1) : [],
  );

/** What a set lacks: it takes two persons, and two pictures of one of them. */
export const lackOf = ({ persons }: FaceSet): Lack | undefined =>
  persons.length < 2
    ? 'persons'
    : persons.some(({ pictures }) => pictures.length > 1)
      ? undefined
      : 'second-picture';

/** How often another pair is drawn where it is the one before; a small set may have no other. */
const redraws = 16;

/**
 * The pair at a place in a practice: the same for the same set, seed, place and pair before. About half are of one person. Two
 * persons are taken, where the set has such, of one state, one kind of document and one light, so that it is the faces that
 * tell them apart. Undefined where the set lacks something.
 */
export const pairAt = (
  set: FaceSet,
  seed: string,
  at: number,
  before?: FacesPair,
): FacesPair | undefined => {
  if (lackOf(set) !== undefined) return undefined;
  const random = stream(`${seed}/${at}`);
  const draw = random.chance(500) ? ofOnePerson : ofTwoPersons;
  let pair = draw(set, random);
  for (let left = redraws; left > 0 && isOf(pair, before); left -= 1) pair = draw(set, random);
  return pair;
};

const ofOnePerson = ({ persons }: FaceSet, random: Stream): FacesPair => {
  const { pictures } = random.pick(persons.filter((person) => person.pictures.length > 1));
  const one = random.below(pictures.length);
  const other = (one + random.between(1, pictures.length - 1)) % pictures.length;
  return { pictures: both(pictures, one, pictures, other), truth: 'same' };
};

const ofTwoPersons = ({ persons }: FaceSet, random: Stream): FacesPair => {
  const person = random.pick(persons);
  const at = random.below(person.pictures.length);
  const one = person.pictures[at];
  const others = persons.filter((other) => other !== person).flatMap(({ pictures }) => pictures);
  const alike = others.filter((other) => one !== undefined && likeness(other) === likeness(one));
  const from = alike.length > 0 ? alike : others;
  return {
    pictures: both(person.pictures, at, from, random.below(from.length)),
    truth: 'different',
  };
};

/** What two pictures share that were taken alike. */
const likeness = ({ issuer, documentCode, light }: FacePicture): string =>
  JSON.stringify([issuer, documentCode, light]);

const both = (
  ones: readonly FacePicture[],
  one: number,
  others: readonly FacePicture[],
  other: number,
): readonly [FacePicture, FacePicture] => [ones[one] as FacePicture, others[other] as FacePicture];

/** Whether two pairs are of the same two pictures, whichever stands first. */
const isOf = ({ pictures }: FacesPair, before: FacesPair | undefined): boolean =>
  before?.pictures.every(({ id }) => pictures.some((picture) => picture.id === id)) === true;

/** How a practice went; what is right is known only of an answer that says something. */
export interface Tally {
  readonly right: number;
  /** Pictures of one person that were taken for two. */
  readonly sameAsDifferent: number;
  /** Two persons who were taken for one: the impostor who passes. */
  readonly differentAsSame: number;
  readonly unsure: number;
}

/** Before the first answer. */
export const noTally: Tally = { right: 0, sameAsDifferent: 0, differentAsSame: 0, unsure: 0 };

/** Which place of the tally an answer belongs to. */
export const outcomeOf = (
  answer: 'same' | 'different' | 'unsure',
  truth: FacesPair['truth'],
): keyof Tally =>
  answer === 'unsure'
    ? 'unsure'
    : answer === truth
      ? 'right'
      : truth === 'same'
        ? 'sameAsDifferent'
        : 'differentAsSame';
