import type { CanvasState } from './canvas-state.ts';

/** A graph by its links alone: all that is asked of it here. */
interface Linked {
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Draws some more; the same again is no step. What was put aside comes back where it is drawn by name. */
export const drawMore = (state: CanvasState, ids: readonly string[]): CanvasState => {
  const part = [...new Set([...(state.part ?? []), ...ids])];
  const hidden = state.hidden.filter((id) => !ids.includes(id));
  return part.length === state.part?.length && hidden.length === state.hidden.length
    ? state
    : { ...state, part, hidden };
};

/** The neighbours that hang on one node alone: they were drawn by expanding it, and go with collapsing it. */
export const hangingOn = (id: string, { links }: Linked): readonly string[] => {
  const ends = new Map<string, Set<string>>();
  for (const { source, target } of links)
    if (source !== target)
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const)
        ends.set(one, (ends.get(one) ?? new Set<string>()).add(other));
  return [...(ends.get(id) ?? [])].filter((other) => ends.get(other)?.size === 1);
};

/** Takes from the drawing what hangs on one node alone. What is linked with others stays, and so does the node. */
export const collapse = (state: CanvasState, id: string, graph: Linked): CanvasState => {
  const gone = new Set(hangingOn(id, graph));
  if (state.part === undefined || gone.size === 0) return state;
  return {
    ...state,
    part: state.part.filter((one) => !gone.has(one)),
    selected: state.selected.filter((one) => !gone.has(one)),
  };
};
