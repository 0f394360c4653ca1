import { ownWorker } from '@platform/web/platform/own-worker.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place } from './canvas-state.ts';
import type { Drawn } from './drawn.ts';
import type { LayoutStep, LayoutWork } from './layout-work.ts';
import workerUrl from './layout-worker.ts?worker&url';
import { placeApart } from './place-new.ts';

const startWorker = ownWorker('layout', workerUrl);

/** A layout that runs, and how far it has come. */
export interface Layout {
  /** Share that is done, 0 to 1; undefined where none runs. */
  readonly progress: number | undefined;
  readonly start: (drawn: Drawn, places: ReadonlyMap<string, Place>) => void;
  /** Leaves the nodes where they are by now. */
  readonly stop: () => void;
}

const ROUNDS = 300;

/**
 * Lays a picture out outside the page's own thread. `onPlaces` receives the places repeatedly, and `onEnd` the last ones,
 * which make one step of the history. Protected nodes are left out: they have their column.
 */
export const useLayout = (
  onPlaces: (places: ReadonlyMap<string, Place>) => void,
  onEnd: (places: ReadonlyMap<string, Place>) => void,
): Layout => {
  const [progress, setProgress] = useState<number>();
  const running = useRef<{ readonly worker: Worker; last?: ReadonlyMap<string, Place> }>(undefined);
  const told = useRef({ onPlaces, onEnd });
  useEffect(() => {
    told.current = { onPlaces, onEnd };
  });
  const stop = useCallback(() => {
    const { worker, last } = running.current ?? {};
    running.current = undefined;
    worker?.terminate();
    setProgress(undefined);
    if (last !== undefined) told.current.onEnd(last);
  }, []);
  useEffect(() => () => running.current?.worker.terminate(), []);
  const start = useCallback(
    (drawn: Drawn, places: ReadonlyMap<string, Place>) => {
      stop();
      const nodes = drawn.nodes.filter(({ apart }) => !apart);
      if (nodes.length === 0) return;
      const worker = startWorker();
      const run: { readonly worker: Worker; last?: ReadonlyMap<string, Place> } = { worker };
      running.current = run;
      setProgress(0);
      worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
        if (running.current !== run) return;
        run.last = placeApart(
          drawn.nodes,
          new Map(nodes.map(({ id }, at) => [id, { x: data.x[at] ?? 0, y: data.y[at] ?? 0 }])),
        );
        if (data.done >= data.of) stop();
        else {
          setProgress(data.done / data.of);
          told.current.onPlaces(run.last);
        }
      };
      worker.postMessage(workOf(drawn, nodes, places));
    },
    [stop],
  );
  return { progress, start, stop };
};

const workOf = (
  { links }: Drawn,
  nodes: Drawn['nodes'],
  places: ReadonlyMap<string, Place>,
): LayoutWork => {
  const number = new Map(nodes.map(({ id }, at) => [id, at]));
  const inside = links.flatMap(({ source, target, links: count }) => {
    const [from, to] = [number.get(source), number.get(target)];
    return from === undefined || to === undefined ? [] : [{ from, to, count }];
  });
  return {
    x: Float64Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    y: Float64Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    fixed: new Uint8Array(nodes.length),
    sources: Uint32Array.from(inside, ({ from }) => from),
    targets: Uint32Array.from(inside, ({ to }) => to),
    weights: Float64Array.from(inside, ({ count }) => count),
    rounds: ROUNDS,
  };
};
