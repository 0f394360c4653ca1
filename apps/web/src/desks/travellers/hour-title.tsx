import { useLingui } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { localeOf } from '../../platform/language.ts';
import type { Language } from '../../platform/preferences.ts';
import type { Hour } from './board.ts';

/** The heading of an hour: when, how many flights, how many passengers. */
export const HourTitle = ({ hour }: { readonly hour: Hour }) => {
  const { i18n } = useLingui();
  if (hour.id === '') return <Trans>Time not known</Trans>;
  const day = new Intl.DateTimeFormat(localeOf[i18n.locale as Language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(`${hour.id.slice(0, 10)}T00:00:00Z`));
  return (
    <span className="hour-title">
      {hour.id.length === 13 ? <span className="hour">{hour.id.slice(11)}:00</span> : null}
      <span>{day}</span>
      <span>
        <Plural value={hour.passengers} one="# passenger" other="# passengers" />
      </span>
    </span>
  );
};
