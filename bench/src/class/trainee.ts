import { setTimeout as sleep } from 'node:timers/promises';
import type { AcademySlip } from '@desk/academy/api/types.ts';
import { ApiError } from '@platform/api/client.ts';
import { type Line, openLine } from './wire.ts';

/** A decision as remembered by its trainee. */
export interface Remembered {
  readonly item: string;
  readonly flagged: boolean;
  readonly confidence: number;
  /** The leaf hash of the receipt: what the journal must hold. Empty where a browser decided, which shows none. */
  readonly leaf: string;
}

/** A trainee at work. */
export interface Trainee {
  readonly seat: string;
  readonly decisions: readonly Remembered[];
  readonly line: Line;
  /** Second attempts on one item that were counted: there must be none. */
  readonly countedTwice: () => number;
}

/** What a trainee goes by. */
export interface Working {
  readonly address: string;
  readonly ca: Buffer;
  readonly sitting: string;
  /** Mean milliseconds between two items. */
  readonly pace: number;
  readonly until: number;
  /** A number from 0 to 1, from the trainee's own stream. */
  readonly chance: () => number;
}

/**
 * Goes through a sitting as a person would: looks at an item, thinks, decides; waits where the exercise is paused. Now and then it
 * presses twice: the second time must not count.
 */
export const workThrough = async (
  { seat, login, password }: AcademySlip,
  { address, ca, sitting, pace, until, chance }: Working,
): Promise<Trainee> => {
  const decisions: Remembered[] = [];
  const line = openLine(address, ca, () => decisions.length);
  let twice = 0;
  await line.client.signIn({ body: { login, password } });
  const params = { id: sitting };
  while (Date.now() < until) {
    const next = await whenRunning(() => line.client.showNextItem({ params }), until);
    if (next?.shown === undefined) break;
    const { shown } = next;
    await sleep(pace * (0.5 + chance()));
    if (chance() < 0.1)
      await line.client.getShownItem({ params: { id: sitting, item: shown.item.id } });
    const body = {
      ...{ item: shown.item.id, attempt: next.sitting.attempt, flagged: chance() < 0.3 },
      ...{ confidence: 50 + 10 * Math.floor(chance() * 6), named: shown.evidence.slice(0, 1) },
    };
    const again = chance() < 0.1 ? { ...body, flagged: !body.flagged } : undefined;
    const both = await Promise.allSettled([
      whenRunning(() => line.client.decideItem({ params, body }), until),
      ...(again === undefined ? [] : [line.client.decideItem({ params, body: again })]),
    ]);
    const counted = both.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    if (counted.length > 1) twice += 1;
    for (const { item, receipt } of counted) {
      const { decision } = item;
      if (decision !== undefined)
        decisions.push({
          ...{ item: item.id, flagged: decision.flagged, leaf: receipt.leafHash },
          confidence: decision.confidence ?? 0,
        });
    }
  }
  return { seat, decisions, line, countedTwice: () => twice };
};

/** Makes a call again while the exercise is paused; undefined where the time is over. Every other refusal is thrown. */
const whenRunning = async <T>(make: () => Promise<T>, until: number): Promise<T | undefined> => {
  while (Date.now() < until) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'academy.sitting.not-running') throw error;
      await sleep(500);
    }
  }
  return undefined;
};
