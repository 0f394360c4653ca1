import type { Access } from '@platform/api/endpoint.ts';
import { hasControls, visibleLetters } from '@platform/api/visible.ts';
import { type Purpose, purposes, purposesOf, type Role } from '@platform/api/vocabulary.ts';
import type { ProblemCode } from './problems.ts';

/** Who calls, as the session says. */
export interface SignedIn {
  readonly login: string;
  readonly roles: readonly Role[];
  /** Until when acts that need a fresh password are allowed. */
  readonly steppedUpUntil: Date | undefined;
  /** The password is an initial one: it opens the change of password and nothing else. */
  readonly initialPassword?: boolean;
}

/** What the call states about itself. */
export interface Stated {
  readonly purpose: string | undefined;
  readonly reference: string | undefined;
}

/** In which role and for what a call goes on. */
export interface Granted {
  readonly role: Role | undefined;
  readonly purpose: Purpose | undefined;
  readonly reference: string | undefined;
}

/** The decision about one call. */
export type AccessDecision =
  | { readonly allowed: true; readonly granted: Granted }
  | { readonly allowed: false; readonly code: ProblemCode };

/**
 * Whether a call may go on, from the contract alone: sign-in, own password, role, purpose (closed list, allowed for the
 * role and for the operation; R1, R2), reference, fresh password, in this order. The role in which it goes on is the first of the
 * account's roles that the endpoint admits and that may state the purpose.
 */
export const decideAccess = (
  access: Access,
  caller: SignedIn | undefined,
  stated: Stated,
  now: Date,
): AccessDecision => {
  if (access.who === 'anyone') return allow(undefined, undefined, undefined);
  if (caller === undefined) return refuse('access.sign-in.required');
  if (caller.initialPassword === true && access.initialPassword !== true)
    return refuse('identity.password.initial');
  const admitted =
    access.who === 'signed-in'
      ? caller.roles
      : access.who.filter((role) => caller.roles.includes(role));
  if (access.who !== 'signed-in' && admitted.length === 0) return refuse('access.role');
  const decision = access.purpose
    ? decidePurpose(access, admitted, stated)
    : allow(admitted[0], undefined, undefined);
  // Last, so that a refused call never asks for a password.
  if (decision.allowed && access.stepUp === true && !isSteppedUp(caller, now))
    return refuse('access.step-up.required');
  return decision;
};

/** A reference is a file number or a flight, not a story. */
const MAX_REFERENCE = 200;

const decidePurpose = (
  { purposes: only = purposes }: Access,
  admitted: readonly Role[],
  stated: Stated,
): AccessDecision => {
  const reference = stated.reference?.trim();
  if (stated.purpose === undefined || stated.purpose === '')
    return refuse('access.purpose.missing');
  const purpose = purposes.find((each) => each === stated.purpose);
  if (purpose === undefined) return refuse('access.purpose.unknown');
  const role = admitted.find((each) => purposesOf[each].includes(purpose));
  if (role === undefined || !only.includes(purpose)) return refuse('access.purpose.not-allowed');
  if (reference === undefined || visibleLetters(reference) === 0)
    return refuse('access.reference.missing');
  if (reference.length > MAX_REFERENCE || hasControls(reference))
    return refuse('access.reference.unreadable');
  return allow(role, purpose, reference);
};

const isSteppedUp = ({ steppedUpUntil }: SignedIn, now: Date): boolean =>
  steppedUpUntil !== undefined && now < steppedUpUntil;

const allow = (
  role: Role | undefined,
  purpose: Purpose | undefined,
  reference: string | undefined,
): AccessDecision => ({ allowed: true, granted: { role, purpose, reference } });

const refuse = (code: ProblemCode): AccessDecision => ({ allowed: false, code });
