import { Trans } from '@lingui/react/macro';
import { useNow } from '@platform/web/platform/clock.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Due } from '@platform/web/ui/time/due.tsx';
import type { Breach } from '../../api/types.ts';

const HOUR = 3_600_000;
/** Hours at which the officer is reminded, and the last one. */
const marks = [24, 48, 68, 72] as const;

/** The state of a breach towards the supervisor: what is left of 72 hours, or when they were told. */
export const BreachStanding = ({ breach: { told, tellBy } }: { readonly breach: Breach }) => {
  const format = useFormat();
  return told === undefined ? (
    <Due at={tellBy} />
  ) : (
    <span>
      <Badge verdict={told.at > tellBy ? 'attention' : 'met'}>
        {told.at > tellBy ? <Trans>Told late</Trans> : <Trans>Told in time</Trans>}
      </Badge>{' '}
      <span className="soft small nowrap">{format.instant(told.at)}</span>
    </span>
  );
};

/** The 72 hours as a bar with the reminders, and as text. */
export const BreachClock = ({ breach }: { readonly breach: Breach }) => {
  const now = useNow(60_000);
  const { content, told, tellBy } = breach;
  const end = told === undefined ? now : Date.parse(told.at);
  const gone = Math.min(1, Math.max(0, (end - Date.parse(content.foundAt)) / (72 * HOUR)));
  return (
    <div className="breach-clock">
      <BreachStanding breach={breach} />
      <div aria-hidden="true">
        <div
          className="breach-strip"
          data-over={told === undefined && now > Date.parse(tellBy) ? '' : undefined}
          data-told={told === undefined ? undefined : ''}
        >
          <div className="breach-gone" style={{ inlineSize: `${gone * 100}%` }} />
          {marks.slice(0, 3).map((hour) => (
            <span
              key={hour}
              className="breach-mark"
              style={{ insetInlineStart: `${(hour / 72) * 100}%` }}
            />
          ))}
        </div>
        <div className="breach-hours">
          {marks
            .filter((hour) => hour !== 68)
            .map((hour) => (
              <span key={hour} style={{ insetInlineStart: `${(hour / 72) * 100}%` }}>
                <Trans>{hour} h</Trans>
              </span>
            ))}
        </div>
      </div>
    </div>
  );
};
