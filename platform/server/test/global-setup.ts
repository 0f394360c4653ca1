import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { ensureSnapshot } from '../database/snapshot.ts';
import { quickFolder } from './quick-folder.ts';
import { startTemplate } from './template-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    snapshot: string;
    /** Where servers of tests keep keys: never in the folder of the project, whose own server would refuse them. */
    dataFolder: string;
  }
}

export const setup = async (project: TestProject): Promise<() => void> => {
  const snapshot = await unpackSnapshot();
  project.provide('snapshot', snapshot.path);
  const server = await startTemplate().catch((error: unknown) => {
    snapshot.remove();
    throw error;
  });
  project.provide('postgresUrl', server?.url('DATABASE') ?? '');
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-data-'));
  project.provide('dataFolder', dataFolder);
  return () => {
    server?.stop();
    snapshot.remove();
    rmSync(dataFolder, { recursive: true });
  };
};

/** The snapshot as a plain tar: a hundred databases start from it, and to unpack it is a quarter of what each start takes. */
const unpackSnapshot = async (): Promise<{
  readonly path: string;
  readonly remove: () => void;
}> => {
  const packed = readFileSync(await ensureSnapshot());
  const folder = mkdtempSync(join(quickFolder(), 'amirani-snapshot-'));
  const path = join(folder, 'snapshot.tar');
  writeFileSync(path, gunzipSync(packed));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
