import { derElement, derOid, tags } from '../../der/index.ts';
import { testHashes } from '../chips.ts';
import { edited } from '../der-edit.ts';
import { chipOf, GOOD, md5, plain, type SodCase, whole } from './base.ts';

const UNREADABLE = {
  'sod.content': 'failed',
  'sod.digest': 'failed',
  'sod.signature': 'failed',
  'dg1.hash': 'undetermined',
} as const;

/** Places in EF.SOD (RFC 5652, 5.1 and 5.3). */
const SIGNED_DATA = [0, 1, 0] as const;
const SIGNER = [...SIGNED_DATA, 4, 0] as const;
const without = (...path: readonly number[]): Uint8Array => edited(whole, path, () => []);
/** The last octet of the length of tag 77. */
const LENGTH_AT = 1 + ((whole[1] ?? 0) & 0x7f);
const withLength = (by: number): Uint8Array => whole.with(LENGTH_AT, (whole[LENGTH_AT] ?? 0) + by);

export const structure: readonly SodCase[] = [
  ...(
    [
      ['file-with-length-too-small', withLength(-1)],
      ['file-with-length-too-big', withLength(1)],
      ['signed-data-without-version', without(...SIGNED_DATA, 0)],
      ['digest-algorithms-missing', without(...SIGNED_DATA, 1)],
      ['content-type-missing', without(...SIGNED_DATA, 2, 0)],
      ['signer-info-without-version', without(...SIGNER, 0)],
      ['signer-info-without-digest', without(...SIGNER, 2)],
      ['signer-info-without-signature', without(...SIGNER, 5)],
    ] as const
  ).map(
    ([name, bytes]): SodCase => ({
      name,
      chip: chipOf(bytes),
      results: UNREADABLE,
      codes: ['document.sod.malformed'],
    }),
  ),
  {
    name: 'digest-algorithm-md5',
    chip: chipOf({ ...plain, digestAlgorithms: md5 }),
    results: GOOD,
    codes: ['document.cms.digest.not-listed'],
  },
  {
    name: 'signer-info-digest-md5',
    chip: chipOf(edited(whole, [...SIGNER, 2], () => md5)),
    results: { 'sod.digest': 'undetermined', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.digest.unknown-algorithm'],
  },
  {
    name: 'signer-info-version-unknown',
    chip: chipOf({ ...plain, signerVersion: 2 }),
    results: GOOD,
    codes: ['document.cms.signer.version'],
  },
  {
    name: 'file-empty',
    chip: chipOf(new Uint8Array(0)),
    results: UNREADABLE,
    codes: ['document.chip.file.empty'],
  },
  {
    name: 'file-truncated',
    chip: chipOf(whole.subarray(0, whole.length - 20)),
    results: UNREADABLE,
    codes: ['document.sod.malformed'],
  },
  {
    name: 'file-with-bytes-behind',
    chip: () => chipOf(Uint8Array.from([...whole, 1, 2, 3]))(),
    results: { ...GOOD, 'sod.content': 'failed' },
    codes: ['document.sod.trailing'],
  },
  ...[0x00, 0xff].map((filling) => ({
    name: `file-filled-up-with-${filling === 0 ? '00' : 'FF'}`,
    chip: () => chipOf(Uint8Array.from([...whole, ...new Array<number>(9).fill(filling)]))(),
    results: GOOD,
    codes: ['document.chip.file.trailing'],
  })),
  {
    name: 'file-filled-up-with-both',
    chip: () => chipOf(Uint8Array.from([...whole, 0, 0, 0xff]))(),
    results: { ...GOOD, 'sod.content': 'failed' },
    codes: ['document.sod.trailing'],
  },
  {
    name: 'file-with-another-tag',
    chip: () => chipOf(whole.with(0, 0x78))(),
    results: UNREADABLE,
    codes: ['document.sod.malformed'],
  },
  {
    name: 'file-without-tag-77',
    chip: chipOf({ ...plain, wrapper: false }),
    results: GOOD,
    codes: ['document.sod.wrapper'],
  },
  {
    name: 'ber-indefinite-length',
    chip: chipOf({ ...plain, indefinite: true }),
    results: GOOD,
    codes: ['document.cms.ber'],
  },
  ...[1, 2, 4].map(
    (version): SodCase => ({
      name: `signed-data-version-${version}`,
      chip: chipOf({ ...plain, version }),
      results: { ...GOOD, 'sod.content': 'failed' },
      codes: ['document.sod.version'],
    }),
  ),
  {
    name: 'digest-algorithm-not-listed',
    chip: chipOf({
      ...plain,
      digestAlgorithms: derElement(tags.sequence, derOid(testHashes.sha512)),
    }),
    results: GOOD,
    codes: ['document.cms.digest.not-listed'],
  },
  {
    name: 'signer-info-version',
    chip: chipOf({ ...plain, signerVersion: 3 }),
    results: GOOD,
    codes: ['document.cms.signer.version'],
  },
  {
    name: 'signers-none',
    chip: chipOf({ ...plain, signers: 0 }),
    results: {
      'sod.digest': 'undetermined',
      'sod.signature': 'failed',
      'dg1.hash': 'undetermined',
    },
    codes: ['document.sod.signer-absent'],
  },
  {
    name: 'signers-two',
    chip: chipOf({ ...plain, signers: 2 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.signers', 'document.cms.signer.count'],
  },
  {
    name: 'attributes-none',
    chip: chipOf({ ...plain, attributes: 'none' }),
    results: {
      'sod.digest': 'not-supported',
      'sod.signature': 'successful',
      'dg1.hash': 'successful',
    },
    codes: ['document.cms.attributes.absent'],
  },
  {
    name: 'attributes-without-digest',
    chip: chipOf({ ...plain, attributes: 'no-digest' }),
    results: { 'sod.digest': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.attributes.message-digest-absent'],
  },
  {
    name: 'attributes-with-another-digest',
    chip: chipOf({ ...plain, attributes: 'other-digest' }),
    results: { 'sod.digest': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.digest.differs'],
  },
  {
    name: 'attributes-with-another-type',
    chip: chipOf({ ...plain, attributes: 'other-type' }),
    results: { 'sod.digest': 'failed', 'dg1.hash': 'undetermined' },
    codes: ['document.cms.attributes.content-type'],
  },
  {
    name: 'attributes-not-sorted',
    chip: chipOf({ ...plain, attributes: 'unsorted' }),
    results: GOOD,
    codes: ['document.cms.attributes.not-der'],
  },
  {
    name: 'attributes-with-signing-time',
    chip: chipOf({ ...plain, signedAt: '2023-02-01T10:00:00Z' }),
    results: { ...GOOD, 'signer.usage-period': 'successful' },
  },
  {
    name: 'attributes-with-late-signing-time',
    chip: chipOf({ ...plain, signedAt: '2024-02-01T10:00:00Z' }),
    results: { ...GOOD, 'signer.usage-period': 'failed' },
  },
];
