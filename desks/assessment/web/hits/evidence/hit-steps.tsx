import { hitStateText, hitStepTexts } from '@amirani/web/src/texts/hits.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@platform/web/ui/notice.tsx';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { Hit } from '../../../api/hits/types.ts';
import { codeText } from '../../code-text.ts';

/** How the hit stands, and what persons said of it in their own words, oldest first. */
export const HitSteps = ({
  hit,
}: {
  readonly hit: Pick<Hit, 'state' | 'disputed' | 'steps' | 'ended' | 'released' | 'claim'>;
}) => {
  const { i18n } = useLingui();
  const { steps, ended, released, claim } = hit;
  return (
    <section className="stack" aria-labelledby="steps-title">
      <h3 id="steps-title">{i18n._(hitStateText(hit))}</h3>
      {ended === undefined ? null : <p>{codeText(ended, {}, i18n.locale)}</p>}
      {released === undefined ? null : (
        <p className="small">
          {released.to.kind === 'checkpoint' ? (
            <Trans>To the checkpoint</Trans>
          ) : (
            <Trans>To {released.to.name}</Trans>
          )}
          , <ClockTime at={released.at} />
        </p>
      )}
      {released?.to.kind === 'checkpoint' && !released.atBooth ? (
        <Notice verdict="obstacle" title={<Trans>No booth shows this release yet</Trans>}>
          <p>
            <Trans>
              The carrier has not listed this traveller, and the booking has no name by which a
              check could find the release. Tell the checkpoint yourself. Booths show it as soon as
              a list names the traveller.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {released?.atBooth === true && !released.listed ? (
        <p className="small">
          <Trans>
            The carrier has not listed this traveller. A check of this day finds the release by the
            document number, or by name and date of birth.
          </Trans>
        </p>
      ) : null}
      {claim === undefined || claim.mine ? null : (
        <p className="small">
          <Trans>
            {claim.by} has it before them, until <ClockTime at={claim.until} />
          </Trans>
        </p>
      )}
      {steps.length === 0 ? null : (
        <ol className="notes">
          {steps.map(({ act, by, at, reason }) => (
            <li key={`${at} ${act}`} className="note">
              <p className="note-head small soft">
                <strong>{i18n._(hitStepTexts[act])}</strong>, {by}, <ClockTime at={at} />
              </p>
              <p className="note-text">{reason}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
