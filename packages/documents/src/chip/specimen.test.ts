import { describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { readMrz } from '../mrz/index.ts';
import { curveKey, sodOf, testSigner } from '../test/chips.ts';
import { haveSamples, sampleBytes } from '../test/samples.ts';
import {
  activePart,
  exchangeTranscript,
  pkcs8,
  recoverySignature,
  scalarOf,
  tokenTranscript,
  transcriptFile,
} from '../test/transcripts.ts';
import { on } from '../test/zones.ts';
import { openTrustStore } from '../trust/index.ts';
import type { ChipVerification, GivenFile } from './index.ts';
import { examineChip } from './index.ts';

/** The complete specimen of BSI TR-03105-5, with the private keys of DG14 and DG15. */
const at = '2009-06-01T12:00:00Z';
const FOLDER = 'lds-bsi-tr03105-5';
const NAMES = [
  'EF_COM',
  'EF_SOD',
  'Datagroup1',
  'Datagroup2',
  'Datagroup3',
  'Datagroup4',
  'Datagroup14',
  'Datagroup15',
];
const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

describe.skipIf(!haveSamples)('the specimen of BSI', () => {
  const store = runNow(openTrustStore([], { profile: 'training', at }), nodeCrypto);
  const files = (): GivenFile[] =>
    NAMES.map((name) => ({ name: `${name}.bin`, bytes: sampleBytes(`${FOLDER}/${name}.bin`) }));
  const examine = (given: readonly GivenFile[], parts: Record<string, unknown> = {}) =>
    runNow(
      examineChip({ files: given, transcripts: [transcriptFile(parts)], store, at }),
      nodeCrypto,
    );
  const result = ({ checks }: ChipVerification, name: string) =>
    checks.find((check) => check.name === name)?.result;
  const codes = ({ checks }: ChipVerification, name: string) =>
    checks.find((check) => check.name === name)?.findings.map(({ code }) => code);
  const aaKey = () => pkcs8(sampleBytes(`${FOLDER}/DG15_sk.pkcs8`));
  const keys = () => ({
    curve: 'brainpoolP224r1' as const,
    chip: scalarOf(pkcs8(sampleBytes(`${FOLDER}/DG14_sk.pkcs8`))),
    reader: Uint8Array.from({ length: 28 }, (_, index) => index + 1),
  });

  test('signature by PSS, every hash, EF.COM; the chain leads nowhere', () => {
    const verification = examine(files());
    const names = ['sod.content', 'sod.digest', 'sod.signature', 'com.sod'];
    for (const number of [1, 2, 3, 4, 14]) names.push(`dg${number}.hash`, `dg${number}.content`);
    for (const name of names)
      expect([name, result(verification, name), codes(verification, name)]).toEqual([
        name,
        'successful',
        expect.anything(),
      ]);
    expect(result(verification, 'chain')).toBe('undetermined');
    // The set has a DG15 for another profile of its: neither EF.COM nor EF.SOD of this one know it.
    expect(codes(verification, 'dg15.hash')).toEqual(['document.chip.hash.not-listed']);
    expect(result(verification, 'dg15.content')).toBe('successful');
    expect(result(verification, 'dg7.hash')).toBe('not-supported');
    expect(codes(verification, 'dg7.hash')).toEqual(['document.chip.hash.not-there']);
    expect(verification.contents.DG2?.templates[0]?.images[0]?.format).toBe('jpeg2000');
    expect(verification.findings).toEqual([]);
  });

  test('DG1 is the printed zone, character by character', () => {
    const printed = examine(files()).contents.DG1?.zone.lines.join('\n') ?? '';
    const compare = (text: string) => {
      const zone = readMrz(text, on);
      return runNow(examineChip({ files: files(), store, at, zone }), nodeCrypto);
    };
    expect(result(compare(printed), 'dg1.mrz')).toBe('successful');
    expect(result(compare(printed.replace('MUSTERMANN', 'MUSTERFRAU')), 'dg1.mrz')).toBe('failed');
  });

  const ways = [
    {},
    { hash: 'sha256', short: false },
    { hash: 'sha224', short: false },
    { hash: 'sha1', short: false },
    { hash: 'sha256', short: true },
    { complement: true },
  ] as const;

  test('active authentication verifies by the key of DG15, which this EF.SOD does not vouch for', () => {
    for (const way of ways) {
      const response = recoverySignature(aaKey(), challenge, way);
      const verification = examine(files(), activePart(challenge, response));
      expect(codes(verification, 'active-authentication')).toEqual(
        expect.arrayContaining(['document.chip.aa.trailer', 'document.chip.aa.key-unsigned']),
      );
      expect(result(verification, 'active-authentication')).toBe('undetermined');
    }
  });

  test('and is successful where an EF.SOD vouches for it', () => {
    const signed = new Map(
      [1, 2, 14, 15].map((number) => [number, sampleBytes(`${FOLDER}/Datagroup${number}.bin`)]),
    );
    const sod = sodOf({ groups: signed, signer: testSigner(curveKey('prime256v1')) });
    const given = [
      ...files().filter(({ name }) => name.startsWith('Data')),
      { name: 'EF.SOD', bytes: sod },
    ];
    for (const way of ways) {
      const response = recoverySignature(aaKey(), challenge, way);
      const verification = examine(given, activePart(challenge, response));
      expect(result(verification, 'dg15.hash')).toBe('successful');
      expect(result(verification, 'active-authentication')).toBe('successful');
    }
  });

  test.each([1, 2, 3, 4])('chip authentication by the key of DG14, cipher %i', (cipher) => {
    const protocol = `0.4.0.127.0.7.2.2.3.2.${cipher}`;
    for (const part of [exchangeTranscript(protocol, keys()), tokenTranscript(protocol, keys())]) {
      const verification = examine(files(), { chipAuthentication: part });
      expect(result(verification, 'chip-authentication')).toBe('successful');
      expect(codes(verification, 'chip-authentication')).toContain(
        'document.chip.ca.evidence-of-reader',
      );
    }
  });

  test('a clone with another key fails both', () => {
    const other = { ...keys(), chip: Uint8Array.from({ length: 28 }, (_, index) => 200 - index) };
    const protocol = '0.4.0.127.0.7.2.2.3.2.1';
    const exchange = examine(files(), { chipAuthentication: exchangeTranscript(protocol, other) });
    expect(result(exchange, 'chip-authentication')).toBe('undetermined');
    const token = examine(files(), { chipAuthentication: tokenTranscript(protocol, other) });
    expect(result(token, 'chip-authentication')).toBe('failed');
    const answer = recoverySignature(aaKey(), challenge);
    answer[20] = (answer[20] ?? 0) ^ 1;
    const active = examine(files(), activePart(challenge, answer));
    expect(result(active, 'active-authentication')).toBe('failed');
  });

  test('one byte of DG2 changed: only its hash fails, and dependent checks are not proven', () => {
    const given = files().map((file) =>
      file.name.startsWith('Datagroup2') ? { ...file, bytes: file.bytes.with(9000, 7) } : file,
    );
    const verification = examine(given);
    expect(result(verification, 'dg2.hash')).toBe('failed');
    expect(codes(verification, 'dg2.hash')).toEqual(['document.chip.hash.differs']);
    expect(result(verification, 'dg1.hash')).toBe('successful');
    const places = verification.checks.find(({ name }) => name === 'dg2.hash')?.findings[0]?.places;
    expect(places?.map(({ source }) => source)).toEqual(['DG2', 'EF.SOD']);
  });
});
