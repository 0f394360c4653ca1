// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build

import type { KeyObject } from 'node:crypto';
import {
  constants,
  createECDH,
  createHash,
  createPublicKey,
  publicDecrypt,
  verify,
} from 'node:crypto';
import type { ChipEvidence } from '@amirani/documents/verdict';
import { cmacOf, fileOf } from './oracles.ts';

/** A transcript, as far as tests look into it. */
export interface Transcript {
  readonly activeAuthentication?: { readonly challenge: string; readonly response: string };
  readonly chipAuthentication?: {
    readonly ephemeralPrivateKey: string;
    readonly exchange: { readonly command: string; readonly response: string };
  };
  readonly paceCam?: { readonly mappingPublicKey: string; readonly chipAuthenticationData: string };
}

/** The transcript of a chip, or undefined. */
export const transcriptOf = (chip: ChipEvidence): Transcript | undefined => {
  const [file] = chip.transcripts ?? [];
  return file === undefined
    ? undefined
    : (JSON.parse(Buffer.from(file.bytes).toString()) as Transcript);
};

/** Whether the answer to the challenge verifies by DG15 with node:crypto; undefined where nobody asked. */
export const challengeHolds = (chip: ChipEvidence): boolean | undefined => {
  const said = transcriptOf(chip)?.activeAuthentication;
  if (said === undefined) return undefined;
  const dg15 = Buffer.from(fileOf(chip, 'DG15'));
  const key = createPublicKey({
    key: dg15.subarray((dg15[1] ?? 0) > 0x80 ? 2 + (dg15[1] ?? 0) - 0x80 : 2),
    format: 'der',
    type: 'spki',
  });
  const [asked, answer] = [Buffer.from(said.challenge, 'hex'), Buffer.from(said.response, 'hex')];
  if (key.asymmetricKeyType === 'rsa') return recovered(key, asked, answer);
  return ['sha256', 'sha384'].some((hash) =>
    (['der', 'ieee-p1363'] as const).some((dsaEncoding) =>
      verify(hash, asked, { key, dsaEncoding }, answer),
    ),
  );
};

/** ISO/IEC 9796-2: header, the chip's part, the digest of that and the challenge, trailer. */
const recovered = (key: KeyObject, asked: Buffer, answer: Buffer): boolean => {
  const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, answer);
  const [hash, size, tail] =
    block.at(-1) === 0xbc ? (['sha1', 20, 1] as const) : (['sha256', 32, 2] as const);
  const own = block.subarray(1, -tail - size);
  const expected = createHash(hash).update(own).update(asked).digest();
  return block[0] === 0x6a && block.subarray(-tail - size, -tail).equals(expected);
};

/** The keys that the reader's ephemeral key and the static point of DG14 lead to (Doc 9303-11, 9.7.1). */
export const sessionKeys = (
  chip: ChipEvidence,
): { readonly encryption: Buffer; readonly authentication: Buffer } | undefined => {
  const said = transcriptOf(chip)?.chipAuthentication;
  if (said === undefined) return undefined;
  const dg14 = Buffer.from(fileOf(chip, 'DG14'));
  const at = dg14.lastIndexOf(Buffer.from([0x03, 66, 0, 4]));
  const point = dg14.subarray(at + 3, at + 68);
  const secret = ['prime256v1', 'brainpoolP256r1'].flatMap((curve) => {
    try {
      const ecdh = createECDH(curve);
      ecdh.setPrivateKey(said.ephemeralPrivateKey, 'hex');
      return [ecdh.computeSecret(point)];
    } catch {
      // The point lies on the other curve.
      return [];
    }
  })[0];
  const key = (counter: number): Buffer =>
    createHash('sha1')
      .update(secret ?? Buffer.alloc(0))
      .update(Buffer.from([0, 0, 0, counter]))
      .digest()
      .subarray(0, 16);
  return { encryption: key(1), authentication: key(2) };
};

/** Whether the chip's protected answer has the right MAC; undefined where nobody asked. */
export const sessionHolds = (chip: ChipEvidence): boolean | undefined => {
  const keys = sessionKeys(chip);
  const exchange = transcriptOf(chip)?.chipAuthentication?.exchange;
  if (keys === undefined || exchange === undefined) return undefined;
  const response = Buffer.from(exchange.response, 'hex');
  const mac = macOf(keys.authentication, 2, padded(response.subarray(0, -12)));
  return mac === response.subarray(-10, -2).toString('hex');
};

/** Whether the reader's command has the right MAC, as it has with whatever chip. */
export const commandHolds = (chip: ChipEvidence): boolean | undefined => {
  const keys = sessionKeys(chip);
  const exchange = transcriptOf(chip)?.chipAuthentication?.exchange;
  if (keys === undefined || exchange === undefined) return undefined;
  const command = Buffer.from(exchange.command, 'hex');
  const [header, expected] = [command.subarray(0, 4), command.subarray(5, -11)];
  const mac = macOf(keys.authentication, 1, Buffer.concat([padded(header), padded(expected)]));
  return mac === command.subarray(-9, -1).toString('hex');
};

const macOf = (key: Buffer, counter: number, text: Buffer): string =>
  cmacOf(key, Buffer.concat([Buffer.alloc(15), Buffer.from([counter]), text]));

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.from([0x80]), Buffer.alloc(15 - (bytes.length % 16))]);
