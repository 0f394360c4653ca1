import { Trans } from '@lingui/react/macro';
import { useNow } from '../../platform/clock.ts';
import { Badge } from '../badge.tsx';
import { dueState } from './span.ts';
import { SpanText } from './span-text.tsx';

/** By when something is due, in words and shape; it counts by itself and is not read aloud each minute. */
export const Due = ({ at }: { readonly at: string }) => {
  const now = useNow(5000);
  const due = Date.parse(at);
  const left = <SpanText ms={Math.abs(due - now)} />;
  const state = dueState(due, now);
  return (
    <time dateTime={at}>
      {state === 'overdue' ? (
        <Badge verdict="obstacle">
          <Trans>overdue for {left}</Trans>
        </Badge>
      ) : state === 'soon' ? (
        <Badge verdict="attention">
          <Trans>due in {left}</Trans>
        </Badge>
      ) : (
        <span>
          <Trans>due in {left}</Trans>
        </span>
      )}
    </time>
  );
};

/** How long something has lasted. */
export const Since = ({ at }: { readonly at: string }) => {
  const now = useNow(5000);
  return (
    <time dateTime={at}>
      <SpanText ms={now - Date.parse(at)} />
    </time>
  );
};
