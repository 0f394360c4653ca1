import { Plural, Trans } from '@lingui/react/macro';
import { today } from '@platform/web/platform/today.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { termUntil } from './expiry.ts';

/** The last day of a list or an entry, with what is left of it in words and shape. */
export const ExpiryClock = ({ last }: { readonly last: string }) => {
  const format = useFormat();
  const term = termUntil(last, today());
  if (term === undefined) return <span>{last}</span>;
  if (term.nearness === 'later')
    return (
      <span className="nowrap">
        {format.date(last)}{' '}
        <span className="soft small">
          <Plural value={term.days} one="# day left" other="# days left" />
        </span>
      </span>
    );
  return (
    <span>
      <span className="nowrap">{format.date(last)}</span>{' '}
      <Badge verdict={term.nearness === 'over' ? 'obstacle' : 'attention'}>
        {term.nearness === 'over' ? (
          <Trans>over: it counts no more</Trans>
        ) : (
          <Plural value={term.days} one="# day left" other="# days left" />
        )}
      </Badge>
    </span>
  );
};
