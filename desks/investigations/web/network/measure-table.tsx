import { networkSay } from '@amirani/web/src/words/network.ts';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo, useState } from 'react';
import type { Drawn, DrawnNode } from '../canvas/drawn.ts';
import { CategoryCell } from '../entities/category-badge.tsx';
import { kindText } from '../kind-text.ts';
import type { Span } from './use-graph.ts';

/** Names of measures; their definitions are beside their figures. */
const measureNames = {
  degree: msg`Neighbours`,
  strength: msg`Strength`,
  betweenness: msg`Betweenness`,
  closeness: msg`Closeness`,
  harmonic: msg`Harmonic closeness`,
  eigenvector: msg`Eigenvector`,
  pagerank: msg`PageRank`,
  core: msg`Core`,
  clustering: msg`Clustering`,
  constraint: msg`Constraint`,
} as const;
type Measure = keyof typeof measureNames;
const measures = Object.keys(measureNames) as readonly Measure[];

/** Everything that is drawn as a table, with one measure beside it where it is asked for. */
export const MeasureTable = ({
  caseId,
  span,
  drawn,
  active,
  isWhole,
  onActive,
}: {
  readonly caseId: string;
  readonly span: Span;
  readonly drawn: Drawn;
  readonly active: string | undefined;
  /** Whether all that is measured is drawn. */
  readonly isWhole: boolean;
  readonly onActive: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const [measure, setMeasure] = useState<Measure | 'none'>('none');
  const found = useApi(
    'measureGraph',
    {
      params: { id: caseId },
      body: {
        ...span,
        nodes: [],
        links: [],
        apart: true,
        directed: false,
        weighted: false,
        measures: [measure === 'none' ? 'degree' : measure],
      },
    },
    measure !== 'none',
  );
  const one = measure === 'none' ? undefined : found.data?.measures[0];
  const values = useMemo(
    () => new Map(one?.values.map(({ entity, value }) => [entity, value])),
    [one],
  );
  const rows = useMemo(
    () =>
      drawn.nodes.toSorted(
        (a, b) =>
          Number(a.apart) - Number(b.apart) ||
          (values.get(b.id) ?? -Infinity) - (values.get(a.id) ?? -Infinity) ||
          b.links - a.links,
      ),
    [drawn, values],
  );
  return (
    <section className="stack" aria-labelledby="network-table">
      <h2 id="network-table">
        <Trans>The same as a table</Trans>
      </h2>
      <ChoiceField<Measure | 'none'>
        label={t`Measure`}
        value={measure}
        choices={[
          { id: 'none', name: t`None` },
          ...measures.map((id) => ({ id, name: i18n._(measureNames[id]) })),
        ]}
        onChange={setMeasure}
      />
      {measure === 'none' ? null : (
        <p>
          {say(`network.measure.${measure}`)}.{' '}
          <Trans>
            Links are taken without their direction; how often something happened counts in the
            strength alone.
          </Trans>{' '}
          {isWhole ? null : (
            <Trans>It is measured in the whole case of this span, not in the drawing alone.</Trans>
          )}{' '}
          {one?.error === undefined ? null : (
            <Trans>
              Sampled, since the network is large: a value may be off by up to{' '}
              {format.number(Math.round(one.error * 1e4) / 1e4)}.
            </Trans>
          )}{' '}
          {say('network.note.absent-links')}{' '}
          <strong>{say('network.note.central-not-guilty')}</strong>{' '}
          {say('network.note.victims-left-out')}
        </p>
      )}
      {found.error === null || measure === 'none' ? null : (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      )}
      {measure !== 'none' && found.isFetching ? (
        <Progress label={t`Computing the measure…`} />
      ) : null}
      <DataTable<DrawnNode>
        caption={t`Persons and things of the network`}
        groups={[
          { id: 'others', rows: rows.filter(({ apart }) => !apart) },
          {
            id: 'apart',
            title: <Trans>Kept apart: in no measure and no ranking</Trans>,
            rows: rows.filter(({ apart }) => apart),
          },
        ].filter((group) => group.rows.length > 0)}
        rowKey={({ id }) => id}
        current={active}
        onOpen={({ id }) => onActive(id)}
        headTitle={<Trans>Name</Trans>}
        head={({ caption }) => caption}
        columns={[
          { id: 'kind', title: <Trans>Kind</Trans>, cell: ({ kind }) => kindText(kind, i18n) },
          {
            id: 'category',
            title: <Trans>In the case</Trans>,
            cell: ({ category }) => <CategoryCell category={category} />,
          },
          {
            id: 'links',
            title: <Trans>Links</Trans>,
            align: 'end',
            cell: ({ links }) => format.number(links),
          },
          ...(measure === 'none'
            ? []
            : [
                {
                  id: 'measure',
                  title: i18n._(measureNames[measure]),
                  align: 'end' as const,
                  cell: ({ id }: DrawnNode) => {
                    const value = values.get(id);
                    return value === undefined ? '–' : format.number(Math.round(value * 1e4) / 1e4);
                  },
                },
              ]),
        ]}
      />
    </section>
  );
};
