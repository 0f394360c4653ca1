import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import type { EntityHead } from '../../api/types.ts';
import { propertyText } from '../entities/property-text.ts';
import { kindText } from '../kind-text.ts';
import type { CaseGraph, Span } from './use-graph.ts';

type Kind = Output<(typeof investigationsEndpoints)['countNeighbours']>['kinds'][number];

/** Above this number, neighbours are drawn in steps of this size; the button shows the total. */
const DRAWN_AT_ONCE = 200;

/** The neighbours of one node, counted by kind before any is drawn, and drawn where it is asked for. */
export const NeighbourPanel = ({
  caseId,
  span,
  node,
  graph,
  onDraw,
}: {
  readonly caseId: string;
  readonly span: Span;
  readonly node: EntityHead;
  /** What is drawn. */
  readonly graph: CaseGraph;
  readonly onDraw: (ids: readonly string[]) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const query = useApi('countNeighbours', {
    params: { id: caseId },
    body: { ...span, of: node.id },
  });
  const schemas = new Map(graph.nodes.map(({ id, schema }) => [id, schema]));
  /** Those of a kind that are drawn already: all links among what is drawn are known. */
  const drawn = (kind: Kind): ReadonlySet<string> =>
    new Set(
      graph.links.flatMap(({ schema, source, target }) => {
        const other = source === node.id ? target : target === node.id ? source : undefined;
        return other !== undefined && schema === kind.link && schemas.get(other) === kind.schema
          ? [other]
          : [];
      }),
    );
  const fresh = (kind: Kind): number => Math.max(0, kind.entities - drawn(kind).size);
  const more = useMutation({
    mutationFn: async (kind: Kind) => {
      const known = drawn(kind);
      const found: string[] = [];
      for (let skip = 0; found.length < DRAWN_AT_ONCE; skip += 500) {
        const { nodes, total } = await call('listNeighbours', {
          params: { id: caseId },
          body: { ...span, of: node.id, link: kind.link, schema: kind.schema, skip, limit: 500 },
        });
        found.push(...nodes.map(({ id }) => id).filter((id) => !known.has(id)));
        if (skip + 500 >= total) break;
      }
      return found.slice(0, DRAWN_AT_ONCE);
    },
    onSuccess: onDraw,
  });
  const name = node.caption;
  return (
    <section className="stack" aria-labelledby="neighbours-title">
      <h2 id="neighbours-title">
        <Trans>Neighbours of {name}</Trans>
      </h2>
      {more.error === null ? null : <ActError error={more.error} />}
      <Fetched query={query} label={t`Counting the neighbours…`}>
        {({ kinds }) =>
          kinds.length === 0 ? (
            <p>
              <Trans>Nothing is linked with it in this span.</Trans>
            </p>
          ) : (
            <DataTable<Kind>
              caption={t`Neighbours by kind, counted before any is drawn`}
              groups={[{ id: 'all', rows: kinds }]}
              rowKey={({ link, schema }) => `${link} ${schema}`}
              headTitle={<Trans>Link</Trans>}
              head={({ link, schema }) => `${propertyText(link, i18n)} – ${kindText(schema, i18n)}`}
              columns={[
                {
                  id: 'entities',
                  title: <Trans>How many</Trans>,
                  align: 'end',
                  cell: ({ entities }) => format.number(entities),
                },
                {
                  id: 'events',
                  title: <Trans>Links</Trans>,
                  align: 'end',
                  cell: ({ links }) => format.number(links),
                },
                {
                  id: 'fresh',
                  title: <Trans>Not drawn yet</Trans>,
                  align: 'end',
                  cell: (kind) => format.number(fresh(kind)),
                },
                {
                  id: 'draw',
                  title: <Trans>Drawing</Trans>,
                  cell: (kind) => {
                    const left = fresh(kind);
                    const [next, all] = [DRAWN_AT_ONCE, left].map(format.number);
                    return left === 0 ? (
                      '–'
                    ) : (
                      <Button
                        kind="quiet"
                        isPending={more.isPending && more.variables === kind}
                        onPress={() => more.mutate(kind)}
                      >
                        {left <= DRAWN_AT_ONCE ? (
                          <Trans>Draw them</Trans>
                        ) : (
                          <Trans>
                            Draw the next {next} of {all}
                          </Trans>
                        )}
                      </Button>
                    );
                  },
                },
              ]}
            />
          )
        }
      </Fetched>
    </section>
  );
};
