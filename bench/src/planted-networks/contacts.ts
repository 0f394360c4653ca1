import type { CaseWorld } from '@amirani/scenario/networks';

/** Who called whom, either way, on the days from the first to the last of a period; in the whole world without one. */
export const contactsOf = (
  { calls }: CaseWorld,
  period?: readonly [first: string, last: string],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { caller, callee, start } of calls) {
    const day = start.slice(0, 10);
    if (period !== undefined && (day < period[0] || day > period[1])) continue;
    for (const [one, other] of [
      [caller, callee],
      [callee, caller],
    ] as const) {
      const known = found.get(one);
      if (known === undefined) found.set(one, new Set([other]));
      else known.add(other);
    }
  }
  return found;
};
