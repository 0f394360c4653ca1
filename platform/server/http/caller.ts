import {
  purposeHeader,
  type Role,
  referenceHeader,
  unaskedHeader,
} from '@platform/api/vocabulary.ts';
import type { FastifyRequest } from 'fastify';
import type { AccessContext } from '../database/access.ts';
import type { Granted, SignedIn, Stated } from './access-control.ts';

/** A session as the routes see it. */
export interface CallerSession extends SignedIn {
  readonly name: string;
  readonly expiresAt: Date;
  /** Its name in the list of its owner; it stays when the token changes. */
  readonly id?: string;
  /** Which session this is, for ending or renewing it: the hash of its token. */
  readonly tokenHash: Buffer;
  /** Roles that it cannot act in: incompatible with the others and not settled yet. */
  readonly withheld?: readonly Role[];
}

/**
 * Finds the valid session of a request by its cookie, or returns undefined. Background requests (`unasked`: an open stream, a
 * list that follows changes) do not keep an idle session alive.
 */
export type FindSession = (
  request: FastifyRequest,
  unasked?: boolean,
) => Promise<CallerSession | undefined>;

/** Whether the workbench made a request by itself, not its user. */
export const isUnasked = (request: FastifyRequest): boolean =>
  header(request, unaskedHeader) !== undefined;

/** What is known of a call while it runs: who, in which role, for what. */
export interface Caller {
  readonly session: CallerSession | undefined;
  /** Login; `anonymous` until somebody is known. */
  readonly actor: string;
  readonly role: Role | undefined;
  readonly purpose: Granted['purpose'];
  readonly reference: string | undefined;
}

/** The purpose and reference that a request states in its headers. */
export const statedBy = (request: FastifyRequest): Stated => ({
  purpose: header(request, purposeHeader),
  reference: decoded(header(request, referenceHeader)),
});

/** The context that the database checks (R1). */
export const contextOf = ({ actor, role, purpose, reference }: Caller): AccessContext => ({
  account: actor,
  role,
  purpose,
  reference,
});

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** References may be written in any script; headers carry ASCII only. */
const decoded = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
