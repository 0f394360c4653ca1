import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Gate } from '../../api/types.ts';

/** How far the list of a flight has come, as a bar beside the same in numbers. */
export const Share = ({
  gate: { onList, missing, notAwaited },
}: {
  readonly gate: Gate['gate'];
}) => {
  const format = useFormat();
  const awaited = onList - notAwaited;
  const checked = Math.max(0, awaited - missing);
  if (awaited === 0) return <span className="soft">–</span>;
  return (
    <span className="gate-share">
      <span className="gate-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * checked) / awaited}%` }} />
      </span>
      <span className="nowrap">
        <Trans>
          {format.number(checked)} of {format.number(awaited)}
        </Trans>
      </span>
    </span>
  );
};
