/** A place in a text: line and column, both from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A piece of what was read, and where it stood. */
export interface Spot {
  readonly text: string;
  readonly at: Place;
}

/** Line and column of an offset. */
export const placeAt = (text: string, offset: number): Place => {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
};
