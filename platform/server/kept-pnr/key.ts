import { openKey } from '../keys/key-file.ts';

/** The key that seals kept PNR; never in the database: a backup of that opens nothing. */
export const openKeptKey = (dataFolder: string): Promise<Uint8Array> =>
  openKey(dataFolder, 'kept-pnr');
