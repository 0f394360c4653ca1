import { stat } from 'node:fs/promises';
import type { TrustInput } from '@amirani/documents/trust';
import { readInputs } from '@platform/cli/inputs.ts';
import { Refusal } from '@platform/cli/refusal.ts';
import { isTrustFolder, readManifest, standingInputs } from './folder.ts';

/** Files for a trust store as a command was given them. */
export interface GivenTrust {
  /** Of no role of their own; a trust folder gives its files with the roles they were imported in. */
  readonly files: readonly string[];
  readonly anchors: readonly string[];
  readonly csca: readonly string[];
}

/** More than any list or directory has; what is larger is something else. */
const MOST_BYTES = 1 << 29;

/**
 * Reads them; folders with all their files, hidden ones left out; a trust folder as its manifest says.
 * @throws Refusal (exit code 2) where one cannot be read.
 */
export const readTrust = async (
  { files, anchors, csca }: GivenTrust,
  stdin: NodeJS.ReadStream,
): Promise<TrustInput[]> => {
  const inputs: TrustInput[] = [];
  for (const name of files)
    if (await isTrustFolder(name))
      inputs.push(...(await standingInputs(name, await readManifest(name))));
    else inputs.push(...(await readPlain(name, 'evidence', stdin)));
  for (const name of anchors) inputs.push(...(await readPlain(name, 'anchor', stdin)));
  for (const name of csca) inputs.push(...(await readPlain(name, 'csca', stdin)));
  return inputs;
};

const readPlain = async (
  path: string,
  role: NonNullable<TrustInput['role']>,
  stdin: NodeJS.ReadStream,
): Promise<TrustInput[]> => {
  const inputs: TrustInput[] = [];
  await refuseHuge(path);
  for await (const { name, bytes, problem } of readInputs([path], stdin)) {
    if (bytes === undefined) throw unreadable(name, `cannot be read: ${problem ?? ''}`);
    if (bytes.length === 0) throw unreadable(name, 'is empty');
    inputs.push({ name, bytes, role });
  }
  if (inputs.length === 0) throw unreadable(path, 'holds no file');
  return inputs;
};

/** A file of any size can be named by mistake; it is not read into memory to find that out. */
const refuseHuge = async (path: string): Promise<void> => {
  if (path === '-') return;
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  if (size > MOST_BYTES) throw unreadable(path, `has ${size} bytes: it is no trust material`);
};

const unreadable = (name: string, what: string): Refusal =>
  new Refusal(
    2,
    `${name} ${what}`,
    'nothing was stored or changed.',
    'give master lists, certificates, revocation lists, LDIF, deviation or defect lists.',
  );
