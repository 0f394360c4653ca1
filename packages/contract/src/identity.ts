import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { InstantSchema, PurposeSchema, ReceiptSchema, RoleSchema } from './vocabulary.ts';

/** Who is signed in, what they may state as purpose, and until when. */
export const SessionSchema = z
  .object({
    login: z.string(),
    name: z.string(),
    roles: z.array(RoleSchema),
    purposes: z.array(PurposeSchema),
    expiresAt: InstantSchema,
    /** Acts that need a fresh password are allowed until then; absent when not stepped up. */
    steppedUpUntil: InstantSchema.optional(),
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
  })
  .meta({ id: 'Account' });

const LoginSchema = z.string().regex(/^[a-z][a-z0-9.-]{1,63}$/);
const PasswordSchema = z.string().min(1).max(1024);

/** Whatever somebody types as their login; PostgreSQL takes every character but one. */
const TypedLoginSchema = z
  .string()
  .max(64)
  .refine((text) => !text.includes('\u0000'));

/** Sign-in, step-up and accounts. */
export const identityEndpoints = {
  signIn: {
    method: 'POST',
    keyed: false,
    path: '/api/session',
    summary: 'Signs in with login and password; sets the session cookie',
    access: { who: 'anyone', purpose: false, operation: 'access' },
    body: z.object({ login: TypedLoginSchema, password: PasswordSchema }),
    response: SessionSchema,
  },
  getSession: {
    method: 'GET',
    path: '/api/session',
    summary: 'Who is signed in',
    access: { who: 'signed-in', purpose: false, operation: 'none' },
    response: SessionSchema,
  },
  signOut: {
    method: 'POST',
    keyed: false,
    path: '/api/session/end',
    summary: 'Ends the session',
    access: { who: 'signed-in', purpose: false, operation: 'access' },
    response: z.object({}),
  },
  stepUp: {
    method: 'POST',
    keyed: false,
    path: '/api/session/step-up',
    summary: 'Gives the password again; acts that need it are allowed for at most 15 minutes',
    access: { who: 'signed-in', purpose: false, operation: 'access' },
    body: z.object({ password: PasswordSchema }),
    response: SessionSchema,
  },
  listAccounts: {
    method: 'GET',
    path: '/api/accounts',
    summary: 'All accounts',
    access: {
      who: ['administrator', 'data-protection-officer'],
      purpose: false,
      operation: 'access',
    },
    response: z.object({ accounts: z.array(AccountSchema) }),
  },
  addAccount: {
    method: 'POST',
    path: '/api/accounts',
    summary: 'Adds an account',
    access: { who: ['administrator'], purpose: false, stepUp: true, operation: 'access' },
    body: z.object({
      login: LoginSchema,
      name: z.string().min(1).max(200),
      roles: z.array(RoleSchema).min(1),
      password: z.string().min(12).max(1024),
    }),
    response: z.object({ account: AccountSchema, receipt: ReceiptSchema }),
  },
  setAccountRoles: {
    method: 'POST',
    path: '/api/accounts/:login/roles',
    summary: 'Changes roles, or disables; the last data protection officer cannot be removed (R38)',
    access: { who: ['administrator'], purpose: false, stepUp: true, operation: 'access' },
    params: z.object({ login: LoginSchema }),
    body: z.object({ roles: z.array(RoleSchema), disabled: z.boolean() }),
    response: z.object({ account: AccountSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
