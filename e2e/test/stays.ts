import type { Material } from '@amirani/scenario/items';
import { assess } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';

/** What somebody decides who counts without a mistake and listens. */
export interface StayDecision {
  readonly flagged: boolean;
  readonly confidence: number;
  readonly named: string[];
  readonly referred?: 'asylum' | 'child' | 'victim';
}

/** What travellers who must be sent to help say, in words that the others do not use. */
const helps = [
  ['asylum', /cannot go back|ask for protection|what we believe in|There is war|my embassy/],
  ['child', /I am alone|brought me here|where my parents are|Nobody is travelling/],
  ['victim', /keeps my passport|told me what to answer|took my phone|leave that house/],
] as const;

/** Decides on an item of stays by the rules of the law, from what a trainee is shown and nothing else. */
export const decideStay = (material: Material): StayDecision => {
  if (material.kind !== 'stay') throw new Error(`no stay but ${material.kind}`);
  const { facts, stays, bookings, profile, on, twins, said } = material;
  const { conditions } = assess({ ...facts, stays, bookings } as Parameters<typeof assess>[0], {
    ...{ profile, today: on, twins: { ...trainingTwins, ...twins } },
  });
  const failed = conditions.flatMap(({ code, result }) => (result === 'failed' ? [code] : []));
  const words = said.map(({ en }) => en).join(' ');
  const referred = helps.find(([, sign]) => sign.test(words))?.[0];
  return {
    ...{ flagged: failed.length > 0, confidence: 100, named: failed },
    ...(referred === undefined ? {} : { referred }),
  };
};
