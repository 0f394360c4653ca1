import { type Endpoint, endpoints } from '@amirani/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothEngines } from '../test/engines.ts';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';
import { operationsThatRead } from './platform/http/route.ts';

/**
 * Uploads of which the call itself reads nothing, and what reads them later: an operation in a limited process, a task of the
 * server that uses the readers, or the verdict on an examination.
 */
const storedAsTheyCome: Readonly<Record<string, string>> = {
  addExhibitPart: 'peekExhibit',
  addListImportPart: 'readListImport',
  addRiskImportPart: 'the task of readRiskImport: datasets/read-file.ts',
  addTranscript: 'the verdict',
  addSeal: 'the verdict',
  uploadMessages: 'the gate: platform/ingest/read-apart.ts',
};

onBothEngines('foreign bytes', (database, isFirst) => {
  let server: WholeServer;
  beforeAll(async () => {
    if (isFirst) server = await wholeServer(database());
  }, 120_000);
  afterAll(async () => server?.close());

  // Mutant: an upload that parses its body in `handle` and has no `read`.
  test.runIf(isFirst)('every upload of the contract is read in a limited process', () => {
    const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);
    const uploads = all.filter(([, { body }]) => body === 'bytes').map(([id]) => id);
    const read: ReadonlySet<string> = operationsThatRead;
    expect(uploads.filter((id) => !read.has(id)).toSorted()).toEqual(
      Object.keys(storedAsTheyCome).toSorted(),
    );
    for (const id of ['peekExhibit', 'dryRunImport', 'takeOverImport', 'readListImport'])
      expect(read.has(id)).toBe(true);
  });
});
