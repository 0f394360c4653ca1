import { Trans } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import type { IngestOutcome } from '@platform/api/types.ts';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Outcomes } from '@platform/web/ui/outcomes.tsx';
import type { travellersEndpoints } from '../../api/endpoints.ts';

/** Hands the text in to the system. Shown as done only after the server has it on disk. */
export const HandIn = ({ bytes }: { readonly bytes: Uint8Array }) => {
  const upload = useMutation({
    mutationFn: () => call('uploadMessages', { body: bytes }),
  });
  if (upload.data !== undefined) return <HandedIn answer={upload.data} />;
  return (
    <>
      {upload.error === null ? null : (
        <ErrorState
          error={upload.error}
          kept={<Trans>The text is still here. Nothing was stored.</Trans>}
          onRetry={() => upload.mutate()}
        />
      )}
      <div className="line-up">
        <Button kind="primary" isPending={upload.isPending} onPress={() => upload.mutate()}>
          {upload.isPending ? <Trans>Being stored</Trans> : <Trans>Hand in to the system</Trans>}
        </Button>
        <span className="soft">
          <Trans>So far this text is only in your browser.</Trans>
        </span>
      </div>
    </>
  );
};

type Answer = Output<(typeof travellersEndpoints)['uploadMessages']>;

/** The result. Quarantined and rejected data never looks like stored data. */
const HandedIn = ({ answer: { outcomes, receipt } }: { readonly answer: Answer }) => {
  const some = (outcome: IngestOutcome['outcome']): boolean =>
    outcomes.some((one) => one.outcome === outcome);
  return (
    <Notice
      verdict={some('quarantined') || some('refused') ? 'attention' : 'met'}
      title={
        some('stored') ? (
          <Trans>Handed in and stored</Trans>
        ) : some('quarantined') ? (
          <Trans>Handed in; it is held in quarantine</Trans>
        ) : some('refused') ? (
          <Trans>Handed in; the law does not let it be kept</Trans>
        ) : (
          <Trans>Handed in; it was known already</Trans>
        )
      }
    >
      <Outcomes outcomes={outcomes} />
      {some('quarantined') ? (
        <p>
          <Trans>
            What is in quarantine is kept whole and sealed. It erases itself on the day that the
            quarantine shows.
          </Trans>
        </p>
      ) : null}
      <p className="small soft">
        <Trans>Receipt of the journal</Trans> <code>{receipt.leafHash.slice(0, 16)}</code>
      </p>
    </Notice>
  );
};
