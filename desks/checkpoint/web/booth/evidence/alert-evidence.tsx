import { alertTexts, notAskedTexts, sourceTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { Check, VerdictReason } from '../../../api/types.ts';

/** What a source of alerts answered: what it is for, whose it is, and the reference by which the second line asks for more. */
export const AlertEvidence = ({
  reason: { source, locator },
  check: { alerts },
}: {
  readonly reason: VerdictReason;
  readonly check: Check;
}) => {
  const { i18n } = useLingui();
  const answer = alerts[source.replace(/^alerts\./, '') as keyof Check['alerts']];
  if (answer === undefined) return null;
  const alert =
    answer.state === 'hit'
      ? answer.alerts.find(({ reference }) => reference === locator)
      : undefined;
  return (
    <div className="stack">
      <dl className="facts">
        <dt>
          <Trans>Source</Trans>
        </dt>
        <dd>{i18n._(sourceTexts[source])}</dd>
        {answer.state !== 'not-asked' ? null : (
          <>
            <dt>
              <Trans>Not asked</Trans>
            </dt>
            <dd>{i18n._(notAskedTexts[answer.why])}</dd>
          </>
        )}
        {alert === undefined ? null : (
          <>
            <dt>
              <Trans>What it is for</Trans>
            </dt>
            <dd>{i18n._(alertTexts[alert.category])}</dd>
            <dt>
              <Trans>Reference</Trans>
            </dt>
            <dd className="mono">{alert.reference}</dd>
            {alert.state === undefined ? null : (
              <>
                <dt>
                  <Trans>State</Trans>
                </dt>
                <dd className="mono">{alert.state}</dd>
              </>
            )}
          </>
        )}
      </dl>
      <p className="small soft">
        <Trans>
          An alert is a reason to look. It is never by itself a ground of refusal: that is for the
          second line and the law.
        </Trans>
      </p>
    </div>
  );
};
