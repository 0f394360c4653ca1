import type { FastifyReply, FastifyRequest } from 'fastify';
import { withAccess } from '../database/access.ts';
import { errorFacts } from '../log/log.ts';
import type { Platform } from '../needs.ts';
import type { CallJournal } from './call-journal.ts';
import type { Caller } from './caller.ts';
import { isRefusal, Problem, problemOf } from './problems.ts';
import type { RateLimit } from './rate-limit.ts';

/**
 * How many refusals an address that nobody signed in from may have written into the journal in a minute:
 * otherwise a stranger could fill it. What goes beyond is answered with 429 and counted in the metrics only.
 */
export type RefusalLimit = RateLimit;

/** A call that ended badly. */
interface EndedCall {
  readonly caller: Caller;
  readonly journal: CallJournal;
}

/** Answers a problem as `{ code, facts }`, once the journal knows of it. */
export const answerProblem = async (
  needs: Platform & { readonly refusalLimit: RefusalLimit },
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  call: EndedCall | undefined,
): Promise<FastifyReply> => {
  const problem = problemOf(error);
  if (problem.status >= 500)
    needs.log.error(problem.code, { ...errorFacts(problem.cause ?? problem), id: request.id });
  const left = call === undefined ? problem : await leaveEntry(needs, problem, request, call);
  return sendProblem(reply, left);
};

/** Sends a problem body. */
export const sendProblem = (
  reply: FastifyReply,
  { status, code, facts }: Problem,
): FastifyReply => {
  if (typeof facts['seconds'] === 'number') void reply.header('retry-after', facts['seconds']);
  const body = Object.keys(facts).length === 0 ? { code } : { code, facts };
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((answer: unknown) => JSON.stringify(answer))
    .send(body);
};

const leaveEntry = async (
  needs: Platform & { readonly refusalLimit: RefusalLimit },
  problem: Problem,
  request: FastifyRequest,
  { caller, journal }: EndedCall,
): Promise<Problem> => {
  const outcome = isRefusal(problem) ? 'refused' : 'failed';
  if (problem.status === 429 || !journal.mustRefuse(outcome)) return problem;
  if (caller.actor === 'anonymous') needs.refusalLimit.count(request.ip, needs.clock());
  try {
    await withAccess(needs.database, { account: caller.actor }, 'amirani_journal_writer', (tx) =>
      journal.refuse(tx, caller, outcome, problem.code),
    );
    return problem;
  } catch (cause) {
    const lost = problemOf(cause);
    needs.log.error(lost.code, { ...errorFacts(lost.cause ?? lost), id: request.id });
    return lost.status === 503 ? lost : new Problem('journal.unavailable', {}, { cause });
  }
};
