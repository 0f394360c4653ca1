import type { Language } from '@amirani/core/languages';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import type { RiskProduct } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

type FileKind = (typeof riskWords.productFiles)[number];

const types: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Prints a product in the language it is shown in; its digest says whether two files are the same. */
export const PrintPanel = ({
  product: { id, state },
  language,
}: {
  readonly product: RiskProduct;
  readonly language: Language;
}) => {
  const { t } = useLingui();
  const print = useMutation({
    mutationFn: (file: FileKind) =>
      call('printRiskProduct', { params: { id }, body: { file, language } }),
    onSuccess: ({ content, name }, file) => download(content, name, types[file]),
  });
  return (
    <section className="panel" aria-labelledby="print-title">
      <div className="panel-head">
        <h2 id="print-title">
          <Trans>Print</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <div className="line-up">
          {riskWords.productFiles.map((file) => (
            <Button
              key={file}
              kind={file === 'pdf' ? 'primary' : 'plain'}
              isDisabled={print.isPending}
              onPress={() => print.mutate(file)}
            >
              {file.toUpperCase()}
            </Button>
          ))}
        </div>
        {print.isPending ? <Progress label={t`Making the file…`} /> : null}
        {print.error === null ? null : <ErrorState error={print.error} />}
        {print.data === undefined ? null : (
          <p className="small" role="status">
            <Trans>It lies in your downloads.</Trans>{' '}
            <code className="set-digest">{print.data.sha256}</code>
          </p>
        )}
        {state === 'published' ? null : (
          <p className="small soft">
            <Trans>While it is not published, every page says so.</Trans>
          </p>
        )}
      </div>
    </section>
  );
};
