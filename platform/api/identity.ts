import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import {
  AccountProposalSchema,
  AccountSchema,
  LoginSchema,
  OwnSessionSchema,
  passwordMinimum,
  SessionSchema,
} from './identity-shapes.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from './vocabulary.ts';

const PasswordSchema = z.string().min(1).max(1024);
const NewPasswordSchema = z.string().min(passwordMinimum).max(1024);
const ReasonSchema = z.string().trim().min(3).max(500);
const RolesSchema = z.array(RoleSchema).max(20);
const LoginParams = z.object({ login: LoginSchema });
const IdParams = z.object({ id: z.uuid() });

/** Whatever somebody types as their login; PostgreSQL takes every character but one. */
const TypedLoginSchema = z
  .string()
  .max(64)
  .refine((text) => !text.includes('\u0000'));

/** What an administrator does to accounts, after giving the own password again. */
const administering = {
  who: ['administrator'],
  purpose: false,
  stepUp: true,
  operation: 'access',
} as const;

const ProposedSchema = z.object({
  proposal: AccountProposalSchema,
  /** The first half of the initial password, shown to the proposer once. */
  firstHalf: z.string().optional(),
  receipt: ReceiptSchema,
});
const DecidedSchema = z.object({ proposal: AccountProposalSchema, receipt: ReceiptSchema });

/** What every signed-in account does with its own sessions and password. */
const own = { who: 'signed-in', purpose: false, operation: 'access' } as const;

/** Sign-in, step-up, own sessions and password, accounts. */
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
    access: { ...own, initialPassword: true, operation: 'none' },
    response: SessionSchema,
  },
  signOut: {
    method: 'POST',
    keyed: false,
    path: '/api/session/end',
    summary: 'Ends the session',
    access: { ...own, initialPassword: true },
    response: z.object({}),
  },
  stepUp: {
    method: 'POST',
    keyed: false,
    path: '/api/session/step-up',
    summary: 'Gives the password again; acts that need it are allowed for at most 15 minutes',
    access: own,
    body: z.object({ password: PasswordSchema }),
    response: SessionSchema,
  },
  changePassword: {
    method: 'POST',
    path: '/api/session/password',
    summary: 'Changes the own password; all other own sessions end',
    keyed: false,
    access: { ...own, initialPassword: true },
    body: z.object({ oldPassword: PasswordSchema, newPassword: NewPasswordSchema }),
    response: SessionSchema,
  },
  listOwnSessions: {
    method: 'GET',
    path: '/api/sessions',
    summary: 'The own sessions, last used first',
    access: own,
    response: z.object({ sessions: z.array(OwnSessionSchema) }),
  },
  endOwnSession: {
    method: 'POST',
    path: '/api/sessions/:id/end',
    summary: 'Ends one of the own sessions',
    keyed: false,
    access: own,
    params: IdParams,
    response: z.object({}),
  },
  endOtherSessions: {
    method: 'POST',
    path: '/api/sessions/end-others',
    summary: 'Ends all own sessions but this one',
    keyed: false,
    access: own,
    response: z.object({ ended: z.number().int() }),
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
  listAccountProposals: {
    method: 'GET',
    path: '/api/account-proposals',
    summary: 'Proposals about accounts: all open ones, then the last hundred decided ones',
    access: {
      who: ['administrator', 'data-protection-officer'],
      purpose: false,
      operation: 'access',
    },
    response: z.object({ proposals: z.array(AccountProposalSchema) }),
  },
  proposeAccount: {
    method: 'POST',
    path: '/api/accounts',
    summary: 'Proposes a new account; another administrator approves it',
    access: administering,
    body: z.object({
      login: LoginSchema,
      name: z.string().trim().min(1).max(200),
      roles: RolesSchema.min(1),
      reason: ReasonSchema,
    }),
    response: ProposedSchema,
  },
  proposeRoles: {
    method: 'POST',
    path: '/api/accounts/:login/roles',
    summary:
      'Proposes the roles of an account, which also enables it again; another administrator approves them',
    access: administering,
    params: LoginParams,
    body: z.object({ roles: RolesSchema, reason: ReasonSchema }),
    response: ProposedSchema,
  },
  proposePasswordReset: {
    method: 'POST',
    path: '/api/accounts/:login/password',
    summary: 'Proposes an initial password for an account; another administrator approves it',
    access: administering,
    params: LoginParams,
    body: z.object({ reason: ReasonSchema }),
    response: ProposedSchema,
  },
  approveAccountProposal: {
    method: 'POST',
    path: '/api/account-proposals/:id/approve',
    summary:
      'Approves a proposal of another administrator; the sessions of the person concerned end',
    access: administering,
    params: IdParams,
    response: z.object({
      proposal: AccountProposalSchema,
      /** The second half of the initial password, shown to the approver once. */
      secondHalf: z.string().optional(),
      receipt: ReceiptSchema,
    }),
  },
  refuseAccountProposal: {
    method: 'POST',
    path: '/api/account-proposals/:id/refuse',
    summary: 'Refuses a proposal of another administrator',
    access: administering,
    params: IdParams,
    response: DecidedSchema,
  },
  withdrawAccountProposal: {
    method: 'POST',
    path: '/api/account-proposals/:id/withdraw',
    summary: 'Withdraws an own proposal',
    access: administering,
    params: IdParams,
    response: DecidedSchema,
  },
  disableAccount: {
    method: 'POST',
    path: '/api/accounts/:login/disable',
    summary:
      'Disables an account at once; never the last administrator or data protection officer (R38)',
    access: administering,
    params: LoginParams,
    body: z.object({ reason: ReasonSchema }),
    response: z.object({ account: AccountSchema, receipt: ReceiptSchema }),
  },
  getAccountSessions: {
    method: 'GET',
    path: '/api/accounts/:login/sessions',
    summary: 'How many sessions of an account are open and since when; not where, nor what is done',
    access: { who: ['administrator'], purpose: false, operation: 'access' },
    params: LoginParams,
    response: z.object({
      open: z.int(),
      /** The sign-in of the oldest open session; absent if none is open. */
      since: InstantSchema.optional(),
    }),
  },
  endAccountSessions: {
    method: 'POST',
    path: '/api/accounts/:login/sessions/end',
    summary: 'Ends all sessions of an account at once; the person can sign in again',
    access: administering,
    params: LoginParams,
    body: z.object({ reason: ReasonSchema }),
    response: z.object({ ended: z.int(), receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
