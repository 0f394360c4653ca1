import { helpTexts } from '@amirani/web/src/texts/checkpoint.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ClockTime } from '@platform/web/ui/time/clock-time.tsx';
import type { Referral } from '../../api/types.ts';
import { IndicatorList } from '../parts.ts';
import { AcknowledgePanel } from './acknowledge-panel.tsx';
import { ClosePanel } from './close-panel.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';

/** What was seen, the steps, and the acts of the team; who only reads sees the same without the acts. */
export const ReferralView = ({
  referral,
  isTeam,
  onFocusChange,
  onLookAgain,
}: {
  readonly referral: Referral;
  readonly isTeam: boolean;
  readonly onFocusChange: (inside: boolean) => void;
  readonly onLookAgain: () => void;
}) => {
  const { i18n } = useLingui();
  const closed = referral.closedAt !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus is
    <div
      className="referral"
      onFocus={() => onFocusChange(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onFocusChange(false);
      }}
    >
      <div className="stack">
        <section className="stack" aria-labelledby="seen-title">
          <h2 id="seen-title">{i18n._(helpTexts[referral.kind])}</h2>
          <p>
            <StandingBadge referral={referral} />
          </p>
          <Asked referral={referral} />
        </section>
        {referral.kind === 'medical' ? null : <IndicatorList about={referral.kind} />}
      </div>
      <section className="stack" aria-labelledby="steps-title">
        <h2 id="steps-title">
          <Trans>Steps</Trans>
        </h2>
        <StepList referral={referral} />
        {isTeam ? <StepForm referral={referral} onLookAgain={onLookAgain} /> : null}
      </section>
      <div className="stack">
        {isTeam && referral.acknowledgedAt === undefined && !closed ? (
          <AcknowledgePanel referral={referral} />
        ) : null}
        {isTeam && !closed ? <ClosePanel referral={referral} onLookAgain={onLookAgain} /> : null}
        {isTeam ? null : (
          <p className="soft">
            <Trans>You read this referral. Its team acts on it.</Trans>
          </p>
        )}
        {closed ? <Outcome referral={referral} /> : null}
      </div>
    </div>
  );
};

const Asked = ({ referral }: { readonly referral: Referral }) => {
  const { seen, told, place, openedAt, openedBy, acknowledgedAt, acknowledgedBy } = referral;
  const nothing = (
    <span className="soft">
      <Trans>not said yet</Trans>
    </span>
  );
  return (
    <dl className="facts">
      <div className="facts-row">
        <dt>
          <Trans>Where</Trans>
        </dt>
        <dd>{place === '' ? nothing : <strong>{place}</strong>}</dd>
      </div>
      <div className="facts-row">
        <dt>
          <Trans>Seen or said</Trans>
        </dt>
        <dd className="note-text">{seen === '' ? nothing : seen}</dd>
      </div>
      <div className="facts-row">
        <dt>
          <Trans>Told on the spot</Trans>
        </dt>
        <dd>{told === '' ? nothing : told}</dd>
      </div>
      <div className="facts-row">
        <dt>
          <Trans>Asked for</Trans>
        </dt>
        <dd>
          <Trans>
            <ClockTime at={openedAt} />, by {openedBy}
          </Trans>
        </dd>
      </div>
      <div className="facts-row">
        <dt>
          <Trans>Acknowledged</Trans>
        </dt>
        <dd>
          {acknowledgedAt === undefined ? (
            <span className="soft">
              <Trans>by nobody yet</Trans>
            </span>
          ) : (
            <Trans>
              <ClockTime at={acknowledgedAt} />, by {acknowledgedBy}
            </Trans>
          )}
        </dd>
      </div>
    </dl>
  );
};

const Outcome = ({ referral }: { readonly referral: Referral }) => {
  const format = useFormat();
  const { closedAt, closedBy, outcome } = referral;
  return closedAt === undefined ? null : (
    <section className="panel" aria-labelledby="outcome-title">
      <div className="panel-head">
        <h2 id="outcome-title">
          <Trans>Outcome</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="note-text">{outcome}</p>
        <p className="small soft">
          <Trans>
            Closed {format.instant(closedAt)}, by {closedBy}
          </Trans>
        </p>
      </div>
    </section>
  );
};
