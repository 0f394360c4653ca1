import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Link } from '@tanstack/react-router';
import { useCourseName } from '../use-academy.ts';
import { unitText } from './unit-text.ts';

/** Own launches that are not fully reported; hidden if empty. */
export const OpenLaunches = () => {
  const { i18n } = useLingui();
  const name = useCourseName();
  const { data } = useApi('listLaunches', {});
  const launches = data?.launches ?? [];
  return launches.length === 0 ? null : (
    <section className="due" aria-labelledby="launches-title">
      <h2 id="launches-title">
        <Trans>From your learning platform</Trans>
      </h2>
      <ul>
        {launches.map(({ id, course, unit }) => (
          <li key={id} className="line-up spread">
            <span>
              <strong>{unitText(i18n, unit)}</strong> {name.title(course)}
            </span>
            <Link to="/academy/launches/$id" params={{ id }} className="button">
              <Trans>Go on, or end it</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
