import { derElement, derOid, tags } from '../../der/index.ts';
import { testHashes } from '../chips.ts';
import { chipOf, GOOD, plain, type SodCase, whole } from './base.ts';

const UNREADABLE = {
  'sod.content': 'failed',
  'sod.digest': 'failed',
  'sod.signature': 'failed',
  'dg1.hash': 'undetermined',
} as const;

export const structure: readonly SodCase[] = [
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
