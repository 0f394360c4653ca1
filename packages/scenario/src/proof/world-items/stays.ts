import { addDays, type CivilDate } from '@amirani/core';
import { answerStays, isDecided, readHistory } from '@amirani/schengen';
import { lineOf } from '../../items/line.ts';
import type { StayFacts, StayMark, StayMaterial } from '../../items/material.ts';
import { isChild, sayings } from '../../items/said/say.ts';
import { itemTwins } from '../../items/stay/stay.ts';
import { seenInStay, unansweredIn } from '../items/stay.ts';
import type { Made, WorldCase } from './world-case.ts';

/** Acts of a world that conditions of crossing show, and by which of them. */
const shown: Readonly<Record<string, string>> = {
  'stay.exceeded': 'schengen.entry.ninety-days',
  'consent.missing': 'schengen.exit.child-consent',
};

/** Whether an act of a world can be seen by the conditions of crossing. */
export const isStayAct = (evidence: readonly string[]): boolean =>
  evidence.some((code) => Object.hasOwn(shown, code));

/** States whose people need no visa, as the items of stays have them. */
const exempt: ReadonlySet<string> = new Set(['QVR', 'QUV', 'QXO', 'QRD']);
const area = ['FR', 'IT', 'ES', 'LV'] as const;

/**
 * The crossing of a traveller of a world, with the stamps, papers and day of birth that the world has. Who departs from home
 * is asked for what home asks for, all others for what the area asks for. Undefined for travellers who need a visa, which
 * worlds do not have, and if the rules disagree with the ledger, so that every question has one answer.
 */
export const stayOf = ({
  traveller,
  direction,
  act,
  referral,
  source,
}: WorldCase): Made | undefined => {
  const { document, at } = traveller;
  const on = at.slice(0, 10) as CivilDate;
  if (!exempt.has(document.nationality)) return undefined;
  const home = direction === 'departure' && document.nationality === 'QVR';
  const stays = traveller.stays.map(
    ({ entry, exit }): StayMark => ({ entry, exit, state: source.pick(area), source: 'stamp' }),
  );
  const departure = addDays(on, lengthOf(stays, on, source) - 1);
  const minor = isChild(document.birthDate, on);
  const material: StayMaterial = {
    kind: 'stay',
    on,
    profile: home ? 'georgian-exit' : 'schengen-entry',
    twins: itemTwins,
    person: {
      surname: document.surname,
      given: document.given,
      sex: document.sex,
      birthDate: document.birthDate,
      nationality: document.nationality,
    },
    facts: factsOf(traveller, on, departure, home, source),
    stays,
    bookings: [],
    said: sayings(referral, minor, source),
  };
  const expected = (act?.evidence ?? []).flatMap((code) => shown[code] ?? []);
  const { codes } = seenInStay(material);
  const agrees = act === undefined ? codes.size === 0 : expected.some((code) => codes.has(code));
  if (!agrees || unansweredIn(material).length > 0) return undefined;
  const target = act !== undefined;
  return {
    material,
    target,
    evidence: target ? [...codes] : [],
    technique: target ? (expected[0] ?? '') : 'in-order',
    ...(target ? { line: lineOf('stay', '') } : {}),
  };
};

/** What papers and answers show. Whether a paper is asked for says the profile, and not what somebody carries. */
const factsOf = (
  { document, papers }: WorldCase['traveller'],
  on: CivilDate,
  departure: CivilDate,
  home: boolean,
  source: WorldCase['source'],
): StayFacts => {
  const { issued, expiry, nationality, birthDate } = document;
  const minor = isChild(birthDate, on);
  return {
    on,
    departure,
    destination: source.pick(area),
    ...(home ? {} : { enterAt: source.pick(area) }),
    person: {
      nationality,
      dateOfBirth: birthDate,
      biometricsGiven: true,
      familyOfUnionCitizen: null,
      category: null,
    },
    document: {
      kind: 'ordinary',
      biometric: true,
      issuer: nationality,
      issued,
      expires: expiry,
      genuine: true,
      reported: false,
      bearerIsHolder: true,
    },
    visa: null,
    permit: null,
    journey: {
      purpose: source.pick(['tourism', 'private', 'business', 'event']),
      purposeJustified: true,
      meansSufficient: true,
      returnTicket: papers.includes('return-ticket'),
      lodging: papers.includes('lodging'),
      healthInsurance: papers.includes('insurance'),
      invitation: source.chance(500),
      ...(minor && home ? { parentalConsent: papers.includes('consent') } : {}),
    },
    alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
  };
};

/**
 * The intended stay in days: drawn, and never longer than the days that are left. Without days left it is one day, because
 * worlds do not have the intended stay.
 */
const lengthOf = (
  stays: readonly StayMark[],
  on: CivilDate,
  source: WorldCase['source'],
): number => {
  const drawn = source.between(4, 21);
  const { remaining } = answerStays(readHistory(stays, { on }), { on });
  return isDecided(remaining) ? Math.max(1, Math.min(drawn, remaining)) : drawn;
};
