import type { Citation } from '@amirani/core';
import { ageOn } from '@amirani/core';
import {
  documentAge,
  documentInDate,
  documentValidity,
} from '../borders-code/article-6-1-a-document.ts';
import { heldPermit } from '../borders-code/article-6-1-b-visa.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts, PersonCategory } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { freeMovement, isFreeMover } from '../free-movement/beneficiaries.ts';
import type { History } from '../stays/model.ts';
import { territory } from '../territory/area.ts';
import { stickerOf } from '../visa-code/sticker.ts';
import { requirementOf } from '../visa-list/visa-requirement.ts';

/**
 * Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia, as amended on 2 September
 * 2020, in force from 1 January 2021. Its articles were not to be seen in a source we could read: they are not verified, and
 * screens say so.
 */
export const exitLaw = (article = ''): Citation => ({
  act: 'Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia',
  article,
  version: '2021-01-01',
});

/** The day on which the conditions of exit came into force. */
const exitConditionsSince = '2021-01-01';

/** Whether the conditions of exit are asked of this traveller at all; undefined: they are. */
export const exitScope = (facts: CrossingFacts, twins: RuleTwins): Answer | undefined => {
  const { on, person, destination } = facts;
  if (person?.nationality === undefined) return cannotDecide(['person.nationality']);
  const { nationality, otherNationalities = [] } = person;
  if ([nationality, ...otherNationalities].every((code) => ruleState(code, twins) !== 'GE'))
    return answer('not-applicable', 'schengen.exit.not-georgian');
  if (destination === undefined) return cannotDecide(['destination']);
  const state = ruleState(destination, twins);
  if (state === undefined)
    return answer('undetermined', 'schengen.visa.nationality-unknown', {
      facts: { nationality: destination },
    });
  // Andorra, Monaco, San Marino and the Vatican are reached through the area alone.
  return (!isThere(state) && territory(state) !== 'undecided') || on < exitConditionsSince
    ? answer('not-applicable', 'schengen.exit.not-there')
    : undefined;
};

/**
 * On a visa or a residence permit the papers of a visa-free visit have no clear meaning: the officer decides. Only one that is
 * good is another basis; of one that may be, it is not known; one that is false, expired or used up leaves it a visit.
 */
export const otherBasis = (
  facts: CrossingFacts,
  history: History | undefined,
  twins: RuleTwins,
): Answer | undefined => {
  const held = heldPermit(facts, twins)?.answer;
  const sticker = stickerOf(facts, history, twins);
  const free = byFreeMovement(facts, twins);
  const category = facts.person?.category;
  if (category && ON_DUTY.includes(category))
    return answer('yours-to-judge', 'schengen.exit.on-duty');
  if ([held, sticker, free].some((one) => one?.result === 'met'))
    return answer('yours-to-judge', 'schengen.exit.other-basis');
  return [held, sticker, free].find((one) => one?.result === 'undetermined');
};

/** A departure on duty is not a visit: Reg. (EU) 2016/399 Annex VII points 1 to 3 and 7. */
const ON_DUTY: readonly PersonCategory[] = [
  'head-of-state',
  'flight-crew',
  'seafarer',
  'rescue-service',
];

/** Who is a Union citizen as well moves freely; family of one does by Directive 2004/38/EC Art. 5(2), with the card or the citizen. */
const byFreeMovement = ({ on, person }: CrossingFacts, twins: RuleTwins): Answer | undefined => {
  if (person !== undefined && isFreeMover(person, on, twins))
    return answer('met', 'schengen.visa.free-movement');
  const family = person?.familyOfUnionCitizen;
  if (!family) return undefined;
  if (family.residenceCard === true || family.accompanying === true)
    return answer('met', 'schengen.family.card');
  const needs = (['residenceCard', 'accompanying'] as const)
    .filter((name) => family[name] === undefined)
    .map((name) => `person.familyOfUnionCitizen.${name}`);
  return needs.length > 0 ? cannotDecide(needs) : undefined;
};

/** A biometric passport. */
export const biometricPassport = ({ document }: CrossingFacts): Answer => {
  // An identity card has a chip as well, but is not a passport.
  if (document?.kind === 'identity-card') return answer('failed', 'schengen.exit.not-passport');
  if (document?.biometric === undefined) return cannotDecide(['document.biometric']);
  if (document.biometric && document.kind === undefined) return cannotDecide(['document.kind']);
  return document.biometric
    ? answer('met', 'schengen.exit.biometric')
    : answer('failed', 'schengen.exit.not-biometric');
};

/** Issued at most ten years ago. */
export const passportAge = (facts: CrossingFacts): Answer => documentAge(facts);

/** Valid on the day, on every journey. */
export const passportInDate = (facts: CrossingFacts): Answer => documentInDate(facts);

/** Valid for at least three months after leaving the area. */
export const passportValidity = (facts: CrossingFacts): Answer => documentValidity(facts);

/** Something to be shown: a return ticket, lodging, insurance, means. */
export const shown = (
  facts: CrossingFacts,
  name: 'returnTicket' | 'lodging' | 'healthInsurance' | 'meansSufficient',
): Answer => {
  const value = facts.journey?.[name];
  if (value === undefined) return cannotDecide([`journey.${name}`]);
  return value ? answer('met', 'schengen.exit.shown') : answer('failed', 'schengen.exit.not-shown');
};

/** A ban that Georgia knows of, of a State of the area or the Union; bans of other States speak of other journeys. */
export const knownBan = ({ alerts }: CrossingFacts, twins: RuleTwins): Answer => {
  const states = alerts?.bannedBy;
  if (states === undefined) return cannotDecide(['alerts.bannedBy']);
  const there = states.filter((state) => isThere(ruleState(state, twins)));
  if (there.length > 0)
    return answer('failed', 'schengen.exit.banned', { facts: { states: there.join(', ') } });
  return states.every((state) => ruleState(state, twins) !== undefined)
    ? answer('met', 'schengen.exit.not-banned')
    : answer('undetermined', 'schengen.exit.ban-state-unknown', { needs: ['alerts.bannedBy'] });
};

/** Whether a State is one for whose area the conditions are asked. */
const isThere = (state: string | undefined): boolean =>
  state !== undefined &&
  (territory(state) === 'counts' ||
    freeMovement.some((row) => row.state === state && row.to === undefined));

/**
 * Whether the area asks for a visa: information, since the law of the exit does not ask for one. Where it does and none is
 * shown, the officer sees it; the citizen may go all the same and be refused there.
 */
export const visaInformation = (
  facts: CrossingFacts,
  basis: Answer | undefined,
  twins: RuleTwins,
): Answer => {
  const { destination } = facts;
  // Ireland takes no part in the Regulation and has lists of its own.
  if (destination !== undefined && ruleState(destination, twins) === 'IE')
    return answer('not-applicable', 'schengen.reason.not-asked');
  const requirement = requirementOf(facts, twins);
  const { result, needs } = requirement;
  if (result === 'undetermined' ? needs.length > 0 : result !== 'failed') return requirement;
  if (basis?.result === 'yours-to-judge')
    return { ...basis, result: 'not-applicable', rows: requirement.rows };
  return basis ?? { ...requirement, result: 'yours-to-judge' };
};

/** A decision in force that forbids this citizen the exit. It holds for every journey, whatever the destination. */
export const exitBan = ({ alerts }: CrossingFacts): Answer => {
  if (alerts?.exitBan === undefined) return cannotDecide(['alerts.exitBan']);
  return alerts.exitBan === 'hit'
    ? answer('failed', 'schengen.exit.ban-in-force')
    : answer('met', 'schengen.exit.no-exit-ban');
};

/** Children: under 16 with the consent of a parent or guardian; from 16 to 18 a separate rule, not verified. */
export const childConsent = ({ on, person, journey }: CrossingFacts): Answer => {
  if (person?.dateOfBirth === undefined) return cannotDecide(['person.dateOfBirth']);
  const age = ageOn(person.dateOfBirth, on);
  if (age >= 18) return answer('not-applicable', 'schengen.exit.adult');
  if (journey?.parentalConsent === true) return answer('met', 'schengen.exit.consent-shown');
  if (age >= 16) return answer('yours-to-judge', 'schengen.exit.consent-youth');
  if (journey?.parentalConsent === undefined) return cannotDecide(['journey.parentalConsent']);
  return answer('failed', 'schengen.exit.consent-missing');
};
