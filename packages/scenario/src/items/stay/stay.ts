import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { EvidenceCode } from '../evidence.ts';
import type { StayFacts, StayMaterial } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { Ask, GeneratorOf, Made } from '../plan/generator.ts';
import { sayings } from '../said/say.ts';
import { drawPerson, otherPerson } from './person.ts';
import { type Case, surfaces } from './surfaces.ts';

/** Under whose rules the states stand: no member of the area, of which some need a visa and some do not. */
export const itemTwins: Readonly<Record<string, string>> = {
  QVR: 'GE',
  QUV: 'MD',
  QXO: 'UA',
  QRD: 'ME',
  QWS: 'TR',
  QYM: 'AM',
};
const exempt = ['QVR', 'QUV', 'QXO', 'QRD'] as const;
const visaNeeded = ['QWS', 'QYM'] as const;

type Ranges = Readonly<Record<Difficulty, readonly [number, number]>>;
/** By how many days a condition is missed or kept; how many earlier stays there are. */
const margins: Ranges = { easy: [12, 25], usual: [4, 11], hard: [1, 3] };
const pasts: Ranges = { easy: [2, 3], usual: [4, 6], hard: [6, 8] };

/**
 * A traveller at the border of the area or on the way to it. A target misses one condition by a number of days, or lacks one
 * paper. An honest traveller meets it by the same number, or lacks a paper that is not required. The person is drawn first and
 * separately.
 */
export const stays: GeneratorOf = (difficulty) => {
  const make = (ask: Ask): Made => {
    const { source, referral, target } = ask;
    const surface = surfaces[ask.surface];
    if (surface === undefined) throw new RangeError(`scenario/items: no surface ${ask.surface}`);
    const minor = referral === undefined ? source.child('minor').chance(120) : referral === 'child';
    const nationalities =
      surface.profile === 'georgian-exit'
        ? (['QVR'] as const)
        : surface.visa === true
          ? visaNeeded
          : exempt;
    const named = drawPerson(nationalities, minor, source.child('person'));
    const own = source.child('case');
    const drawn = surface.draw({
      target,
      minor,
      source: own,
      margin: own.between(...margins[difficulty]),
      past: own.between(...pasts[difficulty]),
    });
    const material: StayMaterial = {
      kind: 'stay',
      on: itemDay,
      profile: surface.profile,
      twins: itemTwins,
      person: named.person,
      facts: factsOf(named.person, drawn, own),
      stays: drawn.stays,
      bookings: bookingsOf(drawn.departure, own.child('bookings')),
      said: sayings(referral, minor, source),
    };
    const twin = ask.twin ? otherPerson(named, nationalities, source) : undefined;
    const evidence: readonly EvidenceCode<'stay'>[] = target ? [drawn.evidence] : [];
    return {
      material,
      evidence,
      about: {
        nationality: named.person.nationality,
        sex: named.person.sex,
        birthDate: named.person.birthDate,
        origin: named.origin,
      },
      ...(twin === undefined ? {} : { twin: about(material, twin) }),
    };
  };
  const names = Object.keys(surfaces);
  return { surfaces: names, twinned: names, referrals: ['asylum', 'child', 'victim'], make };
};

/** The same case of another person. */
const about = (material: StayMaterial, person: StayMaterial['person']): StayMaterial => ({
  ...material,
  person,
  facts: {
    ...material.facts,
    person: { ...material.facts.person, nationality: person.nationality },
    document: { ...material.facts.document, issuer: person.nationality },
  },
});

const factsOf = (person: StayMaterial['person'], drawn: Case, source: Stream): StayFacts => ({
  on: itemDay,
  departure: drawn.departure,
  destination: drawn.destination,
  ...(drawn.enterAt === undefined ? {} : { enterAt: drawn.enterAt }),
  person: {
    nationality: person.nationality,
    dateOfBirth: person.birthDate,
    biometricsGiven: true,
    familyOfUnionCitizen: null,
    category: null,
  },
  document: {
    kind: 'ordinary',
    biometric: drawn.biometric,
    issuer: person.nationality,
    issued: drawn.issued,
    expires: drawn.expires,
    genuine: true,
    reported: false,
    bearerIsHolder: true,
  },
  visa: drawn.visa,
  permit: null,
  journey: {
    purpose: source.pick(['tourism', 'private', 'business', 'event']),
    purposeJustified: true,
    meansSufficient: true,
    ...drawn.papers,
  },
  alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
});

/** In one of three, a later journey that is booked already, long after. */
const bookingsOf = (departure: CivilDate, source: Stream): StayMaterial['bookings'] => {
  if (!source.chance(330)) return [];
  const first = addDays(departure, source.between(185, 260));
  return [
    {
      entry: first,
      exit: addDays(first, source.between(3, 12)),
      state: source.pick(['FR', 'IT', 'ES', 'LV']),
      source: 'statement',
    },
  ];
};
