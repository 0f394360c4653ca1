import { Plural, Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Hour } from './board.ts';

/** The heading of an hour: when, how many flights, how many passengers. */
export const HourTitle = ({ hour }: { readonly hour: Hour }) => {
  const format = useFormat();
  if (hour.id === '') return <Trans>Time not known</Trans>;
  return (
    <span className="hour-title">
      {hour.id.length === 13 ? <span className="hour">{hour.id.slice(11)}:00</span> : null}
      <span>{format.weekday(hour.id.slice(0, 10))}</span>
      <span>
        {hour.passengers === undefined ? (
          <Trans>passengers not known yet</Trans>
        ) : (
          <Plural value={hour.passengers} one="# passenger" other="# passengers" />
        )}
      </span>
    </span>
  );
};
