// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of other systems, read where it lies. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its `.expect.json`, where it has one. */
  readonly expectation: Record<string, unknown> | undefined;
}

const home = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'messages',
);

/** Whether the sample messages are there; says so once where they are not. */
export const haveSamples: boolean = existsSync(home);
if (!haveSamples) process.stdout.write('sample messages absent: set AMIRANI_SAMPLES\n');

/** The files of a folder (`pnrgov`, `paxlst`, `iapi`, `pitfalls`). */
export const sampleFiles = (folder: string): SampleFile[] => {
  if (!haveSamples) return [];
  const names = readdirSync(join(home, folder)).filter((name) => !name.endsWith('.json'));
  return names.map((name) => {
    const beside = join(home, folder, `${name}.expect.json`);
    return {
      name,
      bytes: new Uint8Array(readFileSync(join(home, folder, name))),
      expectation: existsSync(beside) ? (json(beside) as Record<string, unknown>) : undefined,
    };
  });
};

/** A JSON file of a folder. */
export const sampleJson = (folder: string, name: string): unknown => json(join(home, folder, name));

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
