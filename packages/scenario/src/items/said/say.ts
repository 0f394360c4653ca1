import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import type { Sentence } from '../material.ts';
import type { Referral } from './referral.ts';
import { accompanied, asylum, child, everyday, victim } from './sentences.ts';

/** Whether somebody is a child on a day. */
export const isChild = (birthDate: CivilDate, on: CivilDate): boolean => ageOn(birthDate, on) < 18;

/**
 * What somebody says: one sentence, that of whoever must be referred among them. A child who need not be says who is with it.
 */
export const sayings = (
  referral: Referral | undefined,
  minor: boolean,
  source: Stream,
): readonly Sentence[] => {
  const own = source.child('said');
  if (referral !== undefined) return [own.pick({ asylum, child, victim }[referral])];
  return [own.pick(minor ? accompanied : everyday)];
};
