/** Kinds of fault; each changes one thing of a message. */
export const faultKinds = [
  'tag-letter',
  'separator-lost',
  'separator-doubled',
  'segment-lost',
  'segment-doubled',
  'segment-exchanged',
  'byte-flipped',
] as const;

/** One of {@link faultKinds}. */
export type FaultKind = (typeof faultKinds)[number];

/** Where the parts of a message stand, found by the separators that its own first characters declare. */
export interface Anatomy {
  readonly bytes: Uint8Array;
  /** First byte of the tag, and the byte after the terminator; UNA does not count. */
  readonly segments: readonly (readonly [start: number, end: number])[];
  /** Every separator and terminator that no release precedes. */
  readonly separators: readonly number[];
  /** The characters that structure the message: component, element, release, terminator, CR and LF. */
  readonly service: ReadonlySet<number>;
}

/**
 * Takes a message apart. CR and LF before a tag do not belong to it. ISO 9735: UNA is followed by six characters, and the last
 * is the terminator. Some senders trim the reserved blank: the terminator is then the character before UNB.
 */
export const anatomyOf = (bytes: Uint8Array): Anatomy => {
  const has = (at: number, text: string): boolean =>
    [...text].every((letter, i) => bytes[at + i] === letter.charCodeAt(0));
  const declared = has(0, 'UNA');
  const byte = (at: number, usual: string): number =>
    declared ? (bytes[at] ?? 0) : usual.charCodeAt(0);
  const beginsAt = (at: number): boolean =>
    bytes[at] === 10 || bytes[at] === 13
      ? beginsAt(at + 1)
      : ['UNB', 'UNG', 'UNH'].some((tag) => has(at, tag));
  const first = declared ? ([9, 8].find(beginsAt) ?? 9) : 0;
  const component = byte(3, ':');
  const element = byte(4, '+');
  const release = byte(6, '?');
  const terminator = byte(first - 1, "'");
  const segments: (readonly [number, number])[] = [];
  const separators: number[] = [];
  let start = first;
  for (let at = start; at < bytes.length; at++) {
    const one = bytes[at];
    if (at === start && (one === 10 || one === 13)) {
      start = at + 1;
      continue;
    }
    if (one === release) at++;
    else if (one === component || one === element) separators.push(at);
    else if (one === terminator) {
      separators.push(at);
      segments.push([start, at + 1]);
      start = at + 1;
    }
  }
  const service = new Set([component, element, release, terminator, 10, 13]);
  return { bytes, segments, separators, service };
};

/** How many faults of a kind a message can have: they are numbered from 0. */
export const faultCount = ({ bytes, segments, separators }: Anatomy, kind: FaultKind): number =>
  ({
    'tag-letter': segments.length * 3 * 25,
    'separator-lost': separators.length,
    'separator-doubled': separators.length,
    'segment-lost': segments.length,
    'segment-doubled': segments.length,
    'segment-exchanged': Math.max(0, segments.length - 1),
    'byte-flipped': bytes.length * 7,
  })[kind];

/** The message with one fault; the numbers of a kind go through all that it can have. */
export const withFault = (anatomy: Anatomy, kind: FaultKind, number: number): Uint8Array => {
  const { bytes, segments, separators } = anatomy;
  const segment = (at: number): readonly [number, number] => segments[at] ?? [0, 0];
  switch (kind) {
    case 'tag-letter': {
      const place = Math.floor(number / 25);
      const [start] = segment(Math.floor(place / 3));
      return withLetter(bytes, start + (place % 3), number % 25);
    }
    case 'separator-lost': {
      const at = separators[number] ?? 0;
      return joined(bytes.subarray(0, at), bytes.subarray(at + 1));
    }
    case 'separator-doubled': {
      const at = separators[number] ?? 0;
      return joined(bytes.subarray(0, at + 1), bytes.subarray(at));
    }
    case 'segment-lost': {
      const [start, end] = segment(number);
      return joined(bytes.subarray(0, start), bytes.subarray(end));
    }
    case 'segment-doubled': {
      const [start, end] = segment(number);
      return joined(bytes.subarray(0, end), bytes.subarray(start));
    }
    case 'segment-exchanged': {
      const [start, middle] = segment(number);
      const [next, end] = segment(number + 1);
      return joined(
        bytes.subarray(0, start),
        bytes.subarray(next, end),
        bytes.subarray(middle, next),
        bytes.subarray(start, middle),
        bytes.subarray(end),
      );
    }
    case 'byte-flipped': {
      const out = bytes.slice();
      const at = Math.floor(number / 7);
      out[at] = (out[at] ?? 0) ^ (1 << (number % 7));
      return out;
    }
  }
};

/** The byte that a fault rewrote without a change of the structure: a letter or digit became another one. */
export const rewrittenByte = (
  { bytes, service }: Anatomy,
  kind: FaultKind,
  number: number,
): number | undefined => {
  if (kind !== 'byte-flipped') return undefined;
  const at = Math.floor(number / 7);
  const before = bytes[at] ?? 0;
  return service.has(before) || service.has(before ^ (1 << (number % 7))) ? undefined : at;
};

/** Another capital letter: the `which`-th of the 25 that it is not. */
const withLetter = (bytes: Uint8Array, at: number, which: number): Uint8Array => {
  const out = bytes.slice();
  const now = (out[at] ?? 65) - 65;
  out[at] = 65 + (((((now % 26) + 26) % 26) + 1 + which) % 26);
  return out;
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};
