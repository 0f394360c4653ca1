import { listFormatNames } from '@amirani/web/src/texts/watch-lists.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { ListVersion } from '../../../api/watch-lists/types.ts';
import { Difference } from './difference.tsx';
import { EffectText } from './effect-text.tsx';

/** Every version of the content, latest first; one opens with what it added, changed and removed. */
export const VersionsPanel = ({
  list,
  versions,
  chosen,
}: {
  readonly list: string;
  readonly versions: readonly ListVersion[];
  readonly chosen: number | undefined;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const open = versions.find(({ number }) => number === chosen);
  if (versions.length === 0)
    return (
      <EmptyState title={<Trans>No file has been taken over yet</Trans>}>
        <p>
          <Trans>Under Imports a file is read in a dry run first.</Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      <DataTable<ListVersion>
        caption={t`Versions, latest first`}
        groups={[{ id: 'versions', rows: versions }]}
        rowKey={({ number }) => String(number)}
        current={open === undefined ? undefined : String(open.number)}
        onOpen={({ number }) =>
          void navigate({
            to: '/assessment/lists/$list',
            params: { list },
            search: { part: 'versions', version: number },
          })
        }
        headTitle={<Trans>Version</Trans>}
        head={({ number }) => number}
        columns={[
          {
            id: 'effect',
            title: <Trans>What it did</Trans>,
            cell: ({ effect }) => <EffectText effect={effect} />,
          },
          {
            id: 'entries',
            title: <Trans>Entries</Trans>,
            align: 'end',
            cell: ({ entries }) => format.number(entries),
          },
          {
            id: 'refused',
            title: <Trans>Refused</Trans>,
            align: 'end',
            cell: ({ refused }) => format.number(refused),
          },
          {
            id: 'file',
            title: <Trans>File</Trans>,
            cell: ({ label, format: kind }) => (
              <>
                {label} <span className="soft">{listFormatNames[kind] ?? kind}</span>
              </>
            ),
          },
          {
            id: 'taken',
            title: <Trans>Taken over</Trans>,
            cell: ({ takenAt, takenBy, reason }) => (
              <>
                {format.instant(takenAt)}, {takenBy}
                <br />
                <span className="soft small">{reason}</span>
              </>
            ),
          },
          {
            id: 'digest',
            title: <Trans>Digest</Trans>,
            cell: ({ digest }) => <code className="small">{digest.slice(0, 12)}</code>,
          },
        ]}
      />
      {open === undefined ? null : (
        <section className="stack" aria-labelledby="version-title">
          <h2 id="version-title">
            <Trans>Version {open.number}: difference from the one before</Trans>
          </h2>
          <Difference
            key={open.number}
            id={`${list} ${open.number}`}
            effect={open.effect}
            fetchPage={(body) =>
              call('showVersionDifference', { params: { list, number: open.number }, body })
            }
          />
        </section>
      )}
    </div>
  );
};
