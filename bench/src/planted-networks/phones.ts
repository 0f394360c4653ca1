import type { Call } from '@amirani/network/calls';
import { replacedPhones, windowOf } from '@amirani/network/calls';
import type { CaseWorld } from '@amirani/scenario/networks';
import { contactsOf } from './contacts.ts';

/** A pair of numbers that somebody takes for one person's. */
export interface PhonePair {
  readonly before: string;
  readonly after: string;
}

/** How a finder of replaced phones did in one world. */
export interface PhoneScore {
  /** Phones of networks that were given up, and how many of these were named with the right successor. */
  readonly planted: number;
  readonly found: number;
  /** Pairs named that are nobody's, in networks or outside. */
  readonly falsePairs: number;
  /** Pairs of a family, a carer or a group among them: each of two innocent people. */
  readonly decoysNamed: number;
}

/** The calls of a world as the import gives them. */
export const callsOf = ({ calls }: CaseWorld): readonly Call[] =>
  calls.map(({ caller, callee, start, duration, imei, imsi, cell }, at) => {
    const clock = Date.parse(`${start}:00Z`) / 1000;
    return {
      ...{ row: at + 1, caller, callee, duration, start: clock, kind: 'voice' as const },
      hour: Number(start.slice(11, 13)),
      weekday: (Math.floor(clock / 86_400) + 3) % 7,
      ...(imei === '' ? {} : { imei, imsi, cell }),
    };
  });

/** The pairs that the workbench names for sure. */
export const findPhones = (world: CaseWorld, calls: readonly Call[]): readonly PhonePair[] => {
  const [before, after] = [windowOf(...world.before), windowOf(...world.after)];
  if (before === undefined || after === undefined) throw new Error('a world has two periods');
  return replacedPhones(calls, before, after).pairs;
};

/** Scores pairs against the truth of the world. */
export const scorePhones = ({ truth }: CaseWorld, pairs: readonly PhonePair[]): PhoneScore => {
  const key = ({ before, after }: PhonePair): string => `${before} ${after}`;
  const named = new Set(pairs.map(key));
  const all = new Set(truth.replaced.map(key));
  const planted = truth.replaced.filter(({ network }) => network !== null).map(key);
  const decoys = truth.decoys.flatMap(({ notOne }) =>
    notOne === undefined ? [] : [notOne.join(' ')],
  );
  return {
    planted: planted.length,
    found: planted.filter((pair) => named.has(pair)).length,
    falsePairs: [...named].filter((pair) => !all.has(pair)).length,
    decoysNamed: decoys.filter((pair) => named.has(pair)).length,
  };
};

/**
 * The plain way: of the numbers that are heard in one period only, each old one goes with the new one whose contacts are most
 * like its own by Jaccard's index, where at least two are shared and the index is 0.2 or more.
 */
export const plainPhones = (world: CaseWorld): readonly PhonePair[] => {
  const before = contactsOf(world, world.before);
  const after = contactsOf(world, world.after);
  const [gone, come] = [
    [...before].filter(([number]) => !after.has(number)),
    [...after].filter(([number]) => !before.has(number)),
  ];
  return gone.flatMap(([number, old]) => {
    let best: { readonly after: string; readonly like: number } | undefined;
    for (const [candidate, fresh] of come) {
      const shared = [...old].filter((one) => fresh.has(one)).length;
      const like = shared / (old.size + fresh.size - shared);
      if (shared >= 2 && like >= 0.2 && like > (best?.like ?? 0)) best = { after: candidate, like };
    }
    return best === undefined ? [] : [{ before: number, after: best.after }];
  });
};
