import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { isAct } from '@platform/api/endpoint.ts';
import { actKeyHeader } from '@platform/api/vocabulary.ts';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { asOwner, withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { atCommit } from '../database/transact.ts';
import type { Platform } from '../needs.ts';
import { Problem } from './problems.ts';

/** An act that comes with an idempotency key (ADR 0031). */
export interface Act {
  /**
   * Claims the key within the transaction of the act: it is stored with it, or neither is. Waits for another call with the
   * same key that is under way. Gives the first answer where the key was used for the same act before.
   * @throws Problem `http.act.other-request` where it was used for another act; `http.act.unanswered`
   */
  readonly begin: (tx: Transaction, account: string, now: Date) => Promise<Earlier | undefined>;
  /** Keeps the answer, with the commit of the transaction. */
  readonly finish: (tx: Transaction, account: string, answer: unknown) => void;
  /** The first answer, where there is one already; claims nothing. */
  readonly find: (tx: Transaction, account: string) => Promise<Earlier | undefined>;
  /** Runs calls with the same key one after the other, within this process. */
  readonly inTurn: <T>(account: string, work: () => Promise<T>) => Promise<T>;
}

/** What was answered under the key before. */
export interface Earlier {
  readonly answer: unknown;
}

/** Thrown within a transaction of an operation that opens its own, so that all of it is undone: the act was done before. */
export class ActRepeated extends Error {
  readonly earlier: Earlier;
  constructor(earlier: Earlier) {
    super('this act was done before');
    this.earlier = earlier;
  }
}

/** Calls under way in this process, by account and key. Other processes are held back by the primary key of the table. */
export type Turns = Map<string, Promise<unknown>>;

/** How long keys are kept, in hours: as long as a client may try again after a lost line. */
export const ACT_HOURS = 24;

/**
 * The act that a request states by its key; undefined where it states none or the operation stores nothing.
 * @throws Problem `http.act.key` where the key is not 16 to 64 letters, digits, `-` or `_`
 */
export const actOf = (
  operation: string,
  endpoint: Endpoint,
  request: FastifyRequest,
  turns: Turns,
): Act | undefined => {
  const key = request.headers[actKeyHeader];
  if (key === undefined || !isAct(endpoint)) return undefined;
  if (typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) throw new Problem('http.act.key');
  return keptAct(operation, key, digestOf(operation, request), turns);
};

const keptAct = (operation: string, key: string, request: Buffer, turns: Turns): Act => {
  const keyDigest = sha256(`key ${key}`);
  const place = (account: string): string => `${account} ${keyDigest.toString('hex')}`;
  const find = async (tx: Transaction, account: string): Promise<Earlier | undefined> => {
    const { rows } = await sql<Row>`select operation, request_digest, answer from platform.act
      where account = ${account} and key_digest = ${keyDigest}`.execute(tx);
    const [row] = rows;
    if (row === undefined) return undefined;
    if (row.operation !== operation || !row.request_digest.equals(request))
      throw new Problem('http.act.other-request');
    if (row.answer === null) throw new Problem('http.act.unanswered');
    return { answer: open(row.answer, key) };
  };
  return {
    begin: async (tx, account, now) => {
      const { numAffectedRows } = await sql`
        insert into platform.act (account, key_digest, operation, request_digest, at)
        values (${account}, ${keyDigest}, ${operation}, ${request}, ${now})
        on conflict do nothing`.execute(tx);
      return numAffectedRows === 0n ? find(tx, account) : undefined;
    },
    finish: (tx, account, answer) => {
      const sealed = seal(answer, key).toString('base64');
      // Both are of characters that SQL could take for nothing else.
      atCommit(tx, {
        statement: `update platform.act set answer = decode('${sealed}', 'base64')
          where account = ${quoted(account)} and key_digest = decode('${keyDigest.toString('hex')}', 'hex')`,
        explain: (error) => error,
      });
    },
    find,
    inTurn: (account, work) => takeTurn(turns, place(account), work),
  };
};

interface Row {
  readonly operation: string;
  readonly request_digest: Buffer;
  readonly answer: Buffer | null;
}

const quoted = (text: string): string =>
  `convert_from(decode('${Buffer.from(text).toString('base64')}', 'base64'), 'UTF8')`;

const sha256 = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Of all that the act is made of: path, query and body. Not of the purpose, which who tries again may state again. */
const digestOf = (operation: string, { params, query, body }: FastifyRequest): Buffer =>
  sha256(
    JSON.stringify([operation, params, query, Buffer.isBuffer(body) ? null : (body ?? null)]),
    Buffer.isBuffer(body) ? body : '',
  );

/** AES-256-GCM under the client's key: nonce, tag, text. */
const seal = (answer: unknown, key: string): Buffer => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', sha256(`seal ${key}`), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
};

const open = (sealed: Buffer, key: string): unknown => {
  const cipher = createDecipheriv('aes-256-gcm', sha256(`seal ${key}`), sealed.subarray(0, 12));
  cipher.setAuthTag(sealed.subarray(12, 28));
  const text = Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]);
  return JSON.parse(text.toString()) as unknown;
};

const takeTurn = async <T>(turns: Turns, place: string, work: () => Promise<T>): Promise<T> => {
  const before = turns.get(place) ?? Promise.resolve();
  const turn = before.then(work, work);
  turns.set(place, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(place) === turn) turns.delete(place);
  }
};

/** Forgets keys that are over. */
export const forgetActs = ({
  database,
  clock,
}: Pick<Platform, 'database' | 'clock'>): Promise<void> =>
  withAccess(database, { account: 'system:acts-clock' }, 'amirani_journal_writer', (tx) =>
    asOwner(tx, async (own) => {
      const before = new Date(clock().getTime() - ACT_HOURS * 3_600_000);
      await sql`delete from platform.act where at < ${before}`.execute(own);
    }),
  );
