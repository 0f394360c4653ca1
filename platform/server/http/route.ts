import type { Endpoint, Output } from '@platform/api/endpoint.ts';
import { largestUpload } from '@platform/api/ingest.ts';
import type { Receipt } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { actRepeatedHeader, onceMoreHeader } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Readers } from '../apart/readers.ts';
import { type DatabaseRole, withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import type { Platform } from '../needs.ts';
import { decideAccess } from './access-control.ts';
import { type Act, ActRepeated, actOf, type Earlier, type Turns } from './act.ts';
import { type CallJournal, createCallJournal, type Details } from './call-journal.ts';
import { type Caller, contextOf, type FindSession, isUnasked, statedBy } from './caller.ts';
import { mustBeCompetent } from './competence.ts';
import { isForged } from './forgery.ts';
import { openCostOf } from './open-routes.ts';
import { Problem } from './problems.ts';
import type { RefusalLimit } from './refusals.ts';

type Api = typeof endpoints;

/** The name of an operation of the contract. */
export type OperationId = keyof Api;

type Parsed<E, K extends string> = E extends { readonly [X in K]: infer S extends z.ZodType }
  ? z.output<S>
  : E extends { readonly [X in K]: 'bytes' }
    ? Buffer
    : undefined;

/** What a handler gets. */
export interface Call<E extends Endpoint = Endpoint> {
  readonly params: Parsed<E, 'params'>;
  readonly query: Parsed<E, 'query'>;
  readonly body: Parsed<E, 'body'>;
  readonly caller: Caller;
  /**
   * The transaction in which the call reads, writes and is journalled; in the database role of the caller's role. With `role:
   * 'own'` it is not opened: the handler opens its own by `withAccess`.
   */
  readonly tx: Transaction;
  /** Says who it is, where only the handler finds out (sign-in). */
  readonly identify: (login: string, role?: Role) => void;
  /** Adds to the entry that the call leaves: whose data it was, who receives it, why. */
  readonly note: (details: Details) => void;
  /**
   * Writes the call's entry now and gives the receipt, for handlers that answer with it or have their own
   * transactions. Every call leaves exactly one entry: without this it is written when the handler is done.
   */
  readonly record: (details?: Details, tx?: Transaction) => Promise<Receipt>;
  /**
   * Writes an entry of what a transaction did that commits before the call's last, as with a file that is too large for
   * one. The call's own entry comes with the last, and names everything.
   */
  readonly recordPiece: (details: Details, tx: Transaction) => Promise<void>;
  /** Does something that cannot be undone (a cookie), once the transaction has committed. */
  readonly onCommit: (effect: () => void) => void;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What a handler has while it reads foreign bytes, before the transaction of its call. */
interface ReadingCall<E extends Endpoint = Endpoint>
  extends Pick<Call<E>, 'params' | 'query' | 'body' | 'caller' | 'note'> {
  /** The service of limited processes; a file that was given up before is read if the caller asks for it once more. */
  readonly readers: Readers;
  /** A transaction of its own in the database role of the call: to fetch what is stored, or to check what is asked. */
  readonly within: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** How an operation is served. */
export interface Served<E extends Endpoint, Read = undefined> {
  /** The database role of its transaction; by default that of the caller's role. `own`: no transaction. */
  readonly role?: DatabaseRole | 'own';
  /**
   * Reads what a person or a carrier brought, in a limited process (platform/apart). No transaction is open meanwhile, so
   * nobody waits for the database until the file is read.
   */
  readonly read?: (call: ReadingCall<E>) => Promise<Read>;
  readonly handle: (call: Call<E>, read: Read) => Promise<Output<E>>;
}

/** Dependencies of a route. */
export interface RouteNeeds extends Platform {
  readonly findSession: FindSession;
  readonly refusalLimit: RefusalLimit;
  /** Acts under way. */
  readonly turns: Turns;
}

/** The database role in which an account's role reads. */
export const databaseRoleOf: Readonly<Record<Role, DatabaseRole>> = {
  'border-officer': 'amirani_border',
  'pnr-analyst': 'amirani_pnr',
  // What comes in is stored in a role of its own; an operator's reads see the quarantine and nothing else.
  operator: 'amirani_quarantine',
  'data-protection-officer': 'amirani_oversight',
  administrator: 'amirani_identity',
  'document-examiner': 'amirani_examiner',
  trainer: 'amirani_trainer',
  'trust-administrator': 'amirani_trust',
  'second-line-officer': 'amirani_second_line',
  'referral-team': 'amirani_referral',
  'risk-analyst': 'amirani_risk',
  'risk-head': 'amirani_risk',
  investigator: 'amirani_investigation',
  'head-of-investigations': 'amirani_investigation',
  'programme-manager': 'amirani_programme',
  trainee: 'amirani_trainee',
  certifier: 'amirani_certifier',
};

/** The largest bodies: JSON of a form, and the bytes of a file. */
export const bodyLimits = { json: 128 * 1024, bytes: largestUpload } as const;

/**
 * Registers one operation of the contract. From the contract alone follow: sign-in, role, purpose, fresh
 * password, body size, shapes of request and answer, OpenAPI, and one journal entry for every call that is
 * not of class `none`, refusals too. The entry is written in the transaction of the call: no journal, no data
 * (R31, R33).
 */
export const route = <K extends OperationId, Read = undefined>(
  app: FastifyInstance,
  needs: RouteNeeds,
  operationId: K,
  served: Served<Api[K], Read>,
): void => {
  const endpoint: Endpoint = endpoints[operationId];
  const bytes = endpoint.body === 'bytes';
  if (served.read !== undefined) operationsThatRead.add(operationId);
  app.route({
    method: endpoint.method,
    url: endpoint.path,
    bodyLimit: bytes ? bodyLimits.bytes : bodyLimits.json,
    schema: schemaOf(operationId, endpoint),
    ...(endpoint.access.who === 'anyone' ? { config: { open: openCostOf(operationId) } } : {}),
    // The answer is checked inside the transaction already, before the call counts as done.
    serializerCompiler: () => (answer) => JSON.stringify(answer),
    // Before the body is read: a stranger's bytes are not taken in.
    onRequest: async (request) => {
      const state = openCall(needs, operationId, endpoint, request);
      calls.set(request, state);
      await admit(needs, endpoint, state, request);
    },
    handler: async (request, reply) => {
      const state = calls.get(request);
      if (state === undefined) throw new Error('a call without its state');
      // Without a body and its media type no parser has run.
      if (bytes && !Buffer.isBuffer(request.body)) throw new Problem('http.body.unreadable');
      const any = served as unknown as Served<Endpoint, unknown>;
      state.act = actOf(operationId, endpoint, request, needs.turns);
      const answer = await serve(needs, endpoint, any, state, request, reply);
      for (const effect of state.effects) effect();
      return answer;
    },
  });
};

/** Operations that read foreign bytes before their transaction, as they are served: for the test over the contract. */
export const operationsThatRead = new Set<OperationId>();

const calls = new WeakMap<FastifyRequest, CallState>();

/** The running call of a request, for the handler of its failure; undefined before a route was found. */
export const callOfRequest = (request: FastifyRequest): CallState | undefined => calls.get(request);

/** A call while it runs. */
export interface CallState {
  caller: Caller;
  readonly journal: CallJournal;
  readonly effects: (() => void)[];
  /** Where the call names itself by a key; known once its body is read. */
  act: Act | undefined;
}

const openCall = (
  needs: RouteNeeds,
  action: string,
  endpoint: Endpoint,
  request: FastifyRequest,
): CallState => ({
  caller: {
    session: undefined,
    actor: 'anonymous',
    role: undefined,
    purpose: undefined,
    reference: undefined,
  },
  journal: createCallJournal(
    needs.journal,
    action,
    endpoint.access,
    endpoint.method === 'GET' && isUnasked(request),
  ),
  effects: [],
  act: undefined,
});

const admit = async (
  needs: RouteNeeds,
  endpoint: Endpoint,
  state: CallState,
  request: FastifyRequest,
): Promise<void> => {
  if (isForged(request)) throw new Problem('access.forged');
  const now = needs.clock();
  const session = await needs.findSession(request, isUnasked(request));
  // Before the decision, so that a refusal names who was refused.
  if (session !== undefined) state.caller = { ...state.caller, session, actor: session.login };
  const decision = decideAccess(endpoint.access, session, statedBy(request), now);
  if (!decision.allowed) {
    const seconds = session === undefined ? needs.refusalLimit.wait(request.ip, now) : 0;
    throw seconds > 0
      ? new Problem('access.too-many-refusals', { seconds })
      : new Problem(decision.code);
  }
  state.caller = { ...state.caller, ...decision.granted };
  const { role } = state.caller;
  if (needs.config.requireCompetence && role !== undefined)
    await mustBeCompetent(needs.database, endpoint.access, {
      ...{ context: contextOf(state.caller), role, databaseRole: databaseRoleOf[role], now },
    });
};

const serve = (
  needs: RouteNeeds,
  endpoint: Endpoint,
  served: Served<Endpoint, unknown>,
  state: CallState,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> => {
  const { act, caller } = state;
  const account = caller.actor;
  const role = served.role ?? databaseRoleOf[caller.role ?? 'administrator'];
  const within = <T>(as: DatabaseRole, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(needs.database, contextOf(state.caller), as, work);
  const repeated = ({ answer }: Earlier): unknown => {
    void reply.header(actRepeatedHeader, '1');
    return answer;
  };
  const handled = async (tx: Transaction | undefined, read: unknown): Promise<unknown> =>
    endpoint.response.parse(await served.handle(callOf(needs, state, tx, request, reply), read));
  const inOne = async (tx: Transaction, read: unknown): Promise<unknown> => {
    const earlier = await act?.begin(tx, account, needs.clock());
    if (earlier !== undefined) return repeated(earlier);
    const answer = await handled(tx, read);
    await state.journal.close(tx, state.caller);
    act?.finish(tx, account, answer);
    return answer;
  };
  /** Its transactions are the handler's: the key is claimed in the one that writes the entry (`record`). */
  const inItsOwn = async (read: unknown): Promise<unknown> => {
    const answer = await handled(undefined, read);
    if (!state.journal.isClosed() || act !== undefined)
      await within('amirani_journal_writer', async (tx) => {
        if (!state.journal.isClosed()) await state.journal.close(tx, state.caller);
        act?.finish(tx, account, answer);
      });
    return answer;
  };
  const once = async (): Promise<unknown> => {
    // What is read or done before the transaction of the key would otherwise be done again.
    if (act !== undefined && (role === 'own' || served.read !== undefined)) {
      const earlier = await within('amirani_journal_writer', (tx) => act.find(tx, account));
      if (earlier !== undefined) return repeated(earlier);
    }
    const read = await served.read?.(readingOf(needs, state, role, request));
    return role === 'own' ? inItsOwn(read) : within(role, (tx) => inOne(tx, read));
  };
  const orRepeated = (error: unknown): unknown => {
    if (error instanceof ActRepeated) return repeated(error.earlier);
    throw error;
  };
  return act === undefined ? once() : act.inTurn(account, once).catch(orRepeated);
};

const readingOf = (
  { database, readers }: RouteNeeds,
  { caller, journal }: CallState,
  role: DatabaseRole | 'own',
  { params, query, body, headers }: FastifyRequest,
): ReadingCall => ({
  ...({ params, query, body } as Pick<ReadingCall, 'params' | 'query' | 'body'>),
  caller,
  note: journal.note,
  readers:
    headers[onceMoreHeader] === 'yes'
      ? { ...readers, read: (task, args, file) => readers.read(task, args, file, true) }
      : readers,
  within: (work) => {
    if (role === 'own') throw new Error('this operation opens its own transactions');
    return withAccess(database, contextOf(caller), role, work);
  },
});

const callOf = (
  { clock }: RouteNeeds,
  state: CallState,
  tx: Transaction | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Call => ({
  params: request.params as Call['params'],
  query: request.query as Call['query'],
  body: request.body as Call['body'],
  get caller() {
    return state.caller;
  },
  get tx() {
    if (tx === undefined) throw new Error('this operation opens its own transactions');
    return tx;
  },
  identify: (actor, role) => {
    state.caller = { ...state.caller, actor, role: role ?? state.caller.role };
  },
  note: state.journal.note,
  record: async (details = {}, within = tx) => {
    if (within === undefined) throw new Error('an entry needs a transaction');
    if (tx === undefined) {
      const earlier = await state.act?.begin(within, state.caller.actor, clock());
      if (earlier !== undefined) throw new ActRepeated(earlier);
    }
    state.journal.note(details);
    return state.journal.record(within, state.caller);
  },
  recordPiece: (details, within) => state.journal.recordPiece(within, state.caller, details),
  onCommit: (effect) => void state.effects.push(effect),
  request,
  reply,
});

const schemaOf = (operationId: string, endpoint: Endpoint): Record<string, unknown> => ({
  operationId,
  summary: endpoint.summary,
  security: endpoint.access.who === 'anyone' ? [] : [{ session: [] }],
  ...(endpoint.params === undefined ? {} : { params: endpoint.params }),
  ...(endpoint.query === undefined ? {} : { querystring: endpoint.query }),
  ...(endpoint.body === undefined || endpoint.body === 'bytes' ? {} : { body: endpoint.body }),
  ...(endpoint.body === 'bytes' ? { consumes: ['application/octet-stream'] } : {}),
  response: { 200: endpoint.response },
});
