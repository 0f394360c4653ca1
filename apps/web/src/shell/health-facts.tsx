import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useApi } from '../platform/api.ts';
import { useFormat } from '../platform/use-format.ts';
import { healthParts, healthTexts } from '../texts/health.ts';
import { Badge } from '../ui/badge.tsx';

/** How the parts of the server fare, for those whom the server tells it: administrators, operators, data protection officers. */
export const HealthFacts = () => {
  const { i18n } = useLingui();
  const format = useFormat();
  const parts = useApi('getHealth', {}).data?.parts;
  if (parts === undefined) return null;
  return (
    <section className="stack">
      <h2>
        <Trans>Server health</Trans>
      </h2>
      <dl className="facts">
        {Object.entries(parts).map(([part, { status, since }]) => {
          const { text, verdict } = healthTexts[status];
          const name = healthParts[part];
          const at = format.instant(since);
          return (
            <Fragment key={part}>
              <dt>{name === undefined ? part : i18n._(name)}</dt>
              <dd>
                <Badge verdict={verdict}>{i18n._(text)}</Badge>
                {status === 'ok' ? null : (
                  <>
                    {' '}
                    <Trans>since {at}</Trans>
                  </>
                )}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </section>
  );
};
