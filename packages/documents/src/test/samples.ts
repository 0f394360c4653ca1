// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'documents',
);

/** Whether the sample material is there; the tests that need it are skipped where it is not. */
export const haveSamples: boolean = existsSync(folder);
if (!haveSamples) process.stdout.write('sample documents absent: set AMIRANI_SAMPLES\n');

/** A JSON file of the sample material. */
export const sampleJson = <T>(path: string): T =>
  JSON.parse(readFileSync(join(folder, path), 'utf8')) as T;

/** A file of the sample material as it lies there. */
export const sampleBytes = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(folder, path)));
