import { type CivilDate, civilDateOf, parseCivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import { usage } from '@platform/cli/command.ts';
import { type GivenFile, readGivenFile } from '@platform/cli/given-file.ts';
import { today } from '@platform/cli/today.ts';
import { readTrust } from './trust-files/given.ts';

/** Options that name trust material, for every command that judges signers. */
export const trustOptions = {
  list: { type: 'string', multiple: true },
  anchor: { type: 'string', multiple: true },
  csca: { type: 'string', multiple: true },
  crl: { type: 'string', multiple: true },
  duty: { type: 'boolean', default: false },
} as const;

/** What was given with {@link trustOptions}. */
export interface TrustValues {
  readonly list?: readonly string[] | undefined;
  readonly anchor?: readonly string[] | undefined;
  readonly csca?: readonly string[] | undefined;
  readonly crl?: readonly string[] | undefined;
  readonly duty?: boolean | undefined;
}

/** More than any list has; what is larger is something else. */
const MATERIAL: GivenFile = { what: 'certificate or list', most: 1 << 28 };

/** The files of these names, one after the other. */
export const givenMaterial = async (
  names: readonly string[] | undefined,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }[]> => {
  const files = [];
  for (const name of names ?? []) files.push({ name, bytes: await readGivenFile(name, MATERIAL) });
  return files;
};

/**
 * The store of what was given; undefined where nothing was. A folder counts with all its files, a trust folder as its
 * manifest says.
 * @throws Refusal (exit code 2) where something of it cannot be read.
 */
export const givenTrust = async (
  values: TrustValues,
  at: string,
): Promise<TrustStore | undefined> => {
  const { anchor: anchors = [], csca = [], list = [], crl = [] } = values;
  const inputs = await readTrust({ files: [...list, ...crl], anchors, csca }, process.stdin);
  if (inputs.length === 0) return undefined;
  const profile = values.duty === true ? 'duty' : 'training';
  return runNow(openTrustStore(inputs, { profile, at }), nodeCrypto);
};

/**
 * The instant of an `--at`: a day stands for its noon, nothing for now.
 * @throws Refusal (exit code 1) where it is neither a day nor an instant in UTC.
 */
export const givenInstant = (command: string, text: string | undefined): string => {
  if (text === undefined) return `${new Date().toISOString().slice(0, 19)}Z`;
  const date = parseCivilDate(text);
  if (date.ok) return `${date.value}T12:00:00Z`;
  const day = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(text)?.[1];
  if (day !== undefined && parseCivilDate(day).ok) return text;
  throw usage(command, `--at must be a day such as 2026-03-31, not ${text}`);
};

/** The day on which documents expire or do not: today where the command runs, or that of an `--at`, whose instants are in UTC. */
export const givenDay = (text: string | undefined, at: string): CivilDate =>
  text === undefined ? today() : civilDateOf(new Date(at));
