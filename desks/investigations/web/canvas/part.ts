import type { CanvasState } from './canvas-state.ts';

/** A graph by its links alone: all that is asked of it here. */
interface Linked {
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Draws some more; repeating it does not count as a step. Hidden nodes return if they are drawn by name. */
export const drawMore = (state: CanvasState, ids: readonly string[]): CanvasState => {
  const part = [...new Set([...(state.part ?? []), ...ids])];
  const hidden = state.hidden.filter((id) => !ids.includes(id));
  return part.length === state.part?.length && hidden.length === state.hidden.length
    ? state
    : { ...state, part, hidden };
};

/** The neighbours linked to only one node: expanding drew them, and collapsing removes them. */
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

/** Removes the nodes linked to only one node from the drawing. Nodes with other links stay, and so does the node itself. */
export const collapse = (state: CanvasState, id: string, graph: Linked): CanvasState => {
  const gone = new Set(hangingOn(id, graph));
  if (state.part === undefined || gone.size === 0) return state;
  return {
    ...state,
    part: state.part.filter((one) => !gone.has(one)),
    selected: state.selected.filter((one) => !gone.has(one)),
  };
};
