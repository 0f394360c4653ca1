import type { CivilDate } from '@amirani/core';
import { type Estimate, proportion } from '../scoring/index.ts';
import { rounded } from '../scoring/rounded.ts';
import { groupDPrime, meanOf, ratioOf } from './group-statistics.ts';
import { inFives, SMALLEST_GROUP } from './in-fives.ts';
import type { Indicator } from './programme.ts';
import type { Known } from './reading.ts';
import type { Measure, PersonInField } from './results.ts';
import type { IndicatorKind } from './words.ts';

/** Somebody who counts, with what is measured of them. */
interface Measured {
  readonly pseudonym: string;
  readonly on: CivilDate;
  readonly now: number;
  readonly before?: number;
  /** Of how many, where it is a share of events and not of people. */
  readonly of?: number;
}

/**
 * Measured results of people. A figure of all fields together uses only the fields that are shown separately, so that a small
 * group cannot be computed by subtraction. A person trained in several fields counts once, with their mean.
 */
export const measuredReading = (
  { kind, field }: Indicator,
  people: readonly PersonInField[],
): Known => {
  const groups = [...Map.groupBy(people, (one) => one.field)]
    .filter(([own]) => field === undefined || own === field)
    .map(([, own]) => own.flatMap((one) => measuredOf(kind, one) ?? []));
  const shown = groups.flatMap((own) => inFives(own, ({ on }) => on));
  const some = groups.some((own) => own.length > 0);
  const persons = onePerPerson(kind, shown);
  if (persons.length < SMALLEST_GROUP) return { withheld: some };
  return { ...summaryOf(kind, persons), people: persons.length, withheld: false };
};

const measuredOf = (kind: IndicatorKind, person: PersonInField): Measured | undefined => {
  const { pseudonym, entry, final, retests, certifiedOn, referrals } = person;
  const paired = (
    later: Measure | undefined,
    earlier: Measure | undefined,
  ): Measured | undefined => {
    const [now, before] = [dPrimeOf(later), dPrimeOf(earlier)];
    return later === undefined || now === undefined || before === undefined
      ? undefined
      : { pseudonym, on: later.on, now, before };
  };
  switch (kind) {
    case 'people-assessed':
      return final === undefined ? undefined : { pseudonym, on: final.on, now: 1 };
    case 'skill-after':
    case 'skill-gain':
      return paired(final, entry);
    case 'certified':
      return final === undefined
        ? undefined
        : { pseudonym, on: final.on, now: certifiedOn === undefined ? 0 : 1 };
    case 'retention-1':
      return paired(retests[1], final);
    case 'retention-3':
      return paired(retests[3], final);
    case 'retention-6':
      return paired(retests[6], final);
    case 'referrals-made':
      return final === undefined || referrals.due === 0
        ? undefined
        : { pseudonym, on: final.on, now: referrals.made, of: referrals.due };
    case 'sessions-held':
    case 'attendances':
    case 'training-days':
    case 'deliverables-accepted':
      return undefined;
  }
};

/** The mean over sittings: three together would be corrected less than one alone, and a course would seem to be forgotten. */
const dPrimeOf = (measure: Measure | undefined): number | undefined => {
  const values = (measure?.sittings ?? []).flatMap((counts) => groupDPrime(counts) ?? []);
  return values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** Referrals and certificates are counted as often as they were due; whatever is a mean, once a person. */
const onePerPerson = (kind: IndicatorKind, all: readonly Measured[]): readonly Measured[] =>
  [...Map.groupBy(all, ({ pseudonym }) => pseudonym).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    if (kind === 'referrals-made')
      return [{ ...first, now: total(own, 'now'), of: total(own, 'of') }];
    return [
      {
        ...first,
        now: total(own, 'now') / own.length,
        ...(first.before === undefined ? {} : { before: total(own, 'before') / own.length }),
      },
    ];
  });

const total = (all: readonly Measured[], of: 'now' | 'before' | 'of'): number =>
  all.reduce((sum, one) => sum + (one[of] ?? 0), 0);

const summaryOf = (
  kind: IndicatorKind,
  persons: readonly Measured[],
): Pick<Known, 'now' | 'baseline'> => {
  const [now, before] = [persons.map((one) => one.now), persons.map((one) => one.before ?? 0)];
  const gains = persons.map((one) => one.now - (one.before ?? 0));
  switch (kind) {
    case 'people-assessed':
      return { now: { value: persons.length } };
    case 'skill-after':
      return figures(meanOf(now), meanOf(before));
    case 'skill-gain':
      return { ...figures(meanOf(gains)), baseline: { value: 0 } };
    case 'certified':
      // A person with one of two certificates counts half: a share of people, so that the interval is of whole ones.
      return figures(share(total(persons, 'now'), persons.length));
    case 'referrals-made':
      return figures(share(total(persons, 'now'), total(persons, 'of')));
    case 'retention-1':
    case 'retention-3':
    case 'retention-6':
      return {
        ...figures(ratioOf(persons.map((one) => [one.now, one.before ?? 0] as const))),
        baseline: { value: 1 },
      };
    case 'sessions-held':
    case 'attendances':
    case 'training-days':
    case 'deliverables-accepted':
      return {};
  }
};

const share = (of: number, n: number): Estimate | undefined => {
  const found = proportion(of, n);
  return found === undefined
    ? undefined
    : { value: rounded(found.value), low: rounded(found.low), high: rounded(found.high) };
};

const figures = (
  now: Estimate | undefined,
  baseline?: Estimate | undefined,
): Pick<Known, 'now' | 'baseline'> => ({
  ...(now === undefined ? {} : { now }),
  ...(baseline === undefined ? {} : { baseline }),
});
