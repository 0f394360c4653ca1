import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo, useState } from 'react';
import { type CanvasState, untouched } from '../canvas/canvas-state.ts';
import { advance, begin } from '../canvas/history.ts';
import { collapse, drawMore, hangingOn } from '../canvas/part.ts';
import { EntityFinder } from '../statements/entity-finder.tsx';
import { NeighbourPanel } from './neighbour-panel.tsx';
import { NetworkBoard } from './network-board.tsx';
import { type Span, usePart } from './use-graph.ts';

const none: readonly string[] = [];
const nothing: CanvasState = { ...untouched, part: none };

/**
 * A drawing that grows step by step: somebody is searched, their neighbours are counted by kind, and drawn where it is asked
 * for. However large the case, nothing is drawn unasked and nothing is cut in silence; every step is taken back.
 */
export const SteppedNetwork = ({
  caseId,
  span,
}: {
  readonly caseId: string;
  readonly span: Span;
}) => {
  const { t } = useLingui();
  const [history, setHistory] = useState(() => begin(nothing));
  const [active, setActive] = useState<string>();
  const { part: ids = none } = history.present;
  const part = usePart(caseId, span, ids);
  // While the next picture loads, only data of this one is drawn. Turning to another node does not redraw anything.
  const graph = useMemo(() => {
    const drawn = new Set(ids);
    const { nodes, links } = part.data ?? { nodes: [], links: [] };
    return {
      nodes: nodes.filter(({ id }) => drawn.has(id)),
      links: links.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    };
  }, [part.data, ids]);
  const change = (next: (now: CanvasState) => CanvasState): void =>
    setHistory((now) => advance(now, next(now.present)));
  const draw = (more: readonly string[]): void => change((now) => drawMore(now, more));
  const node = graph.nodes.find(({ id }) => id === active);
  return (
    <>
      <div className="step-panels">
        <section className="stack" aria-labelledby="draw-title">
          <h2 id="draw-title">
            <Trans>Draw a person or thing</Trans>
          </h2>
          <EntityFinder
            caseId={caseId}
            onChoose={({ id }) => {
              draw([id]);
              setActive(id);
            }}
          />
        </section>
        {node === undefined ? null : (
          <NeighbourPanel
            key={node.id}
            caseId={caseId}
            span={span}
            node={node}
            graph={graph}
            onDraw={draw}
          />
        )}
      </div>
      {part.error === null ? null : (
        <ErrorState error={part.error} onRetry={() => void part.refetch()} />
      )}
      {part.isFetching ? <Progress label={t`Loading the network…`} /> : null}
      {ids.length === 0 && history.past.length + history.future.length === 0 ? null : (
        <NetworkBoard
          caseId={caseId}
          graph={graph}
          span={span}
          history={history}
          onHistory={setHistory}
          active={active}
          onActive={setActive}
          isWhole={false}
        >
          <Button
            isDisabled={node === undefined || hangingOn(node.id, graph).length === 0}
            onPress={() => {
              if (node !== undefined) change((now) => collapse(now, node.id, graph));
            }}
          >
            <Trans>Fold its neighbours in</Trans>
          </Button>
        </NetworkBoard>
      )}
    </>
  );
};
