import type { CivilDate } from '@amirani/core';
import { assess, type Condition, readFacts } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { useStore } from '@platform/web/platform/store.ts';
import { today } from '@platform/web/platform/today.ts';
import { trainingMode } from '@platform/web/ui/page-head.tsx';
import { useMemo } from 'react';
import type { Check } from '../../../api/types.ts';

/**
 * The conditions of a check by their code, judged here on the facts of the stored verdict, so that each ground has its law
 * and what would cure it beside it. Which grounds there are is the server's to say, never this.
 */
const conditionsOf = (
  { profile, verdict }: Pick<Check, 'profile' | 'verdict'>,
  options: { readonly today: CivilDate; readonly training: boolean },
): ReadonlyMap<string, Condition> => {
  const { facts } = readFacts(verdict.facts);
  if (facts === undefined) return new Map();
  const { conditions } = assess(facts, {
    profile,
    today: options.today,
    twins: options.training ? trainingTwins : {},
  });
  return new Map(conditions.map((condition) => [condition.code, condition]));
};

/** {@link conditionsOf} of the check on the screen, judged once for each verdict. */
export const useConditions = ({
  profile,
  verdict,
}: Pick<Check, 'profile' | 'verdict'>): ReadonlyMap<string, Condition> => {
  const training = useStore(trainingMode);
  return useMemo(
    () => conditionsOf({ profile, verdict }, { today: today(), training }),
    [profile, verdict, training],
  );
};
