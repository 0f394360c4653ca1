import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { type ReactNode, useMemo, useState } from 'react';
import { arrange } from '../canvas/arrange.ts';
import {
  type CanvasState,
  groupSelected,
  hideSelected,
  type Place,
  showHidden,
  toggleKind,
  toggleLinks,
  toggleSelected,
  ungroupSelected,
} from '../canvas/canvas-state.ts';
import { drawnOf } from '../canvas/drawn.ts';
import { advance, type History, redo, undo } from '../canvas/history.ts';
import { NetworkDrawing } from '../canvas/network-drawing.tsx';
import { placeNew } from '../canvas/place-new.ts';
import { useLayout } from '../canvas/use-layout.ts';
import { propertyText } from '../entities/property-text.ts';
import { kindText } from '../kind-text.ts';
import { CategoryLegend } from './category-legend.tsx';
import { DrawnLinkTable } from './drawn-link-table.tsx';
import { MeasureTable } from './measure-table.tsx';
import type { CaseGraph, Span } from './use-graph.ts';

/** What a board is of, and what its steps are told to. */
export interface NetworkBoardProps {
  readonly caseId: string;
  readonly graph: CaseGraph;
  readonly span: Span;
  readonly history: History<CanvasState>;
  readonly onHistory: (next: (now: History<CanvasState>) => History<CanvasState>) => void;
  /** The one on which the reader stands. */
  readonly active: string | undefined;
  readonly onActive: (id: string | undefined) => void;
  /** Whether all of the span is in the graph, or only what was drawn step by step. */
  readonly isWhole: boolean;
  /** More that can be done. */
  readonly children?: ReactNode;
}

/** The drawing with what can be done on it, all of it undone and done again, and the table with the same content. */
export const NetworkBoard = ({
  caseId,
  graph,
  span,
  history,
  onHistory: setHistory,
  active,
  onActive: setActive,
  isWhole,
  children,
}: NetworkBoardProps) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [moving, setMoving] = useState<ReadonlyMap<string, Place>>();
  const state = history.present;
  const drawn = useMemo(() => drawnOf(graph, state), [graph, state]);
  const places = useMemo(
    () => placeNew(drawn, moving ?? state.places),
    [drawn, moving, state.places],
  );
  const change = (next: (now: CanvasState) => CanvasState): void =>
    setHistory((now) => advance(now, next(now.present)));
  const keepPlaces = (kept: ReadonlyMap<string, Place>): void => {
    setMoving(undefined);
    change((now) => ({ ...now, places: new Map([...now.places, ...kept]) }));
  };
  const layout = useLayout(setMoving, keepPlaces);
  const kinds = useMemo(() => Map.groupBy(graph.nodes, ({ schema }) => schema), [graph.nodes]);
  const linkKinds = useMemo(() => Map.groupBy(graph.links, ({ schema }) => schema), [graph.links]);
  const isSelected = state.selected.length > 0;
  return (
    <>
      <div className="line-up" role="toolbar" aria-label={t`What can be done on the drawing`}>
        {layout.progress === undefined ? (
          <Button onPress={() => layout.start(drawn, places)}>
            <Trans>Lay out</Trans>
          </Button>
        ) : (
          <Button onPress={layout.stop}>
            <Trans>Stop here</Trans>
          </Button>
        )}
        <Button
          isDisabled={layout.progress !== undefined}
          onPress={() => keepPlaces(arrange(drawn, 'circle'))}
        >
          <Trans>In a circle</Trans>
        </Button>
        <Button
          isDisabled={layout.progress !== undefined}
          onPress={() => keepPlaces(arrange(drawn, 'kinds'))}
        >
          <Trans>Kind by kind</Trans>
        </Button>
        <Button isDisabled={history.past.length === 0} onPress={() => setHistory(undo)}>
          <Trans>Undo</Trans>
        </Button>
        <Button isDisabled={history.future.length === 0} onPress={() => setHistory(redo)}>
          <Trans>Do again</Trans>
        </Button>
        <Button isDisabled={!isSelected} onPress={() => change(hideSelected)}>
          <Trans>Put aside</Trans>
        </Button>
        <Button
          isDisabled={
            state.hidden.length + state.hiddenKinds.length + state.hiddenLinks.length === 0
          }
          onPress={() => change(showHidden)}
        >
          <Trans>Show all</Trans>
        </Button>
        <Button
          isDisabled={state.selected.length < 2}
          onPress={() => {
            const number = state.groups.length + 1;
            change((now) => groupSelected(now, crypto.randomUUID(), t`Group ${number}`));
          }}
        >
          <Trans>Draw as one</Trans>
        </Button>
        <Button
          isDisabled={!state.groups.some(({ id }) => state.selected.includes(id))}
          onPress={() => change(ungroupSelected)}
        >
          <Trans>Draw one by one</Trans>
        </Button>
        {children}
      </div>
      {layout.progress === undefined ? null : (
        <Progress label={t`The drawing is being laid out`} value={layout.progress * 100} />
      )}
      <fieldset className="kind-filter">
        <legend className="visually-hidden">
          <Trans>Kinds that are drawn</Trans>
        </legend>
        {[...kinds].map(([kind, nodes]) => (
          <label className="choice" key={kind}>
            <input
              type="checkbox"
              checked={!state.hiddenKinds.includes(kind)}
              onChange={() => change((now) => toggleKind(now, kind))}
            />
            {kindText(kind, i18n)} <span className="soft">{nodes.length}</span>
          </label>
        ))}
      </fieldset>
      {linkKinds.size < 2 ? null : (
        <fieldset className="kind-filter">
          <legend className="visually-hidden">
            <Trans>Links that are drawn</Trans>
          </legend>
          {[...linkKinds].map(([kind, links]) => (
            <label className="choice" key={kind}>
              <input
                type="checkbox"
                checked={!state.hiddenLinks.includes(kind)}
                onChange={() => change((now) => toggleLinks(now, kind))}
              />
              {propertyText(kind, i18n)} <span className="soft">{links.length}</span>
            </label>
          ))}
        </fieldset>
      )}
      <NetworkDrawing
        drawn={drawn}
        places={places}
        selected={state.selected}
        active={active}
        label={t`Drawing of the network; arrow keys go from one to the next, the space bar selects, the table below holds the same`}
        onActive={setActive}
        onToggle={(id) => change((now) => toggleSelected(now, id))}
        onOpen={(id) => setActive(id)}
        onMove={(id, place) => keepPlaces(new Map([[id, place]]))}
      />
      <p className="small soft" aria-live="polite">
        {drawn.left.nodes + drawn.left.links === 0 ? (
          isWhole ? (
            <Trans>Everything of this span is drawn.</Trans>
          ) : (
            <Trans>
              Drawn is what was asked for, with all links among it; the rest of the case is not.
            </Trans>
          )
        ) : (
          <Trans>
            Not drawn, since it was put aside: {drawn.left.nodes} persons and things,{' '}
            {drawn.left.links} links.
          </Trans>
        )}{' '}
        <Trans>
          At the right lies who is kept apart: a victim, and as a square what is theirs.
        </Trans>
      </p>
      <CategoryLegend drawn={drawn} />
      <MeasureTable
        caseId={caseId}
        span={span}
        drawn={drawn}
        active={active}
        isWhole={isWhole}
        onActive={setActive}
      />
      <DrawnLinkTable drawn={drawn} />
    </>
  );
};
