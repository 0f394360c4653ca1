import type { Call } from './import/call.ts';

/** What went together, and from when to when the records show it. */
export interface DevicePairing {
  readonly number: string;
  readonly imei?: string;
  readonly imsi?: string;
  readonly first: number;
  readonly last: number;
  readonly calls: number;
}

/** One handset that had several numbers, or one number that was in several handsets. */
export interface DeviceSwap {
  readonly kind: 'sim-swap' | 'handset-swap';
  /** The handset, or the number, that stayed. */
  readonly stayed: string;
  /** In the order of their first call. */
  readonly pairings: readonly DevicePairing[];
  /** Whether their times overlap: used in turn, not replaced once. */
  readonly inTurn: boolean;
}

/** Which number was seen in which handset with which card, dated. */
export const devicePairings = (calls: readonly Call[]): readonly DevicePairing[] => {
  const pairings = new Map<string, DevicePairing>();
  const note = (number: string, imei: string | undefined, imsi: string | undefined, at: number) => {
    if (imei === undefined && imsi === undefined) return;
    const key = JSON.stringify([number, imei, imsi]);
    const known = pairings.get(key);
    pairings.set(key, {
      number,
      ...(imei === undefined ? {} : { imei }),
      ...(imsi === undefined ? {} : { imsi }),
      first: Math.min(known?.first ?? at, at),
      last: Math.max(known?.last ?? at, at),
      calls: (known?.calls ?? 0) + 1,
    });
  };
  for (const call of calls) {
    note(call.caller, call.imei, call.imsi, call.start);
    note(call.callee, call.calleeImei, call.calleeImsi, call.start);
  }
  return [...pairings.values()].sort((a, b) => a.first - b.first);
};

/** Handsets that had more than one number or card, and numbers that were in more than one handset. */
export const deviceSwaps = (calls: readonly Call[]): readonly DeviceSwap[] => {
  const pairings = devicePairings(calls).filter(({ imei }) => imei !== undefined);
  return [
    ...swapsOf(
      'sim-swap',
      pairings,
      ({ imei = '' }) => imei,
      ({ number, imsi = '' }) => `${number} ${imsi}`,
    ),
    ...swapsOf(
      'handset-swap',
      pairings,
      ({ number }) => number,
      ({ imei = '' }) => imei,
    ),
  ];
};

const swapsOf = (
  kind: DeviceSwap['kind'],
  pairings: readonly DevicePairing[],
  stays: (pairing: DevicePairing) => string,
  changes: (pairing: DevicePairing) => string,
): readonly DeviceSwap[] => {
  const groups = Map.groupBy(pairings, stays);
  return [...groups]
    .filter(([, group]) => new Set(group.map(changes)).size > 1)
    .map(([stayed, group]) => ({
      kind,
      stayed,
      pairings: group,
      inTurn: group.some((one, at) =>
        group
          .slice(at + 1)
          .some((other) => changes(one) !== changes(other) && other.first < one.last),
      ),
    }));
};
