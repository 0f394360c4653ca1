/** A stretch of time in which something is there; open where an end is not known. */
export interface Spell {
  readonly from?: string;
  readonly until?: string;
}

/** What nodes and links of a chart have in common. */
interface ChartElement {
  readonly id: string;
  readonly label: string;
  /** The schema, or what another program calls its kind; empty where nobody says. */
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly spells: readonly Spell[];
}

/** What is drawn as a point. */
export type ChartNode = ChartElement;

/** What is drawn as a line. */
export interface ChartLink extends ChartElement {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly weight?: number;
}

/** A network as programs for charts have it. Statements travel in attributes, so that a chart gives them back. */
export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
  readonly attributes: ReadonlyMap<string, readonly string[]>;
}

/** The attribute that holds the statements of an element, or the decisions of the whole, as JSON. */
export const STATEMENTS = 'amirani_statements';
export const DECISIONS = 'amirani_decisions';
