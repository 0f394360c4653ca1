import {
  CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  Transaction as KyselyTransaction,
  PostgresDialect,
} from 'kysely';
import type pg from 'pg';
import type { Schema } from './schema.ts';

/** An open transaction, typed by the schema. */
export type Transaction = KyselyTransaction<Schema>;

/**
 * Runs work in one transaction on one connection: BEGIN and what opens it go out in one message, and what was left to its end
 * ({@link atCommit}) with COMMIT in another, so that a transaction costs two round trips and its own queries. `opening` is SQL as it
 * stands: whoever composes it quotes what it holds. Where anything fails, everything is undone.
 */
export type Transact = <T>(opening: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Lets transactions run on the connections of a pool. */
export const createTransact = async (pool: pg.Pool): Promise<Transact> => {
  const dialect = new PostgresDialect({ pool });
  const driver = dialect.createDriver();
  await driver.init();
  const [compiler, adapter] = [dialect.createQueryCompiler(), dialect.createAdapter()];

  const commit = async (tx: Transaction, connection: DatabaseConnection): Promise<void> => {
    const last = endings.get(tx) ?? [];
    endings.delete(tx);
    if (last.length === 0) return driver.commitTransaction(connection);
    const statements = last.map(({ statement }) => statement).join(';');
    await send(connection, `${statements};commit`).catch((error: unknown) => {
      throw last.reduce((told, { explain }) => explain(told), error);
    });
  };
  return async (opening, work) => {
    const connection = await driver.acquireConnection();
    const turns = new Turns(connection);
    const executor = new DefaultQueryExecutor(compiler, adapter, turns);
    const tx = new KyselyTransaction<Schema>({ config: { dialect }, dialect, driver, executor });
    endings.set(tx, []);
    try {
      await send(connection, `begin;${opening}`);
      const result = await work(tx);
      await turns.end();
      await commit(tx, connection);
      return result;
    } catch (error) {
      await turns.end();
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
 * A connection for the queries of one transaction, one after the other, and for none once it has ended: one that was left behind
 * would otherwise run in the transaction of whoever has the connection next, in their role.
 */
class Turns implements ConnectionProvider {
  readonly #connection: DatabaseConnection;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => {
      if (this.#ended) throw new Error('a query after the end of its transaction');
      return consumer(this.#connection);
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Waits for the query that runs; those behind it are refused. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#last;
  }
}
