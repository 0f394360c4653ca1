// biome-ignore-all lint/correctness/noNodejsModules: a test, left out of the build
import { createDiffieHellman, createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../../crypto/node.ts';
import { derBitString, derElement, derOid, derUnsigned, hexOf, tags } from '../../der/index.ts';
import { dg14Of, infoOf } from '../../test/chips.ts';
import {
  type AgreementKeys,
  exchangeTranscript,
  pointOf,
  tokenTranscript,
  transcriptFile,
} from '../../test/transcripts.ts';
import { readDg14, type SecurityInfo } from '../lds/security-infos.ts';
import { findingList } from '../say.ts';
import { readTranscripts } from '../transcript/read-transcript.ts';
import { checkChipAuthentication } from './chip.ts';
import { chipAuthenticationProtocol } from './protocols.ts';
import { checkExchange } from './secure-messaging.ts';

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const evidence = { state: 'given', proven: true, aborted: false, places: [] } as const;
const scalar = (seed: number, octets: number): Uint8Array =>
  Uint8Array.from({ length: octets }, (_, at) => (at === 0 ? 1 : (at * 31 + seed * 17) & 255));

const PROTOCOL = '0.4.0.127.0.7.2.2.3.2';
const KEY_OID = '0.4.0.127.0.7.2.2.1.2';
const CURVE = '1.3.36.3.3.2.8.1.1.7';
const spki = (point: Uint8Array): Uint8Array =>
  derElement(
    tags.sequence,
    derElement(tags.sequence, derOid('1.2.840.10045.2.1'), derOid(CURVE)),
    derBitString(point),
  );
/** standardizedDomainParameters 13: brainpoolP256r1. */
const standardized = (point: Uint8Array): Uint8Array =>
  derElement(
    tags.sequence,
    derElement(tags.sequence, derOid('0.4.0.127.0.7.1.2'), derUnsigned(Uint8Array.of(13))),
    derBitString(point),
  );

const keys: AgreementKeys = {
  curve: 'brainpoolP256r1',
  chip: scalar(1, 32),
  reader: scalar(2, 32),
};
const point = pointOf(keys.curve, keys.chip);
const infosOf = (...infos: readonly Uint8Array[]): readonly SecurityInfo[] =>
  readDg14({ file: 'DG14', bytes: dg14Of(...infos), say: findingList().say }) ?? [];
const replay = (part: Readonly<Record<string, unknown>>, infos: readonly SecurityInfo[]) => {
  const { say, findings } = findingList();
  const { chipAuthentication } = readTranscripts(
    [transcriptFile({ chipAuthentication: part })],
    say,
  );
  expect(findings).toEqual([]);
  const input = { record: chipAuthentication, evidence, infos };
  const check = runNow(checkChipAuthentication(input), nodeCrypto);
  return [check.result, check.findings.map(({ code }) => code)] as const;
};
const EVIDENCE = 'document.chip.ca.evidence-of-reader';

test('the worked example of secure messaging: Doc 9303-11, appendix D.4', () => {
  const protocol = chipAuthenticationProtocol('0.4.0.127.0.7.2.2.3.2.1');
  if (protocol === undefined) throw new Error('no protocol');
  const key = hex('F1CB1F1FB5ADF208806B89DC579DC1F8');
  const exchange = {
    command: hex('0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800'),
    response: hex('990290008E08FA855A5D4C50A8ED9000'),
    sequenceCounter: hex('887022120C06C226'),
  };
  const answer = (changed: Partial<typeof exchange>) =>
    runNow(checkExchange(protocol, key, { ...exchange, ...changed }), nodeCrypto);
  expect(answer({})).toBe('valid');
  expect(answer({ sequenceCounter: hex('887022120C06C227') })).toBe('command-mac');
  expect(answer({ response: exchange.response.with(9, 0) })).toBe('response-mac');
  expect(answer({ response: hex('6988') })).toBe('refused');
  expect(answer({ response: hex('9000') })).toBe('malformed');
  expect(answer({ command: hex('00A4020C02011E') })).toBe('malformed');
});

test.each([1, 2, 3, 4])('both versions with cipher %i; a chip with another key', (cipher) => {
  const protocol = `${PROTOCOL}.${cipher}`;
  const infos = infosOf(infoOf(KEY_OID, spki(point)), infoOf(protocol, 1));
  for (const make of [exchangeTranscript, tokenTranscript])
    expect(replay(make(protocol, keys), infos)).toEqual(['successful', [EVIDENCE]]);
  const [result, codes] = replay(
    tokenTranscript(protocol, { ...keys, chip: scalar(9, 32) }),
    infos,
  );
  expect([result, codes]).toEqual(['failed', ['document.chip.ca.token']]);
});

test('an answer that the chip cannot authenticate fails; a command that the reader did not send leaves it open', () => {
  const protocol = `${PROTOCOL}.2`;
  const infos = infosOf(infoOf(KEY_OID, spki(point)), infoOf(protocol, 1));
  const part = exchangeTranscript(protocol, keys);
  const { command, response } = part['exchange'] as { command: string; response: string };
  const forged = (exchange: Record<string, string>) => replay({ ...part, exchange }, infos);
  const turned = (text: string, at: number): string =>
    hexOf(hex(text).map((byte, index) => (index === at ? byte ^ 1 : byte)));
  expect(forged({ command, response: turned(response, 8) })).toEqual([
    'failed',
    ['document.chip.ca.mac'],
  ]);
  expect(forged({ command, response: '6988' })).toEqual(['failed', ['document.chip.ca.refused']]);
  expect(forged({ command: turned(command, 12), response })).toEqual([
    'undetermined',
    ['document.chip.ca.command-mac'],
  ]);
  expect(forged({ command, response: 'FFFF9000' })).toEqual([
    'undetermined',
    ['document.chip.ca.exchange'],
  ]);
});

test('keys by their identifiers; a lone key without one fits any; curves by their number', () => {
  const protocol = `${PROTOCOL}.2`;
  const other = pointOf(keys.curve, scalar(5, 32));
  const two = infosOf(
    infoOf(KEY_OID, spki(other), 1),
    infoOf(KEY_OID, standardized(point), 2),
    infoOf(protocol, 1, 1),
    infoOf(protocol, 1, 2),
  );
  expect(replay(exchangeTranscript(protocol, keys, 2), two)[0]).toBe('successful');
  expect(replay(exchangeTranscript(protocol, keys), two)[0]).toBe('successful');
  expect(replay(exchangeTranscript(protocol, keys, 1), two)[0]).not.toBe('successful');
  expect(replay(exchangeTranscript(protocol, keys, 3), two)).toEqual([
    'failed',
    ['document.chip.ca.key-missing'],
  ]);
  const alone = infosOf(infoOf(KEY_OID, spki(point)), infoOf(protocol, 1));
  expect(replay(exchangeTranscript(protocol, keys, 7), alone)[0]).toBe('successful');
});

test('protocols that are not offered are said, unknown ones are left open', () => {
  const infos = infosOf(infoOf(KEY_OID, spki(point)));
  const protocol = `${PROTOCOL}.2`;
  expect(replay(exchangeTranscript(protocol, keys), infos)).toEqual([
    'successful',
    ['document.chip.ca.protocol-not-offered', EVIDENCE],
  ]);
  const part = { ...exchangeTranscript(protocol, keys), protocol: '0.4.0.127.0.7.2.2.3.2.9' };
  expect(replay(part, infos)).toEqual(['undetermined', ['document.chip.ca.protocol']]);
});

test('ephemeral keys that do not belong together are the fault of the transcript', () => {
  const protocol = `${PROTOCOL}.2`;
  const infos = infosOf(infoOf(KEY_OID, spki(point)), infoOf(protocol, 1));
  const part = { ...exchangeTranscript(protocol, keys), ephemeralPublicKey: hexOf(point) };
  expect(replay(part, infos)).toEqual(['undetermined', ['document.chip.ca.agreement']]);
});

test('Diffie-Hellman in a prime field', () => {
  const group = createDiffieHellman(512);
  const chip = createDiffieHellman(group.getPrime(), group.getGenerator());
  const reader = createDiffieHellman(group.getPrime(), group.getGenerator());
  chip.generateKeys();
  reader.generateKeys();
  const protocol = '0.4.0.127.0.7.2.2.3.1.2';
  const value = (bytes: Uint8Array): Uint8Array => derUnsigned(new Uint8Array(bytes));
  const key = derElement(
    tags.sequence,
    derElement(
      tags.sequence,
      derOid('1.2.840.113549.1.3.1'),
      derElement(tags.sequence, value(group.getPrime()), value(group.getGenerator())),
    ),
    derBitString(value(chip.getPublicKey())),
  );
  const infos = infosOf(infoOf('0.4.0.127.0.7.2.2.1.1', key), infoOf(protocol, 1));
  const prime = group.getPrime();
  const shared = chip.computeSecret(reader.getPublicKey());
  const secret = new Uint8Array(prime.length);
  secret.set(shared, prime.length - shared.length);
  const nonce = Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1);
  const mac = new Uint8Array(
    createHash('sha1')
      .update(secret)
      .update(nonce)
      .update(Uint8Array.of(0, 0, 0, 2))
      .digest(),
  ).subarray(0, 16);
  const data = derElement(
    0x7f49,
    derOid(protocol),
    derElement(0x84, new Uint8Array(reader.getPublicKey())),
  );
  const code = nodeCrypto.answer({ kind: 'mac', algorithm: 'aes-cmac', key: mac, data });
  if (!(code instanceof Uint8Array)) throw new Error('no MAC');
  const part = {
    protocol,
    ephemeralPrivateKey: reader.getPrivateKey('hex'),
    ephemeralPublicKey: reader.getPublicKey('hex'),
    nonce: hexOf(nonce),
    token: hexOf(code.subarray(0, 8)),
  };
  expect(replay(part, infos)).toEqual(['successful', [EVIDENCE]]);
  expect(replay({ ...part, token: '0011223344556677' }, infos)[0]).toBe('failed');
});

test('no exchange throws, and none is valid by chance', () => {
  const protocol = `${PROTOCOL}.4`;
  const infos = infosOf(infoOf(KEY_OID, spki(point)), infoOf(protocol, 1));
  const part = exchangeTranscript(protocol, keys);
  const { command, response } = part['exchange'] as { command: string; response: string };
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 }).map(hexOf);
  fc.assert(
    fc.property(fc.oneof(fc.constant(command), bytes), bytes, (sent, answered) => {
      fc.pre(answered !== response);
      const exchange = { command: sent, response: answered };
      expect(replay({ ...part, exchange }, infos)[0]).not.toBe('successful');
    }),
    { numRuns: 60 },
  );
});
