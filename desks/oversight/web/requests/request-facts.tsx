import { languageFacts } from '@amirani/core/languages';
import { subjectPartTexts, subjectRequestKindTexts } from '@amirani/web/src/texts/oversight.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ReactNode } from 'react';
import type { SubjectRequest } from '../../api/types.ts';
import { DueDay } from './due-day.tsx';
import { useGroundText } from './ground-text.ts';
import { isOwed, personName, RequestState } from './request-state.tsx';

/** Who asks what, by when it is due, and what was answered. */
export const RequestFacts = ({ request }: { readonly request: SubjectRequest }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const groundText = useGroundText();
  const { kind, person, asked, identity, replyTo, receivedOn, receivedAt, receivedBy } = request;
  const withheld = request.answeredAt === undefined ? request.proposal?.withheld : request.withheld;
  const { approvedBy: approver } = request;
  const proposer = request.proposal?.by ?? '';
  const name = personName(person);
  return (
    <section className="stack" aria-labelledby="request-title">
      <h2 id="request-title">{i18n._(subjectRequestKindTexts[kind])}</h2>
      <dl className="facts">
        <Row title={<Trans>State</Trans>}>
          <RequestState request={request} />
        </Row>
        {isOwed(request) ? (
          <Row
            title={
              request.answeredAt === undefined ? (
                <Trans>Answer due</Trans>
              ) : request.state === 'approved' ? (
                <Trans>To be sent by</Trans>
              ) : (
                <Trans>To be done by</Trans>
              )
            }
          >
            <DueDay last={request.dueOn} />
          </Row>
        ) : null}
        <Row title={<Trans>Who asks</Trans>}>
          <strong>{name}</strong>
          {person.birthDate === undefined ? null : (
            <span className="soft">
              {', '}
              <Trans>born {format.date(person.birthDate)}</Trans>
            </span>
          )}
          {person.documentNumber === undefined || person.documentNumber === name ? null : (
            <span className="mono soft"> {person.documentNumber}</span>
          )}
        </Row>
        <Row title={<Trans>Identity</Trans>}>{identity}</Row>
        <Row title={<Trans>Asked</Trans>}>
          <span className="note-text">{asked}</span>
        </Row>
        <Row title={<Trans>Answer to</Trans>}>{replyTo}</Row>
        <Row title={<Trans>Received</Trans>}>
          <Trans>
            {format.date(receivedOn)}; recorded {format.instant(receivedAt)} by {receivedBy}
          </Trans>
        </Row>
        {request.answeredAt === undefined ? null : (
          <Row title={<Trans>Approved</Trans>}>
            {format.instant(request.answeredAt)}
            {request.reason === undefined ? null : (
              <span className="note-text"> {request.reason}</span>
            )}
            {approver === undefined ? null : (
              <span className="soft">
                {' '}
                <Trans>
                  Proposed by {proposer}, approved by {approver}
                </Trans>
              </span>
            )}
          </Row>
        )}
        {request.sent === undefined ? null : (
          <Row title={<Trans>Sent</Trans>}>
            {format.date(request.sent.on)}, {request.sent.by}
            <span className="note-text"> {request.sent.how}</span>
          </Row>
        )}
        {request.reply === undefined ? null : (
          <Row title={<Trans>Written answer</Trans>}>
            {languageFacts[request.reply.language].name}{' '}
            <span className="soft small">
              SHA-256 <code>{request.reply.sha256.slice(0, 24)}</code>
            </span>
          </Row>
        )}
        {request.recipients.length === 0 ? null : (
          <Row title={<Trans>The data went to</Trans>}>{request.recipients.join(', ')}</Row>
        )}
        {request.carriedOut === undefined ? null : (
          <Row title={<Trans>Carried out</Trans>}>
            {format.instant(request.carriedOut.at)}, {request.carriedOut.by}
            <span className="note-text"> {request.carriedOut.what}</span>
          </Row>
        )}
        {withheld === undefined || withheld.length === 0 ? null : (
          <Row title={<Trans>Withheld</Trans>}>
            <ul className="withheld-list">
              {withheld.map(({ part, ground, reason, untold }) => (
                <li key={part}>
                  {i18n._(subjectPartTexts[part])}: <strong>{groundText(ground)}</strong>{' '}
                  <span className="soft">
                    {reason}
                    {untold ? (
                      <>
                        {' '}
                        <Trans>Not told that it is withheld.</Trans>
                      </>
                    ) : null}
                  </span>
                </li>
              ))}
            </ul>
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
