import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'documents',
);

/** Whether the sample material is there; tests that need it are skipped where it is not. */
export const haveSampleDocuments: boolean = existsSync(folder);
if (!haveSampleDocuments) process.stdout.write('sample documents absent: set AMIRANI_SAMPLES\n');

/** A file of the sample material as it lies there. */
export const sampleDocument = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, path)));
