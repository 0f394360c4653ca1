/** A place on the canvas, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Nodes that are drawn as one. */
interface NodeGroup {
  readonly id: string;
  readonly title: string;
  readonly members: readonly string[];
}

/** What somebody made of a picture: all of it can be undone. */
export interface CanvasState {
  /** What is drawn where it is drawn step by step; without it all that there is. */
  readonly part?: readonly string[];
  /** Kinds of node that are not drawn. */
  readonly hiddenKinds: readonly string[];
  /** Kinds of link that are not drawn. */
  readonly hiddenLinks: readonly string[];
  /** Nodes put aside one by one. */
  readonly hidden: readonly string[];
  readonly groups: readonly NodeGroup[];
  readonly selected: readonly string[];
  /** Positions of nodes. Others are placed beside their neighbours. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The picture as it comes. */
export const untouched: CanvasState = {
  hiddenKinds: [],
  hiddenLinks: [],
  hidden: [],
  groups: [],
  selected: [],
  places: new Map(),
};

const without = <T>(items: readonly T[], item: T): readonly T[] =>
  items.filter((one) => one !== item);

/** Draws a kind of node, or does not. */
export const toggleKind = (state: CanvasState, kind: string): CanvasState => ({
  ...state,
  hiddenKinds: state.hiddenKinds.includes(kind)
    ? without(state.hiddenKinds, kind)
    : [...state.hiddenKinds, kind],
});

/** Draws a kind of link, or does not. */
export const toggleLinks = (state: CanvasState, kind: string): CanvasState => ({
  ...state,
  hiddenLinks: state.hiddenLinks.includes(kind)
    ? without(state.hiddenLinks, kind)
    : [...state.hiddenLinks, kind],
});

/** Puts what is selected aside. */
export const hideSelected = (state: CanvasState): CanvasState =>
  state.selected.length === 0
    ? state
    : { ...state, hidden: [...new Set([...state.hidden, ...state.selected])], selected: [] };

/** Shows everything that was put aside. */
export const showHidden = (state: CanvasState): CanvasState =>
  state.hidden.length + state.hiddenKinds.length + state.hiddenLinks.length === 0
    ? state
    : { ...state, hidden: [], hiddenKinds: [], hiddenLinks: [] };

/** Selects one more, or one less. */
export const toggleSelected = (state: CanvasState, id: string): CanvasState => ({
  ...state,
  selected: state.selected.includes(id) ? without(state.selected, id) : [...state.selected, id],
});

/** Draws the selection as one; groups in it are merged. A group needs at least two. */
export const groupSelected = (state: CanvasState, id: string, title: string): CanvasState => {
  const members = state.selected.flatMap(
    (one) => state.groups.find((group) => group.id === one)?.members ?? [one],
  );
  if (members.length < 2) return state;
  return {
    ...state,
    groups: [
      ...state.groups.filter((group) => !state.selected.includes(group.id)),
      { id, title, members },
    ],
    selected: [id],
  };
};

/** Draws the members of selected groups one by one again. */
export const ungroupSelected = (state: CanvasState): CanvasState => {
  const opened = state.groups.filter(({ id }) => state.selected.includes(id));
  if (opened.length === 0) return state;
  return {
    ...state,
    groups: state.groups.filter((group) => !opened.includes(group)),
    selected: opened.flatMap(({ members }) => members),
  };
};
