import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { meaningOf } from '../check/finding-row.ts';
import { curveOf } from '../crypto/index.ts';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import {
  derBitString,
  derElement,
  derNull,
  derOid,
  derUnsigned,
  joined,
  tags,
} from '../der/index.ts';
import { edited, elementAt } from '../test/der-edit.ts';
import { english } from '../test/english.ts';
import {
  certificateOf,
  crlOf,
  extension,
  newKey,
  type TestCertificate,
  type TestExtension,
} from '../test/pki.ts';
import { hex, rsaPair, type SigningKey, signBlock } from '../test/signing-keys.ts';
import { type X509FindingCode, x509Findings } from './finding-codes.ts';
import {
  checkSignature,
  readCertificate,
  readCrl,
  readPublicKey,
  type SignatureAlgorithm,
  verifyCertificate,
  type X509Finding,
} from './index.ts';

const key = newKey('named');
const subject = [
  ['C', 'UT'],
  ['CN', 'CSCA'],
] as const;
const make = (change: Partial<TestCertificate> = {}): Uint8Array =>
  certificateOf({ subject, key, extensions: [], ...change });
const withExtension = (...extensions: readonly TestExtension[]): Uint8Array => make({ extensions });
const text = (ascii: string): Uint8Array => new TextEncoder().encode(ascii);
const printable = (ascii: string): Uint8Array => derElement(tags.printableString, text(ascii));

const ofCertificate = (bytes: Uint8Array): readonly X509Finding[] => {
  const { certificate, findings } = readCertificate(bytes);
  if (certificate === undefined) return findings;
  const issuer = readCertificate(make()).certificate ?? certificate;
  return [
    ...findings,
    ...runNow(verifyCertificate(certificate, issuer.publicKey), nodeCrypto).findings,
  ];
};

const crl = (change: object = {}): Uint8Array =>
  crlOf({ issuer: subject, issuerKey: key, thisUpdate: '2026-01-01T00:00:00Z', ...change });
const next = { nextUpdate: '2026-04-01T00:00:00Z' };

/** A key with explicit parameters, one of them replaced. */
const explicitKey = (
  path: readonly number[],
  change: (element: Uint8Array) => Uint8Array,
): Uint8Array => {
  const pair = generateKeyPairSync('ec', {
    namedCurve: 'brainpoolP256r1',
    paramEncoding: 'explicit',
  });
  const spki = new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
  return edited(spki, path, change);
};

const algorithmOf = (oid: string, scheme: SignatureAlgorithm['scheme']): SignatureAlgorithm => ({
  oid,
  scheme,
  bare: undefined,
  raw: new Uint8Array(0),
});

const data = text('signed');
const place = { source: 'test', offset: 0, length: 6 };

const checked = (
  pair: Pick<SigningKey, 'key'>,
  scheme: SignatureAlgorithm['scheme'],
  signature: Uint8Array,
): readonly X509Finding[] => {
  if (pair.key.type === 'dh') throw new Error('no key for signatures');
  const info = readPublicKey(pair.key.spki, 'test');
  const algorithm = algorithmOf('1.2.3', scheme);
  return runNow(checkSignature({ scheme, algorithm, data, signature, place }, info), nodeCrypto)
    .findings;
};

const rsa = rsaPair(1024, 3);
const pkcs1 = { kind: 'rsa-pkcs1', hash: 'SHA-256' } as const;

/** A PKCS1 block as OpenSSL makes it, changed before it is signed. */
const signedBlock = (change: (block: Uint8Array) => Uint8Array): Uint8Array => {
  const right = new Uint8Array(sign('sha256', data, rsa.privateKey));
  const block = nodeCrypto.answer({ kind: 'rsa', key: rsa.key, input: right });
  if (!(block instanceof Uint8Array)) throw new Error('no block');
  return signBlock(rsa, change(block));
};

const ec = (): SigningKey => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
  const { key: read } = readPublicKey(spki, 'test');
  if (read === undefined) throw new Error('not read');
  return { privateKey: pair.privateKey, key: read };
};

const otherCurve = (): readonly X509Finding[] => {
  const pair = ec();
  if (pair.key.type !== 'ec') throw new Error('no EC key');
  const spki = edited(pair.key.spki, [0, 1], () => derOid(curveOf('brainpoolP256r1').oid));
  const named = readPublicKey(spki, 'test').key;
  if (named === undefined) throw new Error('not read');
  const scheme = { kind: 'ecdsa', hash: 'SHA-256', form: 'der' } as const;
  return checked({ key: named }, scheme, new Uint8Array(sign('sha256', data, pair.privateKey)));
};

const plainSignature = (): readonly X509Finding[] => {
  const pair = ec();
  const by = { key: pair.privateKey, dsaEncoding: 'ieee-p1363' } as const;
  const scheme = { kind: 'ecdsa', hash: 'SHA-256', form: 'der' } as const;
  return checked(pair, scheme, new Uint8Array(sign('sha256', data, by)));
};

/** For each code something that makes it. */
const cases: Readonly<Record<X509FindingCode, () => readonly X509Finding[]>> = {
  'document.x509.unreadable': () => ofCertificate(text('no certificate')),
  'document.x509.trailing-bytes': () => ofCertificate(joined([make(), Uint8Array.of(0)])),
  'document.x509.findings.many': () =>
    ofCertificate(make({ subject: Array.from({ length: 300 }, () => ['C8', 'UT'] as const) })),
  'document.x509.ber': () => {
    const whole = make();
    return ofCertificate(
      joined([
        Uint8Array.of(0x30, 0x80),
        elementAt(whole, [0]),
        elementAt(whole, [1]),
        elementAt(whole, [2]),
        new Uint8Array(2),
      ]),
    );
  },
  'document.x509.version': () => ofCertificate(make({ version: 0 })),
  'document.x509.serial.negative': () => ofCertificate(make({ serial: Uint8Array.of(0x80, 1) })),
  'document.x509.serial.padded': () => ofCertificate(make({ serial: Uint8Array.of(0, 1) })),
  'document.x509.time.form': () =>
    ofCertificate(
      edited(make(), [0, 4, 0], () => derElement(tags.generalizedTime, text('20200101000000Z'))),
    ),
  'document.x509.time.unreadable': () =>
    ofCertificate(edited(make(), [0, 4, 1], () => derElement(tags.utcTime, text('201301000000Z')))),
  'document.x509.name.string-type': () => ofCertificate(make({ subject: [['C8', 'UT']] })),
  'document.x509.algorithm.differs': () =>
    ofCertificate(edited(make(), [1, 0], () => derOid('1.2.840.10045.4.3.3'))),
  'document.x509.algorithm.unknown': () =>
    ofCertificate(
      edited(
        edited(make(), [1, 0], () => derOid('1.2.3')),
        [0, 2, 0],
        () => derOid('1.2.3'),
      ),
    ),
  'document.x509.algorithm.pss-defaults': () => {
    const pss = derElement(tags.sequence, derOid('1.2.840.113549.1.1.10'));
    return ofCertificate(
      edited(
        edited(make(), [1], () => pss),
        [0, 2],
        () => pss,
      ),
    );
  },
  'document.x509.key.unknown-algorithm': () =>
    ofCertificate(edited(make(), [0, 6, 0, 0], () => derOid('1.3.101.112'))),
  'document.x509.key.unreadable': () =>
    ofCertificate(edited(make(), [0, 6, 1], () => derBitString(Uint8Array.of(4, 1, 2)))),
  'document.x509.key.curve-unknown': () =>
    ofCertificate(edited(make(), [0, 6, 0, 1], () => derOid('1.3.132.0.10'))),
  'document.x509.key.curve-altered': () => {
    // A point of the curve, for whose multiples somebody may know the factors.
    const point = elementAt(
      explicitKey([], (whole) => whole),
      [1],
    ).subarray(3);
    const generator = derElement(tags.octetString, point);
    return readPublicKey(
      explicitKey([0, 1, 3], () => generator),
      'test',
    ).findings;
  },
  'document.x509.key.cofactor-absent': () =>
    readPublicKey(
      explicitKey([0, 1, 5], () => new Uint8Array(0)),
      'test',
    ).findings,
  'document.x509.extension.unreadable': () =>
    ofCertificate(withExtension(['2.5.29.15', true, derNull])),
  'document.x509.extension.repeated': () =>
    ofCertificate(withExtension(extension.keyUsage(0), extension.keyUsage(5))),
  'document.x509.extension.critical-unknown': () =>
    ofCertificate(withExtension(['1.2.3.4', true, derNull])),
  'document.x509.document-types.encoding': () =>
    ofCertificate(
      withExtension([
        '2.23.136.1.1.6.2',
        false,
        derElement(tags.sequence, derUnsigned(Uint8Array.of(0)), printable('P'), printable('ID')),
      ]),
    ),
  'document.x509.signature.digest-info-without-null': () =>
    checked(
      rsa,
      pkcs1,
      signedBlock((block) => {
        const at = block.indexOf(0, 2) + 1;
        const info = edited(
          edited(block.subarray(at), [0, 1], () => []),
          [],
          (all) => all,
        );
        const fill = new Uint8Array(block.length - 3 - info.length).fill(0xff);
        return joined([Uint8Array.of(0, 1), fill, Uint8Array.of(0), info]);
      }),
    ),
  'document.x509.signature.ecdsa-form': plainSignature,
  'document.x509.signature.key-restricted': () => {
    const restricted = edited(rsa.key.spki, [0], () =>
      derElement(tags.sequence, derOid('1.2.840.113549.1.1.10')),
    );
    const algorithm = algorithmOf('1.2.3', pkcs1);
    const signature = new Uint8Array(sign('sha256', data, rsa.privateKey));
    return runNow(
      checkSignature(
        { scheme: pkcs1, algorithm, data, signature, place },
        readPublicKey(restricted, 'test'),
      ),
      nodeCrypto,
    ).findings;
  },
  'document.x509.signature.other-curve': otherCurve,
  'document.x509.signature.padding-loose': () =>
    checked(
      rsa,
      pkcs1,
      signedBlock((block) => {
        const info = block.subarray(block.indexOf(0, 2) + 1);
        const head = Uint8Array.of(0, 1, ...new Uint8Array(8).fill(0xff), 0);
        return joined([head, info, new Uint8Array(block.length - head.length - info.length)]);
      }),
    ),
  'document.x509.signature.digest-differs': () =>
    checked(
      rsa,
      { kind: 'rsa-pkcs1', hash: 'SHA-1' },
      new Uint8Array(sign('sha256', data, rsa.privateKey)),
    ),
  'document.x509.signature.salt-length': () =>
    checked(
      rsa,
      { kind: 'rsa-pss', hash: 'SHA-256', mgfHash: 'SHA-256', saltLength: 32 },
      new Uint8Array(sign('sha256', data, { key: rsa.privateKey, padding: 6, saltLength: 20 })),
    ),
  'document.x509.signature.form': () => ofCertificate(make({ signature: Uint8Array.of(1, 2, 3) })),
  'document.x509.signature.wrong': () => ofCertificate(make({ issuerKey: newKey() })),
  'document.x509.signature.key-refused': () => {
    const info = readPublicKey(
      explicitKey([0, 1, 4], () => derUnsigned(hex('0123'))),
      'test',
    );
    const scheme = { kind: 'ecdsa', hash: 'SHA-256', form: 'der' } as const;
    const input = { scheme, algorithm: algorithmOf('1.2.3', scheme), data, signature: data, place };
    return runNow(checkSignature(input, info), nodeCrypto).findings;
  },
  'document.x509.signature.key-type': () => checked(ec(), pkcs1, new Uint8Array(64)),
  'document.x509.signature.unsupported': () => checked(ec(), undefined, new Uint8Array(64)),
  'document.x509.crl.unreadable': () => readCrl(make()).findings,
  'document.x509.crl.entry-unreadable': () =>
    readCrl(
      edited(
        crl({ ...next, revoked: [{ serial: 1, at: '2026-01-01T00:00:00Z' }] }),
        [0, 5, 0, 0],
        () => derElement(tags.integer),
      ),
    ).findings,
  'document.x509.crl.next-update-absent': () => readCrl(crl()).findings,
  'document.x509.crl.partial': () =>
    readCrl(crl({ ...next, extensions: [['2.5.29.27', true, derUnsigned(Uint8Array.of(1))]] }))
      .findings,
};

for (const [code, find] of Object.entries(cases))
  test(code, () => {
    const finding = find().find((one) => one.code === code);
    expect(finding).toBeDefined();
    const { severity, result, rule } = meaningOf(x509Findings[code as X509FindingCode]);
    expect(finding).toMatchObject({ severity, result, rule });
    for (const [, fact = ''] of (english.get(code) ?? '').matchAll(/\{(\w+)\}/g))
      expect(finding?.facts[fact], fact).toBeDefined();
    expect(finding?.places.length).toBeGreaterThan(0);
  });

test('nothing is said of a certificate and a list that are as they must be', () => {
  expect(ofCertificate(make())).toEqual([]);
  expect(readCrl(crl(next)).findings).toEqual([]);
  const whole = make();
  expect(edited(whole, [0, 1], (same) => same)).toEqual(whole);
});
