import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An outside service that a test run used or missed, for the closing line. */
export interface Service {
  readonly name: string;
  readonly version?: string;
  /** Where it came from: a path. */
  readonly from?: string;
  /** True where it was not found, so that its tests were skipped, or ran on something else. */
  readonly missing?: boolean;
  /** What its tests ran on, where they were not skipped. */
  readonly instead?: string;
  /** The process whose CPU seconds the closing lines count, if it is not a process of the runner. */
  readonly pid?: number;
}

const file = fileURLToPath(
  new URL('../../../node_modules/.cache/amirani/services.json', import.meta.url),
);

/** Adds a service to the list that the closing line of the tests reads. */
export const reportService = (service: Service): void => {
  const others = readServices().filter(({ name }) => name !== service.name);
  mkdirSync(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify([...others, service], null, 2));
  renameSync(`${file}.${process.pid}`, file);
};

const readServices = (): readonly Service[] => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Service[];
  } catch {
    return [];
  }
};
