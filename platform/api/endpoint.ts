import type { z } from 'zod';
import type { Purpose, Role } from './vocabulary.ts';

/**
 * What a call does to personal data, for the journal (LED Art. 25(1); PNR Dir. Art. 13(6); R31).
 * `none`: touches no personal data and is not journalled.
 */
export type Operation =
  | 'collection'
  | 'alteration'
  | 'consultation'
  | 'disclosure'
  | 'combination'
  | 'erasure'
  | 'access'
  | 'none';

/** Who may call an endpoint, and what it needs besides. */
export interface Access {
  /** `anyone` needs no sign-in; `signed-in` any account; else one of these roles. */
  readonly who: 'anyone' | 'signed-in' | readonly Role[];
  /** Whether the call must state a purpose (headers `x-amirani-purpose`, `x-amirani-reference`; R1). */
  readonly purpose: boolean;
  /** The only purposes that may be stated, where not every purpose of the roles will do (R2). */
  readonly purposes?: readonly Purpose[];
  /** Whether a password must have been given within the last 15 minutes. */
  readonly stepUp?: boolean;
  /** Whether an account may call it whose password is an initial one. Every other call asks to change it first. */
  readonly initialPassword?: boolean;
  /** Whether who decides here needs a certificate where the deployment asks for one (AI Act Art. 26(2); R65). */
  readonly competence?: boolean;
  readonly operation: Operation;
}

/** One operation of the HTTP API as data: server, OpenAPI and typed client derive from it. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** Whether the call takes an idempotency key; said where {@link isAct} would not tell it from the class of operation. */
  readonly keyed?: boolean;
  readonly params?: P;
  readonly query?: Q;
  /** A JSON body; `bytes` for `application/octet-stream`. */
  readonly body?: B | 'bytes';
  readonly response: R;
}

type Part<E, K extends string> = E extends { readonly [X in K]: infer S extends z.ZodType }
  ? { readonly [X in K]: z.input<S> }
  : E extends { readonly [X in K]: 'bytes' }
    ? { readonly [X in K]: Uint8Array }
    : unknown;

/** What a caller hands in. */
export type Input<E extends Endpoint> = Part<E, 'params'> & Part<E, 'query'> & Part<E, 'body'>;

/** What a caller gets back. */
export type Output<E extends Endpoint> = z.output<E['response']>;

/** The API: operation id to endpoint. */
export type Endpoints = Readonly<Record<string, Endpoint>>;

/** Whether an operation stores something, so that its call takes an idempotency key: every POST that does not only read. */
export const isAct = ({ method, access, keyed }: Endpoint): boolean =>
  method === 'POST' && (keyed ?? !['consultation', 'none'].includes(access.operation));
