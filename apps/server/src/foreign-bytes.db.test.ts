import type { Endpoint } from '@platform/api/endpoint.ts';
import { onceMoreHeader, purposesOf, type Role } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { failedFilesIn } from '@platform/server/apart/failed-files.ts';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import { operationsThatRead } from '@platform/server/http/route.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { sampleInput } from '@platform/server/test/sample-input.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';

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
  uploadMessages: 'the gate: platform/server/ingest/read-apart.ts',
};

onDatabase('foreign bytes', (database) => {
  let server: WholeServer;
  beforeAll(async () => {
    server = await wholeServer(database(), { readsApart: true });
  }, 120_000);
  afterAll(async () => server?.close());

  // Mutant: an upload that parses its body in `handle` and has no `read`.
  test('every upload of the contract is read in a limited process', () => {
    const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);
    const uploads = all.filter(([, { body }]) => body === 'bytes').map(([id]) => id);
    const read: ReadonlySet<string> = operationsThatRead;
    expect(uploads.filter((id) => !read.has(id)).toSorted()).toEqual(
      Object.keys(storedAsTheyCome).toSorted(),
    );
    for (const id of ['peekExhibit', 'dryRunImport', 'takeOverImport', 'readListImport'])
      expect(read.has(id)).toBe(true);
  });

  // Mutant: an operation calls a reader of its own instead of the one that the call was given.
  test.each(['backTestOnJourneys', 'importExamination', 'importTrustList'] as const)(
    '%s reads a file that was given up once more if the caller asks',
    async (id) => {
      const endpoint: Endpoint = endpoints[id];
      const [role] = endpoint.access.who as readonly [Role];
      const [purpose = ''] = purposesOf[role].filter(
        (each) => endpoint.access.purposes?.includes(each) ?? true,
      );
      const file = Buffer.from(`a file that was given up before: ${id}`);
      await failedFilesIn(database(), server.platform.clock).keep(fileOf(file), { code: 'time' });
      const send = async (onceMore: string) => {
        const { body } = await server.app.inject({
          ...{ method: endpoint.method, url: sampleInput(endpoint).url, payload: file },
          headers: {
            'x-amirani': '1',
            cookie: server.cookies.get(role) ?? '',
            'x-amirani-purpose': purpose,
            'x-amirani-reference': 'case 7',
            'content-type': 'application/octet-stream',
            [onceMoreHeader]: onceMore,
          },
        });
        return body;
      };
      expect(await send('no')).toContain('reader.known');
      expect(await send('yes')).not.toContain('reader.');
    },
    60_000,
  );
});
