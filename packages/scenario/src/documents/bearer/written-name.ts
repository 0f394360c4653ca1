/** A name as a document prints it, in any script; without secondary identifier where people have one name. */
export interface WrittenName {
  readonly primary: string;
  readonly secondary?: string;
}
