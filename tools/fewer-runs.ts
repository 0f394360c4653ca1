import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const repository = join(import.meta.dirname, '..');

/** Rooms of access, journal and ingest, by the beginning of their paths. */
const FULL = ['platform/server/', 'packages/journal/'];

/**
 * Which files run each property as often as they say: those of rights (`docs/rights.json` lists them), access, journal
 * and ingest. The path is relative to the repository.
 */
const runsAll = (): ((path: string) => boolean) => {
  const ofRights = JSON.parse(
    readFileSync(join(repository, 'docs/rights.json'), 'utf8'),
  ) as readonly { readonly tests?: readonly string[] }[];
  const listed = new Set(ofRights.flatMap(({ tests = [] }) => tests));
  return (path) => listed.has(path) || FULL.some((room) => path.startsWith(room));
};

/**
 * Gives test files a fast-check that runs each property a fifth as often. `AMIRANI_RUNS=all` leaves all runs, as
 * `npm run prove -- properties` does.
 */
export const fewerRuns = (everywhere = process.env['AMIRANI_RUNS'] === 'all') => {
  const all = everywhere ? () => true : runsAll();
  const fewer = join(import.meta.dirname, 'fast-check.ts');
  return {
    name: 'fewer-runs',
    enforce: 'pre' as const,
    resolveId: (source: string, importer: string | undefined): string | undefined => {
      if (source !== 'fast-check' || importer === undefined || importer === fewer) return undefined;
      const path = relative(repository, importer).replaceAll(sep, '/');
      return all(path) || path.startsWith('tools/property-') ? undefined : fewer;
    },
  };
};
