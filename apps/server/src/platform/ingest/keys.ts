import { join } from 'node:path';
import { openSecret } from '../keys/key-file.ts';

/** Keys of ingest: one for the digests of messages, one for the quarantine. Neither ever is in the database. */
export interface IngestKeys {
  readonly digest: Uint8Array;
  readonly quarantine: Uint8Array;
}

/** Reads the keys from `keys/` in the data folder; makes what is missing, readable by the server alone. */
export const openIngestKeys = async (dataFolder: string): Promise<IngestKeys> => {
  const folder = join(dataFolder, 'keys');
  return {
    digest: await openSecret(join(folder, 'ingest-digest.key')),
    quarantine: await openSecret(join(folder, 'quarantine.key')),
  };
};
