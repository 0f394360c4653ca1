// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data');

/** Whether the shared cases are there; they are never part of the project. */
export const haveSamples: boolean = existsSync(join(root, 'schengen'));

if (!haveSamples) console.log(`skipped: no cases of the Schengen rules in ${root}`);

/** A file of shared cases. */
export const sampleJson = <T>(file: string): T =>
  JSON.parse(readFileSync(join(root, 'schengen', file), 'utf8')) as T;
