/** What can be wrong with a row of a list of links. */
export type LinkFault =
  | 'network.link.columns'
  | 'network.link.blank'
  | 'network.link.two-people'
  | 'network.link.spreadsheet-number'
  | 'network.link.weight'
  | 'network.link.self'
  | 'network.name.alike'
  | 'network.table.heading'
  | 'network.table.empty'
  | 'network.table.quote';

/** A row that gave no link, or a name that may be another's: nothing is mended in silence. */
export interface LinkProblem {
  readonly code: LinkFault;
  /** The row, counted from 1; a heading is row 1. 0 where the whole table is meant. */
  readonly row: number;
  /** The value. */
  readonly value: string;
}
