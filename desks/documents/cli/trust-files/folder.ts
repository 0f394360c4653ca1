import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { TrustInput } from '@amirani/documents/trust';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import { z } from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const EntrySchema = z.object({
  /** SHA-256 of the bytes, and the name of the file under `files/`. */
  sha256: Sha256,
  /** The name as it was given. */
  name: z.string(),
  kind: z.string(),
  role: z.enum(['anchor', 'csca', 'evidence']),
  bytes: z.number().int(),
  importedAt: z.string(),
  /** Signing time of a list, thisUpdate of a revocation list. */
  edition: z.string().optional(),
  /** Whose list it is: editions of one series supersede each other. */
  series: z.string().optional(),
  state: z.enum(['standing', 'superseded']),
  supersededBy: Sha256.optional(),
});
const ManifestSchema = z.object({
  format: z.literal('amirani.trust/1'),
  /** Grows by one with every import; the former ones lie under `manifests/`. */
  sequence: z.number().int().min(1),
  entries: z.array(EntrySchema),
});

/** One file of a trust folder. */
export type TrustEntry = z.output<typeof EntrySchema>;
/** What a trust folder holds; superseded files stay in it. */
export type TrustManifest = z.output<typeof ManifestSchema>;

const MANIFEST = 'manifest.json';
const LOCK = '.lock';

/** Whether a path is a folder with a manifest of trust material. */
export const isTrustFolder = (path: string): Promise<boolean> =>
  stat(join(path, MANIFEST)).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * Reads the manifest of a trust folder. Returns undefined if the folder is not a trust folder.
 * @throws Refusal (exit code 2) if it is not readable.
 */
export const readManifest = async (folder: string): Promise<TrustManifest | undefined> => {
  if (!(await isTrustFolder(folder))) return undefined;
  const path = join(folder, MANIFEST);
  try {
    return ManifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw broken(`${path} is no manifest of trust material (${systemReason(error)})`);
  }
};

/**
 * The files that stand, with the roles they were imported in; each is compared with its digest.
 * @throws Refusal (exit code 2) where one is missing or was changed.
 */
export const standingInputs = async (
  folder: string,
  manifest: TrustManifest | undefined,
): Promise<TrustInput[]> => {
  const inputs: TrustInput[] = [];
  for (const { sha256, name, role, state } of manifest?.entries ?? []) {
    if (state !== 'standing') continue;
    const path = join(folder, 'files', sha256);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw broken(`${path} (${name}) cannot be read: ${systemReason(error)}`);
    });
    if (digestOf(bytes) !== sha256) throw broken(`${path} (${name}) was changed since its import`);
    inputs.push({ name, bytes, role });
  }
  return inputs;
};

const broken = (what: string): Refusal =>
  new Refusal(
    2,
    what,
    'nothing was stored or changed.',
    'restore the folder, or import into another one.',
  );

/** SHA-256 in hex. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/**
 * Does something to a trust folder while nobody else does. A lock that its process left behind when it was killed is taken over.
 * A folder that was made for it and in which nothing came to lie is taken away again.
 * @throws Refusal (exit code 1) where another import is under way; (exit code 2) where the folder cannot be written.
 */
export const locked = async <T>(folder: string, act: () => Promise<T>): Promise<T> => {
  const path = join(folder, LOCK);
  let first: string | undefined;
  for (let attempt = 0; ; attempt++) {
    first = (await made(folder)) ?? first;
    try {
      const lock = await open(path, 'wx');
      await lock.writeFile(String(process.pid));
      await lock.close();
      break;
    } catch (error) {
      const { code } = error as { code?: string };
      // Another import that came to nothing took the folder away just now.
      if (code === 'ENOENT' && attempt < 3) continue;
      if (code !== 'EEXIST') throw unwritable(folder, error);
      const pid = Number(await readFile(path, 'utf8').catch(() => ''));
      if (attempt > 0 || isAlive(pid))
        throw new Refusal(
          1,
          `another import into ${folder} is under way`,
          'nothing was stored or changed.',
          `wait for it; if there is none, remove ${path}.`,
        );
      await rm(path, { force: true });
    }
  }
  try {
    return await act();
  } finally {
    if (first !== undefined) await withoutEmpty([join(folder, 'files'), join(folder, 'manifests')]);
    await rm(path, { force: true });
    if (first !== undefined) await withoutEmpty(fromUpTo(folder, first));
  }
};

/** A folder and those above it, up to one. */
const fromUpTo = (folder: string, top: string): readonly string[] => {
  const one = resolve(folder);
  return one === resolve(top) || one === dirname(one)
    ? [one]
    : [one, ...fromUpTo(dirname(one), top)];
};

/** Takes folders away in which nothing lies; one in which something does stays, and so do those above it. */
const withoutEmpty = async (folders: readonly string[]): Promise<void> => {
  for (const folder of folders) await rmdir(folder).catch(() => {});
};

/** The first folder that had to be made. */
const made = (path: string): Promise<string | undefined> =>
  mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw unwritable(path, error);
  });

const unwritable = (path: string, error: unknown): Refusal =>
  new Refusal(
    2,
    `${path} cannot be written: ${systemReason(error)}`,
    'nothing was stored or changed.',
    'name a folder that this account may write to.',
  );

const isAlive = (pid: number): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

/**
 * Puts files and the manifest that names them into a folder: the files first, each under its digest; then the former manifest
 * is kept under `manifests/`; then the new one takes its place in one step. Cut off at any moment, the folder holds the
 * former state or the new one, whole. No file is ever removed.
 */
export const writeTrust = async (
  folder: string,
  former: TrustManifest | undefined,
  manifest: TrustManifest,
  files: readonly TrustInput[],
): Promise<void> => {
  await made(join(folder, 'files'));
  await made(join(folder, 'manifests'));
  for (const { bytes } of files) await put(join(folder, 'files', digestOf(bytes)), bytes);
  if (former !== undefined)
    await put(join(folder, 'manifests', `${former.sequence}.json`), textOf(former));
  await put(join(folder, MANIFEST), textOf(manifest));
};

const textOf = (manifest: TrustManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

/** Writes a temporary file, syncs and renames it, so that readers see the old file or the new one. */
const put = async (path: string, content: Uint8Array | string): Promise<void> => {
  const beside = `${path}.${process.pid}.new`;
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    throw unwritable(path, error);
  }
};
