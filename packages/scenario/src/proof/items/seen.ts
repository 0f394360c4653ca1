/** What is to be seen of an item. */
export interface Seen {
  /** Codes of evidence; empty where everything is in order or explained. */
  readonly codes: ReadonlySet<string>;
  /** How far it is from the other side, in the unit of its kind; less is harder. */
  readonly margin: number;
}
