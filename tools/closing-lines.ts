import { readFileSync } from 'node:fs';

/** An outside service that tests need: a database server, a browser. */
export interface Service {
  readonly name: string;
  /** Absent where it was not found. */
  readonly version?: string;
  /** Where it came from: a path. */
  readonly from?: string;
  /** True where it was not found, so that its tests were skipped, or ran on something else. */
  readonly missing?: boolean;
  /** What its tests ran on, where they were not skipped. */
  readonly instead?: string;
  /** The process that it runs in, if it is not a process of the runner. */
  readonly pid?: number;
}

/** How a run ended. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The services that global setups noted; none where the file is absent or half written. */
export const readServices = (path: string): readonly Service[] => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as readonly Service[];
  } catch {
    return [];
  }
};

/** CPU seconds of the files of a project, by its name; the rest is given separately. */
export type Processor = ReadonlyMap<string, number>;

/**
 * The last lines of a run: services used and missing, the seed of the properties, the seconds of processor, and the count
 * alone on the last one.
 */
export const closingLines = (
  services: readonly Service[],
  { passed, failed, skipped }: Count,
  seed: string,
  processor: Processor,
): readonly string[] => [
  '',
  ...services
    .filter(({ missing }) => missing !== true)
    .map(
      ({ name, version = 'of unknown version', from }) =>
        `service used: ${name} ${version}${from === undefined ? '' : ` (${from})`}`,
    ),
  ...services
    .filter(({ missing }) => missing)
    .map(
      ({ name, instead }) =>
        `service missing: ${name}${instead === undefined ? '' : `; its tests ran on ${instead}`}`,
    ),
  ...(services.length === 0 ? ['no outside service used'] : []),
  `seed of the properties: ${seed}`,
  `seconds of processor: ${[...processor].map(([name, seconds]) => `${name} ${Math.round(seconds)}`).join(', ')}`,
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`,
];
