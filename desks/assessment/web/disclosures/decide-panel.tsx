import { approverKindTexts } from '@amirani/web/src/texts/disclosures.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Disclosure } from '../../api/disclosures/types.ts';
import { ActForm } from './act-form.tsx';
import { keepDisclosure } from './keep-disclosure.ts';

type Kind = NonNullable<Disclosure['approval']>['kind'];

/**
 * Form for the outcome of a request: the approval of a court or another external authority, recorded by another person than the
 * request (R13), or its refusal with the ground.
 */
export const DecidePanel = ({
  disclosure,
  onLookAgain,
}: {
  readonly disclosure: Disclosure;
  readonly onLookAgain: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { data: session } = useSession();
  const isOwn = session?.login === disclosure.askedBy;
  const [act, setAct] = useState<'approve' | 'refuse'>(isOwn ? 'refuse' : 'approve');
  const [kind, setKind] = useState<Kind>();
  const [approver, setApprover] = useState('');
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const params = { id: disclosure.id };
  const said = { version: disclosure.version, reason: reason.trim() };
  const approval = { ...said, approver: approver.trim(), reference: reference.trim() };
  const ready =
    said.reason.length >= 3 &&
    (act === 'refuse' ||
      (kind !== undefined && approval.approver.length >= 3 && approval.reference !== ''));
  const decide = useMutation({
    mutationFn: () =>
      act === 'approve' && kind !== undefined
        ? call('approveDisclosure', { params, body: { ...approval, kind } })
        : call('refuseDisclosure', { params, body: said }),
    onSuccess: ({ disclosure: next }) => keepDisclosure(next),
  });
  return (
    <ActForm
      title={<Trans>Outcome</Trans>}
      hint={
        act === 'approve' ? (
          <Trans>
            The data opens for this case for thirty days, and the data protection officer is told.
            Your password is asked for.
          </Trans>
        ) : (
          <Trans>The request is over; the ground stays with it.</Trans>
        )
      }
      button={act === 'approve' ? <Trans>Record the approval</Trans> : <Trans>Refuse it</Trans>}
      isReady={ready}
      isPending={decide.isPending}
      error={decide.error}
      onSend={() => decide.mutate()}
      onLookAgain={onLookAgain}
    >
      {isOwn ? (
        <p>
          <Trans>You recorded this request: another person records its approval.</Trans>
        </p>
      ) : (
        <fieldset className="choice-column">
          <legend className="visually-hidden">
            <Trans>Outcome</Trans>
          </legend>
          <label className="choice">
            <input
              type="radio"
              name="act"
              checked={act === 'approve'}
              onChange={() => setAct('approve')}
            />
            <Trans>It was approved outside</Trans>
          </label>
          <label className="choice">
            <input
              type="radio"
              name="act"
              checked={act === 'refuse'}
              onChange={() => setAct('refuse')}
            />
            <Trans>It is refused</Trans>
          </label>
        </fieldset>
      )}
      {act === 'refuse' ? null : (
        <>
          <ChoiceField
            label={t`Who approved`}
            value={kind}
            choices={(['judicial', 'other-competent'] as const).map((id) => ({
              id,
              name: i18n._(approverKindTexts[id]),
            }))}
            onChange={setKind}
          />
          <Field
            label={<Trans>Its name</Trans>}
            maxLength={2000}
            autoComplete="off"
            value={approver}
            onChange={setApprover}
          />
          <Field
            label={<Trans>Number of the order</Trans>}
            maxLength={2000}
            autoComplete="off"
            value={reference}
            onChange={setReference}
          />
        </>
      )}
      <Field
        label={act === 'approve' ? <Trans>What you read of it</Trans> : <Trans>Ground</Trans>}
        rows={2}
        maxLength={2000}
        autoComplete="off"
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
};
