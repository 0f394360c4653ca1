import { useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';

/** Airports of a route, joined by a line. An airport that is not known is shown as not known. */
export const Route = ({ stops }: { readonly stops: readonly (string | undefined)[] }) => {
  const { t } = useLingui();
  return (
    <span className="route">
      {stops.map((stop, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route may pass one airport twice and never changes
        <Fragment key={index}>
          {index === 0 ? null : <span className="route-line" aria-hidden="true" />}
          <span className="route-stop">
            {index === 0 ? null : <span className="visually-hidden">{t`to`} </span>}
            {stop ?? <abbr title={t`not known`}>?</abbr>}
          </span>
        </Fragment>
      ))}
    </span>
  );
};
