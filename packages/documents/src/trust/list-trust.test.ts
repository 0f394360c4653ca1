import { describe, expect, test } from 'vitest';
import { contentOf, DerReader, derElement, nothing, rawOf, tags } from '../der/index.ts';
import {
  concatenated,
  crlOf,
  extension,
  keyIdOf,
  masterListContent,
  newKey,
  signerExtensions,
} from '../test/pki.ts';
import {
  authority,
  chain,
  codesOf,
  file,
  link,
  listSigner,
  masterList,
  signer,
  store,
} from '../test/trust-world.ts';
import type { TrustInput, TrustStore } from './index.ts';

describe('master lists', () => {
  const publisher = authority('DE', 'CSCA', 'D');
  const by = listSigner(publisher);
  const listed = authority();
  const ds = signer(listed);
  const anchor = file('anchor', publisher.der, 'anchor');
  const good = masterList(by, [publisher.der, listed.der]);
  const list = (bytes: Uint8Array): TrustInput => file('list', bytes);
  const trustOf = (of: TrustStore): string | undefined =>
    of.sources.find(({ name }) => name === 'list')?.trust;

  test('an anchor vouches for the list, and the list for what is in it', () => {
    const opened = store([list(good), anchor]);
    expect(trustOf(opened)).toBe('trusted');
    expect(chain(opened, ds.certificate).result('chain')).toBe('successful');
    expect(opened.sources[0]?.anchor).toBe(
      opened.certificates.find(
        ({ certificate: { raw } }) =>
          raw.length === publisher.der.length &&
          raw.every((octet, at) => octet === publisher.der[at]),
      )?.fingerprint,
    );
  });

  test('a certificate chosen for documents alone vouches for no list', () => {
    const opened = store([list(good), file('csca', publisher.der, 'csca')]);
    expect(trustOf(opened)).toBe('undetermined');
    expect(chain(opened, ds.certificate).result('chain')).toBe('undetermined');
  });

  test('a trusted list vouches for no further list', () => {
    const second = masterList(listSigner(listed), [authority('EE', 'CSCA', 'EST').der]);
    const opened = store([list(second), file('first', good), anchor]);
    expect(trustOf(opened)).toBe('undetermined');
    expect(codesOf(opened, 'list')).toContain('list.anchor-proposed');
  });

  test('a link certificate carries trust to the new key that signs lists', () => {
    const next = authority('DE', 'CSCA', 'D');
    const bytes = masterList(listSigner(next), [listed.der]);
    const opened = store([list(bytes), anchor, file('link', link(publisher, next))]);
    expect(trustOf(opened)).toBe('trusted');
    expect(trustOf(store([list(bytes), anchor]))).toBe('undetermined');
  });

  test('content that is not what was signed is refused', () => {
    const other = masterListContent([authority('EE', 'CSCA', 'EST').der]);
    const bytes = replaced(good, masterListContent([publisher.der, listed.der]), other);
    // Lengths differ, so the outer headers no longer fit: a list of the same length is exchanged instead.
    const swapped = swapLast(good);
    for (const forged of [bytes, swapped])
      expect(trustOf(store([list(forged), anchor]))).not.toBe('trusted');
    const opened = store([list(swapped), anchor]);
    expect(trustOf(opened)).toBe('refused');
    expect(codesOf(opened, 'list')).toContain('list.signature-invalid');
    expect(chain(opened, ds.certificate).result('chain')).not.toBe('successful');
  });

  test('certificates beside the content are not part of the list', () => {
    const smuggled = authority('EE', 'CSCA', 'EST');
    const bytes = masterList(by, [listed.der], { certificates: [by.der, smuggled.der] });
    const opened = store([list(bytes), anchor]);
    expect(trustOf(opened)).toBe('trusted');
    expect(chain(opened, signer(smuggled).certificate).result('chain')).toBe('undetermined');
  });

  test.each([
    ['another purpose', listSigner(publisher, {}, '1.3.6.1.5.5.7.3.1')],
    ['the purpose of deviation lists', listSigner(publisher, {}, '2.23.136.1.1.8')],
    [
      'a document signer',
      signer(publisher, { extensions: signerExtensions(publisher.key, 'D', 'P') }),
    ],
  ])('a signer with %s may not sign a master list', (_, wrong) => {
    const opened = store([list(masterList(wrong, [listed.der])), anchor]);
    expect(trustOf(opened)).toBe('refused');
    expect(codesOf(opened, 'list')).toContain('list.signer-purpose');
    expect(chain(opened, ds.certificate).result('chain')).toBe('undetermined');
  });

  test('the authority itself may sign one, and that is said', () => {
    const opened = store([list(masterList(publisher, [listed.der])), anchor]);
    expect(trustOf(opened)).toBe('trusted');
    expect(codesOf(opened, 'list')).toContain('list.signed-by-authority');
  });

  test('a revoked signer of lists is refused', () => {
    const crl = crlOf({
      issuer: publisher.name,
      issuerKey: publisher.key,
      thisUpdate: '2026-11-20T00:00:00Z',
      nextUpdate: '2027-02-01T00:00:00Z',
      revoked: [{ serial: 900, at: '2026-10-01T00:00:00Z', reason: 1 }],
    });
    const opened = store([list(good), anchor, file('crl', crl)]);
    expect(trustOf(opened)).toBe('refused');
    expect(codesOf(opened, 'list')).toContain('list.signer-revoked');
    expect(chain(opened, ds.certificate).result('chain')).toBe('undetermined');
  });

  test.each([
    ['2027-01-01T00:00:00Z', 'list.from-future', 'trusted'],
    ['2026-07-01T00:00:00Z', 'list.stale', 'trusted'],
    ['2019-06-01T00:00:00Z', 'list.signed-outside-validity', 'undetermined'],
    [undefined, 'list.no-signing-time', 'trusted'],
  ])('signed at %s: %s, %s', (signedAt, code, trust) => {
    const change = signedAt === undefined ? {} : { signedAt };
    const bytes = masterList(by, [listed.der], { signedAt: undefined, ...change } as object);
    const opened = store([list(bytes), anchor]);
    expect(codesOf(opened, 'list')).toContain(code);
    expect(trustOf(opened)).toBe(trust);
  });

  test('a signer of lists that names nobody on hand is undetermined', () => {
    const bytes = masterList(by, [listed.der], { certificates: [] });
    const opened = store([list(bytes), anchor]);
    expect(trustOf(opened)).toBe('undetermined');
    expect(codesOf(opened, 'list')).toContain('list.signer-missing');
    // The same list with the signer's certificate in another file is trusted.
    expect(trustOf(store([list(bytes), anchor, file('signer', by.der)]))).toBe('trusted');
  });

  test('a certificate that is not of an authority is not trusted, even from a trusted list', () => {
    const opened = store([list(masterList(by, [listed.der, ds.der])), anchor]);
    expect(codesOf(opened, 'list')).toContain('list.no-authority');
    const entry = opened.certificates.find(({ role }) => role === 'signer');
    expect(entry?.trust).toBe('undetermined');
  });

  test('of several signers all must be right, and one must lead to an anchor', () => {
    const key = newKey();
    const stranger = listSigner(authority('EE', 'CSCA', 'EST'), {
      key,
      extensions: [
        extension.keyUsage(0),
        extension.purposes(true, '2.23.136.1.1.3'),
        extension.subjectKeyId(keyIdOf(key)),
      ],
    });
    const other = masterList(stranger, [publisher.der, listed.der]);
    const both = store([list(withSignersOf(good, other)), anchor, file('other', stranger.der)]);
    expect(trustOf(both)).toBe('trusted');
    const foreign = masterList(stranger, [listed.der]);
    const wrong = store([list(withSignersOf(good, foreign)), anchor, file('other', stranger.der)]);
    expect(trustOf(wrong)).toBe('refused');
    expect(wrong.sources[0]?.signature).toBe('invalid');
  });

  test('a broken list gives nothing, not a part', () => {
    const cut = masterListContent([listed.der]).subarray(0, -40);
    const content = concatenated([cut]);
    const opened = store([list(masterList(by, [], { content })), anchor]);
    expect(codesOf(opened, 'list')).toContain('list.malformed');
    expect(opened.sources[0]).toMatchObject({ count: 0, trust: 'refused' });
  });

  test('a role on anything but a certificate does nothing, and that is said', () => {
    const opened = store([file('list', good, 'anchor')]);
    expect(codesOf(opened, 'list')).toContain('file.role');
    expect(trustOf(opened)).toBe('undetermined');
  });

  test('the same file twice counts once, in the stronger role', () => {
    const opened = store([
      file('a', publisher.der),
      file('b', publisher.der, 'anchor'),
      list(good),
    ]);
    expect(opened.sources).toHaveLength(2);
    expect(trustOf(opened)).toBe('trusted');
  });

  test('an authority without basic constraints counts in a trusted list, and is said', () => {
    const bare = authority('LV', 'CSCA', 'LVA', {
      extensions: [extension.keyUsage(5, 6)],
    });
    const opened = store([list(masterList(by, [bare.der])), anchor]);
    const found = chain(opened, signer(bare).certificate);
    expect(found.result('chain')).toBe('successful');
    expect(found.codes('chain')).toContain('chain.authority-unmarked');
  });
});

/** The first list with the signers of both. */
const withSignersOf = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const open = (bytes: Uint8Array) => {
    const info = DerReader.over(bytes).enter(tags.sequence);
    const type = info.raw();
    return { type, parts: info.enter(0xa0).enter(tags.sequence).rest() };
  };
  const { type, parts } = open(first);
  const signers = [parts, open(second).parts].map((list) => contentOf(list.at(-1) ?? nothing));
  const body = derElement(
    tags.sequence,
    ...parts.slice(0, -1).map(rawOf),
    derElement(tags.set, ...signers),
  );
  return derElement(tags.sequence, type, derElement(0xa0, body));
};

const replaced = (whole: Uint8Array, part: Uint8Array, by: Uint8Array): Uint8Array => {
  const at = Buffer.from(whole).indexOf(Buffer.from(part));
  return concatenated([whole.subarray(0, at), by, whole.subarray(at + part.length)]);
};

/** One octet of the last certificate in the content is changed. */
const swapLast = (whole: Uint8Array): Uint8Array => {
  const bytes = whole.slice();
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from('example.org'));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};
