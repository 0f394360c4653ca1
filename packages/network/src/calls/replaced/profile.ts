import type { Call } from '../import/call.ts';
import { type Window, within } from '../import/window.ts';

/** What a number did in one period. */
export interface Profile {
  /** Calls by the number at the other end. */
  readonly contacts: Map<string, number>;
  /** Calls by cell, where this number was the caller. */
  readonly cells: Map<string, number>;
  readonly handsets: Set<string>;
  readonly times: number[];
}

/** The numbers of two periods. */
export interface Periods {
  readonly before: ReadonlyMap<string, Profile>;
  readonly after: ReadonlyMap<string, Profile>;
  /** With how many others a number was in contact in either period. */
  readonly degree: ReadonlyMap<string, number>;
  readonly daysBefore: number;
  readonly daysAfter: number;
}

/** Gathers what each number did in each of two periods. */
export const periodsOf = (calls: readonly Call[], before: Window, after: Window): Periods => {
  const profiles = { before: new Map<string, Profile>(), after: new Map<string, Profile>() };
  const neighbours = new Map<string, Set<string>>();
  for (const call of calls)
    for (const [name, window] of [
      ['before', before],
      ['after', after],
    ] as const) {
      if (!within(window, call.start)) continue;
      add(profiles[name], call.caller, call.callee, call, call.cell, call.imei);
      add(profiles[name], call.callee, call.caller, call, undefined, call.calleeImei);
      setOf(neighbours, call.caller).add(call.callee);
      setOf(neighbours, call.callee).add(call.caller);
    }
  return {
    ...profiles,
    degree: new Map([...neighbours].map(([number, others]) => [number, others.size])),
    daysBefore: (before.until - before.from) / 86_400,
    daysAfter: (after.until - after.from) / 86_400,
  };
};

const add = (
  profiles: Map<string, Profile>,
  number: string,
  other: string,
  call: Call,
  cell: string | undefined,
  handset: string | undefined,
): void => {
  let profile = profiles.get(number);
  if (profile === undefined) {
    profile = { contacts: new Map(), cells: new Map(), handsets: new Set(), times: [] };
    profiles.set(number, profile);
  }
  profile.contacts.set(other, (profile.contacts.get(other) ?? 0) + 1);
  if (cell !== undefined) profile.cells.set(cell, (profile.cells.get(cell) ?? 0) + 1);
  if (handset !== undefined) profile.handsets.add(handset);
  profile.times.push(call.start);
};

const setOf = (sets: Map<string, Set<string>>, key: string): Set<string> => {
  const known = sets.get(key) ?? new Set<string>();
  sets.set(key, known);
  return known;
};
