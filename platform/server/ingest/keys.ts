import { openKey } from '../keys/key-file.ts';

/** Keys of ingest: one for the digests of messages, one for the quarantine. Neither ever is in the database. */
export interface IngestKeys {
  readonly digest: Uint8Array;
  readonly quarantine: Uint8Array;
}

/** Reads the keys from `keys/` in the data folder. @throws DataRefused `keys.missing` */
export const openIngestKeys = async (dataFolder: string): Promise<IngestKeys> => ({
  digest: await openKey(dataFolder, 'ingest-digest'),
  quarantine: await openKey(dataFolder, 'quarantine'),
});
