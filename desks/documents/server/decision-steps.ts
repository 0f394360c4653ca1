import type { Role } from '@platform/api/vocabulary.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';

/** A step of a decision as the contract shows it. */
export interface ShownStep<A extends string> {
  readonly act: A;
  readonly by: string;
  readonly role: Role;
  readonly reason: string;
  readonly at: string;
}

/** The steps of a decision of a kind whose acts are `A`. */
export const stepsOf = <A extends string>({ steps }: Pick<StoredDecision, 'steps'>) =>
  steps.map(
    ({ act, by, role, reason, at }): ShownStep<A> => ({
      act: act as A,
      by,
      role,
      reason,
      at: at.toISOString(),
    }),
  );
