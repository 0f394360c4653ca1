import { useNow } from '../../platform/clock.ts';
import { useFormat } from '../../platform/use-format.ts';
import { clockText } from './span.ts';

/** The time of an instant on this machine's clock: of today the hour and minute, of another day all of it. */
export const ClockTime = ({ at }: { readonly at: string }) => {
  const now = useNow(60_000);
  const format = useFormat();
  return (
    <time dateTime={at} className="nowrap">
      {clockText(new Date(at), new Date(now)) ?? format.instant(at)}
    </time>
  );
};
