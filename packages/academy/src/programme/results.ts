import { type CivilDate, daysBetween } from '@amirani/core';
import type { Counts } from '../scoring/index.ts';
import type { TrainingField } from './words.ts';

/** A measured sitting before it is known what part of a course it was. */
export type MeasuredSitting = Omit<ProgrammeSitting, 'kind'>;

/** The counted decisions of one person in one sitting. The person has a pseudonym, which is never stored or shown. */
export interface ProgrammeSitting {
  readonly pseudonym: string;
  readonly field: TrainingField;
  /** Before the course, at its end, or weeks and months after it. */
  readonly kind: 'entry' | 'final' | 'retest';
  readonly on: CivilDate;
  readonly counts: Counts;
  /** Referrals that were due and those of them that were made. */
  readonly referrals: { readonly due: number; readonly made: number };
}

/** A valid certificate with two signatures. */
export interface ProgrammeCertificate {
  readonly pseudonym: string;
  readonly field: TrainingField;
  readonly on: CivilDate;
}

/** Results of people, as the academy's desk offers them: read, turned into indicators, and forgotten. */
export interface ProgrammeResults {
  readonly sittings: readonly ProgrammeSitting[];
  readonly certificates: readonly ProgrammeCertificate[];
}

/** Days after the last final sitting within which a retest is that of a month: nearer to it than to the next. */
const retestDays = {
  1: { from: 15, to: 60 },
  3: { from: 61, to: 137 },
  6: { from: 138, to: 230 },
} as const;

/** What one person showed in one field. */
export interface PersonInField {
  readonly pseudonym: string;
  readonly field: TrainingField;
  readonly entry: Measure | undefined;
  readonly final: Measure | undefined;
  readonly retests: Readonly<Record<1 | 3 | 6, Measure | undefined>>;
  readonly certifiedOn: CivilDate | undefined;
  readonly referrals: { readonly due: number; readonly made: number };
}

/** One or several sittings, and the day of the last of them. */
export interface Measure {
  readonly sittings: readonly Counts[];
  readonly on: CivilDate;
}

/** Every person in every field, in the order of pseudonyms and fields, as results up to a day tell it. */
export const peopleOf = (results: ProgrammeResults, until: CivilDate): readonly PersonInField[] => {
  const sittings = Map.groupBy(
    results.sittings.filter(({ on }) => on <= until),
    inField,
  );
  const certificates = Map.groupBy(
    results.certificates.filter(({ on }) => on <= until),
    inField,
  );
  return [...sittings]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([key, own]) => personOf(own, certificates.get(key)?.[0]) ?? []);
};

/** What stands for one person in one field. */
const inField = ({ pseudonym, field }: Pick<ProgrammeSitting, 'pseudonym' | 'field'>): string =>
  `${pseudonym}\u0000${field}`;

const personOf = (
  sittings: readonly ProgrammeSitting[],
  certificate: ProgrammeCertificate | undefined,
): PersonInField | undefined => {
  const [first] = sittings;
  if (first === undefined) return undefined;
  const { pseudonym, field } = first;
  const of = (kind: ProgrammeSitting['kind']): readonly ProgrammeSitting[] =>
    sittings.filter((one) => one.kind === kind);
  const final = together(of('final'));
  const retest = (month: 1 | 3 | 6): Measure | undefined => {
    if (final === undefined) return undefined;
    const { from, to } = retestDays[month];
    const own = of('retest').filter(({ on }) => {
      const after = daysBetween(final.on, on);
      return after >= from && after <= to;
    });
    return together(own);
  };
  return {
    pseudonym,
    field,
    final,
    entry: together(of('entry')),
    retests: { 1: retest(1), 3: retest(3), 6: retest(6) },
    certifiedOn: certificate?.on,
    referrals: {
      due: of('final').reduce((sum, { referrals }) => sum + referrals.due, 0),
      made: of('final').reduce((sum, { referrals }) => sum + referrals.made, 0),
    },
  };
};

const together = (sittings: readonly ProgrammeSitting[]): Measure | undefined => {
  const on = sittings
    .map((sitting) => sitting.on)
    .toSorted()
    .at(-1);
  return on === undefined ? undefined : { sittings: sittings.map(({ counts }) => counts), on };
};

/** A course ends this number of days after the first measured sitting in a field; later sittings are retests. */
const COURSE_DAYS = 45;

/**
 * Says what part of a course each measured sitting was: the first of a person in a field is the entry, those within
 * {@link COURSE_DAYS} after it are the end, later ones retests. Where practice came before the first one, what is gained is told
 * as less than it is.
 */
export const inCourse = (measured: readonly MeasuredSitting[]): readonly ProgrammeSitting[] =>
  [...Map.groupBy(measured, inField).values()].flatMap((own) => {
    const ordered = own.toSorted((one, other) =>
      one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
    );
    const first = ordered[0]?.on;
    return ordered.map(
      (one, place): ProgrammeSitting => ({
        ...one,
        kind:
          place === 0 || first === undefined
            ? 'entry'
            : daysBetween(first, one.on) <= COURSE_DAYS
              ? 'final'
              : 'retest',
      }),
    );
  });
