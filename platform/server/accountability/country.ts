import { sql } from 'kysely';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { StartRefused } from '../http/listen.ts';
import type { Platform } from '../needs.ts';
import type { Config } from '../settings/config.ts';

/** Where this data is processed, as the database has it, and since when. */
export interface Processing {
  readonly country: string;
  readonly since: Date;
}

/**
 * Holds a start to the country in which this database said, the first time, that its data is processed and stays
 * (Directive (EU) 2016/681 Art. 6(8); R54).
 * @throws StartRefused `config.country.elsewhere`
 */
export const mustStayInCountry = async (
  platform: Pick<Platform, 'database' | 'clock' | 'config'>,
): Promise<void> => {
  const { country } = platform.config;
  const context = { account: 'system:start', purpose: 'operation', reference: 'start' } as const;
  const said = await withAccess(platform.database, context, 'amirani_oversight', async (tx) => {
    await sql`insert into platform.processing (country, since) values (${country}, ${platform.clock()})
      on conflict do nothing`.execute(tx);
    return readProcessing(tx, platform.config, platform.clock());
  });
  if (said.country !== country)
    throw new StartRefused(
      'config.country.elsewhere',
      `this database is processed in ${said.country} since ${said.since.toISOString().slice(0, 10)}, and AMIRANI_COUNTRY says ${country}`,
    );
};

/** What the database says; what it will say of a server that has not begun yet. */
export const readProcessing = async (
  tx: Transaction,
  { country }: Pick<Config, 'country'>,
  now: Date,
): Promise<Processing> => {
  const { rows } = await sql<Processing>`select country, since from platform.processing`.execute(
    tx,
  );
  return rows[0] ?? { country, since: now };
};

/** Everything outside this process that it speaks with, as it is set up: there is nothing else (R54). */
export const outsideOf = (
  config: Pick<Config, 'databaseUrl' | 'witness' | 'timeStamps' | 'learningPlatforms'>,
): {
  readonly what: 'database' | 'witness' | 'time-stamps' | 'learning-platform';
  readonly address: string;
}[] => [
  ...hostAs('database', config.databaseUrl),
  ...hostAs('witness', config.witness),
  ...hostAs('time-stamps', config.timeStamps?.url),
  ...config.learningPlatforms.map((address) => ({ what: 'learning-platform' as const, address })),
];

const hostAs = <W extends string>(what: W, address: string | undefined) =>
  address === undefined ? [] : [{ what, address: hostOf(address) }];

/** The host alone: an address of a database has a password in it. A folder is shown as it is. */
const hostOf = (address: string): string => {
  const url = URL.parse(address);
  return url === null || url.host === '' ? address : url.host;
};
