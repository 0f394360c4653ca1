import { daysBetween } from '@amirani/core';
import { answerStays, isDecided, readHistory } from '@amirani/schengen';
import { assess } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import type { StayMaterial } from '../../items/material.ts';
import type { Seen } from './seen.ts';

/** By the rules: the conditions that are not met. The margin is in days between the plan and what is left, where days are asked. */
export const seenInStay = (material: StayMaterial): Seen => {
  const { facts, stays, on } = material;
  const history = readHistory(stays, { on });
  const { remaining } = answerStays(history, { on });
  const planned = daysBetween(on, facts.departure) + 1;
  return {
    codes: new Set(conditionsThat('failed', material)),
    margin: isDecided(remaining) ? Math.abs(planned - remaining) : Number.NaN,
  };
};

/** Conditions of a stay that cannot be judged from the material of the item. */
export const unansweredIn = (material: StayMaterial): readonly string[] =>
  conditionsThat('undetermined', material);

/** Codes of the conditions with a result. */
const conditionsThat = (
  wanted: 'failed' | 'undetermined',
  { facts, profile, twins, stays, bookings, on }: StayMaterial,
): readonly string[] =>
  assess(
    { ...facts, stays, bookings },
    { profile, today: on, twins: { ...trainingTwins, ...twins } },
  )
    .conditions.filter(({ result }) => result === wanted)
    .map(({ code }) => code);
