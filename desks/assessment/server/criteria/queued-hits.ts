import type { CivilDate } from '@amirani/core';
import type { Disposition } from '@amirani/targeting/backtest';
import { sql } from 'kysely';
import { insertCriterionHits } from '../hits/criterion-hits.ts';
import { type CriteriaHits, type HitsOfText, keyOf } from './hits-port.ts';

interface CountRow {
  readonly criterion: string;
  readonly version: number;
  readonly found_on: CivilDate;
  readonly confirmed: number;
  readonly refuted: number;
  readonly open: number;
}

interface MarkRow {
  readonly traveller_id: string;
  readonly disposition: Disposition;
}

/** The queue of hits, as criteria use it; it is read through the view `criteria.mark`, which shows of a hit no more than this. */
export const queuedHits: CriteriaHits = {
  insert: async (tx, judged, at) => (await insertCriterionHits(tx, judged, at)).found.length,

  ofTexts: async (tx, since) => {
    const { rows } = await sql<CountRow>`select criterion, version, found_on,
        (count(*) filter (where disposition = 'confirmed'))::int as confirmed,
        (count(*) filter (where disposition = 'refuted'))::int as refuted,
        (count(*) filter (where disposition = 'open' and waits))::int as open
      from criteria.mark where found_on >= ${since}::date
      group by criterion, version, found_on order by found_on`.execute(tx);
    const texts = Map.groupBy(rows, ({ criterion, version }) => keyOf(criterion, version));
    return new Map(
      [...texts].map(([key, days]): [string, HitsOfText] => [
        key,
        {
          open: days.reduce((sum, { open }) => sum + open, 0),
          decided: days.map(({ found_on: on, confirmed, refuted }) => ({ on, confirmed, refuted })),
        },
      ]),
    );
  },

  dispositions: async (tx, purpose, from, to) => {
    const { rows } = await sql<MarkRow>`select traveller_id, disposition from criteria.mark
      where purpose = ${purpose} and day between ${from}::date and ${to}::date
        and disposition <> 'open'
      order by disposition = 'confirmed'`.execute(tx);
    // Confirmed on one hit and refuted on another is confirmed: it comes last.
    return new Map(rows.map(({ traveller_id, disposition }) => [traveller_id, disposition]));
  },

  marksOf: async (tx, criterion, version, from, to) => {
    const { rows } = await sql<MarkRow>`select traveller_id, disposition from criteria.mark
      where criterion = ${criterion} and version = ${version} and day between ${from}::date and ${to}::date
      order by array_position(array['open', 'refuted', 'confirmed'], disposition)`.execute(tx);
    return new Map(rows.map(({ traveller_id, disposition }) => [traveller_id, disposition]));
  },
};
