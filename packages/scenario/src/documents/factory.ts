import type { CivilDate } from '@amirani/core';
import { parseCivilDate } from '@amirani/core';
import type { EvidenceFile, StateProfile, TrustMaterial } from '@amirani/documents/verdict';
import type { Stream } from '../random/stream.ts';
import { stream } from '../random/stream.ts';
import { lazy } from './encoding/lazy.ts';
import type { Exhibit } from './exhibit.ts';
import type { Forged } from './forgery/forger.ts';
import type { ForgeryKind } from './forgery/kinds.ts';
import { forgeryKindEntries, forgeryNumber } from './forgery/kinds.ts';
import { forgers } from './forgery/registry.ts';
import type { SightLine } from './forgery/sight-line.ts';
import { draw } from './issue/issue.ts';
import type { Makings } from './issue/making.ts';
import { finish } from './issue/making.ts';
import { openOffices } from './issue/offices.ts';
import type { Trait } from './issue/traits.ts';
import { traitsOf } from './issue/traits-of.ts';
import { profileOf, stateFacts } from './states/profiles.ts';
import { sealSigners, trustMaterial } from './trust-material.ts';
import type { ForgeryTruth } from './truth.ts';

/** What a factory is made from; two made from the same give the same documents, byte for byte. */
export interface FactoryOptions {
  /** A whole number. */
  readonly seed: number;
  /** The day on which documents are shown and lists are current. */
  readonly referenceDate: CivilDate;
}

/** Makes documents of states that do not exist, genuine and forged, with everything that is needed to examine them. */
export interface DocumentFactory extends FactoryOptions {
  /** What is known of the states. */
  readonly states: readonly StateProfile[];
  /** Anchor, master list and revocation lists. */
  readonly trust: () => readonly TrustMaterial[];
  readonly sealSigners: () => readonly EvidenceFile[];
  /** The n-th genuine exhibit: without any fault on the reference date. */
  readonly genuine: (number: number) => Exhibit;
  /** The n-th forgery of a kind. */
  readonly forged: (kind: ForgeryKind, number: number) => Exhibit;
}

/**
 * Creates a factory.
 * @throws if the seed is not a whole number or the day is not valid.
 */
export const documentFactory = ({ seed, referenceDate }: FactoryOptions): DocumentFactory => {
  if (!Number.isSafeInteger(seed))
    throw new RangeError('scenario/documents: the seed must be a whole number');
  if (!parseCivilDate(referenceDate).ok)
    throw new RangeError('scenario/documents: not a civil date');
  const offices = openOffices({ seed, referenceDate });
  const source = stream(`amirani/documents/${seed}/${referenceDate}`);
  return {
    seed,
    referenceDate,
    states: stateFacts.map((facts) => profileOf(facts, referenceDate)),
    trust: lazy(() => trustMaterial(offices)),
    sealSigners: lazy(() => sealSigners(offices)),
    genuine: (number) => {
      const own = source.child(`genuine/${number}`);
      return exhibit(idOf(own), draw(offices, {}, own), referenceDate);
    },
    forged: (kind, number) => {
      const own = source.child(`${kind}/${number}`);
      const forged = forgers[kind]({ offices, source: own });
      return exhibit(idOf(own), forged.makings, referenceDate, truthOf(kind, forged));
    },
  };
};

const exhibit = (
  id: string,
  makings: Makings,
  referenceDate: CivilDate,
  forgery?: ForgeryTruth,
): Exhibit => ({
  id,
  documents: makings.map((making) => finish(making, id)),
  truth: {
    exhibit: id,
    traits: [
      ...new Set<Trait>(makings.flatMap(({ particulars }) => traitsOf(particulars, referenceDate))),
    ],
    ...(forgery === undefined ? {} : { forgery }),
  },
});

/** The ledger's entry of a forgery. */
export const truthOf = (
  kind: ForgeryKind,
  { shows, of, document, changed }: Forged,
): ForgeryTruth => {
  const { line, answer } = forgeryKindEntries[kind];
  return {
    number: forgeryNumber(kind),
    kind,
    line,
    shows,
    of: of ?? 'all',
    document,
    changed,
    seenBy: `${sight[line]}: ${answer}`,
  };
};

const sight: Readonly<Record<SightLine, string>> = {
  first: 'the first line, with a reader of zones',
  second: 'the second line, with the chip and the trust store',
  forensic: 'a laboratory',
  nobody: 'nobody from data',
};

/** Says nothing of what the exhibit is: trainees see it. */
const idOf = (source: Stream): string => {
  const own = source.child('id');
  return `${own.letters(3)}-${own.digits(7)}`;
};
