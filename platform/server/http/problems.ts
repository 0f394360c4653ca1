import { type ProblemCode, problemCodes } from '@platform/desks/registries.ts';
import { CommitUnknown } from '../database/transact.ts';

export type { ProblemCode };

/** Facts for the text of a problem: never personal data, never what somebody sent. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** A refusal with a stable code: throw it anywhere below a route. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly facts: ProblemFacts;
  constructor(code: ProblemCode, facts: ProblemFacts = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Problem';
    this.code = code;
    this.status = problemCodes[code];
    this.facts = facts;
  }
}

/** Whether the problem is a refusal of right, as the journal tells refusals from failures. */
export const isRefusal = ({ status }: Problem): boolean =>
  status === 401 || status === 403 || status === 429;

/** The problem that an error amounts to; `http.internal` where nobody foresaw it. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof CommitUnknown)
    return new Problem('database.outcome-unknown', {}, { cause: error });
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const unknown = refusedByFramework(statusCode);
  if (typeof code !== 'string') {
    const lost = error instanceof Error && lostConnection.test(error.message);
    return new Problem(lost ? 'database.unavailable' : unknown, {}, { cause: error });
  }
  const validation = (error as { readonly validation?: readonly Validation[] }).validation;
  if (validation !== undefined)
    return new Problem('http.request.invalid', place(error as InvalidRequest), { cause: error });
  const known = knownCodes[code] ?? (isConnectionTrouble(code) ? 'database.unavailable' : unknown);
  return new Problem(known, {}, { cause: error });
};

interface Validation {
  readonly instancePath?: string;
}

interface InvalidRequest {
  readonly validationContext?: string;
  readonly validation?: readonly Validation[];
}

const place = ({ validationContext = 'request', validation }: InvalidRequest): ProblemFacts => ({
  in: validationContext,
  at: validation?.[0]?.instancePath ?? '',
});

/** What the framework and its plugins refuse with a status of their own, as an address that cannot be read. */
const refusedByFramework = (status: unknown): ProblemCode =>
  typeof status === 'number' && status >= 400 && status < 500 ? 'http.not-found' : 'http.internal';

const knownCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'http.body.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'http.media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'http.body.unreadable',
  FST_ERR_CTP_INVALID_JSON_BODY: 'http.body.unreadable',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'http.body.unreadable',
  FST_ERR_NOT_FOUND: 'http.not-found',
  // A text that PostgreSQL cannot hold: NUL, or half of a surrogate pair.
  '22021': 'http.request.invalid',
  '22P05': 'http.request.invalid',
  // An address of a file that no file system takes.
  ENAMETOOLONG: 'http.not-found',
  ENOTDIR: 'http.not-found',
  ERR_INVALID_ARG_VALUE: 'http.not-found',
  '53100': 'database.disk-full',
  ENOSPC: 'database.disk-full',
};

// pg's pool and PGlite's worker tell these without a code.
const lostConnection =
  /^(?:timeout exceeded when trying to connect|Connection terminated|the embedded database has ended)/;

/** PostgreSQL classes 08 (connection), 53 (resources), 57P (shutdown), and what the socket says. */
const isConnectionTrouble = (code: string): boolean =>
  /^(?:08|53|57P)/.test(code) || /^(?:ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_)/.test(code);
