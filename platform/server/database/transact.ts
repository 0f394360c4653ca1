import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  isAbortedTransactionError,
  Transaction as KyselyTransaction,
  PostgresDialect,
} from 'kysely';
import type pg from 'pg';
import type { Schema } from './schema.ts';

/** An open transaction, typed by the schema. */
export type Transaction = KyselyTransaction<Schema>;

/**
 * Runs work in one transaction on one connection. BEGIN and what opens it go out in one message, before the first query, and
 * what was left to the end ({@link atCommit}) with COMMIT in another: a transaction costs two round trips and its own queries,
 * or one round trip without queries. `opening` is raw SQL: the caller must quote its values. If anything fails, everything is
 * undone.
 * @throws (rejects) {@link CommitUnknown} where the connection was lost while the commit was under way.
 */
export type Transact = <T>(opening: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** The connection was lost between a commit and its answer: it is unknown whether all or nothing is stored. */
export class CommitUnknown extends Error {
  constructor(cause: Error) {
    super(`the connection was lost while a transaction was committed: ${cause.message}`, { cause });
    this.name = 'CommitUnknown';
  }
}

/** Whether a commit that failed in this way may have been carried out: the database did not answer that it was not. */
const mayBeStored = (error: unknown): error is Error =>
  error instanceof Error &&
  !isAnswer(error as { readonly severity?: unknown; readonly code?: unknown }) &&
  !isAbortedTransactionError(error) &&
  // What the driver refuses to send on a connection that it knows to be broken never left.
  !error.message.includes('not queryable');

/** An error of PostgreSQL's own (SQLSTATE), and not that the connection or the server is gone (classes 08 and 57P). */
const isAnswer = ({ severity, code }: { readonly severity?: unknown; readonly code?: unknown }) =>
  severity === 'ERROR' ||
  (typeof code === 'string' && /^(?!08|57P)(?:\d\w|F0|HV|P0|XX)\w{3}$/.test(code));

/** Lets transactions run on the connections of a pool. */
export const createTransact = async (pool: pg.Pool): Promise<Transact> => {
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  await driver.init();
  const [compiler, adapter] = [dialect.createQueryCompiler(), dialect.createAdapter()];

  const commit = async (
    connection: DatabaseConnection,
    last: readonly Ending[],
    unsent: string | undefined,
  ): Promise<void> => {
    if (last.length === 0 && unsent !== undefined) return;
    const statements = last.map(({ statement }) => statement);
    const all = [...(unsent === undefined ? [] : [unsent]), ...statements, 'commit'];
    // The driver's own commit tells one that the database answered with a rollback, since a query before it had failed.
    const sent =
      last.length === 0 ? driver.commitTransaction(connection) : send(connection, all.join(';'));
    await sent.catch((error: unknown) => {
      if (mayBeStored(error)) throw new CommitUnknown(error);
      throw last.reduce((told, { explain }) => explain(told), error);
    });
  };
  return async (opening, work) => {
    const connection = await driver.acquireConnection();
    const turns = new Turns(connection, `begin;${opening}`);
    const executor = new DefaultQueryExecutor(compiler, adapter, turns);
    const tx = new KyselyTransaction<Schema>({ config: { dialect }, dialect, driver, executor });
    const last: Ending[] = [];
    endings.set(tx, last);
    try {
      const result = await work(tx);
      endings.delete(tx);
      await commit(connection, last, await turns.end());
      return result;
    } catch (error) {
      await turns.end().catch(() => undefined);
      // A connection on which even this fails is thrown away by the driver: whatever it wears ends with it.
      await driver.rollbackTransaction(connection).catch(() => undefined);
      throw error;
    } finally {
      endings.delete(tx);
      await driver.releaseConnection(connection);
    }
  };
};

/** Without parameters it is a simple query, which may hold several statements. */
const send = (connection: DatabaseConnection, text: string): Promise<unknown> =>
  connection.executeQuery(CompiledQuery.raw(text));

/** What goes out with the commit. */
export interface Ending {
  /** SQL as it stands, without parameters. */
  readonly statement: string;
  /** The error as it is to be told; gives back what is not of this statement. */
  readonly explain: (error: unknown) => unknown;
}

/** Of each open transaction. */
const endings = new WeakMap<Transaction, Ending[]>();

/**
 * Leaves a statement to the end of the transaction: it runs just before the commit, or neither does.
 * @throws Error where the transaction has ended or is at its end.
 */
export const atCommit = (tx: Transaction, ending: Ending): void => {
  const list = endings.get(tx);
  if (list === undefined)
    throw new Error('nothing can be left to the end of a transaction that has ended');
  list.push(ending);
};

/**
 * A connection for the queries of one transaction, one after the other, after the opening. It refuses queries once the
 * transaction has ended: a late query would otherwise run in the next transaction of this connection, in another role.
 */
class Turns implements ConnectionProvider {
  readonly #connection: DatabaseConnection;
  #unsent: string | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;
  /** Why it could not be opened: a caller that ignores this error must neither query nor commit. */
  #failure: { readonly error: unknown } | undefined;
  readonly #fail = (error: unknown): never => {
    this.#ended = true;
    this.#failure = { error };
    throw error;
  };

  constructor(connection: DatabaseConnection, opening: string) {
    this.#connection = connection;
    this.#unsent = opening;
  }

  provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    const turn = this.#last.then(async () => {
      if (this.#ended) throw new Error('a query after the end of its transaction');
      const opening = this.#unsent;
      this.#unsent = undefined;
      if (opening !== undefined) await send(this.#connection, opening).catch(this.#fail);
      return consumer(this.#connection);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Waits for the running query; those behind it are refused. Returns the opening if no query ran.
   * @throws (rejects) the error of the opening
   */
  async end(): Promise<string | undefined> {
    this.#ended = true;
    await this.#last;
    if (this.#failure !== undefined) throw this.#failure.error;
    return this.#unsent;
  }
}
