import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { downloadText } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { RecordCheckPart } from './record-check.tsx';

/** The sitting as files for download; every score can be recomputed from the first of them, digit for digit (R73). */
export const ExportLinks = ({ sitting }: { readonly sitting: string }) => {
  const take = useMutation({
    mutationFn: (format: 'events' | 'xapi' | 'csv') =>
      call('exportSitting', { params: { id: sitting, format } }),
    onSuccess: ({ content, name, mediaType }) => downloadText(content, name, mediaType),
  });
  return (
    <section className="stack" aria-labelledby="export-title">
      <h2 id="export-title">
        <Trans>To take along</Trans>
      </h2>
      <p className="soft">
        <Trans>
          From the file of events anybody computes the same scores, by formulas that are published.
          It is there once the truth is released.
        </Trans>
      </p>
      <div className="line-up">
        <Button isPending={take.isPending} onPress={() => take.mutate('events')}>
          <Trans>Events and truth</Trans>
        </Button>
        <Button isPending={take.isPending} onPress={() => take.mutate('xapi')}>
          xAPI
        </Button>
        <Button isPending={take.isPending} onPress={() => take.mutate('csv')}>
          CSV
        </Button>
      </div>
      {take.error === null ? null : <ActError error={take.error} />}
      <RecordCheckPart />
    </section>
  );
};
