import type { Gate } from '@amirani/contract/checkpoint';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../../platform/use-format.ts';

/** How far the list of a flight has come, as a bar beside the same in numbers. */
export const Share = ({ gate: { onList, missing } }: { readonly gate: Gate['gate'] }) => {
  const format = useFormat();
  const checked = Math.max(0, onList - missing);
  if (onList === 0) return <span className="soft">–</span>;
  return (
    <span className="gate-share">
      <span className="gate-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * checked) / onList}%` }} />
      </span>
      <span className="nowrap">
        <Trans>
          {format.number(checked)} of {format.number(onList)}
        </Trans>
      </span>
    </span>
  );
};
