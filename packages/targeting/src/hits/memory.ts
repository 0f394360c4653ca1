import type { HitState } from './machine.ts';
import type { HitSource, ScreenedPerson } from './model.ts';

/**
 * The text of what was compared of a traveller, always the same for the same data: its digest tells whether data changed.
 * The order of documents says nothing.
 */
export const comparedText = ({ name, birthDate, nationality, documents }: ScreenedPerson): string =>
  JSON.stringify([
    name,
    birthDate ?? null,
    nationality ?? null,
    documents.map(({ number, issuer }) => `${number} ${issuer ?? ''}`).toSorted(),
  ]);

/** The text by which a hit is known again: the digest of the traveller's data, and an entry or criterion at its version. */
export const hitKeyText = (data: string, { kind, id, version }: HitSource): string =>
  JSON.stringify([data, kind, id, version]);

/** A hit that there was, as far as it tells whether another one is to come. */
export interface KnownHit {
  readonly key: string;
  readonly traveller: string;
  readonly state: HitState;
}

/** What was found, as far as it tells whether it is a hit that nobody has seen. */
export interface FoundKey {
  readonly key: string;
  readonly traveller: string;
  /** Whether the data name one person: see {@link isIdentified}. */
  readonly identified: boolean;
}

/**
 * Whether data are of one person wherever they stand: with the number of a document. A name, even with a date of birth, may be
 * another's, of whom nobody has said anything.
 */
export const isIdentified = ({ documents }: Pick<ScreenedPerson, 'documents'>): boolean =>
  documents.length > 0;

/**
 * Whether what was found is a hit that nobody has seen: not where this traveller has it already, and not where a person
 * said of the same data of an identified person and the same entry that they are of two. Data or an entry that changed have
 * another key, and come again. What is known is forgotten with the traveller's data.
 * Source: Directive (EU) 2016/681 Art. 12(5); R16.
 */
export const comesUp = (found: FoundKey, known: readonly KnownHit[]): boolean =>
  !known.some(
    ({ key, traveller, state }) =>
      key === found.key &&
      (traveller === found.traveller || (found.identified && state === 'different')),
  );
