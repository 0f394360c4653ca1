import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Gate } from '../../api/types.ts';

/** How many of a flight stand so: those of the list, and beside them those who are not on it. */
export const GateCount = ({
  gate,
  of,
}: {
  readonly gate: Gate['gate'];
  readonly of: keyof Gate['gate']['unlisted'];
}) => {
  const format = useFormat();
  const [listed, unlisted] = [gate[of], gate.unlisted[of]];
  return (
    <>
      <span className={listed + unlisted === 0 ? 'soft' : ''}>{format.number(listed)}</span>
      {unlisted === 0 ? null : (
        <span className="small nowrap">
          {' '}
          <Trans>+ {format.number(unlisted)} not on the list</Trans>
        </span>
      )}
    </>
  );
};
