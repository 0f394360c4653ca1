import { importStateTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { ListImport, WatchList } from '../../../api/watch-lists/types.ts';
import { EffectText } from '../list/effect-text.tsx';
import { UploadForm } from './upload-form.tsx';

/** Shapes of the states of an import. */
export const importShapes: Readonly<Record<ListImport['state'], Verdict>> = {
  receiving: 'not-checked',
  read: 'attention',
  unusable: 'obstacle',
  taken: 'met',
  discarded: 'aborted',
};

/** A new file for the list, and the files that wait. */
export const ImportsPanel = ({
  list,
  imports,
  login,
}: {
  readonly list: WatchList;
  readonly imports: readonly ListImport[];
  readonly login: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const open = (id: string): void =>
    void navigate({ to: '/assessment/imports/$id', params: { id } });
  return (
    <div className="stack">
      {list.owner === login && list.state !== 'retired' && list.state !== 'proposed' ? (
        <UploadForm list={list.id} onRead={({ id }) => open(id)} />
      ) : (
        <p className="soft">
          <Trans>Files are read in by who answers for the list: {list.owner}.</Trans>
        </p>
      )}
      {imports.length === 0 ? null : (
        <DataTable<ListImport>
          caption={t`Imports that wait`}
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
                <Badge verdict={importShapes[state]}>
                  {i18n._(importStateTexts[state] ?? { id: state })}
                </Badge>
              ),
            },
            {
              id: 'effect',
              title: <Trans>What it would do</Trans>,
              cell: ({ dryRun }) =>
                dryRun === undefined ? '–' : <EffectText effect={dryRun.effect} />,
            },
            { id: 'bytes', title: <Trans>Size</Trans>, cell: ({ bytes }) => format.bytes(bytes) },
            {
              id: 'by',
              title: <Trans>Handed in</Trans>,
              cell: ({ begunAt, begunBy }) => `${format.instant(begunAt)}, ${begunBy}`,
            },
            {
              id: 'erases',
              title: <Trans>Erases itself</Trans>,
              cell: ({ erasesAt }) => format.instant(erasesAt),
            },
          ]}
        />
      )}
    </div>
  );
};
