import type { CivilDate } from '@amirani/core';
import type { Database } from '@platform/server/database/open.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import type { ListImport, WatchListTerms } from '../../api/watch-lists/types.ts';
import { assessmentDesk } from '../desk.ts';
import { type ListInUse, type WatchListSource, watchListSource } from '../watch-lists/reads.ts';

/** First day of a test server's clock. */
export const today = '2026-11-25' as CivilDate;

/** Terms of a list that admits every ground. */
export const terms: WatchListTerms = {
  title: 'Persons wanted by warrant',
  source: 'Prosecution service of QMA',
  category: 'sought',
  ground: 'national-warrant',
  purposes: ['border-check', 'pnr-assessment'],
  offences: ['murder'],
  validFrom: '2026-01-01',
  validUntil: '2027-06-30',
};

const HEAD = 'id,name,birthDate,nationality,document,documentIssuer,expires';

/** Three persons who do not exist. */
export const firstRows = [
  'W-1,Tamar Kvirkvelia,1974-05-31,QMA,QA1234567,QMA,2026-12-31',
  'W-2,Dario Orsini,1981-02,QMB,,,',
  'W-3,Wasir al-Hadi,1969,QMC,QC55501,QMC,',
];

/** A file of these rows. */
export const listFile = (rows: readonly string[], encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(`${[HEAD, ...rows].join('\n')}\n`, encoding);

/** A server with watch lists and the people who keep them. */
export interface ListRoom {
  readonly server: TestServer;
  readonly owner: TestClient;
  readonly second: TestClient;
  readonly dpo: TestClient;
  readonly source: WatchListSource;
  /** Uploads a file in parts and reads it. */
  readonly upload: (list: string, bytes: Uint8Array, parts?: number) => Promise<ListImport>;
  /** Uploads a file, and its owner takes it over as the dry run shows it. */
  readonly takeOver: (
    list: string,
    bytes: Uint8Array,
  ) => ReturnType<TestClient['takeOverListImport']>;
  /** Registers a list, fills it, and has a second person activate it. */
  readonly activate: (
    id: string,
    rows: readonly string[],
  ) => ReturnType<TestClient['activateWatchList']>;
  readonly inUse: (id: string) => Promise<ListInUse | undefined>;
  readonly idsOf: (id: string, version: string) => Promise<readonly string[]>;
}

/** Opens the room over a test's database. */
export const openListRoom = async (database: Database): Promise<ListRoom> => {
  const server = await testServer(database, { desks: [assessmentDesk()] });
  const owner = await clientOf(server, 'pnr-analyst', 'owner');
  const second = await clientOf(server, 'pnr-analyst', 'second');
  const dpo = await clientOf(server, 'data-protection-officer');
  const source = watchListSource(database);
  const upload: ListRoom['upload'] = async (list, bytes, parts = 1) => {
    const begun = await owner.beginListImport({ params: { list }, body: { label: 'list.csv' } });
    const params = { id: begun.import.id };
    const size = Math.ceil(bytes.length / parts);
    for (let position = 0; position < parts; position += 1)
      await owner.addListImportPart({
        params,
        query: { position },
        body: bytes.subarray(position * size, (position + 1) * size),
      });
    return (await owner.readListImport({ params })).import;
  };
  const takeOver: ListRoom['takeOver'] = async (list, bytes) => {
    const { id, dryRun } = await upload(list, bytes);
    const saw = { against: dryRun?.against ?? 0, removed: dryRun?.effect.removed ?? 0 };
    return owner.takeOverListImport({
      params: { id },
      body: { reason: 'the list of the day', ...saw },
    });
  };
  return {
    ...{ server, owner, second, dpo, source, upload, takeOver },
    activate: async (id, rows) => {
      await owner.registerWatchList({ body: { ...terms, id } });
      const { list } = await takeOver(id, listFile(rows));
      const body = { reason: 'read it through', version: list.version };
      return second.activateWatchList({ params: { list: id }, body });
    },
    inUse: async (id) =>
      (await source.current('border-check', today)).find((list) => list.id === id),
    idsOf: async (id, version) => {
      const ids: string[] = [];
      for await (const part of source.entries({ id, version }))
        ids.push(...part.map((entry) => entry.id));
      return ids;
    },
  };
};
