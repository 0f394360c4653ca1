import { constants, createPublicKey, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../check/finding-row.ts';
import { browserCrypto, run } from '../crypto/browser.ts';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import {
  DerReader,
  derElement,
  derNull,
  derOid,
  derUnsigned,
  isConstructed,
  joined,
  rawOf,
  tags,
} from '../der/index.ts';
import { edited, elementAt } from '../test/der-edit.ts';
import { english } from '../test/english.ts';
import {
  certificateOf,
  crlOf,
  extension,
  keyIdOf,
  nameOf,
  newKey,
  signedDataOf,
  signerExtensions,
  type TestSignedData,
} from '../test/pki.ts';
import { rsaPair } from '../test/signing-keys.ts';
import {
  type CmsFinding,
  type CmsFindingCode,
  cmsFindings,
  findSigner,
  readSignedData,
  type SignedData,
  type SignerCheck,
  verifySigner,
} from './index.ts';

const authorityKey = newKey();
const key = newKey();
const issuer = [
  ['C', 'UT'],
  ['O', 'Utopia'],
  ['CN', 'CSCA'],
] as const;
const signer = certificateOf({
  subject: [
    ['C', 'UT'],
    ['CN', 'DS 1'],
  ],
  issuer,
  key,
  issuerKey: authorityKey,
  serial: 9,
  extensions: [extension.subjectKeyId(keyIdOf(key)), ...signerExtensions(authorityKey, 'UTO', 'P')],
});
const LDS = '2.23.136.1.1.1';
const content = new TextEncoder().encode('the security object of a chip');
const make = (change: Partial<TestSignedData> = {}): Uint8Array =>
  signedDataOf({
    contentType: LDS,
    content,
    signer,
    signerKey: key,
    signedAt: '2026-02-03T04:05:06Z',
    ...change,
  });

/** Paths in what {@link make} makes. */
const SIGNED = [1, 0];
const CERTIFICATES = [...SIGNED, 3];
const SIGNER = [...SIGNED, 4, 0];

interface Outcome {
  readonly signedData: SignedData | undefined;
  readonly check: SignerCheck | undefined;
  readonly findings: readonly CmsFinding[];
}

const examine = (bytes: Uint8Array): Outcome => {
  const { signedData, findings } = readSignedData(bytes, { source: 'EF.SOD' });
  const [first] = signedData?.signers ?? [];
  if (signedData === undefined || first === undefined)
    return { signedData, check: undefined, findings };
  const found = runNow(findSigner(signedData, first), nodeCrypto);
  if (found.certificate === undefined)
    return { signedData, check: undefined, findings: [...findings, ...found.findings] };
  const check = runNow(verifySigner(signedData, first, found.certificate), nodeCrypto);
  return { signedData, check, findings: [...findings, ...found.findings, ...check.findings] };
};

const codes = ({ findings }: Outcome): readonly string[] => findings.map(({ code }) => code);

test('signed data, field by field, and both checks', () => {
  const bytes = make();
  const outcome = examine(bytes);
  expect(outcome.findings).toEqual([]);
  expect(outcome.check).toMatchObject({ digest: 'successful', signature: 'successful' });
  const { signedData } = outcome;
  expect(signedData).toMatchObject({ version: 3, contentType: LDS, content, crls: [] });
  expect(signedData?.certificates.map(({ serial }) => serial)).toEqual(['09']);
  const offset = signedData?.contentOffset ?? 0;
  expect(bytes.subarray(offset, offset + content.length)).toEqual(content);
  expect(signedData?.signers[0]).toMatchObject({
    id: { kind: 'key-id', keyId: keyIdOf(key) },
    digest: { hash: 'SHA-256' },
    attributes: { contentType: LDS, signingTime: { at: '2026-02-03T04:05:06Z' } },
  });
});

test('the browser says the same', async () => {
  const { signedData } = readSignedData(make());
  const [first] = signedData?.signers ?? [];
  if (signedData === undefined || first === undefined) throw new Error('not read');
  const found = await run(findSigner(signedData, first), browserCrypto);
  if (found.certificate === undefined) throw new Error('no signer');
  const check = await run(verifySigner(signedData, first, found.certificate), browserCrypto);
  expect(check).toEqual({ digest: 'successful', signature: 'successful', findings: [] });
});

test('every octet counts: one changed, and it is not signed, or not read, or it is what nobody signs', () => {
  const bytes = make();
  const { signedData: whole } = examine(bytes);
  fc.assert(
    fc.property(
      fc.nat({ max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const broken = bytes.slice();
        broken[at] = (broken[at] ?? 0) ^ change;
        const { signedData, check } = examine(broken);
        if (check?.signature !== 'successful' || check.digest !== 'successful') return;
        // Certificates and the names of algorithms stand outside of what the signer signs.
        expect(signedData?.content).toEqual(whole?.content);
        expect(signedData?.contentType).toBe(whole?.contentType);
        expect(signedData?.signers[0]?.attributes?.asSet).toEqual(
          whole?.signers[0]?.attributes?.asSet,
        );
      },
    ),
    { numRuns: 400 },
  );
});

test('what was read is left as it was, also where it came in a Buffer, whose slices share their bytes', () => {
  const bytes = make();
  const buffer = Buffer.from(bytes);
  expect(examine(buffer).check).toMatchObject({ digest: 'successful', signature: 'successful' });
  expect(buffer.equals(bytes)).toBe(true);
});

/** The same with every constructed element in indefinite length, the content in two pieces. */
const inBer = (bytes: Uint8Array): Uint8Array => {
  const node = DerReader.over(bytes).next();
  const end = new Uint8Array(2);
  if (node.tag === tags.octetString && node.bodyEnd - node.body === content.length) {
    const body = bytes.slice(node.body, node.bodyEnd);
    const parts = [body.subarray(0, 5), body.subarray(5)].map((part) =>
      derElement(tags.octetString, part),
    );
    return joined([Uint8Array.of(0x24, 0x80), ...parts, end]);
  }
  if (!isConstructed(node.tag)) return bytes;
  const children = DerReader.inside(node)
    .rest()
    .map((child) => inBer(rawOf(child).slice()));
  return joined([Uint8Array.of(node.tag, 0x80), ...children, end]);
};

test('BER with indefinite lengths throughout is read, and its DER is what was signed', () => {
  const bytes = inBer(make());
  const { signedData, check } = examine(bytes);
  expect(signedData?.content).toEqual(content);
  expect(signedData?.contentOffset).toBeUndefined();
  expect(check).toMatchObject({ digest: 'successful', signature: 'successful' });
});

const attributeAt = [...SIGNER, 3];
const name = (...pairs: Parameters<typeof nameOf>[0]): Uint8Array => nameOf(pairs);
const issuerSerial = (named: Uint8Array, serial = 9): Uint8Array =>
  derElement(tags.sequence, named, derUnsigned(Uint8Array.of(serial)));
const namedBy = (id: Uint8Array): Uint8Array =>
  edited(
    edited(make(), [...SIGNER, 1], () => id),
    [...SIGNER, 0],
    () => derUnsigned(Uint8Array.of(1)),
  );

/** A signer with an RSA key whose algorithm is RSASSA-PSS and nothing more. */
const pssWithoutParameters = (): Uint8Array => {
  const { privateKey } = rsaPair();
  const pair = { privateKey, publicKey: createPublicKey(privateKey) };
  const extensions = [extension.subjectKeyId(keyIdOf(key))];
  const certificate = certificateOf({
    subject: issuer,
    key: pair,
    issuerKey: authorityKey,
    extensions,
  });
  const bytes = make({ signer: certificate });
  const signed = elementAt(bytes, attributeAt);
  signed[0] = tags.set;
  const by = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const signature = new Uint8Array(sign('sha256', signed, by));
  const algorithm = derElement(tags.sequence, derOid('1.2.840.113549.1.1.10'));
  return edited(
    edited(bytes, [...SIGNER, 4], () => algorithm),
    [...SIGNER, 5],
    () => derElement(tags.octetString, signature),
  );
};

/** For each code something that makes it, and the two results where it comes to them. */
const cases: Readonly<Record<CmsFindingCode, () => Outcome>> = {
  'document.cms.unreadable': () => examine(content),
  'document.cms.trailing-bytes': () => examine(joined([make(), Uint8Array.of(0)])),
  'document.cms.findings.many': () => {
    const odd = certificateOf({
      subject: Array.from({ length: 300 }, () => ['C8', 'UT'] as const),
      key,
      extensions: [],
    });
    return examine(make({ certificates: [signer, odd, odd, odd, odd] }));
  },
  'document.cms.ber': () => examine(inBer(make())),
  'document.cms.version': () =>
    examine(edited(make(), [...SIGNED, 0], () => derUnsigned(Uint8Array.of(9)))),
  'document.cms.content.absent': () => examine(edited(make(), [...SIGNED, 2, 1], () => [])),
  'document.cms.content.not-octets': () =>
    examine(edited(make(), [...SIGNED, 2, 1, 0], () => derElement(tags.sequence, derNull))),
  'document.cms.certificate.other-kind': () =>
    examine(
      edited(make(), CERTIFICATES, (list) => derElement(0xa0, signer, derElement(0xa1, list))),
    ),
  'document.cms.signer.count': () =>
    examine(
      edited(make(), [...SIGNED, 4], (set) =>
        derElement(tags.set, elementAt(set, [0]), elementAt(set, [0])),
      ),
    ),
  'document.cms.signer.version': () =>
    examine(edited(make(), [...SIGNER, 0], () => derUnsigned(Uint8Array.of(1)))),
  'document.cms.signer-id.string-type': () =>
    examine(namedBy(issuerSerial(name(['C8', 'ut'], ['O', 'UTOPIA'], ['CN', 'CSCA'])))),
  'document.cms.signer-id.order': () =>
    examine(namedBy(issuerSerial(name(['CN', 'CSCA'], ['O', 'Utopia'], ['C', 'UT'])))),
  'document.cms.signer-id.issuer-differs': () =>
    examine(namedBy(issuerSerial(name(['C', 'UT'], ['CN', 'CSCA 2'])))),
  'document.cms.signer-id.key-digest': () => {
    const bare = certificateOf({ subject: issuer, key, extensions: [] });
    return examine(make({ certificates: [bare] }));
  },
  'document.cms.signer-id.not-named': () =>
    examine(namedBy(issuerSerial(name(['C', 'UT'], ['CN', 'other']), 77))),
  'document.cms.signer-id.not-found': () => examine(make({ certificates: [] })),
  'document.cms.attributes.absent': () => examine(edited(make(), attributeAt, () => [])),
  'document.cms.attributes.not-der': () => {
    const reversed = (set: Uint8Array): Uint8Array => {
      const parts = DerReader.inside(DerReader.over(set).next()).rest().map(rawOf);
      return derElement(0xa0, ...parts.toReversed());
    };
    return examine(edited(make(), attributeAt, reversed));
  },
  'document.cms.attributes.repeated': () =>
    examine(edited(make(), [...attributeAt, 0], (one) => [one, one])),
  'document.cms.attributes.malformed': () =>
    examine(edited(make(), [...attributeAt, 1, 1, 0], () => derNull)),
  'document.cms.attributes.content-type': () =>
    examine(edited(make(), [...SIGNED, 2, 0], () => derOid('1.2.840.113549.1.7.1'))),
  'document.cms.attributes.message-digest-absent': () =>
    examine(edited(make(), [...attributeAt, 2], () => [])),
  'document.cms.digest.differs': () =>
    examine(
      edited(make(), [...SIGNED, 2, 1, 0], () => derElement(tags.octetString, content, content)),
    ),
  'document.cms.digest.unknown-algorithm': () =>
    examine(edited(make(), [...SIGNER, 2, 0], () => derOid('1.2.3'))),
  'document.cms.digest.algorithms-differ': () =>
    examine(edited(make(), [...SIGNER, 4, 0], () => derOid('1.2.840.10045.4.3.4'))),
  'document.cms.digest.not-listed': () =>
    examine(edited(make(), [...SIGNED, 1, 0, 0], () => derOid('2.16.840.1.101.3.4.2.3'))),
  'document.cms.signature.bare-algorithm': () =>
    examine(edited(make(), [...SIGNER, 4, 0], () => derOid('1.2.840.10045.2.1'))),
  'document.cms.signature.pss-by-digest': () => examine(pssWithoutParameters()),
};

for (const [code, find] of Object.entries(cases))
  test(code, () => {
    const outcome = find();
    const finding = outcome.findings.find((one) => one.code === code);
    expect(finding, String(codes(outcome))).toBeDefined();
    const { severity, result, rule } = meaningOf(cmsFindings[code as CmsFindingCode]);
    expect(finding).toMatchObject({ severity, result, rule });
    for (const [, fact = ''] of (english.get(code) ?? '').matchAll(/\{(\w+)\}/g))
      expect(finding?.facts[fact], fact).toBeDefined();
    // A tolerance is one only where the signature is nevertheless right.
    if (/signer-id\.(string|order|issuer|key|not-named)|not-der|bare|pss-by/.test(code))
      expect(outcome.check?.signature).toBe('successful');
    if (result === 'failed' && outcome.check !== undefined)
      expect([outcome.check.digest, outcome.check.signature]).toContain('failed');
  });

test('revocation lists inside are read', () => {
  const crl = crlOf({ issuer, issuerKey: authorityKey, thisUpdate: '2026-01-01T00:00:00Z' });
  const bytes = edited(make(), CERTIFICATES, (list) => [list, derElement(0xa1, crl)]);
  expect(examine(bytes).signedData?.crls).toHaveLength(1);
});

test('whatever the bytes, no exception', () => {
  const bytes = make();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
      fc.nat({ max: bytes.length }),
      (changes, length) => {
        const broken = bytes.slice();
        for (const [at, octet] of changes) broken[at] = octet;
        examine(broken);
        examine(broken.subarray(0, length));
      },
    ),
    { numRuns: 300 },
  );
});
