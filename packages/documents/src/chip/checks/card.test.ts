import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../../crypto/node.ts';
import { derElement, tags } from '../../der/index.ts';
import {
  curveKey,
  dg1Of,
  dg14Of,
  groupOf,
  infoOf,
  sodOf,
  spkiOf,
  type TestSod,
  testSigner,
} from '../../test/chips.ts';
import { transcriptFile } from '../../test/transcripts.ts';
import { specimens } from '../../test/zones.ts';
import { openTrustStore } from '../../trust/index.ts';
import { examineChip } from '../examine.ts';
import type { GivenFile } from '../files/gather.ts';

const at = '2026-11-25T12:00:00Z';
const signer = testSigner(curveKey('brainpoolP256r1'));
const key = curveKey('brainpoolP256r1', 'named');
const pace = infoOf('0.4.0.127.0.7.2.2.4.2.2', 2, 13);
const cam = infoOf('0.4.0.127.0.7.2.2.4.6.2', 2, 13);
const chipKey = infoOf('0.4.0.127.0.7.2.2.1.2', spkiOf(key), 1);
const set = (...infos: readonly Uint8Array[]): Uint8Array => derElement(tags.set, ...infos);

const CARD_SECURITY = '0.4.0.127.0.7.3.2.1';
const cardSecurity = (content: Uint8Array, changes: Partial<TestSod> = {}): GivenFile => ({
  name: 'EF.CardSecurity',
  as: 'EF.CardSecurity',
  bytes: sodOf({
    groups: new Map(),
    signer,
    content,
    contentType: CARD_SECURITY,
    wrapper: false,
    ...changes,
  }),
});
const cardAccess = (...infos: readonly Uint8Array[]): GivenFile => ({
  name: 'EF.CardAccess',
  as: 'EF.CardAccess',
  bytes: set(...infos),
});
const dg1 = dg1Of(specimens.TD3);
const chipWith = (...infos: readonly Uint8Array[]): readonly GivenFile[] => {
  const dg14 = dg14Of(...infos);
  const groups = new Map([
    [1, dg1],
    [2, groupOf(2)],
    [14, dg14],
  ]);
  return [
    { name: 'EF.SOD', bytes: sodOf({ groups, signer }), as: 'EF.SOD' },
    { name: 'DG14', bytes: dg14, as: 'DG14' },
    { name: 'DG1', bytes: dg1, as: 'DG1' },
  ];
};
const store = runNow(
  openTrustStore([{ name: 'csca', bytes: signer.authority, role: 'csca' }], {
    profile: 'training',
    at,
  }),
  nodeCrypto,
);
const examine = (...files: readonly GivenFile[]) => {
  const { checks } = runNow(examineChip({ files, store, at }), nodeCrypto);
  return (name: string) => {
    const check = checks.find((one) => one.name === name);
    const codes = check?.findings.map(({ code }) => code.replace('document.chip.', ''));
    return [check?.result, codes] as const;
  };
};

test('EF.CardSecurity with the keys of DG14 and what EF.CardAccess offers verifies and chains', () => {
  const check = examine(
    ...chipWith(chipKey, pace, cam),
    cardAccess(pace, cam),
    cardSecurity(set(pace, cam, chipKey)),
  );
  expect(check('card-security.signature')).toEqual(['successful', []]);
  expect(check('card-security.chain')[0]).toBe('successful');
  expect(check('card-access.dg14')).toEqual(['successful', []]);
});

test('another key than in DG14, another content type, a broken signature, no signed data', () => {
  const other = infoOf('0.4.0.127.0.7.2.2.1.2', spkiOf(curveKey('brainpoolP256r1', 'named')), 1);
  const result = (file: GivenFile) =>
    examine(...chipWith(chipKey, pace), file)('card-security.signature');
  expect(result(cardSecurity(set(pace, other)))).toEqual(['failed', ['card-security.key-differs']]);
  const typed = result(cardSecurity(set(chipKey), { contentType: '1.2.3' }));
  expect(typed).toEqual(['failed', ['card-security.content-type']]);
  expect(result(cardSecurity(set(chipKey), { breakSignature: true }))[0]).toBe('failed');
  expect(result(cardSecurity(set(chipKey), { attributes: 'other-digest' }))[0]).toBe('failed');
  const file = cardSecurity(set(chipKey));
  expect(result({ ...file, bytes: file.bytes.subarray(4) })[0]).toBe('failed');
  expect(result(cardSecurity(set(chipKey), { certificates: [] }))[0]).toBe('undetermined');
});

test('DG14 and EF.CardSecurity must contain what EF.CardAccess offers', () => {
  const weak = infoOf('0.4.0.127.0.7.2.2.4.2.1', 2, 13);
  const check = examine(
    ...chipWith(chipKey, pace),
    cardAccess(pace, weak),
    cardSecurity(set(pace, chipKey)),
  );
  expect(check('card-access.dg14')).toEqual(['failed', ['card-access.info-missing']]);
  expect(check('card-security.signature')).toEqual(['failed', ['card-security.info-missing']]);
});

test('EF.CardAccess without DG14, with one that is not proven, and none at all', () => {
  expect(examine(cardAccess(pace))('card-access.dg14')).toEqual([
    'not-supported',
    ['card-access.no-dg14'],
  ]);
  const [, dg14] = chipWith(pace);
  if (dg14 === undefined) throw new Error('no DG14');
  expect(examine(dg14, cardAccess(pace))('card-access.dg14')).toEqual([
    'undetermined',
    ['card-access.unsigned'],
  ]);
  expect(examine(dg14)('card-access.dg14')).toEqual(['not-supported', ['card-access.absent']]);
});

test('a chip that hides what its signed DG14 has for PACE', () => {
  const files = chipWith(chipKey, pace);
  const strong = infoOf('0.4.0.127.0.7.2.2.4.6.2', 2, 13);
  expect(examine(...chipWith(chipKey, pace, strong), cardAccess(pace))('card-access.dg14')).toEqual(
    ['undetermined', ['card-access.info-left-out']],
  );
  expect(examine(...files)('card-access.dg14')).toEqual([
    'not-supported',
    ['card-access.left-out'],
  ]);
  const told = (reason: string) =>
    examine(...files, {
      name: 'transcript.json',
      bytes: transcriptFile({ notRead: [{ file: 'EF.CardAccess', reason }] }).bytes,
    })('card-access.dg14');
  expect(told('absent')).toEqual(['failed', ['card-access.missing']]);
  expect(told('aborted')).toEqual(['aborted', ['card-access.absent']]);
  // EF.SOD has no DG14, so the offer of EF.CardAccess cannot be confirmed.
  const groups = new Map([[1, dg1]]);
  const sod = { name: 'EF.SOD', bytes: sodOf({ groups, signer }), as: 'EF.SOD' as const };
  expect(examine(sod, cardAccess(pace))('card-access.dg14')).toEqual([
    'undetermined',
    ['card-access.without-dg14'],
  ]);
});
