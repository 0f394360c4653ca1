import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derElement, derUnsigned, joined, tags } from '../der/index.ts';
import { crlOf } from '../test/pki.ts';
import {
  authority,
  certificate,
  chain,
  codesOf,
  file,
  link,
  listSigner,
  masterList,
  signer,
  store,
} from '../test/trust-world.ts';
import { limits } from './limits.ts';

const csca = authority();
const ds = signer(csca);
const by = listSigner(csca);
const list = masterList(by, [csca.der]);
const crl = crlOf({
  issuer: csca.name,
  issuerKey: csca.key,
  thisUpdate: '2026-11-01T00:00:00Z',
  nextUpdate: '2027-01-30T00:00:00Z',
});
const anchor = file('anchor', csca.der, 'anchor');

describe('hostile material', () => {
  test('a list of 200 MB is refused by name, at once and without a copy', () => {
    const bytes = new Uint8Array(200_000_000);
    bytes.set(list);
    const before = process.memoryUsage().arrayBuffers;
    const opened = store([file('huge', bytes), anchor]);
    expect(codesOf(opened, 'huge')).toEqual(['file.too-large']);
    expect(opened.certificates).toHaveLength(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test('a list within the bound that is full of nothing is refused whole', () => {
    const nothing = derElement(tags.sequence);
    const parts = Array.from({ length: limits.certificates + 1 }, () => nothing);
    const content = derElement(
      tags.sequence,
      derUnsigned(Uint8Array.of(0)),
      derElement(tags.set, joined(parts)),
    );
    const opened = store([file('many', masterList(by, [], { content })), anchor]);
    expect(codesOf(opened, 'many')).toContain('list.too-many');
    expect(opened.sources[0]).toMatchObject({ count: 0, trust: 'refused' });
  });

  test('thousands of broken certificates make a bounded number of findings, and the count is told', () => {
    const broken = Array.from({ length: 5000 }, () => derElement(tags.sequence));
    const opened = store([file('list', masterList(by, [...broken, csca.der])), anchor]);
    const findings = opened.sources[0]?.findings ?? [];
    expect(findings.length).toBeLessThanOrEqual(2 * limits.findings + 1);
    expect(findings.at(-1)).toMatchObject({ code: 'document.trust.findings.many' });
    expect(Number(findings.at(-1)?.facts['count'])).toBeGreaterThan(4000);
    expect(chain(opened, ds.certificate).result('chain')).toBe('successful');
  });

  test('a thousand namesakes cost a bounded number of signatures', () => {
    const impostors = Array.from({ length: 300 }, (_, index) =>
      file(`impostor ${index}`, authority().der),
    );
    const opened = store(impostors);
    const begun = performance.now();
    const { result, codes } = chain(opened, ds.certificate);
    expect(result('chain')).toBe('undetermined');
    expect(codes('chain')).toContain('chain.too-long');
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  test('links in all directions end', () => {
    const all = Array.from({ length: 7 }, () => authority());
    const inputs = all.flatMap((from, a) =>
      all.flatMap((to, b) => (a === b ? [] : [file(`${a} ${b}`, link(from, to))])),
    );
    const last = all[0] ?? csca;
    expect(chain(store(inputs), signer(last).certificate).result('chain')).toBe('undetermined');
  });

  test('whatever bytes are given, nothing throws and nothing is trusted by them', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 4 }), (files) => {
        const opened = store(files.map((bytes, index) => file(`${index}`, bytes)));
        expect(opened.certificates.some(({ trust }) => trust === 'trusted')).toBe(false);
        expect(opened.sources.some(({ trust }) => trust === 'trusted')).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('any octet of a signed list or revocation list changed: nothing throws, nothing new is trusted', () => {
    const inputs = { list, crl };
    fc.assert(
      fc.property(
        fc.constantFrom('list' as const, 'crl' as const),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (kind, place, by_) => {
          const bytes = inputs[kind].slice();
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ by_;
          const opened = store([file('changed', bytes), anchor]);
          const trusted = opened.certificates.filter(({ trust }) => trust === 'trusted');
          expect(trusted.map(({ certificate: { raw } }) => raw)).toEqual([csca.der]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('any octet of a signer changed: it never chains with another content', () => {
    const opened = store([anchor]);
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, by_) => {
        const bytes = ds.der.slice();
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ by_;
        let read: ReturnType<typeof certificate> | undefined;
        try {
          read = certificate(bytes);
        } catch {
          return;
        }
        const { result } = chain(opened, read);
        // What is signed is the same: only the outer headers or the form of the signature can have changed.
        if (result('chain') === 'successful') expect(read.tbs).toEqual(ds.certificate.tbs);
      }),
      { numRuns: 400 },
    );
  });
});
