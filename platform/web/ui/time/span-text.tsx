import { Trans } from '@lingui/react/macro';
import { spanOf } from './span.ts';

/** A span of time in words: minutes, then hours and minutes, then days and hours. */
export const SpanText = ({ ms }: { readonly ms: number }) => {
  const { days, hours, minutes } = spanOf(ms);
  return (
    <span className="nowrap">
      {days > 0 ? (
        <Trans>
          {days} d {hours} h
        </Trans>
      ) : hours > 0 ? (
        <Trans>
          {hours} h {minutes} min
        </Trans>
      ) : (
        <Trans>{minutes} min</Trans>
      )}
    </span>
  );
};
