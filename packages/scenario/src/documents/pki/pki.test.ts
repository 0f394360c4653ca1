import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { oids } from '../encoding/oids.ts';
import { issuers } from '../states/issuer.ts';
import type { Authority } from './authority.ts';
import { makeAuthority } from './authority.ts';
import { keyring } from './keyring.ts';
import { makeMasterList } from './lists.ts';

const day = (text: string): CivilDate => text as CivilDate;
const referenceDate = day('2026-03-31');
const keys = keyring(1);
const authorities = issuers.map((data) => makeAuthority(data, { keys, referenceDate }));
const parsed = ({ bytes }: { readonly bytes: Uint8Array }): X509Certificate =>
  new X509Certificate(bytes);
const folder = mkdtempSync(join(tmpdir(), 'amirani-pki-'));
const pem = (label: string, bytes: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,64}/g)
    ?.join('\n')}\n-----END ${label}-----\n`;
const file = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const hasExplicitCurve = ({ data }: Authority): boolean =>
  [data.authority.key, data.signer.key].some(
    (key) => key.kind === 'ec' && key.encoding === 'explicit',
  );
const openssl = (...args: readonly string[]): string =>
  execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

describe.each(authorities.map((authority) => [authority.data.state, authority] as const))(
  '%s',
  (_, authority: Authority) => {
    test('roots verify themselves, links verify by the key before, and lead to the next', () => {
      const roots = authority.roots().map(parsed);
      expect(roots).toHaveLength(4);
      for (const root of roots) {
        expect(root.verify(root.publicKey)).toBe(true);
        expect(root.ca).toBe(true);
        expect(root.subject).toContain(`C=${authority.data.country}`);
        expect(root.subject).toContain('Amirani training');
      }
      const links = authority.links().map(parsed);
      expect(links).toHaveLength(3);
      links.forEach((link, at) => {
        const [before, after] = [roots[at], roots[at + 1]];
        if (before === undefined || after === undefined) throw new Error('a root is missing');
        expect(link.verify(before.publicKey)).toBe(true);
        expect(link.verify(after.publicKey)).toBe(false);
        expect(link.subject).toBe(after.subject);
        expect(link.issuer).toBe(before.subject);
        expect(link.publicKey.export({ type: 'spki', format: 'der' })).toEqual(
          after.publicKey.export({ type: 'spki', format: 'der' }),
        );
      });
    });

    test('signers of all years verify by exactly one root and were valid when they signed', () => {
      const roots = authority.roots().map(parsed);
      for (const text of [
        '2011-07-01',
        '2014-12-31',
        '2015-01-01',
        '2019-05-17',
        '2022-12-31',
        '2026-03-30',
      ]) {
        const signer = parsed(authority.signer(day(text), 'P'));
        expect(roots.filter((root) => signer.verify(root.publicKey))).toHaveLength(1);
        expect(signer.ca).toBe(false);
        const at = Date.parse(text);
        expect(Date.parse(signer.validFrom)).toBeLessThanOrEqual(at);
        expect(Date.parse(signer.validTo)).toBeGreaterThan(at + 3653 * 86_400_000);
      }
    });

    test('openssl reads every extension and verifies the chain and the revocation list', () => {
      const root = authority.roots().at(-1);
      const [signer, stolen] = [
        authority.signer(day('2026-03-01'), 'P'),
        authority.revokedSigner(),
      ];
      if (root === undefined) throw new Error('no root');
      const anchor = file('root.pem', pem('CERTIFICATE', root.bytes));
      const crl = file(
        'list.pem',
        authority
          .crls()
          .toReversed()
          .map((bytes) => pem('X509 CRL', bytes))
          .join(''),
      );
      const text = openssl(
        'x509',
        '-noout',
        '-text',
        '-in',
        file('signer.pem', pem('CERTIFICATE', signer.bytes)),
      );
      for (const name of [
        'Authority Key Identifier',
        'Subject Key Identifier',
        'Digital Signature',
        'Private Key Usage Period',
        'Subject Alternative Name',
        'Issuer Alternative Name',
        'CRL Distribution Points',
      ])
        expect(text).toContain(name);
      expect(text.includes('2.23.136.1.1.6.2')).toBe(authority.data.documentTypes);
      file('stolen.pem', pem('CERTIFICATE', stolen.bytes));
      // OpenSSL 3 builds no chain over explicit parameters: there, signatures alone are asked for.
      if (hasExplicitCurve(authority)) {
        expect(parsed(signer).verify(parsed(root).publicKey)).toBe(true);
        expect(
          openssl('crl', '-verify', '-noout', '-in', crl, '-CAfile', anchor, '-text'),
        ).toContain(Buffer.from(stolen.plan.serial).toString('hex').toUpperCase());
        return;
      }
      const verify = (name: string): string =>
        openssl(
          'verify',
          '-attime',
          '1774915200',
          '-auth_level',
          '0',
          '-crl_check',
          '-CRLfile',
          crl,
          '-CAfile',
          anchor,
          join(folder, name),
        );
      expect(verify('signer.pem')).toContain('OK');
      expect(() => verify('stolen.pem')).toThrow(/certificate revoked/);
    });
  },
);

test('no two keys of a seed are the same, and another seed has others', () => {
  const days = Array.from({ length: 15 }, (_, at) =>
    day(`${2011 + at}-${String((at % 4) * 3 + 1).padStart(2, '0')}-15`),
  );
  const certificates = authorities.flatMap((authority) => [
    ...authority.roots(),
    authority.revokedSigner(),
    ...days.flatMap((on) => ['P', 'I'].map((code) => authority.signer(on, code))),
  ]);
  const distinct = new Map(
    certificates.map((certificate) => [
      Buffer.from(certificate.bytes).toString('base64'),
      certificate,
    ]),
  );
  const keysOf = new Set(
    [...distinct.values()].map((certificate) =>
      parsed(certificate).publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    ),
  );
  expect(keysOf.size).toBe(distinct.size);
  const other = makeAuthority(issuers[0] as (typeof issuers)[number], {
    keys: keyring(2),
    referenceDate,
  });
  expect(other.roots()[0]?.bytes).not.toEqual(authorities[0]?.roots()[0]?.bytes);
}, 60_000);

test('openssl verifies the master list, and a changed one not', () => {
  const [home] = authorities;
  if (home === undefined) throw new Error('no home state');
  const list = makeMasterList(home, authorities, '2026-03-25T09:00:00Z');
  // OpenSSL 3 builds no chain over explicit parameters (-noverify); whose certificate the list's signer is, below.
  const verify = (bytes: Uint8Array): void => {
    openssl(
      'cms',
      '-verify',
      '-noverify',
      '-inform',
      'DER',
      '-in',
      file('list.ml', bytes),
      '-out',
      join(folder, 'list.out'),
    );
  };
  verify(list);
  const changed = list.slice();
  changed[list.length >> 1] = (changed[list.length >> 1] ?? 0) ^ 1;
  expect(() => verify(changed)).toThrow();
  expect(
    openssl('asn1parse', '-inform', 'DER', '-in', join(folder, 'list.out')).match(
      /:d=2 .*SEQUENCE/g,
    ),
  ).toHaveLength(11 * 7);
  const signer = parsed(home.purposeSigner(oids.masterListSigner, 'Master List Signer'));
  expect(home.roots().filter((root) => signer.verify(parsed(root).publicKey))).toHaveLength(1);
});
