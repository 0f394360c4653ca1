import { setTimeout as wait } from 'node:timers/promises';
import { errorFacts, type Log } from '../log/log.ts';
import type { Health, HealthCheck, HealthState, PartHealth, Reading } from './port.ts';

/** Milliseconds for which a state is given again. */
const FRESH = 5_000;
/** Milliseconds for which it is told that a part was not well. */
const DAY = 86_400_000;
/** Milliseconds after which a part that does not answer is failing. */
const PATIENCE = 2_000;

/** The part that others depend on. */
const DATABASE = 'database';

/** The last time that a part was not well; `to` once it is well again. */
interface Trouble {
  readonly status: 'degraded' | 'failing';
  readonly from: string;
  readonly to?: string;
}

/**
 * The health of a server in parts. A change of a part is logged once.
 * `now` counts milliseconds by a clock that nobody sets.
 */
export const createHealth = (
  checks: readonly HealthCheck[],
  {
    log,
    clock,
    now = () => performance.now(),
  }: {
    readonly log: Log;
    readonly clock: () => Date;
    readonly now?: () => number;
  },
): Health => {
  const all = [...checks];
  const known = new Map<string, PartHealth>();
  const troubles = new Map<string, Trouble>();
  let latest: { readonly at: number; readonly state: Promise<HealthState> } | undefined;

  const note = (part: string, reading: Reading): PartHealth => {
    const before = known.get(part);
    const isSame = before?.status === reading.status;
    const since = isSame ? before.since : clock().toISOString();
    const bad = troubles.get(part);
    if (reading.status !== 'ok')
      troubles.set(part, {
        status: bad?.status === 'failing' && bad.to === undefined ? 'failing' : reading.status,
        from: bad?.to === undefined ? (bad?.from ?? since) : since,
      });
    else if (bad !== undefined && bad.to === undefined) troubles.set(part, { ...bad, to: since });
    else if (bad?.to !== undefined && clock().getTime() - Date.parse(bad.to) >= DAY)
      troubles.delete(part);
    const last = troubles.get(part);
    const recovered = last?.to === undefined ? {} : { recovered: { ...last, to: last.to } };
    const state = { ...reading, since, ...recovered };
    known.set(part, state);
    if (!isSame && (before !== undefined || reading.status !== 'ok')) {
      const { status, value, limit } = reading;
      log[status === 'ok' ? 'info' : 'warn']('health.changed', { part, status, value, limit });
    }
    return state;
  };

  const look = async (): Promise<HealthState> => {
    const readings = await Promise.all(
      all.map(async (check) => [check, await read(check, log)] as const),
    );
    const silent = readings.some(
      ([{ part }, { status }]) => part === DATABASE && status === 'failing',
    );
    const parts = Object.fromEntries(
      readings
        .filter(([{ needsDatabase }]) => !(silent && needsDatabase === true))
        .map(([{ part }, reading]) => [part, note(part, reading)]),
    );
    return { status: worst(Object.values(parts)), at: clock().toISOString(), parts };
  };
  return {
    register: (check) => void all.push(check),
    state: () => {
      if (latest === undefined || now() - latest.at >= FRESH) latest = { at: now(), state: look() };
      return latest.state;
    },
  };
};

const read = async ({ part, look }: HealthCheck, log: Log): Promise<Reading> => {
  const given = new AbortController();
  try {
    return await Promise.race([
      look(),
      wait<Reading>(PATIENCE, { status: 'failing' }, { signal: given.signal, ref: false }),
    ]);
  } catch (error) {
    log.warn('health.unreadable', { part, ...errorFacts(error) });
    return { status: 'failing' };
  } finally {
    given.abort();
  }
};

const worst = (parts: readonly Reading[]): Reading['status'] =>
  (['failing', 'degraded'] as const).find((bad) => parts.some(({ status }) => status === bad)) ??
  'ok';

/** A value that is bad above bounds. */
export const above = (value: number, degraded: number, failing: number): Reading => ({
  status: value > failing ? 'failing' : value > degraded ? 'degraded' : 'ok',
  value,
  limit: degraded,
});
