import { derElement, derNull, tags } from '../../der/index.ts';
import { digestOf, securityObjectOf, testHashes } from '../chips.ts';
import { edited } from '../der-edit.ts';
import { chipOf, GOOD, groups, hashes, one, plain, type SodCase, with_ } from './base.ts';

const object = securityObjectOf(plain);
/** The security object without one of its elements. */
const without = (...path: readonly number[]): Uint8Array => edited(object, path, () => []);

const listed = [...groups].map(([number, bytes]) => [number, digestOf('sha256', bytes)] as const);

export const contents: readonly SodCase[] = [
  ...hashes.map(
    (groupHash): SodCase => ({
      name: `hash-${groupHash}`,
      chip: chipOf({ ...plain, groupHash }),
      results: GOOD,
      codes: groupHash === 'sha1' ? ['document.sod.content.hash-outdated'] : [],
    }),
  ),
  {
    name: 'hash-unknown-algorithm',
    chip: chipOf({ ...plain, hashOid: '1.2.3.4' }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.chip.hash.algorithm'],
  },
  {
    name: 'hash-md5',
    chip: chipOf({ ...plain, hashOid: '1.2.840.113549.2.5' }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.chip.hash.algorithm'],
  },
  {
    name: 'content-version-1',
    chip: chipOf({ ...plain, versions: ['0108', '040000'] }),
    results: GOOD,
  },
  {
    name: 'content-version-1-without-versions',
    chip: chipOf({ ...plain, objectVersion: 1 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-version-0-with-versions',
    chip: chipOf({ ...plain, versions: ['0108', '040000'], objectVersion: 0 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-version-2',
    chip: chipOf({ ...plain, objectVersion: 2 }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.version'],
  },
  {
    name: 'content-version-1-of-the-future',
    chip: chipOf({ ...plain, versions: ['0109', '040000'] }),
    results: GOOD,
  },
  ...(
    [
      ['content-without-version', without(0)],
      ['content-without-algorithm', without(1)],
    ] as const
  ).map(
    ([name, content]): SodCase => ({
      name,
      chip: chipOf({ ...plain, content }),
      results: {
        'sod.content': 'failed',
        'sod.signature': 'successful',
        'dg2.hash': 'undetermined',
      },
      codes: ['document.sod.content.malformed'],
    }),
  ),
  {
    name: 'content-group-without-number',
    chip: chipOf({ ...plain, content: without(2, 1, 0) }),
    results: {
      'sod.content': 'undetermined',
      'sod.signature': 'successful',
      'dg1.hash': 'successful',
      'dg2.hash': 'failed',
    },
    codes: ['document.sod.content.malformed'],
  },
  {
    name: 'content-with-another-hash',
    chip: chipOf({
      ...plain,
      hashes: listed.map(([number, hash]) => [
        number,
        number === 2 ? digestOf('sha256', one.subarray(1)) : hash,
      ]),
    }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'content-with-an-absent-group',
    chip: () => ({
      ...chipOf({ ...plain, groups: with_([...groups, [10, one]]) })(),
      transcript: { notRead: [{ file: 'DG10', reason: 'absent' }] },
    }),
    results: { ...GOOD, 'dg10.hash': 'failed' },
    codes: ['document.chip.hash.absent'],
  },
  {
    name: 'content-group-255',
    chip: chipOf({ ...plain, hashes: listed.map(([n, hash]) => [n === 1 ? 255 : n, hash]) }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed', 'dg2.hash': 'successful' },
    codes: ['document.sod.content.group', 'document.chip.hash.not-listed'],
  },
  {
    name: 'content-empty',
    chip: chipOf({ ...plain, content: new Uint8Array(0) }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.content.malformed'],
  },
  {
    name: 'content-something-else',
    chip: chipOf({ ...plain, content: derElement(tags.set, derNull) }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.content.malformed'],
  },
  {
    name: 'content-group-0',
    chip: chipOf({ ...plain, groups: with_([...groups, [0, one]]) }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.group'],
  },
  {
    name: 'content-group-17',
    chip: chipOf({ ...plain, groups: with_([...groups, [17, one]]) }),
    results: { ...GOOD, 'sod.content': 'undetermined' },
    codes: ['document.sod.content.group'],
  },
  {
    name: 'content-group-twice',
    chip: chipOf({ ...plain, hashes: [...listed, [1, digestOf('sha256', one)]] }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed', 'dg2.hash': 'successful' },
    codes: ['document.sod.content.group-twice', 'document.chip.hash.repeated'],
  },
  {
    name: 'content-one-group',
    chip: chipOf({ ...plain, groups: with_([[1, groups.get(1) ?? one]]) }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.sod.content.count', 'document.sod.content.mandatory'],
  },
  {
    name: 'content-without-group-1',
    chip: chipOf({ ...plain, groups: with_([...groups].filter(([number]) => number !== 1)) }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed', 'dg2.hash': 'successful' },
    codes: ['document.sod.content.mandatory', 'document.chip.hash.not-listed'],
  },
  {
    name: 'content-hash-too-short',
    chip: chipOf({ ...plain, groupHash: 'sha1', hashOid: testHashes.sha256 }),
    results: { 'sod.content': 'undetermined', 'dg1.hash': 'failed' },
    codes: ['document.sod.content.hash-length'],
  },
  ...(
    [
      ['icao-first-edition', '1.3.27.1.1.1'],
      ['dutch', '1.2.528.1.1006.1.20.1'],
      ['data', '1.2.840.113549.1.7.1'],
    ] as const
  ).map(
    ([name, contentType]): SodCase => ({
      name: `content-type-${name}`,
      chip: chipOf({ ...plain, contentType }),
      results: GOOD,
      codes: ['document.sod.content-type-legacy'],
    }),
  ),
  {
    name: 'content-type-unknown',
    chip: chipOf({ ...plain, contentType: '2.23.136.1.1.2' }),
    results: { 'sod.content': 'failed', 'sod.signature': 'successful' },
    codes: ['document.sod.content-type'],
  },
];
