import { civilDateOf } from '@amirani/core';
import { airports } from '@amirani/scenario';
import { startCriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';
import { queuedHits } from '@desk/assessment/server/criteria/queued-hits.ts';
import { screenFlights } from '@desk/assessment/server/criteria/screen.ts';
import { loadSet } from '@desk/assessment/server/criteria/set.ts';
import { withAccess } from '@platform/server/database/access.ts';
import type { Database } from '@platform/server/database/open.ts';
import { ensureTrainingAccounts } from '@platform/server/identity/training-accounts.ts';
import { systemCall } from '@platform/server/ingest/sources/system-call.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { preparePartitions } from '@platform/server/ingest/upkeep.ts';
import type { Platform } from '@platform/server/needs.ts';
import { onPostgres } from '../on-postgres.ts';
import { criteriaForProof } from './criteria.ts';
import { decideHits } from './decide.ts';
import { flightMessages, MARKED_EVERY, ON_FLIGHT } from './messages.ts';

/** What a run came to. */
export interface FrozenResult {
  readonly messages: number;
  readonly journeys: number;
  readonly hits: number;
  /** Steps that persons took on hits: judgements and confirmations. */
  readonly dispositions: number;
  readonly confirmed: number;
  readonly refuted: number;
  /** Digest of the set, and of every stored byte of its texts, before and after. */
  readonly set: { readonly before: string; readonly after: string };
  readonly texts: { readonly before: string; readonly after: string };
  /** Attempts of the program's own roles to change a criterion, and how many the database denied. */
  readonly attempts: { readonly made: number; readonly denied: number };
  /** CPU seconds of this process for evaluation alone, and journeys to one of them. */
  readonly evaluation: { readonly cpuSeconds: number; readonly journeysPerCpuSecond: number };
  readonly frozen: boolean;
}

/** What a run does; `sabotage` plants a component that learns, which the run must notice. */
export interface FrozenOptions {
  readonly messages: number;
  readonly sabotage?: (database: Database) => Promise<void>;
  readonly say?: (line: string) => void;
}

/**
 * Takes in PNR messages, holds each flight against the criteria, lets persons decide on what is marked, confirmed and refuted
 * in turn, and compares the criteria before and after (R18).
 */
export const runFrozen = ({
  messages,
  sabotage,
  say = () => undefined,
}: FrozenOptions): Promise<FrozenResult> =>
  onPostgres((platform) => run(platform, messages, sabotage, say));

const run = async (
  platform: Platform,
  messages: number,
  sabotage: FrozenOptions['sabotage'],
  say: (line: string) => void,
): Promise<FrozenResult> => {
  const { database, clock } = platform;
  await preparePartitions(platform);
  await ensureTrainingAccounts(platform);
  await startCriteriaDemonstration(platform, criteriaForProof);
  const { ingest, addAirports } = await startIngest(platform);
  await addAirports(airports.map((airport) => ({ ...airport, source: 'synthetic world' })));
  const call = systemCall(platform.journal, 'bench', 'bench');
  const before = { set: await setOf(platform), texts: await textsOf(database) };
  const sum = { journeys: 0, hits: 0, dispositions: 0, confirmed: 0, refuted: 0, cpu: 0 };
  const flights = Math.ceil(messages / ON_FLIGHT);
  for (let flight = 0; flight < flights; flight += 1) {
    const now = clock();
    const files = flightMessages(flight, civilDateOf(now), now);
    const { outcomes } = await ingest.take(
      files.map((bytes) => ({ bytes, source: 'folder' as const })),
      call,
    );
    for (const { outcome } of outcomes.flat())
      if (outcome !== 'stored') throw new Error(`a message was ${outcome}`);
    const cpu = process.cpuUsage();
    const screened = await screenFlights(platform, queuedHits);
    const { user, system } = process.cpuUsage(cpu);
    sum.cpu += (user + system) / 1e6;
    sum.journeys += screened.journeys;
    sum.hits += screened.hits;
    const decided = await decideHits(platform, flight);
    sum.dispositions += decided.steps;
    sum.confirmed += decided.confirmed;
    sum.refuted += decided.refuted;
    if (flight % 100 === 99)
      say(
        `${(flight + 1) * ON_FLIGHT} messages, ${sum.hits} hits, ${sum.dispositions} dispositions`,
      );
  }
  await sabotage?.(database);
  const attempts = await attemptWrites(database);
  const after = { set: await setOf(platform), texts: await textsOf(database) };
  return {
    messages: flights * ON_FLIGHT,
    journeys: sum.journeys,
    hits: sum.hits,
    dispositions: sum.dispositions,
    confirmed: sum.confirmed,
    refuted: sum.refuted,
    set: { before: before.set, after: after.set },
    texts: { before: before.texts, after: after.texts },
    attempts,
    evaluation: {
      cpuSeconds: Math.round(sum.cpu * 100) / 100,
      journeysPerCpuSecond: Math.round(sum.journeys / sum.cpu),
    },
    frozen:
      before.set === after.set &&
      before.texts === after.texts &&
      attempts.made === attempts.denied &&
      // Each that was planted was marked, and no other: a criterion that narrows or widens would show here too.
      sum.hits === flights * (ON_FLIGHT / MARKED_EVERY) &&
      sum.dispositions >= sum.hits,
  };
};

const setOf = ({ database, clock }: Platform): Promise<string> =>
  withAccess(
    database,
    { account: 'system:proof', purpose: 'pnr-criteria', reference: 'proof' },
    'amirani_pnr',
    async (tx) => (await loadSet(tx, queuedHits, civilDateOf(clock()))).hash,
  );

const textsOf = (database: Database): Promise<string> =>
  database.administer(async (client) => {
    const { rows } = await client.query<{ digest: string }>(
      `select encode(sha256(convert_to(string_agg(v::text, E'\\n' order by v.id), 'UTF8')), 'hex') as digest
       from criteria.version v`,
    );
    return rows[0]?.digest ?? '';
  });

/** Every role that works where travellers are marked or hits decided tries to change a text. */
const attemptWrites = async (
  database: Database,
): Promise<{ readonly made: number; readonly denied: number }> => {
  const roles = [
    ...['amirani_evaluation', 'amirani_pnr', 'amirani_screening_pnr', 'amirani_ingest'],
    ...['amirani_decisions', 'amirani_oversight', 'amirani_criteria', 'amirani_app'],
  ];
  const statements = [
    "update criteria.version set text = 'learned'",
    'delete from criteria.version',
    "update criteria.version set review_by = '2099-01-01'",
  ];
  let denied = 0;
  for (const role of roles)
    for (const statement of statements)
      await database.administer(async (client) => {
        await client.query('begin');
        try {
          await client.query(`set local role ${role}`);
          await client.query(
            `select set_config('amirani.purpose', 'pnr-criteria', true), set_config('amirani.reference', 'x', true)`,
          );
          await client.query(statement);
        } catch (error) {
          if ((error as { code?: string }).code === '42501') denied += 1;
        } finally {
          await client.query('rollback');
        }
      });
  return { made: roles.length * statements.length, denied };
};
