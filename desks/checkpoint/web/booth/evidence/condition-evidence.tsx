import type { CivilDate } from '@amirani/core';
import { assess, type CrossingFacts } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { ConditionRow } from '@desk/schengen/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { useStore } from '@platform/web/platform/store.ts';
import { trainingMode } from '@platform/web/ui/page-head.tsx';
import { useMemo } from 'react';
import type { Check, VerdictReason } from '../../../api/types.ts';

/** The condition that a reason names, judged again here on the very facts of the verdict, with its law beside it. */
export const ConditionEvidence = ({
  reason,
  check: { profile, verdict },
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
}) => {
  const training = useStore(trainingMode);
  const condition = useMemo(
    () =>
      assess(verdict.facts as unknown as CrossingFacts, {
        profile,
        today: verdict.at.slice(0, 10) as CivilDate,
        twins: training ? trainingTwins : {},
      }).conditions.find(({ code }) => code === reason.locator),
    [profile, verdict, training, reason.locator],
  );
  return condition === undefined ? (
    <p className="small">
      <span lang="en">{reason.locator}</span>{' '}
      <span className="soft">
        <Trans>The Schengen desk has all rule data with its sources.</Trans>
      </span>
    </p>
  ) : (
    <ul className="conditions">
      <ConditionRow condition={condition} />
    </ul>
  );
};
