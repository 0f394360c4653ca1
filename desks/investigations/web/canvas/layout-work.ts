/** What the layout is asked for: places of nodes and the links between them, by their numbers. */
export interface LayoutWork {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where a node stays where it is. */
  readonly fixed: Uint8Array;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
  readonly rounds: number;
}

/** Where the nodes are after some rounds. */
export interface LayoutStep {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly done: number;
  readonly of: number;
}
