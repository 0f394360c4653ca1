import type { Span } from './value-view.ts';

/** Where a pattern matches. */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (match): Span => [match.index, match.index + match[0].length]);

/** What lies between spans, which are in order, up to a length. */
export const gapsOf = (length: number, spans: readonly Span[]): readonly Span[] => {
  const out: Span[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (start >= length) break;
    if (start > from) out.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < length) out.push([from, length]);
  return out;
};

/** The same spans further on in a longer text. */
export const shifted = (spans: readonly Span[], by: number): readonly Span[] =>
  spans.map(([from, to]) => [from + by, to + by]);

/** In order and without overlaps. */
export const merged = (spans: readonly Span[]): readonly Span[] => {
  const out: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
};
