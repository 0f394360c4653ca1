import { Plural, Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { SubjectRequest } from '../../api/types.ts';
import { keepRequest } from './keep-request.ts';
import { LetterSender } from './letter-sender.tsx';
import type { WrittenReply } from './reply-preview.tsx';

/** A proposed answer: a second officer reads the same bytes, and approves them or sends them back. */
export const ApprovalPanel = ({
  request,
  proposal,
  read,
  onRead,
  onLookAgain,
}: {
  readonly request: SubjectRequest;
  readonly proposal: NonNullable<SubjectRequest['proposal']>;
  /** The written answer, once it was read. */
  readonly read: WrittenReply | undefined;
  readonly onRead: (reply: WrittenReply) => void;
  readonly onLookAgain: () => void;
}) => {
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const params = { id: request.id };
  const { by } = proposal;
  const said = reason.trim();
  const fetch = useMutation({
    mutationFn: () => call('readProposedReply', { params, body: {} }),
    onSuccess: onRead,
  });
  const act = useMutation({
    mutationFn: (isApproved: boolean) => {
      const body = { version: request.version, reason: said };
      return isApproved
        ? call('approveSubjectAnswer', { params, body: { ...body, reply: proposal.reply.sha256 } })
        : call('returnSubjectAnswer', { params, body });
    },
    onSuccess: ({ request: next }) => keepRequest(next),
  });
  const isOwn = session?.login === by;
  const isRead = read?.sha256 === proposal.reply.sha256;
  return (
    <section className="panel" aria-labelledby="approval-title">
      <div className="panel-head">
        <h2 id="approval-title">
          <Trans>Proposed answer</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p>
          {isOwn ? (
            <Trans>You proposed this answer. A second officer must read and approve it.</Trans>
          ) : (
            <Trans>{by} proposed this answer. Read it, then approve it or send it back.</Trans>
          )}
        </p>
        <p className="note-text">{proposal.reason}</p>
        {proposal.identityReason === undefined ? null : (
          <p>
            <strong>
              <Trans>Why it is given although the identity disagrees</Trans>:
            </strong>{' '}
            <span className="note-text">{proposal.identityReason}</span>
          </p>
        )}
        {proposal.despite === undefined ? null : (
          <Notice
            verdict="obstacle"
            title={
              <Plural
                value={proposal.despite.length}
                one="# record stands against this erasure and is erased all the same. Gather what is held to see it."
                other="# records stand against this erasure and are erased all the same. Gather what is held to see them."
              />
            }
          />
        )}
        <LetterSender />
        {fetch.error === null ? null : <ErrorState error={fetch.error} />}
        <Button
          kind={isRead || isOwn ? 'plain' : 'primary'}
          isPending={fetch.isPending}
          onPress={() => fetch.mutate()}
        >
          <Trans>Read the written answer</Trans>
        </Button>
        <Field
          label={<Trans>Reason of your decision</Trans>}
          rows={2}
          maxLength={4000}
          autoComplete="off"
          value={reason}
          onChange={setReason}
        />
        {act.error === null ? null : <ActError error={act.error} onLookAgain={onLookAgain} />}
        <div className="line-up">
          {isOwn ? null : (
            <Button
              kind="primary"
              isDisabled={!isRead || said.length < 3}
              isPending={act.isPending}
              onPress={() => act.mutate(true)}
            >
              <Trans>Approve the answer</Trans>
            </Button>
          )}
          <Button
            isDisabled={said.length < 3}
            isPending={act.isPending}
            onPress={() => act.mutate(false)}
          >
            {isOwn ? <Trans>Take the proposal back</Trans> : <Trans>Send the proposal back</Trans>}
          </Button>
        </div>
        {!isOwn && !isRead ? (
          <p className="small soft">
            <Trans>To approve, read the written answer first.</Trans>
          </p>
        ) : said.length < 3 ? (
          <p className="small soft">
            <Trans>Give the reason of your decision.</Trans>
          </p>
        ) : null}
      </div>
    </section>
  );
};
