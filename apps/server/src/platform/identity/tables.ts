import type { Role } from '@amirani/contract';
import type { Generated } from 'kysely';

/** Accounts and sessions (migration 0002). */
export interface IdentityTables {
  readonly 'identity.account': {
    readonly login: string;
    readonly name: string;
    readonly roles: Role[];
    readonly password_hash: string;
    readonly disabled: Generated<boolean>;
    readonly created_at: Generated<Date>;
    readonly last_sign_in_at: Date | null;
  };
  readonly 'identity.session': {
    /** SHA-256 of the token; the token itself is never stored. */
    readonly token_hash: Buffer;
    readonly login: string;
    readonly created_at: Date;
    readonly seen_at: Date;
    readonly expires_at: Date;
    readonly stepped_up_at: Date | null;
  };
}
