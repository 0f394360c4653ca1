import type { Role } from '@platform/api/vocabulary.ts';
import type { Generated } from 'kysely';

/** Accounts and sessions (migrations 0002, 0160, 0161), proposals (0160), attempts at signing in (0162). */
export interface IdentityTables {
  readonly 'identity.account': {
    readonly login: string;
    readonly name: string;
    readonly roles: Role[];
    readonly password_hash: string;
    readonly disabled: Generated<boolean>;
    readonly created_at: Generated<Date>;
    readonly last_sign_in_at: Date | null;
    /** Holds incompatible roles from before migration 0160. */
    readonly unsettled: Generated<boolean>;
    /** The password is an initial one until then; null if the person chose it. */
    readonly initial_until: Date | null;
    /** The password before a reset, until the person has chosen another. */
    readonly password_before: string | null;
  };
  readonly 'identity.session': {
    /** SHA-256 of the token; the token itself is never stored. */
    readonly token_hash: Buffer;
    readonly login: string;
    readonly created_at: Date;
    readonly seen_at: Date;
    readonly expires_at: Date;
    readonly stepped_up_at: Date | null;
    readonly id: Generated<string>;
    readonly network: string | null;
    readonly browser: string | null;
    readonly device: string | null;
  };
  readonly 'identity.proposal': {
    readonly id: Generated<string>;
    readonly kind: 'account' | 'roles' | 'password';
    readonly login: string;
    readonly name: string | null;
    readonly roles: Role[] | null;
    readonly roles_before: Role[] | null;
    readonly disabled_before: boolean | null;
    readonly reason: string;
    readonly first_half: string | null;
    readonly state: Generated<'open' | 'approved' | 'refused' | 'withdrawn'>;
    readonly proposed_by: string;
    readonly proposed_at: Date;
    readonly decided_by: string | null;
    readonly decided_at: Date | null;
  };
  readonly 'identity.attempt': {
    readonly key: string;
    readonly count: number;
    readonly ends_at: Date;
  };
  readonly 'identity.device_key': {
    readonly one: Generated<boolean>;
    readonly key: Buffer;
  };
}
