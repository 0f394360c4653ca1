import {
  type Call,
  callKinds,
  readWindow,
  replacedPhones,
  type Window,
} from '@amirani/network/calls';
import { isA } from '@amirani/network/schema';
import { type Entity, firstValue } from '@amirani/network/statements';
import { clockOf, windowOn } from '../span.ts';
import type { SeenCase } from '../statements/view.ts';

/**
 * The calls of a case as the analysis takes them: numbers, devices and cells by the ids of their entities, hours and days of the
 * week on the clock of a zone.
 */
export const callsOf = (seen: SeenCase, zone = 'UTC'): readonly Call[] => {
  const calls: Call[] = [];
  const clock = clockOf(zone);
  for (const entity of seen.view.entities.values()) {
    if (!isA(entity.schema, 'Call')) continue;
    const caller = firstValue(entity, 'callerPhone');
    const callee = firstValue(entity, 'receiverPhone');
    const at = Date.parse(firstValue(entity, 'startDate') ?? '');
    if (caller === undefined || callee === undefined || Number.isNaN(at)) continue;
    const start = at / 1000;
    const local = clock(start);
    const day = Math.floor(local / 86_400);
    const kind = callKinds.find((one) => one === firstValue(entity, 'callKind')) ?? 'other';
    const duration = Number(firstValue(entity, 'duration'));
    calls.push({
      row: calls.length + 1,
      caller,
      callee,
      start,
      kind,
      hour: Math.floor((local - day * 86_400) / 3_600),
      weekday: (((day + 3) % 7) + 7) % 7,
      ...(Number.isFinite(duration) ? { duration } : {}),
      ...thingsOf(entity),
    });
  }
  return calls;
};

const things = {
  cell: 'startCell',
  imei: 'callerHandset',
  imsi: 'callerSim',
  calleeImei: 'receiverHandset',
  calleeImsi: 'receiverSim',
} as const;

/** The cell and the devices of a call, as far as they are stated. */
const thingsOf = (call: Entity): Partial<Record<keyof typeof things, string>> =>
  Object.fromEntries(
    Object.entries(things).flatMap(([field, property]) => {
      const value = firstValue(call, property);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** `2026-06-01..2026-06-07` by the days of a zone; with hours as they are written. */
const periodIn = (text: string, zone: string): Window | undefined => {
  const read = readWindow(text);
  const [, from, to] = /^\s*(\S{10})\.\.(\S{10})\s*$/.exec(text) ?? [];
  return read === undefined || from === undefined || to === undefined
    ? read
    : windowOn(zone, { from, to });
};

/**
 * Finds numbers that may have replaced others, by shared contacts. Victims' numbers are left out and counted. Days are those of
 * the zone. Returns undefined if a period is invalid.
 */
export const replacedIn = (seen: SeenCase, before: string, after: string, zone: string) => {
  const [first, second] = [periodIn(before, zone), periodIn(after, zone)];
  if (first === undefined || second === undefined) return undefined;
  const found = replacedPhones(callsOf(seen, zone), first, second);
  const all = [...found.pairs, ...found.unsure];
  const named = all.filter((pair) => !seen.apart.has(pair.before) && !seen.apart.has(pair.after));
  return {
    pairs: named.map((pair) => ({
      before: pair.before,
      after: pair.after,
      overlap: pair.overlap,
      shared: pair.shared.length,
      doubts: [...pair.doubts],
    })),
    note: 'network.note.absent-links',
    apart: all.length - named.length,
  };
};
