import type { Tokens } from '../edifact/index.ts';
import type { Locator } from '../record.ts';

/**
 * Where the values of one traveller, booking or message stand: for each value its path, the index that
 * replaces `#` in the path, and its byte range in the file. Kept flat, four entries a value, because
 * most readings are never asked for it; {@link Marks.toSource} makes locators when they are.
 */
export class Marks {
  readonly list: (string | number)[] = [];

  /** Notes a value that is a whole component. */
  token(path: string, index: number, tokens: Tokens, token: number): void {
    this.list.push(path, index, tokens.start(token), tokens.end(token));
  }

  /** Notes a value that is a part of a component, or spans several. */
  range(path: string, index: number, start: number, end: number): void {
    this.list.push(path, index, start, end);
  }

  /** Locators by path; where a path was noted twice the later stands. */
  toSource(tokens: Tokens, firstSegment: number): Record<string, Locator> {
    const source: Record<string, Locator> = {};
    const { list } = this;
    for (let at = 0; at < list.length; at += 4) {
      const path = (list[at] as string).replace('#', String(list[at + 1]));
      const locator = locatorOf(
        tokens,
        firstSegment,
        list[at + 2] as number,
        list[at + 3] as number,
      );
      if (locator !== undefined) source[path] = locator;
    }
    return source;
  }
}

/** The locator of a byte range, counted from the first byte of the message's UNH. */
export const locatorOf = (
  tokens: Tokens,
  firstSegment: number,
  start: number,
  end: number,
): Locator | undefined => {
  const place = tokens.locate(start);
  if (place === undefined) return undefined;
  const base = tokens.segmentStart(firstSegment);
  return {
    segment: place.segment - firstSegment + 1,
    tag: tokens.tagText(place.segment),
    element: place.element,
    component: place.component,
    start: start - base,
    end: end - base,
  };
};
