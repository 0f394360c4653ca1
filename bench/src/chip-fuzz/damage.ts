import type { Random } from '../fuzz/random.ts';
import { element, type Span, spansOf } from './ber.ts';

/** Right bytes with where their elements stand, so that damage meets lengths and tags and not only values. */
export interface Target {
  readonly bytes: Uint8Array;
  readonly spans: readonly Span[];
}

/** Finds the elements once. */
export const targetOf = (bytes: Uint8Array): Target => ({ bytes, spans: spansOf(bytes) });

/** One to four faults: octets, bits, lengths, tags, elements taken out, put twice, put elsewhere, cut, or long forms. */
export const damaged = (target: Target, random: Random): Uint8Array => {
  let bytes = target.bytes;
  const faults = 1 + random.below(4);
  for (let fault = 0; fault < faults; fault++)
    // After the first that moves octets, places of elements are no longer right, which is damage as well.
    bytes = random.pick(faultKinds)(bytes, target.spans, random);
  return bytes;
};

type Fault = (bytes: Uint8Array, spans: readonly Span[], random: Random) => Uint8Array;

const placed = (bytes: Uint8Array, at: number, octet: number): Uint8Array => {
  const changed = new Uint8Array(bytes);
  if (at < changed.length) changed[at] = octet;
  return changed;
};

const spliced = (bytes: Uint8Array, from: number, to: number, piece: Uint8Array): Uint8Array =>
  new Uint8Array(
    Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(Math.max(from, to))]),
  );

const LENGTHS = [0, 1, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0x85, 0xff];
const TAGS = [
  0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x17, 0x1f, 0x24, 0x30, 0x31, 0x7f, 0x80, 0xa0, 0xa3, 0xbf,
];

const span = (spans: readonly Span[], random: Random): Span =>
  spans.length === 0 ? { start: 0, body: 0, end: 0 } : random.pick(spans);

const faultKinds: readonly Fault[] = [
  (bytes, _, random) => placed(bytes, random.below(bytes.length + 1), random.below(256)),
  (bytes, _, random) => {
    const at = random.below(bytes.length + 1);
    return placed(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
  },
  (bytes, spans, random) => placed(bytes, span(spans, random).start + 1, random.pick(LENGTHS)),
  (bytes, spans, random) => placed(bytes, span(spans, random).start, random.pick(TAGS)),
  (bytes, spans, random) => {
    const { start, end } = span(spans, random);
    return spliced(bytes, start, end, new Uint8Array(0));
  },
  (bytes, spans, random) => {
    const { start, end } = span(spans, random);
    return spliced(bytes, end, end, bytes.subarray(start, end));
  },
  (bytes, spans, random) => {
    const from = span(spans, random);
    const to = span(spans, random);
    return spliced(bytes, to.start, to.end, bytes.subarray(from.start, from.end));
  },
  // The same element with an indefinite length.
  (bytes, spans, random) => {
    const { start, body, end } = span(spans, random);
    const ended = Buffer.concat([
      Uint8Array.of((bytes[start] ?? 0) | 0x20, 0x80),
      bytes.subarray(body, end),
      new Uint8Array(2),
    ]);
    return spliced(bytes, start, end, ended);
  },
  // The same element, its lengths right again, with something before its content.
  (bytes, spans, random) => {
    const { start, body, end } = span(spans, random);
    const inside = Buffer.concat([noise(random, 20), bytes.subarray(body, end)]);
    return spliced(bytes, start, end, element(bytes[start] ?? 0, inside));
  },
  (bytes, _, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  (bytes, _, random) => {
    const at = random.below(bytes.length + 1);
    return spliced(bytes, at, at, noise(random, 12));
  },
];

/** Octets of any kind. */
export const noise = (random: Random, most: number): Uint8Array =>
  Uint8Array.from({ length: random.below(most + 1) }, () => random.below(256));

/** Octets that look like elements: tags and lengths more often than chance has them. */
export const soup = (random: Random): Uint8Array => {
  const octets: number[] = [];
  const length = random.below(300);
  while (octets.length < length) {
    octets.push(random.pick(TAGS));
    octets.push(random.chance(70) ? random.below(40) : random.pick(LENGTHS));
    for (let more = random.below(6); more > 0; more--) octets.push(random.below(256));
  }
  return Uint8Array.from(octets);
};

/** Large on purpose: deep, wide, long numbers and identifiers, a certificate many times over. */
export const large = (random: Random, certificate: Uint8Array): Uint8Array => {
  const size = 20_000 + random.below(180_000);
  const repeated = (piece: Uint8Array): Uint8Array[] =>
    Array.from({ length: Math.ceil(size / piece.length) }, () => piece);
  const kinds: readonly (() => Uint8Array)[] = [
    () => new Uint8Array(Buffer.concat(repeated(Uint8Array.of(0x30, 0x80)))),
    () => element(0x30, ...repeated(Uint8Array.of(0x31, 0))),
    () => element(0x06, new Uint8Array(size).fill(0x81)),
    () => element(0x02, new Uint8Array(size).fill(0x7f)),
    () => element(0x30, element(0x02, Uint8Array.of(0)), element(0x31, ...repeated(certificate))),
    () => wideName(certificate, size),
    () => element(0x24, ...repeated(element(0x04, Uint8Array.of(1, 2, 3)))),
  ];
  return random.pick(kinds)();
};

/** A certificate whose names have thousands of attributes of a wrong type. */
const wideName = (certificate: Uint8Array, size: number): Uint8Array => {
  const attribute = element(
    0x31,
    element(0x30, Uint8Array.of(0x06, 3, 0x55, 4, 6), Uint8Array.of(5, 0)),
  );
  const name = element(
    0x30,
    ...Array.from({ length: Math.ceil(size / attribute.length) }, () => attribute),
  );
  const issuer = spansOf(certificate).filter(({ start, end }) => end - start > 40)[2];
  return issuer === undefined ? name : spliced(certificate, issuer.start, issuer.end, name);
};
