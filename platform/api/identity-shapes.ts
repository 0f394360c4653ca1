import { z } from 'zod';
import { InstantSchema, PurposeSchema, RoleSchema } from './vocabulary.ts';

/** Who is signed in, what they may state as purpose, and until when. */
export const SessionSchema = z
  .object({
    login: z.string(),
    name: z.string(),
    /** The roles that the account acts in; empty while the password is an initial one. */
    roles: z.array(RoleSchema),
    purposes: z.array(PurposeSchema),
    expiresAt: InstantSchema,
    /** Acts that need a fresh password are allowed until then; absent when not stepped up. */
    steppedUpUntil: InstantSchema.optional(),
    /** The password is an initial one: the session may change it and nothing else. */
    initialPassword: z.boolean(),
    /** Roles of the account that it cannot act in: incompatible with the others and not settled yet. */
    withheld: z.array(RoleSchema),
  })
  .meta({ id: 'Session' });

/** An account as an administrator sees it. */
export const AccountSchema = z
  .object({
    login: z.string(),
    name: z.string(),
    roles: z.array(RoleSchema),
    disabled: z.boolean(),
    createdAt: InstantSchema,
    lastSignInAt: InstantSchema.optional(),
    /** Its roles are from before the rule and must not meet: two administrators settle it. */
    unsettled: z.boolean(),
    /** The password is an initial one until then. */
    initialUntil: InstantSchema.optional(),
  })
  .meta({ id: 'Account' });

/** A proposal of one administrator that another approves. */
export const AccountProposalSchema = z
  .object({
    id: z.uuid(),
    /** A new account; other roles for an account, which also enables it again; a new initial password. */
    kind: z.enum(['account', 'roles', 'password']),
    /** The person concerned. */
    login: z.string(),
    name: z.string().optional(),
    roles: z.array(RoleSchema).optional(),
    rolesBefore: z.array(RoleSchema).optional(),
    disabledBefore: z.boolean().optional(),
    reason: z.string(),
    state: z.enum(['open', 'approved', 'refused', 'withdrawn']),
    proposedBy: z.string(),
    proposedAt: InstantSchema,
    decidedBy: z.string().optional(),
    decidedAt: InstantSchema.optional(),
  })
  .meta({ id: 'AccountProposal' });

/** One of the caller's own sessions. */
export const OwnSessionSchema = z
  .object({
    id: z.uuid(),
    createdAt: InstantSchema,
    seenAt: InstantSchema,
    /** Where it was opened: the network of the address (IPv4 /24, IPv6 /48). */
    network: z.string().optional(),
    /** What it was opened with, by a name of a short list: Firefox, Windows. */
    browser: z.string().optional(),
    device: z.string().optional(),
    current: z.boolean(),
  })
  .meta({ id: 'OwnSession' });

/** The fewest characters of a password. */
export const passwordMinimum = 12;

/** The form of a login. */
export const loginForm: RegExp = /^[a-z][a-z0-9.-]{1,63}$/;

/** A login that an account can have. */
export const LoginSchema = z.string().regex(loginForm);

/** Most unmaskings of one account (specification of duty, section 6): in an hour, and in a shift of so long. */
export const unmaskLimits = { hour: 20, shift: 60, shiftHours: 12 } as const;
