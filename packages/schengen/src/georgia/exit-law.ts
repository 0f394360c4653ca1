import type { Citation } from '@amirani/core';
import { ageOn } from '@amirani/core';
import { documentAge, documentValidity } from '../borders-code/article-6-1-a-document.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { freeMovement } from '../free-movement/beneficiaries.ts';
import { territory } from '../territory/area.ts';

/**
 * Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia, as amended on 2 September
 * 2020, in force from 1 January 2021. Its articles were not to be seen in a source we could read: nobody has verified them,
 * and screens say so.
 */
export const exitLaw = (article = ''): Citation => ({
  act: 'Law of Georgia on the rules and procedures for Georgian citizens exiting and entering Georgia',
  article,
  version: '2021-01-01',
});

/** The day on which the conditions of exit came into force. */
export const exitConditionsSince = '2021-01-01';

/** Whether the conditions of exit are asked of this traveller at all; undefined: they are. */
export const exitScope = (facts: CrossingFacts, twins: RuleTwins): Answer | undefined => {
  const { on, person, destination } = facts;
  if (person?.nationality === undefined) return cannotDecide(['person.nationality']);
  if (ruleState(person.nationality, twins) !== 'GE')
    return answer('not-applicable', 'schengen.exit.not-georgian');
  if (destination === undefined) return cannotDecide(['destination']);
  const state = ruleState(destination, twins);
  if (state === undefined)
    return answer('undetermined', 'schengen.visa.nationality-unknown', {
      facts: { nationality: destination },
    });
  const there =
    territory(state) === 'counts' ||
    freeMovement.some((row) => row.state === state && row.to === undefined);
  return !there || on < exitConditionsSince
    ? answer('not-applicable', 'schengen.exit.not-there')
    : undefined;
};

/** On a visa or a residence permit the papers of a visa-free visit have no clear meaning: the officer decides. */
export const otherBasis = ({ permit, visa }: CrossingFacts): Answer | undefined =>
  permit || visa ? answer('yours-to-judge', 'schengen.exit.other-basis') : undefined;

/** A biometric passport. */
export const biometricPassport = ({ document }: CrossingFacts): Answer => {
  if (document?.biometric === undefined) return cannotDecide(['document.biometric']);
  return document.biometric
    ? answer('met', 'schengen.exit.biometric')
    : answer('failed', 'schengen.exit.not-biometric');
};

/** Issued at most ten years ago. */
export const passportAge = (facts: CrossingFacts): Answer => documentAge(facts);

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

/** A ban of a State of the area that Georgia knows of. */
export const knownBan = ({ alerts }: CrossingFacts): Answer => {
  const states = alerts?.bannedBy;
  if (states === undefined) return cannotDecide(['alerts.bannedBy']);
  return states.length === 0
    ? answer('met', 'schengen.exit.not-banned')
    : answer('failed', 'schengen.exit.banned', { facts: { states: states.join(', ') } });
};

/** A decision in force that forbids this citizen the exit. It holds for every journey, whatever the destination. */
export const exitBan = ({ alerts }: CrossingFacts): Answer => {
  if (alerts?.exitBan === undefined) return cannotDecide(['alerts.exitBan']);
  return alerts.exitBan === 'hit'
    ? answer('failed', 'schengen.exit.ban-in-force')
    : answer('met', 'schengen.exit.no-exit-ban');
};

/** Children: under 16 with the consent of a parent or guardian; from 16 to 18 a rule of its own that nobody has verified. */
export const childConsent = ({ on, person, journey }: CrossingFacts): Answer => {
  if (person?.dateOfBirth === undefined) return cannotDecide(['person.dateOfBirth']);
  const age = ageOn(person.dateOfBirth, on);
  if (age >= 18) return answer('not-applicable', 'schengen.exit.adult');
  if (journey?.parentalConsent === true) return answer('met', 'schengen.exit.consent-shown');
  if (age >= 16) return answer('yours-to-judge', 'schengen.exit.consent-youth');
  if (journey?.parentalConsent === undefined) return cannotDecide(['journey.parentalConsent']);
  return answer('failed', 'schengen.exit.consent-missing');
};
