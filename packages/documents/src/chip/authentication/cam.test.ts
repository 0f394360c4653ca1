import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../../crypto/node.ts';
import { derBitString, derElement, derOid, derUnsigned, hexOf, tags } from '../../der/index.ts';
import { readMrz } from '../../mrz/index.ts';
import {
  curveKey,
  dg1Of,
  dg14Of,
  groupOf,
  infoOf,
  sodOf,
  type TestSigner,
  testSigner,
} from '../../test/chips.ts';
import { extension } from '../../test/pki.ts';
import { pointOf, transcriptFile } from '../../test/transcripts.ts';
import { on, specimens } from '../../test/zones.ts';
import { openTrustStore } from '../../trust/index.ts';
import { examineChip } from '../examine.ts';
import type { GivenFile } from '../files/gather.ts';
import { readDg14, type SecurityInfo } from '../lds/security-infos.ts';
import { findingList } from '../say.ts';
import { checkPaceCam } from './cam.ts';

const curve = 'brainpoolP256r1';
const order = BigInt('0xA9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7');
const KEY_OID = '0.4.0.127.0.7.2.2.1.2';
const PACE_CAM = '0.4.0.127.0.7.2.2.4.6.2';

const bytesOf = (value: bigint): Uint8Array =>
  new Uint8Array(Buffer.from(value.toString(16).padStart(64, '0'), 'hex'));
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes)}`);
const scalar = (seed: number): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : (at * 31 + seed * 17) & 255));
/** The key by the number of its curve, or by the name of it. */
const keyInfo = (secret: Uint8Array, by: 'number' | 'name', id?: number): Uint8Array =>
  infoOf(
    KEY_OID,
    derElement(
      tags.sequence,
      by === 'number'
        ? derElement(tags.sequence, derOid('0.4.0.127.0.7.1.2'), derUnsigned(Uint8Array.of(13)))
        : derElement(tags.sequence, derOid('1.2.840.10045.2.1'), derOid('1.3.36.3.3.2.8.1.1.7')),
      derBitString(pointOf(curve, secret)),
    ),
    ...(id === undefined ? [] : [id]),
  );
const data = scalar(7);
/** What a chip with the static key sends in the mapping. */
const mappingKey = (secret: Uint8Array): Uint8Array =>
  pointOf(curve, bytesOf((numberOf(data) * numberOf(secret)) % order));

const own = scalar(1);
const other = scalar(3);

test('the data lead from the static key to the mapping key, and from no other', () => {
  const infos = (...all: readonly Uint8Array[]): readonly SecurityInfo[] =>
    readDg14({ file: 'DG14', bytes: dg14Of(...all), say: findingList().say }) ?? [];
  const inCard = infos(keyInfo(own, 'number'));
  const cam = (
    mappingPublicKey: Uint8Array,
    proven = true,
    signed = infos(keyInfo(other, 'name', 1), keyInfo(own, 'name', 2)),
  ) => {
    const record = { protocol: PACE_CAM, mappingPublicKey, chipAuthenticationData: data };
    const check = runNow(checkPaceCam({ record, infos: inCard, proven, signed }), nodeCrypto);
    return [check.result, check.findings.map(({ code }) => code.replace('document.chip.cam.', ''))];
  };
  expect(cam(mappingKey(own))).toEqual(['successful', []]);
  expect(cam(mappingKey(own), false)).toEqual(['undetermined', ['key-unsigned']]);
  expect(cam(pointOf(curve, own))).toEqual(['failed', ['invalid']]);
  for (const signed of [[], infos(keyInfo(other, 'name'))])
    expect(cam(mappingKey(own), true, signed)).toEqual(['undetermined', ['key-unbound']]);
  for (const [record, result] of [
    [undefined, 'not-supported'],
    ['aborted', 'aborted'],
    ['refused', 'failed'],
  ] as const) {
    const input = { record, infos: inCard, proven: true, signed: inCard };
    expect(runNow(checkPaceCam(input), nodeCrypto).result).toBe(result);
  }
});

const at = '2026-11-25T12:00:00Z';

/** What is said of a chip that answers with the key in its EF.CardSecurity, whatever its DG14 has. */
const chip = (
  signer: TestSigner,
  {
    inDg14,
    inCard,
    card = signer,
  }: Record<'inDg14' | 'inCard', Uint8Array> & {
    readonly card?: TestSigner;
  },
  { printed = specimens.TD3 as string, givesDg14 = true } = {},
) => {
  const dg14 = dg14Of(keyInfo(inDg14, 'name', 1));
  const groups = new Map([
    [1, dg1Of(specimens.TD3)],
    [2, groupOf(2)],
    [14, dg14],
  ]);
  const set = derElement(tags.set, infoOf(PACE_CAM, 2, 13), keyInfo(inCard, 'name', 9));
  const cardSecurity = sodOf({
    groups: new Map(),
    signer: card,
    content: set,
    contentType: '0.4.0.127.0.7.3.2.1',
    wrapper: false,
  });
  const files: readonly GivenFile[] = [
    { name: 'EF.SOD', as: 'EF.SOD', bytes: sodOf({ groups, signer }) },
    { name: 'EF.CardSecurity', as: 'EF.CardSecurity', bytes: cardSecurity },
    ...(givesDg14 ? [{ name: 'DG14', as: 'DG14' as const, bytes: dg14 }] : []),
  ];
  const store = runNow(
    openTrustStore([{ name: 'csca', bytes: signer.authority, role: 'csca' }], {
      profile: 'training',
      at,
    }),
    nodeCrypto,
  );
  const paceCam = {
    protocol: PACE_CAM,
    mappingPublicKey: hexOf(mappingKey(inCard)),
    chipAuthenticationData: hexOf(data),
  };
  const { checks } = runNow(
    examineChip({
      files,
      zone: readMrz(printed, on),
      transcripts: [transcriptFile({ paceCam })],
      store,
      at,
    }),
    nodeCrypto,
  );
  return Object.fromEntries(
    checks.map(({ name, result, findings }) => [name, [result, findings.map(({ code }) => code)]]),
  );
};

const utopia = testSigner(curveKey('brainpoolP256r1'));

test('a chip with the key of its signed DG14 is proven', () => {
  const checks = chip(utopia, { inDg14: own, inCard: own });
  expect(checks['card-security.signature']).toEqual(['successful', []]);
  expect(checks['card-security.chain']?.[0]).toBe('successful');
  expect(checks['pace-cam']).toEqual(['successful', []]);
});

test('EF.CardSecurity and the key of another genuine document prove nothing', () => {
  const checks = chip(utopia, { inDg14: own, inCard: other });
  expect(checks['card-security.signature']?.[0]).toBe('successful');
  expect(checks['pace-cam']).toEqual(['undetermined', ['document.chip.cam.key-unbound']]);
  const withheld = chip(utopia, { inDg14: own, inCard: own }, { givesDg14: false });
  expect(withheld['pace-cam']).toEqual(['undetermined', ['document.chip.cam.key-unbound']]);
});

test('EF.CardSecurity of a signer of another state fails its chain and proves nothing', () => {
  // The zone is of a state that the signer is not of.
  const foreign = specimens.TD3.replaceAll('UTO', 'D<<');
  const checks = chip(utopia, { inDg14: own, inCard: own }, { printed: foreign });
  expect(checks['card-security.chain']?.[0]).toBe('failed');
  expect(checks['card-security.chain']?.[1]).toContain('document.trust.state.signer-differs');
  expect(checks['pace-cam']).toEqual(['undetermined', ['document.chip.cam.key-unsigned']]);
});

test('EF.CardSecurity of a signer whose chain ends nowhere proves nothing', () => {
  const card = testSigner(curveKey('brainpoolP256r1'), 8);
  const checks = chip(utopia, { inDg14: own, inCard: own, card });
  expect(checks['card-security.signature']?.[0]).toBe('successful');
  expect(checks['card-security.chain']?.[0]).not.toBe('successful');
  expect(checks['pace-cam']).toEqual(['undetermined', ['document.chip.cam.key-unsigned']]);
});

test('EF.CardSecurity of a signer with another purpose fails its chain', () => {
  const servers = testSigner(curveKey('brainpoolP256r1'), 7, [
    extension.purposes(true, '1.3.6.1.5.5.7.3.1'),
  ]);
  const checks = chip(servers, { inDg14: own, inCard: own });
  expect(checks['card-security.signature']?.[0]).toBe('successful');
  expect(checks['card-security.chain']?.[0]).toBe('failed');
  expect(checks['pace-cam']?.[0]).toBe('undetermined');
});
