import type { CivilDate } from '@amirani/core';
import type { Exhibit } from './exhibit.ts';
import type { DocumentFactory } from './factory.ts';
import { documentFactory } from './factory.ts';
import type { ForgeryKind } from './forgery/kinds.ts';
import { forgeryKinds } from './forgery/kinds.ts';

/** A factory, and a small set of what it makes. */
export interface DocumentDemonstration {
  readonly factory: DocumentFactory;
  /** Genuine exhibits that between them have every format, every script and every unusual trait that came up. */
  readonly genuine: readonly Exhibit[];
  /** One exhibit of each of the forty kinds, in their order. */
  readonly forged: readonly Exhibit[];
}

/** The day of documents whose caller names none. */
export const demonstrationDay: CivilDate = '2026-03-31' as CivilDate;

/** The set for a demonstration on a day. Chips are signed when they are asked for, so this is quick. */
export const demonstrationDocuments = (
  seed: number,
  referenceDate: CivilDate = demonstrationDay,
): DocumentDemonstration => {
  const factory = documentFactory({ seed, referenceDate });
  return {
    factory,
    genuine: varied(factory),
    forged: forgeryKinds.map((kind) => factory.forged(kind, 0)),
  };
};

/** One forgery of a kind, from a new factory. To make many, keep one factory. */
export const forge = (
  kind: ForgeryKind,
  seed: number,
  referenceDate: CivilDate = demonstrationDay,
): Exhibit => documentFactory({ seed, referenceDate }).forged(kind, 0);

/** Takes what shows something that those before it did not. */
const varied = (factory: DocumentFactory): readonly Exhibit[] => {
  const seen = new Set<string>();
  return Array.from({ length: LOOKED_AT }, (_, number) => factory.genuine(number)).filter(
    ({ documents, truth }) => {
      const shows = [
        ...truth.traits,
        ...documents.flatMap(({ format, kind, state }) => [format, kind, state]),
      ];
      const isNew = shows.some((thing) => !seen.has(thing));
      for (const thing of shows) seen.add(thing);
      return isNew;
    },
  );
};

const LOOKED_AT = 400;
