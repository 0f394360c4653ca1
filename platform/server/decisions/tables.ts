import type { Role } from '@platform/api/vocabulary.ts';
import type { Generated } from 'kysely';

/** Decisions and their steps (migration 0004). */
export interface DecisionTables {
  readonly 'decision.decision': {
    readonly id: Generated<string>;
    readonly kind: string;
    readonly subject: string;
    readonly state: string;
    readonly version: number;
    readonly supersedes: string | null;
    readonly begun_at: Date;
  };
  readonly 'decision.step': {
    readonly decision: string;
    readonly version: number;
    readonly act: string;
    readonly from_state: string;
    readonly to_state: string;
    readonly decided_by: string;
    readonly role: Role;
    readonly reason: string;
    readonly seen: Buffer;
    readonly at: Date;
    readonly stepped_up_at: Date | null;
    readonly adverse: boolean;
    readonly one_of_two: boolean;
  };
}
