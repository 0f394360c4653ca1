import { approverKindTexts, reviewTexts } from '@amirani/web/src/texts/disclosures.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { serverNow } from '@platform/web/platform/clock.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { DisclosureState } from './disclosure-state.tsx';
import { offenceText } from './offence-text.ts';

/** Everything that was said and done on a request, in its order. */
export const RequestFacts = ({ disclosure }: { readonly disclosure: Disclosure }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const { subject, approval, answer, review, refusedAt, reason } = disclosure;
  return (
    <section className="stack" aria-labelledby="request-title">
      <h2 id="request-title">
        {disclosure.authority}, {disclosure.caseReference}
      </h2>
      <dl className="facts">
        <Row title={<Trans>State</Trans>}>
          <DisclosureState disclosure={disclosure} />
        </Row>
        <Row title={<Trans>Offence</Trans>}>{offenceText(disclosure.offence, i18n.locale)}</Row>
        <Row title={<Trans>Link to the flight</Trans>}>
          <span className="note-text">{disclosure.link}</span>
        </Row>
        <Row title={<Trans>Need</Trans>}>
          <span className="note-text">{disclosure.necessity}</span>
        </Row>
        <Row title={<Trans>Whom it is about</Trans>}>
          {subject.kind === 'traveller' ? (
            <Link to="/travellers/$id" params={{ id: subject.id }}>
              <Trans>A traveller whose PNR is not masked yet</Trans>
            </Link>
          ) : (
            <Link to="/assessment/kept" search={{ record: subject.id }}>
              <Trans>A kept record, masked</Trans>
            </Link>
          )}
        </Row>
        <Row title={<Trans>Recorded</Trans>}>
          <Trans>
            {format.instant(disclosure.askedAt)}, by {disclosure.askedBy}
          </Trans>
        </Row>
        {approval === undefined ? null : (
          <>
            <Row title={<Trans>Approved by</Trans>}>
              <strong>{approval.by}</strong>{' '}
              <span className="soft">
                {i18n._(approverKindTexts[approval.kind])}, {approval.reference};{' '}
                <Trans>
                  {format.instant(approval.at)}, by {approval.recordedBy}
                </Trans>
              </span>
            </Row>
            <Row title={<Trans>Opens until</Trans>}>
              {format.instant(approval.until)}{' '}
              {Date.parse(approval.until) < serverNow() ? (
                <Badge verdict="obstacle">
                  <Trans>Over</Trans>
                </Badge>
              ) : null}
            </Row>
            <Row title={<Trans>Opened</Trans>}>{format.number(disclosure.opened)}</Row>
          </>
        )}
        {answer === undefined ? null : (
          <Row title={<Trans>Sent to</Trans>}>
            <strong>{answer.recipients.join('; ')}</strong>{' '}
            <span className="soft">{format.instant(answer.at)}</span>
          </Row>
        )}
        {refusedAt === undefined ? null : (
          <Row title={<Trans>Refused</Trans>}>{format.instant(refusedAt)}</Row>
        )}
        {reason === undefined || disclosure.state === 'asked' ? null : (
          <Row title={<Trans>Reason of the last step</Trans>}>
            <span className="note-text">{reason}</span>
          </Row>
        )}
        {review === undefined ? null : (
          <Row title={<Trans>Review</Trans>}>
            <Badge verdict={review.found === 'lawful' ? 'met' : 'obstacle'}>
              {i18n._(reviewTexts[review.found])}
            </Badge>{' '}
            <span className="note-text">{review.note}</span>{' '}
            <span className="soft">
              <Trans>
                {format.instant(review.at)}, by {review.by}
              </Trans>
            </span>
          </Row>
        )}
      </dl>
    </section>
  );
};

const Row = ({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) => (
  <div className="facts-row">
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);
