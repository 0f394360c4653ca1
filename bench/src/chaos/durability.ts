import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from './client.ts';
import { serverRoot } from './mutants.ts';
import { startCrashablePostgres } from './postgres.ts';
import { startServerProcess } from './server.ts';
import { markedBatch } from './source.ts';
import { type SystemCall, traceProcesses } from './trace.ts';

/** One upload: what the kernel saw, in milliseconds after the COMMIT reached PostgreSQL. */
export interface Acknowledgement {
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
  const server = await startServerProcess(serverRoot, dataFolder, postgres.url);
  try {
    const client = connect(() => server);
    await client.send(markedBatch(0, 1)); // signs in, opens the connections
    const database = await traceProcesses(
      [postgres.pid(), ...childrenOf(postgres.pid())],
      ['recvfrom', 'sendto', 'fdatasync', 'fsync'],
    );
    const web = await traceProcesses([server.pid], ['write', 'writev', 'sendto', 'sendmsg']);
    const windows: { begin: number; end: number }[] = [];
    for (let index = 1; index <= uploads; index += 1) {
      const begin = Date.now() / 1000;
      if (!(await client.send(markedBatch(index, 1)))) throw new Error('an upload was refused');
      windows.push({ begin, end: Date.now() / 1000 });
    }
    const answers = (await web.stop()).flat().filter(({ text }) => text.includes('HTTP/1.1 200'));
    const backends = await database.stop();
    const found = windows.flatMap(({ begin, end }) => {
      const answer = answers.find((call) => call.begin >= begin && call.begin <= end);
      return answer === undefined ? [] : (acknowledgementBefore(backends, begin, answer) ?? []);
    });
    return { uploads, inOrder: found.length, sample: found.slice(0, 5) };
  } finally {
    await server.kill();
    await postgres.destroy();
    rmSync(dataFolder, { recursive: true, force: true });
  }
};

/** The last transaction that a backend committed before the answer: synchronised to disk before it said so? */
const acknowledgementBefore = (
  backends: readonly (readonly SystemCall[])[],
  begin: number,
  answer: SystemCall,
): Acknowledgement | undefined => {
  for (const calls of backends) {
    // A client says `commit`; the backend answers CommandComplete `COMMIT`.
    const said = calls.findLast(
      (call) =>
        call.name === 'sendto' &&
        call.text.includes('COMMIT') &&
        call.begin >= begin &&
        call.end <= answer.begin,
    );
    if (said === undefined) continue;
    const asked = calls.findLast(
      (call) => call.name === 'recvfrom' && /commit/i.test(call.text) && call.end <= said.begin,
    );
    const synced = calls.findLast(
      (call) =>
        call.name === 'fdatasync' &&
        asked !== undefined &&
        call.begin >= asked.end &&
        call.end <= said.begin,
    );
    if (asked === undefined || synced === undefined) continue;
    const after = (at: number): number => Math.round((at - asked.end) * 1e5) / 100;
    return {
      fdatasyncMs: after(synced.end),
      committedMs: after(said.begin),
      acknowledgedMs: after(answer.begin),
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
