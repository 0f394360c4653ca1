import { Plural, Trans } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { dueOn } from './due.ts';

/** The last day on which an answer is in time, with what is left of it in words and shape. */
export const DueDay = ({ last }: { readonly last: string }) => {
  const format = useFormat();
  const due = dueOn(last, today());
  if (due === undefined) return <span>{last}</span>;
  const { days, nearness } = due;
  return (
    <span>
      <span className="nowrap">{format.date(last)}</span>{' '}
      {nearness === 'over' ? (
        <Badge verdict="obstacle">
          <Plural value={-days} one="# day too late" other="# days too late" />
        </Badge>
      ) : nearness === 'soon' ? (
        <Badge verdict="attention">
          {days === 0 ? (
            <Trans>due today</Trans>
          ) : (
            <Plural value={days} one="# day left" other="# days left" />
          )}
        </Badge>
      ) : (
        <span className="soft small">
          <Plural value={days} one="# day left" other="# days left" />
        </span>
      )}
    </span>
  );
};
