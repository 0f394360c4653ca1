import {
  freshTexts,
  listKindTexts,
  listStateTexts,
  trustTexts,
} from '@amirani/web/src/texts/trust.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useSession } from '@platform/web/platform/session.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable, focusRowOf } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { TrustList } from '../../api/types.ts';
import { DocumentsNav } from '../documents-nav.tsx';
import { Anchors } from './anchors.tsx';
import { ImportList } from './import-list.tsx';
import { ListPanel } from './list-panel.tsx';

/** The trust store: which lists stand, how fresh they are, whom they vouch for, and what persons chose to trust. */
export const TrustScreen = () => {
  const { t } = useMacro();
  const format = useFormat();
  const navigate = useNavigate({ from: '/documents/trust' });
  const { list: chosen } = useSearch({ from: '/documents/trust' });
  const { data: session } = useSession();
  const store = useApi('getTrustStore', {});
  const refresh = useQuietRefresh('trust-store', () => true, store.refetch);
  const keeps = session?.roles.includes('trust-administrator') === true;
  const lists = store.data?.lists ?? [];
  const list = lists.find(({ id }) => id === chosen);
  const changed = (): void => void store.refetch();
  return (
    <div className="page">
      <PageHead title={<Trans>Trust store</Trans>} windowTitle={t`Trust store`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <DocumentsNav />
      {store.error === null ? null : <ErrorState error={store.error} onRetry={changed} />}
      {store.isPending ? <Progress label={t`Loading the trust store…`} /> : null}
      {store.data === undefined ? null : (
        <>
          <p className="soft">
            {store.data.profile === 'training' ? (
              <Trans>
                A store for training: it knows the authorities of invented states. A store for real
                work refuses them by name.
              </Trans>
            ) : (
              <Trans>
                A store for real work: it refuses the authorities of the training world by name.
              </Trans>
            )}{' '}
            <Trans>
              Edition <code>{store.data.edition.slice(0, 16)}</code>,{' '}
              {format.number(store.data.states.length)} states.
            </Trans>
          </p>
          {keeps ? <ImportList lists={lists} onImported={changed} /> : null}
          {lists.length === 0 ? (
            <EmptyState title={<Trans>The store has no lists</Trans>}>
              <p>
                <Trans>
                  Who signed a chip stays undetermined until the keeper of the store imports a
                  master list or a certificate.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <div className="beside" data-evidence={list === undefined ? undefined : ''}>
              <Lists
                lists={lists}
                chosen={chosen}
                onFocusChange={refresh.onFocusChange}
                onOpen={(id) => void navigate({ search: { list: id }, replace: true })}
              />
              {list === undefined ? null : (
                <ListPanel
                  key={list.id}
                  list={list}
                  lists={lists}
                  keeps={keeps}
                  onChanged={changed}
                  onClose={() => {
                    void navigate({ search: {}, replace: true });
                    focusRowOf(list.id);
                  }}
                />
              )}
            </div>
          )}
          <Anchors anchors={store.data.anchors} keeps={keeps} onChanged={changed} />
        </>
      )}
    </div>
  );
};

/** Lists of certificates first, what takes from them after. */
const kinds: readonly TrustList['kind'][] = [
  'master-list',
  'ldif',
  'certificate',
  'crl',
  'deviation-list',
  'defect-list',
];

const Lists = ({
  lists,
  chosen,
  onOpen,
  onFocusChange,
}: {
  readonly lists: readonly TrustList[];
  readonly chosen: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <DataTable
      caption={t`Lists of the trust store`}
      groups={kinds
        .map((kind) => ({
          id: kind,
          title: i18n._(listKindTexts[kind]),
          rows: lists.filter((list) => list.kind === kind),
        }))
        .filter(({ rows }) => rows.length > 0)}
      rowKey={({ id }) => id}
      current={chosen}
      dim={({ state }) => state !== 'standing'}
      onFocusChange={onFocusChange}
      onOpen={({ id }) => onOpen(id)}
      headTitle={<Trans>List</Trans>}
      head={({ kind, source, signer }) => (
        <span>
          {signer ?? i18n._(listKindTexts[kind])}
          <span className="soft small list-source">{source}</span>
        </span>
      )}
      columns={[
        {
          id: 'trust',
          title: <Trans>Trust</Trans>,
          cell: ({ trust, state }) =>
            state === 'standing' ? (
              <Badge verdict={trustTexts[trust].verdict}>{i18n._(trustTexts[trust].text)}</Badge>
            ) : (
              <Badge verdict="aborted">{i18n._(listStateTexts[state])}</Badge>
            ),
        },
        {
          id: 'fresh',
          title: <Trans>Freshness</Trans>,
          cell: ({ fresh, nextUpdate }) => (
            <>
              <Badge verdict={freshTexts[fresh].verdict}>{i18n._(freshTexts[fresh].text)}</Badge>
              {nextUpdate === undefined ? null : (
                <span className="soft small list-source">
                  <Trans>to be renewed by {format.date(nextUpdate.slice(0, 10))}</Trans>
                </span>
              )}
            </>
          ),
        },
        {
          id: 'signed',
          title: <Trans>Signed</Trans>,
          cell: ({ signedAt }) =>
            signedAt === undefined ? (
              '–'
            ) : (
              <span className="nowrap">{format.date(signedAt.slice(0, 10))}</span>
            ),
        },
        {
          id: 'certificates',
          title: <Trans>Certificates</Trans>,
          align: 'end',
          cell: ({ certificates }) => format.number(certificates),
        },
        {
          id: 'revoked',
          title: <Trans>Revoked</Trans>,
          align: 'end',
          cell: ({ revoked }) => (revoked === 0 ? '–' : format.number(revoked)),
        },
        {
          id: 'imported',
          title: <Trans>Imported</Trans>,
          cell: ({ importedAt, importedBy }) => (
            <span className="small">
              {format.instant(importedAt)}, {importedBy}
            </span>
          ),
        },
      ]}
    />
  );
};
