/** An element of DER from its parts. */
export const element = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const octets = length < 0x80 ? [length] : [0x80, ...sizeOf(length)];
  if (octets.length > 1) octets[0] = 0x80 + octets.length - 1;
  return new Uint8Array(Buffer.concat([Uint8Array.of(tag, ...octets), body]));
};

const sizeOf = (length: number): number[] => {
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest & 255);
  return octets;
};

/** Where an element begins, where its content begins, and where it ends; definite lengths and tags of one octet only. */
export interface Span {
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** Every element of right DER, those within included, in the order in which they stand. */
export const spansOf = (
  bytes: Uint8Array,
  from = 0,
  to: number = bytes.length,
): readonly Span[] => {
  const spans: Span[] = [];
  let at = from;
  while (at + 1 < to) {
    const span = spanAt(bytes, at);
    if (span.end > to) break;
    spans.push(span);
    if (((bytes[at] ?? 0) & 0x20) !== 0) spans.push(...spansOf(bytes, span.body, span.end));
    at = span.end;
  }
  return spans;
};

const spanAt = (bytes: Uint8Array, start: number): Span => {
  const wide = ((bytes[start] ?? 0) & 0x1f) === 0x1f ? 2 : 1;
  const first = bytes[start + wide] ?? 0;
  const octets = first < 0x80 ? 0 : first & 0x7f;
  let length = octets === 0 ? first : 0;
  for (let at = 0; at < octets; at++) length = length * 256 + (bytes[start + wide + 1 + at] ?? 0);
  const body = start + wide + 1 + octets;
  return { start, body, end: body + length };
};

/** The elements directly within the first one. */
export const partsOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const outer = spanAt(bytes, 0);
  const parts: Uint8Array[] = [];
  for (let at = outer.body; at < outer.end; ) {
    const { end } = spanAt(bytes, at);
    parts.push(bytes.slice(at, end));
    at = end;
  }
  return parts;
};
