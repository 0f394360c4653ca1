import { riskImportStateTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskImport, RiskImportOptions } from '../../api/types.ts';
import { FileDrop } from './file-drop.tsx';
import { riskImportShapes } from './import-screen.tsx';
import { layoutOfFile } from './official-file.ts';
import { isOfficial } from './official-layouts.ts';
import { OptionsFields } from './options-fields.tsx';
import { sendFile } from './send-file.ts';

/** A newer file for a data set, and the files that wait. */
export const ImportList = ({
  dataset,
  imports,
}: {
  readonly dataset: string;
  readonly imports: readonly RiskImport[];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const [options, setOptions] = useState<RiskImportOptions>({});
  const [share, setShare] = useState(0);
  const open = (id: string): void => void navigate({ to: '/risk/imports/$id', params: { id } });
  const send = useMutation({
    mutationFn: async (file: File) => {
      setShare(0);
      // A public file says by itself how it is read.
      const layout = isOfficial(dataset) ? await layoutOfFile(file) : undefined;
      const own = layout?.draft.id === dataset ? layout.options : options;
      return sendFile(dataset, file, own, setShare);
    },
    onSuccess: ({ id }) => {
      readAnew('getRiskDataset');
      open(id);
    },
  });
  return (
    <div className="stack">
      <p className="soft">
        <Trans>
          A newer file becomes the next vintage. Figures that it changes are shown as revisions;
          nothing is overwritten.
        </Trans>
      </p>
      <OptionsFields options={options} onChange={setOptions} />
      <h2 id="newer-title">
        <Trans>Hand in a newer file</Trans>
      </h2>
      <FileDrop
        onFiles={([file]) => {
          if (file !== undefined) send.mutate(file);
        }}
        isPending={send.isPending}
      />
      {send.isPending ? <Progress label={t`Sending the file…`} value={share} /> : null}
      {send.error === null ? null : <ErrorState error={send.error} />}
      {imports.length === 0 ? null : (
        <DataTable<RiskImport>
          caption={t`Files that wait`}
          groups={[{ id: 'imports', rows: imports }]}
          rowKey={({ id }) => id}
          onOpen={({ id }) => open(id)}
          headTitle={<Trans>File</Trans>}
          head={({ label }) => label}
          columns={[
            {
              id: 'state',
              title: <Trans>State</Trans>,
              cell: ({ state }) => (
                <Badge verdict={riskImportShapes[state]}>
                  {say(i18n, riskImportStateTexts, state)}
                </Badge>
              ),
            },
            {
              id: 'by',
              title: <Trans>Handed in</Trans>,
              cell: ({ begunAt, begunBy }) => `${format.instant(begunAt)}, ${begunBy}`,
            },
            { id: 'bytes', title: <Trans>Size</Trans>, cell: ({ bytes }) => format.bytes(bytes) },
          ]}
        />
      )}
    </div>
  );
};
