import { join } from 'node:path';
import { openSecret } from '../keys/key-file.ts';

/** The key that seals kept PNR; made where it is missing, never in the database: a backup of that opens nothing. */
export const openKeptKey = (dataFolder: string): Promise<Uint8Array> =>
  openSecret(join(dataFolder, 'keys', 'kept-pnr.key'));
