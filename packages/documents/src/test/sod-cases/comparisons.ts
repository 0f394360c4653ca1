import { derElement, tags } from '../../der/index.ts';
import { comOf, groupOf, infoOf, sodOf } from '../chips.ts';
import {
  chipOf,
  ecSigner,
  FORGED,
  GOOD,
  given,
  groupFiles,
  groups,
  one,
  plain,
  type SodCase,
  whole,
  with_,
} from './base.ts';

const replaced = with_([...groups].map(([n, bytes]) => [n, n === 2 ? groupOf(2, one) : bytes]));
const corrupted = with_(
  [...groups].map(([n, bytes]) => [
    n,
    n === 2 ? bytes.with(bytes.length - 1, (bytes.at(-1) ?? 0) ^ 1) : bytes,
  ]),
);
const sodFile = given('EF.SOD', whole);
const cardSecurity = sodOf({
  groups: new Map(),
  signer: ecSigner,
  content: derElement(tags.set, infoOf('0.4.0.127.0.7.2.2.4.2.2', 2, 13)),
  contentType: '0.4.0.127.0.7.3.2.1',
  wrapper: false,
  breakSignature: true,
});

export const comparisons: readonly SodCase[] = [
  {
    name: 'group-replaced',
    chip: () => ({ files: [sodFile, ...groupFiles(replaced)] }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'group-with-another-last-byte',
    chip: () => ({ files: [sodFile, ...groupFiles(corrupted)] }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'successful', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'card-security-with-wrong-signature',
    chip: chipOf(plain, given('EF.CardSecurity', cardSecurity)),
    results: { ...GOOD, 'card-security.signature': 'failed' },
  },
  {
    name: 'group-not-listed',
    chip: chipOf(plain, given('DG7', groupOf(7))),
    results: { ...GOOD, 'dg7.hash': 'failed' },
    codes: ['document.chip.hash.not-listed'],
  },
  {
    name: 'group-not-given',
    chip: () => ({ files: [sodFile, given('DG1', groups.get(1) ?? one)] }),
    results: { 'dg1.hash': 'successful', 'dg2.hash': 'not-supported' },
    codes: ['document.chip.hash.not-given'],
  },
  ...(
    [
      ['absent', 'failed', 'document.chip.hash.absent'],
      ['access-denied', 'undetermined', 'document.chip.hash.access-denied'],
      ['error', 'undetermined', 'document.chip.hash.read-error'],
      ['aborted', 'aborted', 'document.chip.hash.aborted'],
    ] as const
  ).map(
    ([reason, result, code]): SodCase => ({
      name: `group-${reason}`,
      chip: () => ({
        files: [sodFile, given('DG1', groups.get(1) ?? one)],
        transcript: { notRead: [{ file: 'DG2', reason }] },
      }),
      results: { 'dg1.hash': 'successful', 'dg2.hash': result },
      codes: [code],
    }),
  ),
  {
    name: 'sod-of-another-chip',
    chip: () => ({
      files: [
        given(
          'EF.SOD',
          sodOf({ ...plain, groups: with_([...groups].map(([n]) => [n, groupOf(n, one)])) }),
        ),
        ...groupFiles(),
      ],
    }),
    results: { 'sod.signature': 'successful', 'dg1.hash': 'failed', 'dg2.hash': 'failed' },
    codes: ['document.chip.hash.differs'],
  },
  {
    name: 'sod-given-twice',
    chip: () => ({
      files: [
        { name: 'a/EF.SOD', bytes: whole },
        { name: 'b/EF.SOD', bytes: sodOf({ ...plain, groups: replaced }) },
        ...groupFiles(),
      ],
    }),
    results: { 'sod.signature': 'undetermined', 'dg1.hash': 'undetermined' },
    codes: ['document.sod.given-twice', 'document.chip.file.twice-different'],
  },
  {
    name: 'com-equal',
    chip: chipOf({ ...plain, versions: ['0107', '040000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'successful' },
  },
  {
    name: 'com-without-a-signed-group',
    chip: chipOf(plain, given('EF.COM', comOf([1, 2]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.missing-group'],
  },
  {
    name: 'com-with-an-unsigned-group',
    chip: chipOf(plain, given('EF.COM', comOf([1, 2, 14, 15]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.extra-group'],
  },
  {
    name: 'com-with-another-group',
    chip: chipOf(plain, given('EF.COM', comOf([1, 2, 15]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.missing-group', 'document.chip.com.extra-group'],
  },
  {
    name: 'com-lds-version-differs',
    chip: chipOf({ ...plain, versions: ['0108', '040000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.version-differs'],
  },
  {
    name: 'com-unicode-version-differs',
    chip: chipOf({ ...plain, versions: ['0107', '050000'] }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...GOOD, 'com.sod': 'failed' },
    codes: ['document.chip.com.unicode-differs'],
  },
  {
    name: 'com-absent',
    chip: chipOf(plain),
    results: { ...GOOD, 'com.sod': 'not-supported' },
    codes: ['document.chip.com.absent'],
  },
  {
    name: 'com-beside-a-forged-sod',
    chip: chipOf({ ...plain, breakSignature: true }, given('EF.COM', comOf([1, 2, 14]))),
    results: { ...FORGED, 'com.sod': 'undetermined' },
    codes: ['document.chip.com.unsigned'],
  },
];
