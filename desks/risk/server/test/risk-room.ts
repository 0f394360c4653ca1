import { randomUUID } from 'node:crypto';
import type { Database } from '@platform/server/database/open.ts';
import type { Desk } from '@platform/server/desk.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { type TestServer, testServer } from '@platform/server/test/server.ts';
import type {
  RiskDatasetTerms,
  RiskDetection,
  RiskDetectionSettings,
  RiskImport,
  RiskImportOptions,
} from '../../api/types.ts';
import { riskDesk, riskTasks } from '../desk.ts';

/** What a data set of a test says of itself. */
export const riskTerms: RiskDatasetTerms = {
  title: 'Detections between crossing points',
  source: 'Border police of QMA',
  indicator: '1A',
  unit: 'detections',
  note: '',
  sums: [],
};

/** A server with the risk desk and the people who work at it. */
export interface RiskRoom {
  readonly server: TestServer;
  readonly analyst: TestClient;
  readonly head: TestClient;
  /** Uploads a file in parts and waits for its dry run. */
  readonly upload: (
    dataset: string,
    bytes: Uint8Array,
    options?: RiskImportOptions,
    parts?: number,
  ) => Promise<RiskImport>;
  /** The same, and takes it over as the dry run shows it. */
  readonly takeOver: (
    dataset: string,
    text: string,
    recordedAt?: string,
  ) => ReturnType<TestClient['takeOverRiskImport']>;
  /** Scans a data set and waits for it. */
  readonly scan: (
    dataset: string,
    settings: Partial<RiskDetectionSettings>,
  ) => Promise<RiskDetection>;
}

/** Opens the room over a test's database. */
export const openRiskRoom = async (
  database: Database,
  others: readonly Desk[] = [],
  /** Before the logins, where the room is opened a second time. */
  before = '',
): Promise<RiskRoom> => {
  const runner = riskTasks();
  const server = await testServer(database, { desks: [riskDesk(runner), ...others] });
  const analyst = await clientOf(server, 'risk-analyst', `${before}risk-analyst`);
  const head = await clientOf(server, 'risk-head', `${before}risk-head`);
  const upload: RiskRoom['upload'] = async (dataset, bytes, options = {}, parts = 1) => {
    const begun = await analyst.beginRiskImport({
      params: { dataset },
      body: { label: 'counts', options },
    });
    const params = { id: begun.import.id };
    const size = Math.ceil(bytes.length / parts);
    for (let position = 0; position < parts; position += 1)
      await analyst.addRiskImportPart({
        params,
        query: { position },
        body: bytes.subarray(position * size, (position + 1) * size),
      });
    await analyst.readRiskImport({ params, body: {} });
    await runner.idle();
    return analyst.getRiskImport({ params });
  };
  return {
    server,
    analyst,
    head,
    upload,
    takeOver: async (dataset, text, recordedAt) => {
      const { id, dryRun } = await upload(dataset, Buffer.from(text));
      if (dryRun === undefined) throw new Error('no dry run');
      return analyst.takeOverRiskImport({
        params: { id },
        body: {
          reason: 'the report of the month',
          against: dryRun.against,
          ...(recordedAt === undefined ? {} : { recordedAt }),
        },
      });
    },
    scan: async (dataset, settings) => {
      const id = randomUUID();
      await analyst.startRiskDetection({
        params: { dataset },
        body: { id, settings: { method: 'by-history', ...settings } },
      });
      await runner.idle();
      return analyst.getRiskDetection({ params: { id } });
    },
  };
};

/** A table of months from 2018 on: a row for each count. */
export const monthly = (
  columns: readonly string[],
  rows: readonly (readonly [readonly string[], readonly (number | string)[]])[],
): string =>
  [
    ['date', ...columns, 'count'],
    ...rows.flatMap(([key, counts]) =>
      counts.map((count, i) => [
        `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        ...key,
        count,
      ]),
    ),
  ]
    .map((row) => `${row.join(',')}\n`)
    .join('');
