import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An outside service that a test run used or missed; the closing line of the tests reads the list. */
export interface Service {
  readonly name: string;
  readonly version?: string;
  readonly from?: string;
  readonly missing?: boolean;
}

const file = fileURLToPath(
  new URL('../../node_modules/.cache/amirani/services.json', import.meta.url),
);

/** Adds a service to the list, whoever else has written to it. */
export const reportService = (service: Service): void => {
  const others = read().filter(({ name }) => name !== service.name);
  mkdirSync(new URL('.', `file://${file}`), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify([...others, service], null, 2));
  renameSync(`${file}.${process.pid}`, file);
};

const read = (): readonly Service[] => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Service[];
  } catch {
    return [];
  }
};
