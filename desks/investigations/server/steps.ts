import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { CaseStep } from '../api/types.ts';

/** The steps of decisions as they are shown, oldest first; superseded decisions come before what took their place. */
export const stepsOf = (decisions: readonly (StoredDecision | undefined)[]): CaseStep[] =>
  decisions
    .filter((one) => one !== undefined)
    .toReversed()
    .flatMap(({ steps }) =>
      steps.map(({ act, by, at, reason }) => ({ act, by, at: at.toISOString(), reason })),
    );
