import { fromBase64, toBase64 } from '@amirani/tables/base64';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concatenated, crlOf, pemOf } from '../test/pki.ts';
import {
  authority,
  chain,
  codesOf,
  file,
  listSigner,
  masterList,
  signer,
  store,
} from '../test/trust-world.ts';
import { looksLikeLdif, readLdif } from './ldif.ts';
import { readPem } from './pem.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const csca = authority();
const ds = signer(csca);

describe('base64', () => {
  test('is what the platform makes of it, there and back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        expect(toBase64(bytes)).toBe(text);
        expect(fromBase64(text)).toEqual(bytes);
      }),
    );
  });

  test('rejects anything else, and nothing throws', () => {
    for (const text of ['A', 'AB', 'ABC', 'A===', '====', 'AB=C', 'ab cd', 'AAA\u00e4'])
      expect(fromBase64(text), text).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void fromBase64(text)));
  });
});

describe('LDIF', () => {
  /** An entry with a value folded as the directory folds it. */
  const entry = (dn: string, attribute: string, bytes: Uint8Array): string => {
    const line = `${attribute}:: ${Buffer.from(bytes).toString('base64')}`;
    return `dn: ${dn}\nobjectClass: top\n${line.replace(/(.{76})/g, '$1\n ')}\n\n`;
  };

  test('folded values, comments, line ends and records', () => {
    const text =
      'version: 1\r\n# a comment\r\n  folded comment\r\n\r\ndn: c=LV\r\ncn: a\r\n  b\r\nuserCertificate;binary:: AAEC\r\n\r\n\r\ndn:: Yz1FRQ==\r\nsn: x\r\n';
    const { entries, problems } = readLdif(utf8(text), 9);
    expect(problems).toEqual([]);
    expect(
      entries.map(({ dn, values }) => [
        dn,
        values.map(({ attribute, bytes }) => [attribute, [...bytes]]),
      ]),
    ).toEqual([
      [
        'c=LV',
        [
          ['cn', [...utf8('a b')]],
          ['usercertificate;binary', [0, 1, 2]],
        ],
      ],
      ['c=EE', [['sn', [...utf8('x')]]]],
    ]);
  });

  test('reports invalid entries with their line, and never fetches an address', () => {
    const { problems } = readLdif(
      utf8('dn: c=LV\nno colon here\ncrl:: A===\njpegPhoto:< file:///etc/passwd\n'),
      4,
    );
    expect(problems).toEqual([
      { code: 'document.trust.ldif.line', line: 2 },
      { code: 'document.trust.ldif.base64', line: 3 },
      { code: 'document.trust.ldif.url', line: 4 },
    ]);
  });

  test('reading stops where there is more than is taken, of entries, values and broken lines alike', () => {
    for (const line of ['dn: c=LV\n', 'x\n', 'cn: a\n']) {
      const text = utf8(`dn: c=LV\n${line.repeat(1000)}`);
      const { entries, problems, tooMany } = readLdif(text, 10);
      const values = entries.reduce((sum, one) => sum + one.values.length, 0);
      expect([tooMany, entries.length + values + problems.length]).toEqual([true, 11]);
      expect(readLdif(text, 1001).tooMany).toBe(false);
    }
  });

  test('a directory gives certificates, revocation lists and master lists, each judged for itself', () => {
    const publisher = authority('DE', 'CSCA', 'D');
    const crl = crlOf({
      issuer: csca.name,
      issuerKey: csca.key,
      thisUpdate: '2026-11-01T00:00:00Z',
      nextUpdate: '2027-01-30T00:00:00Z',
    });
    const list = masterList(listSigner(publisher), [csca.der]);
    const ldif = utf8(
      `version: 1\n\n${entry('cn=1,o=dsc,c=LV', 'userCertificate;binary', ds.der)}${entry(
        'o=crl,c=LV',
        'certificateRevocationList;binary',
        crl,
      )}${entry('o=ml,c=DE', 'pkdMasterListContent', list)}${entry('o=x,c=DE', 'pkdUnknown;binary', utf8('no'))}`,
    );
    expect(looksLikeLdif(ldif)).toBe(true);
    const opened = store([file('pkd', ldif), file('anchor', publisher.der, 'anchor')]);
    expect(opened.sources.map(({ kind, trust }) => [kind, trust])).toEqual([
      ['ldif', 'undetermined'],
      ['crl', 'trusted'],
      ['master-list', 'trusted'],
      ['certificate', 'trusted'],
    ]);
    const found = opened.certificates.find(({ role }) => role === 'signer');
    expect(found?.sources[0]?.entry).toBe('cn=1,o=dsc,c=LV');
    const { result } = chain(opened, ds.certificate);
    expect([result('chain'), result('signer.revocation')]).toEqual(['successful', 'successful']);
  });

  test('certificates of a directory are evidence, whatever role it was given', () => {
    const ldif = utf8(`version: 1\n\n${entry('o=csca,c=LV', 'cACertificate;binary', csca.der)}`);
    const opened = store([file('pkd', ldif, 'anchor')]);
    expect(codesOf(opened, 'pkd')).toContain('file.role');
    expect(chain(opened, ds.certificate).result('chain')).toBe('undetermined');
  });
});

describe('PEM and DER', () => {
  test('text between blocks is passed over, and broken ones are said', () => {
    const pem = concatenated([
      utf8('subject=CSCA\n'),
      pemOf('CERTIFICATE', csca.der),
      utf8('-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n'),
      pemOf('PRIVATE KEY', Uint8Array.of(0x30, 0)),
    ]);
    expect(readPem(pem).map(({ label, bytes }) => [label, bytes?.length])).toEqual([
      ['CERTIFICATE', csca.der.length],
      ['CERTIFICATE', undefined],
      ['PRIVATE KEY', 2],
    ]);
    const opened = store([file('pem', pem, 'csca')]);
    expect(opened.sources[0]).toMatchObject({ kind: 'certificate', trust: 'trusted', count: 1 });
    expect(codesOf(opened, 'pem')).toEqual(['pem.base64', 'pem.label']);
    expect(chain(opened, ds.certificate).result('chain')).toBe('successful');
  });

  test('the same authority in DER and in PEM is one certificate with two places', () => {
    const opened = store([
      file('der', csca.der),
      file('pem', pemOf('CERTIFICATE', csca.der), 'csca'),
    ]);
    expect(opened.certificates).toHaveLength(1);
    expect(opened.certificates[0]?.sources).toHaveLength(2);
    expect(opened.certificates[0]?.trust).toBe('trusted');
  });

  test('what is nothing of all that is named, and the rest is read', () => {
    const opened = store([
      file('empty', new Uint8Array(0)),
      file('text', utf8('hello')),
      file('zip', Uint8Array.of(0x50, 0x4b, 3, 4)),
      file('csca', csca.der, 'csca'),
    ]);
    for (const name of ['empty', 'text', 'zip'])
      expect(codesOf(opened, name), name).toEqual(['file.unknown']);
    expect(opened.certificates).toHaveLength(1);
  });

  test('a certificate that is cut is said and left out', () => {
    const opened = store([file('cut', csca.der.subarray(0, 300), 'anchor')]);
    expect(opened.certificates).toEqual([]);
    expect(codesOf(opened, 'cut')).toContain('file.role');
  });
});
