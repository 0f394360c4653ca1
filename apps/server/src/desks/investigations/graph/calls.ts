import { type Call, callKinds, readWindow, replacedPhones } from '@amirani/network/calls';
import { isA } from '@amirani/network/schema';
import { firstValue } from '@amirani/network/statements';
import type { SeenCase } from '../statements/view.ts';

/** The calls of a case as the analysis takes them; numbers by the ids of their entities. */
export const callsOf = (seen: SeenCase): readonly Call[] => {
  const calls: Call[] = [];
  for (const entity of seen.view.entities.values()) {
    if (!isA(entity.schema, 'Call')) continue;
    const caller = firstValue(entity, 'callerPhone');
    const callee = firstValue(entity, 'receiverPhone');
    const at = Date.parse(firstValue(entity, 'startDate') ?? '');
    if (caller === undefined || callee === undefined || Number.isNaN(at)) continue;
    const start = at / 1000;
    const day = Math.floor(start / 86_400);
    const kind = callKinds.find((one) => one === firstValue(entity, 'callKind')) ?? 'other';
    const duration = Number(firstValue(entity, 'duration'));
    const imei = firstValue(entity, 'callerHandset');
    calls.push({
      ...{ row: calls.length + 1, caller, callee, start, kind },
      ...{ hour: Math.floor((start - day * 86_400) / 3_600), weekday: (((day + 3) % 7) + 7) % 7 },
      ...(Number.isFinite(duration) ? { duration } : {}),
      ...(imei === undefined ? {} : { imei }),
    });
  }
  return calls;
};

/**
 * Numbers that may have taken the place of others, by the contacts they share. Those of victims are found by nobody; how many
 * were left out is said. Undefined where a period is none.
 */
export const replacedIn = (seen: SeenCase, before: string, after: string) => {
  const [first, second] = [readWindow(before), readWindow(after)];
  if (first === undefined || second === undefined) return undefined;
  const found = replacedPhones(callsOf(seen), first, second);
  const all = [...found.pairs, ...found.unsure];
  const named = all.filter((pair) => !seen.apart.has(pair.before) && !seen.apart.has(pair.after));
  return {
    pairs: named.map((pair) => ({
      ...{ before: pair.before, after: pair.after, overlap: pair.overlap },
      ...{ shared: pair.shared.length, doubts: [...pair.doubts] },
    })),
    note: 'network.note.absent-links',
    apart: all.length - named.length,
  };
};
