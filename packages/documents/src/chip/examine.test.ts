import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkResults } from '../check/result.ts';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { derElement } from '../der/index.ts';
import {
  comOf,
  curveKey,
  dg1Of,
  dg14Of,
  dg15Of,
  groupOf,
  infoOf,
  sodOf,
  spkiOf,
  testSigner,
} from '../test/chips.ts';
import { activePart, ecdsaAnswer, transcriptFile } from '../test/transcripts.ts';
import { specimens } from '../test/zones.ts';
import { openTrustStore, signerCheckNames } from '../trust/index.ts';
import type { ChipExamination, GivenFile } from './index.ts';
import { chipCheckNames, examineChip } from './index.ts';

const at = '2023-06-01T12:00:00Z';
const signer = testSigner(curveKey('prime256v1'));
const aaKey = curveKey('brainpoolP256r1');
const groups = new Map([
  [1, dg1Of(specimens.TD3)],
  [2, groupOf(2)],
  [3, groupOf(3)],
  [14, dg14Of(infoOf('0.4.0.127.0.7.2.2.1.2', spkiOf(curveKey('prime256v1'))))],
  [15, dg15Of(aaKey)],
]);
const sod = sodOf({ groups, signer, signedAt: '2023-02-01T10:00:00Z' });
const whole: readonly GivenFile[] = [
  { name: 'EF.SOD', bytes: sod },
  { name: 'EF.COM', bytes: comOf([...groups.keys()]) },
  ...[...groups].map(([number, bytes]) => ({ name: `DG${number}`, bytes })),
];
const store = runNow(
  openTrustStore([{ name: 'csca', bytes: signer.authority, role: 'csca' }], {
    profile: 'training',
    at,
  }),
  nodeCrypto,
);
const examine = (files: readonly GivenFile[], more: Partial<ChipExamination> = {}) => {
  const verification = runNow(examineChip({ files, store, at, ...more }), nodeCrypto);
  const result = (name: string) => verification.checks.find((one) => one.name === name)?.result;
  const codes = (name: string) =>
    verification.checks.find((one) => one.name === name)?.findings.map(({ code }) => code);
  return { ...verification, result, codes };
};
const without = (...names: readonly string[]): readonly GivenFile[] =>
  whole.filter(({ name }) => !names.includes(name));

test('every check is there once, with one of the five words, whatever was given', () => {
  const names = [
    ...chipCheckNames,
    ...signerCheckNames,
    ...Array.from({ length: 16 }, (_, index) => [
      `dg${index + 1}.hash`,
      `dg${index + 1}.content`,
    ]).flat(),
  ].toSorted();
  const states = [undefined, 'read', 'aborted', 'absent', 'refused'] as const;
  fc.assert(
    fc.property(fc.subarray([...whole]), fc.constantFrom(...states), (files, state) => {
      const { checks } = examine(files, state === undefined ? {} : { state });
      expect(checks.map(({ name }) => name).toSorted()).toEqual(names);
      for (const { result } of checks) expect(checkResults).toContain(result);
      if (state !== 'aborted') expect(checks.map(({ result }) => result)).not.toContain('aborted');
    }),
    { numRuns: 60 },
  );
});

test('a whole chip, and its places', () => {
  const response = ecdsaAnswer(aaKey.privateKey, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8));
  const part = activePart(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), response);
  const { checks, chain, result } = examine(whole, {
    state: 'read',
    transcripts: [transcriptFile(part)],
  });
  // The specimen of Doc 9303 expired long ago.
  expect(checks.filter((check) => check.result === 'failed').map(({ name }) => name)).toEqual([
    'dg1.expiry',
  ]);
  for (const name of ['chip.presence', 'chip.access', 'com.sod', 'chain', 'active-authentication'])
    expect([name, result(name)]).toEqual([name, 'successful']);
  expect(chain.map(({ role }) => role)).toEqual(['signer', 'csca']);
});

test('any bit of any data group changed fails its hash, and no other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...groups.keys()), fc.nat(), (number, bit) => {
      const bytes = (groups.get(number) ?? new Uint8Array(0)).slice();
      const place = bit % (bytes.length * 8);
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) ^ (1 << (place & 7));
      const name = `DG${number}`;
      const { result } = examine([
        ...without(name),
        { name, bytes, as: name as NonNullable<GivenFile['as']> },
      ]);
      for (const other of groups.keys())
        expect(result(`dg${other}.hash`)).toBe(other === number ? 'failed' : 'successful');
    }),
    { numRuns: 60 },
  );
});

test('any bit of EF.SOD changed: no hash is believed that was not signed', () => {
  const believed = [...groups.keys()].map((number) => `dg${number}.hash`);
  fc.assert(
    fc.property(fc.nat(sod.length * 8 - 1), (bit) => {
      const bytes = sod.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { result, contents } = examine([
        ...without('EF.SOD'),
        { name: 'EF.SOD', bytes, as: 'EF.SOD' },
      ]);
      const signed = contents['EF.SOD']?.securityObject?.hashes.map(({ hash }) => [...hash]);
      for (const name of believed)
        if (result(name) === 'successful') {
          expect(result('sod.signature')).toBe('successful');
          expect(signed).toEqual(
            examine(whole).contents['EF.SOD']?.securityObject?.hashes.map(({ hash }) => [...hash]),
          );
        }
    }),
    { numRuns: 200 },
  );
});

test('nothing that is given throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          name: fc.constantFrom(
            'EF.SOD',
            'EF.COM',
            'DG1',
            'DG2',
            'DG14',
            'DG15',
            'EF.CardSecurity',
            'x',
          ),
          bytes: fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            fc
              .tuple(fc.constantFrom(...whole.map(({ bytes }) => bytes)), fc.nat(2000), fc.nat(255))
              .map(([bytes, place, value]) => bytes.with(place % bytes.length, value)),
          ),
        }),
        { maxLength: 5 },
      ),
      (files) => {
        expect(examine(files).checks.length).toBeGreaterThan(40);
      },
    ),
    { numRuns: 200 },
  );
});

test('the data group of another chip; a bomb; a picture of 100 megapixels', () => {
  const other = examine([...without('DG1'), { name: 'DG1', bytes: dg1Of(specimens.TD2) }]);
  expect(other.result('dg1.hash')).toBe('failed');
  expect(other.result('active-authentication')).toBe('not-supported');

  const bomb = zipSync({ 'DG2.bin': new Uint8Array(18 << 20) });
  const bombed = examine([...without('DG2'), { name: 'chip.zip', bytes: bomb }]);
  expect(bombed.findings.map(({ code }) => code)).toEqual(['document.chip.zip.large']);
  expect(bombed.result('dg2.hash')).toBe('not-supported');
  expect(bombed.result('dg1.hash')).toBe('successful');

  const picture = Uint8Array.from([
    ...[0xff, 0x4f, 0xff, 0x51, 0, 47, 0, 0, 0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10],
    ...new Array<number>(24).fill(0),
    ...[0, 3],
  ]);
  const dg5 = derElement(0x65, derElement(2, Uint8Array.of(1)), derElement(0x5f40, picture));
  const large = examine([...whole, { name: 'DG5', bytes: dg5 }]);
  expect(large.codes('dg5.content')).toEqual(['document.chip.image.large']);
  expect(large.result('dg5.content')).toBe('undetermined');
});

test('a chip that is not there, does not open, or was pulled away', () => {
  const of = (more: Partial<ChipExamination>, files: readonly GivenFile[] = []) => {
    const { result } = examine(files, more);
    return ['chip.presence', 'chip.access', 'sod.signature', 'dg1.hash'].map(result);
  };
  expect(of({ state: 'absent', electronic: true })).toEqual([
    'failed',
    'not-supported',
    'not-supported',
    'not-supported',
  ]);
  expect(of({ state: 'absent' })[0]).toBe('undetermined');
  expect(of({ state: 'absent', electronic: false })[0]).toBe('not-supported');
  expect(of({ state: 'refused' }).slice(0, 2)).toEqual(['successful', 'failed']);
  expect(of({ state: 'aborted' }, without('DG2', 'EF.SOD'))).toEqual([
    'successful',
    'aborted',
    'aborted',
    'aborted',
  ]);
  const cut = examine(without('DG2', 'DG15'), { state: 'aborted' });
  expect(cut.result('dg1.hash')).toBe('successful');
  expect(cut.result('dg2.hash')).toBe('aborted');
  expect(cut.result('active-authentication')).toBe('aborted');
});

test('a key that EF.SOD knows of is asked for, whatever EF.COM says', () => {
  const struck = examine([
    ...without('EF.COM', 'DG15'),
    { name: 'EF.COM', bytes: comOf([1, 2, 3, 14]) },
  ]);
  expect(struck.result('com.sod')).toBe('failed');
  expect(struck.codes('active-authentication')).toEqual(['document.chip.aa.key-not-given']);
});

test('fingerprints that the reader may not read raise no alarm', () => {
  const notRead = [{ file: 'DG3', reason: 'access-denied', statusWord: '6982' }];
  const { result, codes } = examine(without('DG3'), {
    state: 'read',
    transcripts: [transcriptFile({ notRead })],
  });
  expect(result('dg3.hash')).toBe('not-supported');
  expect(codes('dg3.hash')).toEqual(['document.chip.hash.access-denied']);
});

test('of several answers the worst counts, in whatever order they come, and all are said', () => {
  const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  const good = transcriptFile(activePart(challenge, ecdsaAnswer(aaKey.privateKey, challenge)));
  const bad = transcriptFile(
    activePart(challenge, ecdsaAnswer(curveKey('brainpoolP256r1').privateKey, challenge)),
  );
  const cut = transcriptFile({ activeAuthentication: { aborted: true } });
  const active = (...transcripts: readonly (typeof good)[]) => {
    const { checks } = examine(whole, { state: 'read', transcripts });
    const check = checks.find(({ name }) => name === 'active-authentication');
    const twice = check?.findings.find(({ code }) => code === 'document.chip.transcript.twice');
    const codes = check?.findings.map(({ code }) => code) ?? [];
    return { result: check?.result, codes: codes.toSorted(), facts: twice?.facts };
  };
  for (const order of [
    [good, bad],
    [bad, good],
    [good, good, bad],
    [bad, cut, good],
  ])
    expect(active(...order)).toMatchObject({
      result: 'failed',
      codes: expect.arrayContaining(['document.chip.aa.invalid', 'document.chip.transcript.twice']),
      facts: { part: 'activeAuthentication', held: 1 },
    });
  expect(active(good, good)).toMatchObject({ result: 'successful', facts: undefined });
  for (const order of [
    [good, cut],
    [cut, good],
  ])
    expect(active(...order)).toMatchObject({ result: 'successful', facts: { count: 2, held: 1 } });
});

test('fingerprints that the chip denies having are undetermined; any other group that it lacks fails', () => {
  const absent = (file: string) => {
    const notRead = [{ file, reason: 'absent', statusWord: '6A82' }];
    const { result, codes } = examine(without(file), {
      state: 'read',
      transcripts: [transcriptFile({ notRead })],
    });
    const name = `${file.toLowerCase()}.hash`;
    return [result(name), codes(name)];
  };
  expect(absent('DG3')).toEqual(['undetermined', ['document.chip.hash.absent']]);
  for (const file of ['DG2', 'DG14', 'DG15'])
    expect(absent(file)).toEqual(['failed', ['document.chip.hash.absent']]);
});

test('of a chip that was pulled away, groups that EF.SOD does not list are not cut off', () => {
  const { result } = examine(without('DG2'), { state: 'aborted' });
  const results = [2, 4, 5, 16].map((number) => result(`dg${number}.content`));
  expect(results).toEqual(['aborted', 'not-supported', 'not-supported', 'not-supported']);
  const unknown = examine(without('DG2', 'EF.SOD'), { state: 'aborted' });
  expect([2, 5].map((number) => unknown.result(`dg${number}.content`))).toEqual([
    'aborted',
    'aborted',
  ]);
});

test('a file that is larger than one of a chip, and a thousand certificates, are not worked through', () => {
  const huge = new Uint8Array((16 << 20) + 1).fill(0x75);
  const large = examine([...without('DG2'), { name: 'DG2', bytes: huge, as: 'DG2' }]);
  expect(large.findings.map(({ code }) => code)).toEqual(['document.chip.file.large']);
  expect(large.result('dg2.hash')).toBe('not-supported');

  const holding = (count: number) => {
    const certificates = new Array<Uint8Array>(count).fill(signer.certificate);
    const bytes = sodOf({ groups, signer, certificates });
    return examine([...without('EF.SOD'), { name: 'EF.SOD', bytes }]);
  };
  expect(holding(64).result('sod.signature')).toBe('successful');
  const many = holding(1000);
  expect(many.result('sod.content')).toBe('failed');
  expect(many.codes('sod.content')).toContain('document.cms.unreadable');
});
