import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../copy-of-project.ts';
import { connect } from './client.ts';
import { startCrashablePostgres } from './postgres.ts';
import { startServerProcess } from './server.ts';
import { markedBatch } from './source.ts';
import { type SystemCall, traceProcesses } from './trace.ts';

/** One upload: what the kernel saw, in milliseconds after the COMMIT reached PostgreSQL. */
interface Acknowledgement {
  readonly fdatasyncMs: number;
  readonly committedMs: number;
  readonly acknowledgedMs: number;
}

/** Whether, for every upload, fdatasync ended before PostgreSQL said COMMIT, and that before HTTP said 200. */
export interface DurabilityResult {
  readonly uploads: number;
  readonly inOrder: number;
  readonly sample: readonly Acknowledgement[];
}

/**
 * kill -9 cannot see a missing fsync: the kernel keeps the pages of a dead process. So the system calls are
 * traced: between the COMMIT that a backend receives and the HTTP 200 that the server writes, fdatasync of the
 * write-ahead log must have ended.
 */
export const traceDurability = async (
  uploads: number,
  settings: readonly string[] = [],
): Promise<DurabilityResult> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'amirani-durability-'));
  const postgres = await startCrashablePostgres(settings);
  const server = await startServerProcess(repository, dataFolder, postgres.url);
  try {
    const client = connect(() => server);
    await client.send(markedBatch(0, 1)); // signs in, opens the connections
    const database = await traceProcesses(
      [postgres.pid(), ...childrenOf(postgres.pid())],
      ['recvfrom', 'sendto', 'fdatasync', 'fsync'],
    );
    const web = await traceProcesses([server.pid], ['write', 'writev', 'sendto', 'sendmsg']);
    for (let index = 1; index <= uploads; index += 1)
      if (!(await client.send(markedBatch(index, 1)))) throw new Error('an upload was refused');
    // One upload after another and nothing else: the n-th answer is the n-th upload's.
    const answers = (await web.stop())
      .flat()
      .filter(({ text }) => text.includes('HTTP/1.1 200'))
      .sort((a, b) => a.begin - b.begin);
    const backends = await database.stop();
    const found = answers.flatMap((answer, index) => {
      const begin = answers[index - 1]?.end ?? 0;
      return acknowledgementBefore(backends, begin, answer) ?? [];
    });
    return { uploads, inOrder: found.length, sample: found.slice(0, 5) };
  } finally {
    await server.kill();
    await postgres.destroy();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

/** What enters a message into the database, as the backend hears it. */
const STORES = 'ingest.digest';
/** What asks for the commit: it comes in one message behind the entry of the journal, further than a traced text reaches. */
const COMMITS = /commit|journal\.pending/i;

/**
 * The transaction that stored the upload, found by its statement: its COMMIT, synchronised to disk before the backend said so?
 * Other sessions commit in between; they prove nothing. If several commit at once, any of them may synchronise the log for all
 * (group commit), but always after this COMMIT begins.
 */
const acknowledgementBefore = (
  backends: readonly (readonly SystemCall[])[],
  begin: number,
  answer: SystemCall,
): Acknowledgement | undefined => {
  const syncs = backends
    .flat()
    .filter(({ name }) => name === 'fdatasync')
    .sort((a, b) => a.begin - b.begin);
  for (const calls of backends) {
    const stored = calls.findIndex(
      ({ name, text, begin: at }) =>
        name === 'recvfrom' && text.includes(STORES) && at >= begin && at <= answer.begin,
    );
    if (stored < 0) continue;
    const after = calls.slice(stored + 1);
    const asked = after.find(({ name, text }) => name === 'recvfrom' && COMMITS.test(text));
    const said = after.find(({ name, text }) => name === 'sendto' && text.includes('COMMIT'));
    if (asked === undefined || said === undefined || said.end > answer.begin) return undefined;
    const synced = syncs.findLast(({ begin: from, end }) => from >= asked.end && end <= said.begin);
    if (synced === undefined) return undefined;
    const since = (at: number): number => Math.round((at - asked.end) * 1e5) / 100;
    return {
      fdatasyncMs: since(synced.end),
      committedMs: since(said.begin),
      acknowledgedMs: since(answer.begin),
    };
  }
  return undefined;
};

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && parentOf(pid) === parent);

const parentOf = (pid: number): number | undefined => {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    return Number(rest.split(' ')[1]);
  } catch {
    return undefined; // it ended meanwhile
  }
};
