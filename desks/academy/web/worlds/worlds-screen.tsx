import { recipeTitle } from '@amirani/web/src/texts/academy-worlds.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AcademyWorld } from '../../api/types.ts';
import { AcademyNav } from '../academy-nav.tsx';
import { BuildForm } from './build-form.tsx';
import { TakeIn } from './take-in.tsx';
import { WorldState } from './world-state.tsx';
import { WorldView } from './world-view.tsx';

/** Worlds to practise in: build one from a recipe, and see the proof of what was planted. */
export const WorldsScreen = () => {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { world } = useSearch({ from: '/academy/worlds' });
  const navigate = useNavigate({ from: '/academy/worlds' });
  const list = useApi('listWorlds', {});
  const refresh = useQuietRefresh('academy', () => true, list.refetch);
  const worlds = list.data?.worlds ?? [];
  const opened = worlds.find(({ id }) => id === world);
  return (
    <div className="page">
      <PageHead title={<Trans>Worlds</Trans>} windowTitle={t`Worlds`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <AcademyNav />
      <div className="file-columns">
        <div className="stack file-main">
          {list.error === null ? null : (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          )}
          {list.isPending ? <Progress label={t`Loading the worlds…`} /> : null}
          {list.data !== undefined && worlds.length === 0 ? (
            <EmptyState title={<Trans>No world has been built</Trans>}>
              <p>
                <Trans>
                  Choose a recipe and a size. The same recipe, seed and size give the same world,
                  byte for byte, on every machine.
                </Trans>
              </p>
            </EmptyState>
          ) : null}
          {worlds.length === 0 ? null : (
            <DataTable<AcademyWorld>
              caption={t`Worlds, the latest first`}
              groups={[{ id: 'all', rows: worlds }]}
              rowKey={({ id }) => id}
              current={world}
              onFocusChange={refresh.onFocusChange}
              onOpen={({ id }) => void navigate({ search: { world: id } })}
              headTitle={<Trans>World</Trans>}
              head={({ recipe }) => recipeTitle(i18n, recipe)}
              columns={[
                { id: 'size', title: <Trans>Size</Trans>, cell: ({ size }) => size },
                {
                  id: 'seed',
                  title: <Trans>Seed</Trans>,
                  cell: ({ seed }) =>
                    seed === undefined ? (
                      <Trans>secret</Trans>
                    ) : (
                      <span className="mono">{seed}</span>
                    ),
                },
                {
                  id: 'state',
                  title: <Trans>State</Trans>,
                  cell: ({ state }) => <WorldState state={state} />,
                },
                {
                  id: 'at',
                  title: <Trans>Ordered</Trans>,
                  cell: ({ orderedAt }) => (
                    <span className="nowrap">{format.instant(orderedAt)}</span>
                  ),
                },
              ]}
            />
          )}
          {opened === undefined ? null : (
            <Panel
              title={recipeTitle(i18n, opened.recipe)}
              focusKey={opened.id}
              onClose={() => void navigate({ search: {} })}
            >
              <WorldView world={opened} />
            </Panel>
          )}
        </div>
        <div className="file-beside stack">
          <BuildForm onBuilt={(id) => void navigate({ search: { world: id } })} />
          <TakeIn onTaken={(id) => void navigate({ search: { world: id } })} />
        </div>
      </div>
    </div>
  );
};
