import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import type { SubjectRequest } from '../../api/types.ts';
import type { WrittenReply } from './reply-preview.tsx';

/** The approved answer as a file, byte for byte as it was read. Answers from before the rule of two officers have no file. */
export const GivenPanel = ({
  request,
  onRead,
}: {
  readonly request: SubjectRequest;
  readonly onRead: (reply: WrittenReply) => void;
}) => {
  const make = useMutation({
    mutationFn: () => call('readProposedReply', { params: { id: request.id }, body: {} }),
    onSuccess: (reply) => {
      const { language } = reply.shown;
      const name = `answer-${request.id.slice(0, 8)}-${language}.pdf`;
      download(reply.content, name, 'application/pdf');
      onRead(reply);
    },
  });
  if (request.proposal === undefined) return null;
  return (
    <section className="panel" aria-labelledby="given-title">
      <div className="panel-head">
        <h2 id="given-title">
          <Trans>Approved answer</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="small soft">
          <Trans>The file has the same bytes as the answer that was approved.</Trans>
        </p>
        {make.error === null ? null : <ErrorState error={make.error} />}
        <Button kind="primary" isPending={make.isPending} onPress={() => make.mutate()}>
          <Trans>Download the answer (PDF)</Trans>
        </Button>
      </div>
    </section>
  );
};
