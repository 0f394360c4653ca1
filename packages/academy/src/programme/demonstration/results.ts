import { addDays, type CivilDate } from '@amirani/core';
import { type Stream, stream } from '@amirani/scenario/random';
import { ruleOutcome } from '../../certificate/index.ts';
import {
  type Attempt,
  type Decision,
  type Item,
  normalQuantile,
  scoreOf,
} from '../../scoring/index.ts';
import type { Programme } from '../programme.ts';
import type { ProgrammeCertificate, ProgrammeResults, ProgrammeSitting } from '../results.ts';
import { type Cohort, cohortsOf } from './programme.ts';

/** What somebody who does not exist is able to, before anything is decided. */
interface Able {
  readonly dPrime: number;
  readonly criterion: number;
  /** Referrals made, of a thousand that are due. */
  readonly referring: number;
}

const TARGETS = 20;
const OTHERS = 80;
/** The bar of the certificate of the demonstration: below the officers of White et al. (PLoS ONE 9, 2014), whose d' was 2.64. */
const BAR = 1.2;
/** The remaining share of d' by months, with twenty minutes of practice a week: an assumption of the demonstration. */
const kept = { 1: 0.97, 3: 0.93, 6: 0.88 } as const;

/**
 * Sittings and certificates of invented people, up to a day: each decides every item of every sitting, and the scorer of the
 * academy counts the results. The same seed and programme give the same.
 */
export const simulatedResults = (
  { start }: Pick<Programme, 'start'>,
  until: CivilDate,
  seed = 'programme',
): ProgrammeResults => {
  const sittings: ProgrammeSitting[] = [];
  const certificates: ProgrammeCertificate[] = [];
  for (const cohort of cohortsOf(start)) {
    if (cohort.last > until) continue;
    for (let place = 0; place < cohort.people; place += 1) {
      const own = personOf(
        stream(seed).child(`${cohort.field}/${cohort.number}/${place}`),
        cohort,
        place,
      );
      sittings.push(...own.sittings.filter(({ on }) => on <= until));
      if (own.certificate !== undefined && own.certificate.on <= until)
        certificates.push(own.certificate);
    }
  }
  return { sittings, certificates };
};

const personOf = (
  draws: Stream,
  { field, number, first, last }: Cohort,
  place: number,
): {
  readonly sittings: readonly ProgrammeSitting[];
  readonly certificate?: ProgrammeCertificate;
} => {
  const pseudonym = `${field}-${number + 1}-${place + 1}`;
  const before: Able = {
    dPrime: 1.35 + 0.35 * normal(draws),
    criterion: 0.25 + 0.2 * normal(draws),
    referring: 700,
  };
  const gain = Math.max(0.1, 0.95 + 0.25 * normal(draws));
  const after: Able = {
    dPrime: before.dPrime + gain,
    criterion: before.criterion / 2,
    referring: 960,
  };
  const sitting = (
    kind: ProgrammeSitting['kind'],
    on: CivilDate,
    attempt: Attempt,
  ): ProgrammeSitting => {
    const { counts, rights } = scoreOf(attempt);
    return {
      pseudonym,
      field,
      kind,
      on,
      counts,
      referrals: { due: rights.due, made: rights.made },
    };
  };
  const final = [0, 1, 2].map((part) => attemptOf(draws.child(`final/${part}`), after, part));
  const all: Attempt = {
    items: final.flatMap(({ items }) => items),
    decisions: final.flatMap(({ decisions }) => decisions),
    fieldPrevalence: 0.005,
  };
  const { met } = ruleOutcome(scoreOf(all), final.length, BAR);
  return {
    sittings: [
      sitting('entry', first, attemptOf(draws.child('entry'), before, 0)),
      ...final.map((attempt) => sitting('final', last, attempt)),
      ...([1, 3, 6] as const).map((month) =>
        sitting(
          'retest',
          addDays(last, Math.round((month * 365.25) / 12) + draws.between(-4, 8)),
          attemptOf(
            draws.child(`retest/${month}`),
            { ...after, dPrime: after.dPrime * kept[month] },
            0,
          ),
        ),
      ),
    ],
    ...(met ? { certificate: { pseudonym, field, on: addDays(last, 7) } } : {}),
  };
};

/** A sitting: twenty that are wrong among a hundred, two of the others in need of a referral. */
const attemptOf = (draws: Stream, able: Able, part: number): Attempt => {
  const items = Array.from(
    { length: TARGETS + OTHERS },
    (_, at): Item => ({
      id: `${part}/${at}`,
      target: at < TARGETS,
      evidence: [],
      ...(at >= TARGETS + OTHERS - 2 ? { referral: 'child' as const } : {}),
    }),
  );
  return {
    items,
    decisions: items.map((item) => decisionOf(draws, able, item)),
    fieldPrevalence: 0.005,
  };
};

const decisionOf = (
  draws: Stream,
  { dPrime, criterion, referring }: Able,
  item: Item,
): Decision => {
  const seen = normal(draws) + (item.target ? dPrime : -dPrime) / 2;
  const { id, referral } = item;
  return {
    item: id,
    flagged: seen > criterion,
    seconds: 20,
    named: [],
    // As sure as it is far from the line, and somewhat less than people who are right would be.
    confidence: Math.round(Math.min(97, 60 + 25 * Math.abs(seen - criterion))),
    ...(referral !== undefined && draws.chance(referring) ? { referred: referral } : {}),
  };
};

/** A draw of the standard normal distribution. */
const normal = (draws: Stream): number => normalQuantile((draws.next() + 0.5) / 4294967296);
