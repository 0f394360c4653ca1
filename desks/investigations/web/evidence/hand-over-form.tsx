import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import type { Exhibit, HandOver, Holder } from '../../api/types.ts';
import { holderText } from './holder.ts';

interface FormProps {
  readonly caseId: string;
  readonly exhibit: Exhibit;
  readonly onDone: () => void;
}

/** Offers an exhibit, or answers an offer: until it is acknowledged the exhibit is where it was. */
export const HandOverForm = ({ caseId, exhibit, onDone }: FormProps) => {
  const { data: session } = useSession();
  const offer = exhibit.handOver?.state === 'offered' ? exhibit.handOver : undefined;
  if (offer !== undefined)
    return <AnswerForm caseId={caseId} exhibit={exhibit} onDone={onDone} offer={offer} />;
  const has = exhibit.holder.kind === 'colleague' && exhibit.holder.account === session?.login;
  return has ? <OfferForm caseId={caseId} exhibit={exhibit} onDone={onDone} /> : null;
};

const OfferForm = ({ caseId, exhibit, onDone }: FormProps) => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const colleagues = useApi('listColleagues', {});
  const [id] = useState(() => crypto.randomUUID());
  const [account, setAccount] = useState<string>();
  const [outside, setOutside] = useState({ name: '', organisation: '' });
  const [reason, setReason] = useState('');
  const isOutside = account === '';
  const to: Holder | undefined =
    account === undefined
      ? undefined
      : isOutside
        ? { kind: 'outside', name: outside.name.trim(), organisation: outside.organisation.trim() }
        : { kind: 'colleague', account };
  const named =
    to !== undefined &&
    (to.kind === 'colleague' || (to.name.length >= 2 && to.organisation.length >= 2));
  const ready = named && reason.trim().length >= 3;
  const send = useMutation({
    mutationFn: (receiver: Holder) =>
      call('offerExhibit', {
        params: { id: caseId, exhibit: exhibit.id },
        body: { id, to: receiver, reason: reason.trim() },
      }),
    onSuccess: onDone,
  });
  // A list of choices that opens before it has any stays shut.
  if (colleagues.data === undefined)
    return colleagues.error === null ? (
      <Progress label={t`Loading the colleagues…`} />
    ) : (
      <ErrorState error={colleagues.error} onRetry={() => void colleagues.refetch()} />
    );
  return (
    <form
      className="stack"
      aria-label={t`Hand it over`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && to !== undefined && !send.isPending) send.mutate(to);
      }}
    >
      <h3>
        <Trans>Hand it over</Trans>
      </h3>
      <ChoiceField
        label={t`To whom`}
        value={account}
        choices={[
          ...colleagues.data.colleagues
            .filter((colleague) => colleague.account !== session?.login)
            .map((colleague) => ({ id: colleague.account, name: colleague.name })),
          { id: '', name: t`Somebody outside` },
        ]}
        onChange={setAccount}
      />
      {isOutside ? (
        <div className="file-pair">
          <Field
            label={<Trans>Name</Trans>}
            value={outside.name}
            onChange={(name) => setOutside((now) => ({ ...now, name }))}
          />
          <Field
            label={<Trans>Organisation</Trans>}
            value={outside.organisation}
            onChange={(organisation) => setOutside((now) => ({ ...now, organisation }))}
          />
        </div>
      ) : null}
      <Field label={<Trans>What for</Trans>} value={reason} onChange={setReason} />
      {send.error === null ? null : <ActError error={send.error} onLookAgain={onDone} />}
      <Button type="submit" isDisabled={!ready} isPending={send.isPending}>
        <Trans>Offer it</Trans>
      </Button>
    </form>
  );
};

const AnswerForm = ({
  caseId,
  exhibit,
  offer,
  onDone,
}: FormProps & { readonly offer: HandOver }) => {
  const { t } = useLingui();
  const { data: session } = useSession();
  const [reason, setReason] = useState('');
  const isReceiver = offer.to.kind === 'colleague' && offer.to.account === session?.login;
  const isGiver = offer.offeredBy === session?.login;
  const mayAcknowledge = isReceiver || (offer.to.kind === 'outside' && !isGiver);
  const mayEnd = isReceiver || isGiver;
  const answer = useMutation({
    mutationFn: (what: 'take' | 'decline') => {
      const input = {
        params: { id: caseId, exhibit: exhibit.id, handOver: offer.id },
        body: { version: offer.version, reason: reason.trim() },
      };
      return what === 'take' ? call('acknowledgeHandOver', input) : call('declineHandOver', input);
    },
    onSuccess: onDone,
  });
  const ready = reason.trim().length >= 3;
  return (
    <section className="stack" aria-label={t`Hand-over`}>
      <h3>
        <Trans>Hand-over</Trans>
      </h3>
      <p>
        <Trans>
          {offer.offeredBy} offered it to {holderText(offer.to)}: {offer.reason}
        </Trans>
      </p>
      {mayAcknowledge || mayEnd ? (
        <>
          <Field
            label={
              offer.to.kind === 'outside' ? (
                <Trans>The receipt that was signed, or why not</Trans>
              ) : (
                <Trans>What you say to it</Trans>
              )
            }
            value={reason}
            onChange={setReason}
          />
          {answer.error === null ? null : <ActError error={answer.error} onLookAgain={onDone} />}
          <div className="line-up">
            {mayAcknowledge ? (
              <Button
                kind="primary"
                isDisabled={!ready}
                isPending={answer.isPending && answer.variables === 'take'}
                onPress={() => answer.mutate('take')}
              >
                <Trans>It is with the receiver</Trans>
              </Button>
            ) : null}
            {mayEnd ? (
              <Button
                isDisabled={!ready}
                isPending={answer.isPending && answer.variables === 'decline'}
                onPress={() => answer.mutate('decline')}
              >
                {isGiver ? <Trans>Withdraw the offer</Trans> : <Trans>Decline it</Trans>}
              </Button>
            ) : null}
          </div>
        </>
      ) : (
        <p className="soft">
          <Trans>It stays where it is until the receiver acknowledges it.</Trans>
        </p>
      )}
    </section>
  );
};
