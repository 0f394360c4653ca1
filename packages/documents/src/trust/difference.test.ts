import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authority, file, link, signer, store } from '../test/trust-world.ts';
import { differenceOf, type TrustCertificate } from './index.ts';

const first = authority();
const second = authority('EE', 'CSCA', 'EST');
const again = authority('LV', 'CSCA', 'LVA', { key: first.key, serial: 2 });
const files = [
  first.der,
  second.der,
  again.der,
  link(first, second),
  authority('LV', 'Other').der,
  signer(first).der,
];
const certificates: readonly TrustCertificate[] = store(
  files.map((der, index) => file(`${index}`, der)),
).certificates;
const [a, b, renewed, linked] = certificates;
const of = (...those: readonly (TrustCertificate | undefined)[]): readonly TrustCertificate[] =>
  those.filter((one) => one !== undefined);

test('the same key issued again is replaced; another key is added or removed', () => {
  const { states, ...totals } = differenceOf(of(a, b), of(b, renewed));
  expect(totals).toEqual({ added: 0, removed: 0, replaced: 1, same: 1 });
  const latvia = states.find(({ country }) => country === 'LV');
  expect(latvia?.replaced).toEqual([{ before: a, after: renewed }]);
});

test('a link certificate does not replace the self-signed one of its key', () => {
  expect(differenceOf(of(b), of(linked))).toMatchObject({ added: 1, removed: 1, replaced: 0 });
});

test('two stores are compared as two lists', () => {
  const before = store([file('a', first.der)]);
  const after = store([file('a', first.der), file('b', second.der)]);
  expect(differenceOf(before, after)).toMatchObject({ added: 1, removed: 0, same: 1 });
});

test('whatever the lists: nothing is counted twice or lost, and there and back agree', () => {
  const some = fc.array(fc.constantFrom(...certificates), { maxLength: 9 });
  fc.assert(
    fc.property(some, some, (before, after) => {
      const there = differenceOf(before, after);
      const back = differenceOf(after, before);
      expect([back.added, back.removed, back.replaced, back.same]).toEqual([
        there.removed,
        there.added,
        there.replaced,
        there.same,
      ]);
      const count = (list: readonly TrustCertificate[]): number =>
        new Set(list.map(({ fingerprint }) => fingerprint)).size;
      expect(there.same + there.replaced + there.removed).toBe(count(before));
      expect(there.same + there.replaced + there.added).toBe(count(after));
      const codes = there.states.map(({ country }) => country);
      expect(codes).toEqual(codes.toSorted());
    }),
  );
});
