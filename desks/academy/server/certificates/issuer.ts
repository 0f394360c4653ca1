import { type Issuer, seedIssuer } from '@amirani/academy/credential';
import { openKey } from '@platform/server/keys/key-file.ts';
import type { Config } from '@platform/server/settings/config.ts';

/** Who issues certificates here, and where their withdrawals stand. */
export interface IssuingRoom {
  readonly issuer: Issuer;
  /** The name of the list of withdrawals; nothing is fetched from it. */
  readonly list: string;
}

/** The issuer of this server: its key is a file in the data folder and never in the database. */
export const openIssuer = async (
  config: Pick<Config, 'dataFolder' | 'authority' | 'journalOrigin'>,
): Promise<IssuingRoom> => {
  const seed = await openKey(config.dataFolder, 'academy-issuer');
  const name = config.authority === '' ? 'Amirani academy' : config.authority;
  const issuer = seedIssuer(name, seed);
  return { issuer, list: `urn:amirani:withdrawals:${issuer.id.slice(-16)}` };
};
