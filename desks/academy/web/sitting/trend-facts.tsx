import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import type { AcademySeenItem } from '../../api/types.ts';
import { Fact } from './fact.tsx';

/** When somebody would have warned, against when it began where that may be known: periods are counted from the first asked about. */
export const TrendFacts = ({
  truth,
  decision,
}: {
  readonly truth: NonNullable<AcademySeenItem['truth']>['trend'];
  readonly decision: AcademySeenItem['decision'];
}) => {
  const format = useFormat();
  const onset = truth?.onset;
  // A flag without a period counts for the last of them.
  const warned =
    decision?.flagged === true ? (decision.warned ?? (truth && truth.steps - 1)) : undefined;
  if (onset === undefined && warned === undefined) return null;
  return (
    <Fact title={<Trans>From when on</Trans>}>
      {warned === undefined ? null : (
        <p>
          <Trans>warned in period {format.number(warned + 1)} of those asked about</Trans>
        </p>
      )}
      {onset === undefined ? null : (
        <p>
          <Trans>it began in period {format.number(onset + 1)}</Trans>
        </p>
      )}
      {truth === undefined || warned === undefined ? null : onset === undefined ? (
        <Badge verdict="obstacle">
          <Trans>a false alarm: nothing began</Trans>
        </Badge>
      ) : warned < onset ? (
        <Badge verdict="obstacle">
          <Trans>a false alarm: it had not begun</Trans>
        </Badge>
      ) : (
        <Badge verdict="met">
          <Plural value={warned - onset} _0="at once" one="# period late" other="# periods late" />
        </Badge>
      )}
    </Fact>
  );
};
