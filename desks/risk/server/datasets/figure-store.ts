import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskSeriesKey } from '../../api/types.ts';

/** A series with the figures that are known of it. */
export interface FigureRow {
  readonly id: bigint;
  readonly key: RiskSeriesKey;
  readonly keyText: string;
  readonly firstPeriod: number;
  readonly cells: number[];
}

/** The series of a data set as known at a vintage, a part of them in the order of their making, after an id. */
const findFigures = (
  tx: Transaction,
  dataset: string,
  vintage: number,
  after: bigint,
  limit: number,
): Promise<readonly FigureRow[]> =>
  all<FigureRow>(
    tx,
    sql`select s.id, s.key, s.key_text, f.first_period, f.cells
    from risk.series s cross join lateral (
      select first_period, cells from risk.figures
      where series = s.id and vintage <= ${vintage} order by vintage desc limit 1
    ) f
    where s.dataset = ${dataset} and s.id > ${after} order by s.id limit ${limit}`,
  );

/** Series read in one statement. */
const BATCH = 500;

/** All series of a data set as known at a vintage, in parts; each part is read for itself. */
export async function* eachFigures(
  read: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
  dataset: string,
  vintage: number,
): AsyncGenerator<readonly FigureRow[]> {
  for (let after = 0n; ; ) {
    const from = after;
    const part = await read((tx) => findFigures(tx, dataset, vintage, from, BATCH));
    if (part.length > 0) yield part;
    if (part.length < BATCH) return;
    after = part.at(-1)?.id ?? after;
  }
}

/** The same of the series with these keys. */
export const findFiguresOf = (
  tx: Transaction,
  dataset: string,
  vintage: number,
  keyTexts: readonly string[],
): Promise<readonly FigureRow[]> =>
  all<FigureRow>(
    tx,
    sql`select s.id, s.key, s.key_text, f.first_period, f.cells
    from risk.series s cross join lateral (
      select first_period, cells from risk.figures
      where series = s.id and vintage <= ${vintage} order by vintage desc limit 1
    ) f
    where s.dataset = ${dataset} and s.key_text = any (${[...keyTexts]}::text[])`,
  );

/** A series with the sum of what is known of it, and without its figures. */
export interface SeriesHead {
  readonly id: bigint;
  readonly key: RiskSeriesKey;
  readonly total: number;
}

/** The series of a data set with what they add up to. */
export const findHeads = (
  tx: Transaction,
  dataset: string,
  vintage: number,
): Promise<readonly SeriesHead[]> =>
  all<SeriesHead>(
    tx,
    sql`select s.id, s.key, f.total
    from risk.series s cross join lateral (
      select total from risk.figures
      where series = s.id and vintage <= ${vintage} order by vintage desc limit 1
    ) f
    where s.dataset = ${dataset} order by s.id`,
  );

/** The figures of series by their ids. */
export const findFiguresById = (
  tx: Transaction,
  vintage: number,
  ids: readonly bigint[],
): Promise<readonly FigureRow[]> =>
  all<FigureRow>(
    tx,
    sql`select s.id, s.key, s.key_text, f.first_period, f.cells
    from risk.series s cross join lateral (
      select first_period, cells from risk.figures
      where series = s.id and vintage <= ${vintage} order by vintage desc limit 1
    ) f
    where s.id = any (${ids.map(String)}::bigint[]) order by s.id`,
  );

/** Every vintage of the figures of some series, oldest first. */
export const findHistory = async (
  tx: Transaction,
  ids: readonly bigint[],
): Promise<readonly (Omit<FigureRow, 'key' | 'keyText'> & { readonly vintage: number })[]> => {
  const rows = await all<Omit<FigureRow, 'key' | 'keyText'> & { readonly vintage: number }>(
    tx,
    sql`select series as id, vintage, first_period, cells from risk.figures
    where series = any (${ids.map(String)}::bigint[]) order by vintage, series`,
  );
  return rows;
};

/** Figures on their way into a vintage. */
export interface NewFigures {
  readonly key: RiskSeriesKey;
  readonly keyText: string;
  readonly firstPeriod: number;
  readonly cells: readonly number[];
  readonly total: number;
}

/** Adds figures to a vintage, and the series that are new; many in one statement. */
export const insertFigures = async (
  tx: Transaction,
  dataset: string,
  vintage: number,
  figures: readonly NewFigures[],
): Promise<void> => {
  if (figures.length === 0) return;
  const texts = figures.map(({ keyText }) => keyText);
  await sql`insert into risk.series (dataset, key, key_text)
    select ${dataset}, key::jsonb, key_text
    from unnest(${figures.map(({ key }) => JSON.stringify(key))}::text[], ${texts}::text[]) as n (key, key_text)
    on conflict (dataset, key_text) do nothing`.execute(tx);
  // PostgreSQL arrays must be rectangular, so arrays of different lengths are sent as text.
  await sql`insert into risk.figures (series, vintage, first_period, cells, total)
    select s.id, ${vintage}::int, n.first_period, n.cells::int[], n.total
    from unnest(${texts}::text[], ${figures.map(({ firstPeriod }) => firstPeriod)}::int[],
      ${figures.map(({ cells }) => `{${cells.join()}}`)}::text[], ${figures.map(({ total }) => total)}::float8[])
      as n (key_text, first_period, cells, total)
    join risk.series s on s.dataset = ${dataset} and s.key_text = n.key_text`.execute(tx);
};
