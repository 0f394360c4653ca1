import { fromBER } from 'asn1js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hex } from '../test/signing-keys.ts';
import {
  bigInteger,
  contentOf,
  type DerFaultKind,
  DerReader,
  derElement,
  derForm,
  derOid,
  derUnsigned,
  isConstructed,
  joined,
  MOST_DEPTH,
  oidOf,
  rawOf,
  sameBytes,
  tags,
} from './index.ts';

/** An element as a tree, to be written in one form or another. */
type Tree = { readonly tag: number; readonly content: Uint8Array | readonly Tree[] };

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; branch: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('branch')),
  leaf: fc.record({
    tag: fc.constantFrom<number>(0x04, 0x0c, 0x80, 0x9f21, 0x5f1f),
    content: fc.uint8Array({ maxLength: 300 }),
  }),
  branch: fc.record({
    tag: fc.constantFrom<number>(0x30, 0xa0, 0x7f2e, 0xbf8119),
    content: fc.array(tie('tree'), { maxLength: 4 }),
  }),
}));

const isBranch = (node: Tree): node is Tree & { content: readonly Tree[] } =>
  !(node.content instanceof Uint8Array);

const inDer = (node: Tree): Uint8Array =>
  isBranch(node)
    ? derElement(node.tag, ...node.content.map(inDer))
    : derElement(node.tag, node.content as Uint8Array);

/** All branches with an indefinite length. */
const inBer = (node: Tree): Uint8Array => {
  if (!isBranch(node)) return inDer(node);
  const identifier = derElement(node.tag).slice(0, -1);
  const end = Uint8Array.of(0, 0);
  return joined([identifier, Uint8Array.of(0x80), ...node.content.map(inBer), end]);
};

const readTree = (reader: DerReader): Tree => {
  const node = reader.next();
  if (!isConstructed(node.tag)) return { tag: node.tag, content: contentOf(node) };
  const inner = reader.into(node);
  const content: Tree[] = [];
  while (inner.more) content.push(readTree(inner));
  return { tag: node.tag, content };
};

test('what was written is read, in DER and with indefinite lengths', () => {
  fc.assert(
    fc.property(tree, (written) => {
      for (const bytes of [inDer(written), inBer(written)]) {
        const reader = DerReader.over(bytes);
        expect(readTree(reader)).toEqual(written);
        expect([reader.fault, reader.more, reader.longLengthAt]).toEqual([undefined, false, -1]);
      }
    }),
  );
});

test('BER of a tree has the DER of the tree', () => {
  fc.assert(
    fc.property(tree, (written) => {
      const der = derForm(DerReader.over(inBer(written)).next());
      expect(sameBytes(der ?? new Uint8Array(), inDer(written))).toBe(true);
    }),
  );
});

test('asn1js agrees where elements end', () => {
  fc.assert(
    fc.property(tree, fc.uint8Array({ maxLength: 3 }), (written, behind) => {
      for (const bytes of [inDer(written), inBer(written)]) {
        const { offset } = fromBER(joined([bytes, behind]));
        expect(DerReader.over(joined([bytes, behind])).next().end).toBe(offset);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever the bytes: no exception, no element outside, an end', () => {
  const soup = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(fc.constantFrom(0x30, 0x80, 0, 0x81, 0x82, 0x04, 0xa0, 0x1f, 0xff, 1, 2), {
        maxLength: 400,
      })
      .map((list) => Uint8Array.from(list)),
  );
  const walk = (reader: DerReader, from: number, to: number, left: number): number => {
    let count = left;
    while (reader.more && count > 0) {
      const node = reader.next();
      if (node.tag < 0) break;
      count--;
      expect(node.start).toBeGreaterThanOrEqual(from);
      expect(node.body).toBeGreaterThan(node.start);
      expect(node.bodyEnd).toBeGreaterThanOrEqual(node.body);
      expect(node.end).toBeLessThanOrEqual(to);
      expect(rawOf(node).length).toBe(node.end - node.start);
      derForm(node);
      if (isConstructed(node.tag)) count = walk(reader.into(node), node.body, node.bodyEnd, count);
    }
    return count;
  };
  fc.assert(
    fc.property(soup, (bytes) => {
      const reader = DerReader.over(bytes);
      walk(reader, 0, bytes.length, 1000);
      if (reader.fault !== undefined) expect(reader.fault.offset).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 500 },
  );
});

test('every kind of fault, where it shows', () => {
  const cases: readonly (readonly [string, DerFaultKind, number])[] = [
    ['', 'truncated', 0],
    ['30', 'truncated', 1],
    ['3004020101', 'truncated', 0],
    ['308201', 'truncated', 2],
    ['3004020401ff05000000', 'overrun', 2],
    ['3085000000000100', 'length', 1],
    ['30ff', 'length', 1],
    ['9f8182830100', 'tag', 0],
    ['0480', 'indefinite-primitive', 0],
    ['30800201', 'truncated', 2],
    ['02010a', 'unexpected', 0],
  ];
  for (const [bytes, fault, offset] of cases) {
    const reader = DerReader.over(hex(bytes));
    const node = fault === 'unexpected' ? reader.take(tags.sequence) : reader.next();
    if (fault === 'overrun') reader.into(node).next();
    expect(reader.fault, bytes).toMatchObject({ fault, offset });
    expect(reader.more).toBe(false);
    expect(reader.next().tag).toBe(-1);
  }
  expect(DerReader.over(new Uint8Array(9), 8).fault?.fault).toBe('size');
});

test('indefinite lengths are followed to a depth and no deeper', () => {
  const nested = (depth: number) =>
    joined([
      ...Array.from({ length: depth }, () => Uint8Array.of(0x30, 0x80)),
      ...Array.from({ length: depth }, () => Uint8Array.of(0, 0)),
    ]);
  expect(DerReader.over(nested(MOST_DEPTH)).next().end).toBe(4 * MOST_DEPTH);
  const reader = DerReader.over(nested(MOST_DEPTH + 1));
  expect([reader.next().tag, reader.fault?.fault]).toEqual([-1, 'depth']);
  // Ten thousand levels take no longer than one more than is followed.
  expect(DerReader.over(nested(10_000)).next().tag).toBe(-1);
});

test('a length with more octets than it needs is read and can be seen', () => {
  const reader = DerReader.over(hex('30810302010a'));
  expect(reader.next().end).toBe(6);
  expect(reader.longLengthAt).toBe(1);
});

test('a fault deep inside stops every reader of the input', () => {
  const reader = DerReader.over(hex('3005 3003 0201 05 0500'));
  const outer = reader.enter(tags.sequence);
  outer.enter(tags.sequence).take(tags.octetString);
  expect(reader.fault).toMatchObject({ fault: 'unexpected', expected: tags.octetString });
  expect([reader.more, outer.more]).toEqual([false, false]);
});

test('identifiers and integers come back as they were written', () => {
  const arc = fc.bigInt({ min: 0n, max: 2n ** 70n });
  const top = fc.oneof(
    fc.tuple(fc.constantFrom(0n, 1n), fc.bigInt({ min: 0n, max: 39n })),
    fc.tuple(fc.constant(2n), arc),
  );
  fc.assert(
    fc.property(top, fc.array(arc, { maxLength: 3 }), ([first, second], others) => {
      const text = [first, second, ...others].join('.');
      expect(oidOf(DerReader.over(derOid(text)).next())).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (magnitude) => {
      const value = BigInt(`0x${Buffer.from(magnitude).toString('hex')}`);
      expect(bigInteger(DerReader.over(derUnsigned(magnitude)).next())).toBe(value);
    }),
  );
});
