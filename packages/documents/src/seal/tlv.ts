/** One tag of a byte, its length, its value: where each stands. */
export interface TlvElement {
  readonly tag: number;
  /** The tag. */
  readonly start: number;
  /** The first byte of the value. */
  readonly body: number;
  readonly end: number;
}

/** The elements that are whole, and behind the last of them. */
export interface TlvElements {
  readonly elements: readonly TlvElement[];
  readonly stop: number;
}

/** The length at a place, or -1, and the start of the value. */
export type LengthReader = (
  bytes: Uint8Array,
  at: number,
) => readonly [length: number, body: number];

/** A length in one plain byte: seals up to version 3 (Doc 9303-13, 2.3). */
export const plainLength: LengthReader = (bytes, at) =>
  at < bytes.length ? [bytes[at] ?? 0, at + 1] : [-1, at];

/** A length in one to five bytes by DER: seals from version 4 on (Doc 9303-13, 2.3; X.690, 8.1.3). */
export const derLength: LengthReader = (bytes, at) => {
  const first = bytes[at];
  if (first === undefined) return [-1, at];
  if (first < 0x80) return [first, at + 1];
  const octets = first - 0x80;
  if (octets < 1 || octets > 4 || at + octets >= bytes.length) return [-1, at];
  let length = 0;
  for (let next = 1; next <= octets; next++) length = 256 * length + (bytes[at + next] ?? 0);
  return [length, at + 1 + octets];
};

/** Elements one behind the other from a place on, up to the first of `lastTag` or to the end. */
export const tlvElements = (
  bytes: Uint8Array,
  from: number,
  lengthAt: LengthReader,
  lastTag = -1,
): TlvElements => {
  const elements: TlvElement[] = [];
  let stop = from;
  while (stop + 1 < bytes.length) {
    const tag = bytes[stop] ?? 0;
    const [length, body] = lengthAt(bytes, stop + 1);
    if (length < 0 || body + length > bytes.length) break;
    elements.push({ tag, start: stop, body, end: body + length });
    stop = body + length;
    if (tag === lastTag) break;
  }
  return { elements, stop };
};
