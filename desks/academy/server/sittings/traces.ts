import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';

/** An item that somebody was shown, and how it was decided, where it was. */
export interface Trace {
  readonly item: string;
  readonly shownAt: number;
  readonly flagged: boolean | undefined;
}

/** What stands of a sitting, person by person. */
export interface Traces {
  readonly of: (seat: string) => readonly Trace[];
  readonly voided: ReadonlySet<string>;
}

/** Traces of all that the caller may see of a sitting. */
export const tracesOf = async (tx: Transaction, sitting: string): Promise<Traces> => {
  const rows = await all<{
    seat?: string;
    item: string;
    kind: 'shown' | 'decided' | 'voided';
    at: number;
    flagged?: boolean;
  }>(
    tx,
    sql`select seat, item, kind, (body ->> 'at')::float8 as at, (body -> 'decision' ->> 'flagged')::boolean as flagged
    from academy.event where sitting = ${sitting} and undone_by is null
      and kind in ('shown', 'decided', 'voided') order by n`,
  );
  const seats = new Map<string, Map<string, Trace>>();
  const voided = new Set<string>();
  for (const { seat, item, kind, at, flagged } of rows) {
    if (seat === undefined) {
      voided.add(item);
      continue;
    }
    const traces = seats.get(seat) ?? new Map<string, Trace>();
    seats.set(seat, traces);
    const before = traces.get(item);
    traces.set(item, {
      item,
      shownAt: kind === 'shown' ? at : (before?.shownAt ?? at),
      flagged: kind === 'decided' ? flagged : before?.flagged,
    });
  }
  return { of: (seat) => [...(seats.get(seat)?.values() ?? [])], voided };
};
