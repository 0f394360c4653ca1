import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import type { Sentence } from '../material.ts';
import { notes } from './notes.ts';
import type { Referral } from './referral.ts';
import { accompanied, asylum, child, everyday, noted, victim } from './sentences.ts';

/** Whether somebody is a child on a day. */
export const isChild = (birthDate: CivilDate, on: CivilDate): boolean => ageOn(birthDate, on) < 18;

/**
 * Makes a statement of one or two sentences, including that of a person who must be referred. A child who does not need a
 * referral says who is with it; a child who needs one says nothing else.
 */
export const sayings = (
  referral: Referral | undefined,
  minor: boolean,
  source: Stream,
): readonly Sentence[] => {
  const own = source.child('said');
  if (referral === 'child') return [own.pick(child)];
  const [first, second] = own.shuffled(everyday);
  const usual = minor ? [own.pick(accompanied)] : [first, second];
  const due = referral === undefined ? [] : [own.pick({ asylum, victim }[referral])];
  // As many sentences whether somebody must be referred or not.
  const said = [...due, ...usual].slice(0, 1 + own.below(2));
  return own.shuffled(said.flatMap((one) => (one === undefined ? [] : [one])));
};

/** What a unit notes beside its counts: that of somebody who must be referred among it. */
export const remarks = (referral: Referral | undefined, source: Stream): readonly Sentence[] => {
  const own = source.child('note');
  const due = referral === undefined ? [] : [own.pick(noted[referral])];
  return own.shuffled([...due, ...own.shuffled(notes)].slice(0, 2));
};
