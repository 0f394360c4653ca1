import { readFileSync } from 'node:fs';
import pg from 'pg';
import { type CrashablePostgres, startCrashablePostgres } from '../chaos/postgres.ts';
import type { Found, KnownQuery, ListEntry, SearchEngine } from './measure.ts';

/** Ticks of the processor time that Linux tells of a process, a second. */
const TICKS = 100;
const CHUNK = 20_000;

/** Least similarity of a hit: with it pg_trgm finds most of what it can, at the speed that users report. */
const THRESHOLD = 0.35;

/** PostgreSQL with a GIN index of pg_trgm; its time is that of the backend that answers, without this process. */
export class TrigramPeer implements SearchEngine {
  readonly name = 'pg_trgm (GIN)';
  readonly every = 3;
  private readonly server: CrashablePostgres;
  private readonly client: pg.Client;
  private readonly backend: number;

  private constructor(server: CrashablePostgres, client: pg.Client, backend: number) {
    this.server = server;
    this.client = client;
    this.backend = backend;
  }

  /** Starts a server of its own. */
  static async start(): Promise<TrigramPeer> {
    const server = await startCrashablePostgres([
      'fsync=off',
      'shared_buffers=512MB',
      'maintenance_work_mem=512MB',
      'max_parallel_maintenance_workers=0',
      'max_parallel_workers_per_gather=0',
      'jit=off',
    ]);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return new TrigramPeer(server, client, rows[0]?.pid ?? 0);
  }

  async build(entries: Iterable<ListEntry>): Promise<void> {
    const list = [...entries];
    await this.client.query('create extension pg_trgm');
    await this.client.query('create table list (id text, name text)');
    for (let from = 0; from < list.length; from += CHUNK) {
      const some = list.slice(from, from + CHUNK);
      await this.client.query('insert into list select * from unnest($1::text[], $2::text[])', [
        some.map(({ id }) => id),
        some.map(({ name }) => name),
      ]);
    }
    await this.client.query('create index on list using gin (name gin_trgm_ops)');
    await this.client.query('vacuum analyze list');
    await this.client.query(`set pg_trgm.similarity_threshold = ${THRESHOLD}`);
  }

  async search({ latin }: KnownQuery, top: number): Promise<readonly Found[]> {
    const { rows } = await this.client.query<Found>({
      name: 'search',
      text: 'select id, similarity(name, $1) as score from list where name % $1 order by score desc limit $2',
      values: [latin, top],
    });
    return rows;
  }

  async bytes(): Promise<number> {
    const { rows } = await this.client.query<{ bytes: string }>(
      "select pg_total_relation_size('list') as bytes",
    );
    return Number(rows[0]?.bytes);
  }

  spent(): number {
    const [, times = ''] = readFileSync(`/proc/${this.backend}/stat`, 'utf8').split(') ');
    const fields = times.split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.server.destroy();
  }
}
