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

/** The parts of a match that decide whether the hit is new. */
export interface FoundKey {
  readonly key: string;
  readonly traveller: string;
  /** Whether the data name one person: see {@link isIdentified}. */
  readonly identified: boolean;
}

/**
 * Whether data identify one person: they need the number of a document. A name, even with a date of birth, may belong to
 * another person without an earlier judgement.
 */
export const isIdentified = ({ documents }: Pick<ScreenedPerson, 'documents'>): boolean =>
  documents.length > 0;

/**
 * Whether a match is a new hit: not if this traveller has it already, and not if a person judged the same data of an
 * identified person and the same entry as different. Changed data or a changed entry have another key and give a new hit. The
 * judgement is erased with the traveller's data. Source: Directive (EU) 2016/681 Art. 12(5); R16.
 */
export const comesUp = (found: FoundKey, known: readonly KnownHit[]): boolean =>
  !known.some(
    ({ key, traveller, state }) =>
      key === found.key &&
      (traveller === found.traveller || (found.identified && state === 'different')),
  );
