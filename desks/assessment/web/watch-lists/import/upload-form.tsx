import { listFormatNames } from '@amirani/web/src/texts/watch-lists.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { partsOf } from '@platform/web/platform/file-parts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { listEncodings, listFormats } from '../../../api/watch-lists/shapes.ts';
import type { ListImport } from '../../../api/watch-lists/types.ts';
import { CsvColumns } from './csv-columns.tsx';

type Format = (typeof listFormats)[number] | 'told';
type Encoding = (typeof listEncodings)[number];

/** Hands a file in, part by part, and has it read: a dry run, of which nothing counts. */
export const UploadForm = ({
  list,
  onRead,
}: {
  readonly list: string;
  readonly onRead: (done: ListImport) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const [kind, setKind] = useState<Format>('told');
  const [encoding, setEncoding] = useState<Encoding>('utf-8');
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      await mustBeSendable(file, 'text');
      setShare(0);
      const begun = await call('beginListImport', {
        params: { list },
        body: {
          label: file.name,
          ...(kind === 'told' ? {} : { format: kind }),
          ...(encoding === 'utf-8' ? {} : { encoding }),
        },
      });
      const params = { id: begun.import.id };
      for (const { position, from, to } of partsOf(file.size)) {
        const body = new Uint8Array(await file.slice(from, to).arrayBuffer());
        await call('addListImportPart', { params, query: { position }, body });
        setShare((100 * to) / file.size);
      }
      return (await call('readListImport', { params })).import;
    },
    onSuccess: onRead,
  });
  return (
    <section className="panel upload" aria-labelledby="upload-title">
      <div className="panel-head">
        <h2 id="upload-title">
          <Trans>A file for this list</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <p className="soft">
          <Trans>
            It is read in a dry run: what would be added, changed and removed, and every row that
            cannot be relied on, with its place. Nothing counts before you take it over.
          </Trans>
        </p>
        <div className="line-up">
          <ChoiceField<Format>
            label={t`Kind of file`}
            value={kind}
            choices={[
              { id: 'told', name: t`as the file says` },
              ...listFormats.map((id) => ({ id, name: listFormatNames[id] ?? id })),
            ]}
            onChange={setKind}
          />
          <ChoiceField<Encoding>
            label={t`Encoding`}
            value={encoding}
            choices={listEncodings.map((id) => ({
              id,
              name: id === 'utf-8' ? t`UTF-8 or UTF-16, as the file says` : id,
            }))}
            onChange={setEncoding}
          />
          <FileTrigger
            acceptedFileTypes={['.csv', '.json', '.jsonl', '.ndjson', '.xml', '.txt']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined && !upload.isPending) upload.mutate(file);
            }}
          >
            <Button kind="primary" isPending={upload.isPending}>
              <Trans>Choose the file</Trans>
            </Button>
          </FileTrigger>
        </div>
        {upload.isPending ? (
          <Progress
            label={
              share < 100
                ? t`The file is being sent: ${format.number(Math.round(share))} %`
                : t`Reading the file…`
            }
            {...(share < 100 ? { value: share } : {})}
          />
        ) : null}
        <CsvColumns />
        {upload.error === null ? null : <ErrorState error={upload.error} />}
      </div>
    </section>
  );
};
