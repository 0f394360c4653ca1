import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { CaseStep } from '../api/types.ts';

/** The steps of decisions as they are shown, oldest first; superseded decisions come before what took their place. */
export const stepsOf = (decisions: readonly (StoredDecision | undefined)[]): CaseStep[] =>
  decisions
    .filter((one) => one !== undefined)
    .toReversed()
    .flatMap(({ steps }) =>
      steps.map(({ act, by, at, reason }) => ({ act, by, at: at.toISOString(), reason })),
    );

/** What was looked for. @throws Problem `http.not-found` where there is none, or none for the caller */
export const mustFind = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Problem('http.not-found');
  return found;
};
