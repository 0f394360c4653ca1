import {
  constants,
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createPublicKey,
  publicDecrypt,
  verify,
} from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import type { ChipEvidence } from '@amirani/documents/verdict';
import { describe, expect, test } from 'vitest';
import type { FactoryDocument } from '../exhibit.ts';
import { documentFactory } from '../factory.ts';
import { issuerOf, issuers } from '../states/issuer.ts';
import {
  cmacOf,
  cmsCertificates,
  cmsContent,
  cmsText,
  fileOf,
  signedDataOf,
  unhashed,
} from '../test/oracles.ts';

const factory = documentFactory({ seed: 5, referenceDate: '2026-03-31' as CivilDate });
const electronic = Array.from({ length: 250 }, (_, number) => factory.genuine(number))
  .flatMap(({ documents }) => documents)
  .filter((document) => document.print.biometricSymbol === true);
const oneOf = (state: string): FactoryDocument => {
  const found = electronic.find((document) => document.state === state);
  if (found === undefined) throw new Error(`no document of ${state}`);
  return found;
};
const chipOf = (document: FactoryDocument): ChipEvidence => {
  const chip = document.chip();
  if (chip === undefined) throw new Error('no chip');
  return chip;
};
interface Transcript {
  readonly activeAuthentication?: { readonly challenge: string; readonly response: string };
  readonly chipAuthentication?: {
    readonly ephemeralPrivateKey: string;
    readonly exchange: { readonly command: string; readonly response: string };
  };
  readonly paceCam?: { readonly mappingPublicKey: string; readonly chipAuthenticationData: string };
}
const transcriptOf = (chip: ChipEvidence): Transcript =>
  JSON.parse(Buffer.from(chip.transcripts?.[0]?.bytes ?? []).toString()) as Transcript;
const curveNames = {
  'P-256': 'prime256v1',
  'P-384': 'secp384r1',
  brainpoolP256r1: 'brainpoolP256r1',
  brainpoolP384r1: 'brainpoolP384r1',
} as const;

describe.each(issuers.map(({ state }) => state))('a chip of %s', (state) => {
  const chip = chipOf(oneOf(state));
  const issuer = issuerOf(state);

  test('OpenSSL verifies EF.SOD, and every data group has its hash there', () => {
    const signed = signedDataOf(fileOf(chip, 'EF.SOD'));
    const content = cmsContent(signed);
    if (content === undefined) throw new Error('the signature does not verify');
    expect(unhashed(chip, content)).toEqual([]);
    expect(cmsCertificates(signed)).toHaveLength(1);
    const issued = oneOf(state).print.dateOfIssue ?? '';
    const told = cmsText(signed).match(/signingTime[\s\S]*?UTCTIME:(\w+)\s+(\d+) [\d:]+ (\d{4})/);
    expect(told === null).toBe(!issuer.signingTime);
    if (told !== null)
      expect(new Date(`${told[1]} ${told[2]} ${told[3]} UTC`).toISOString().slice(0, 10)).toBe(
        issued,
      );
    const changed = signed.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(cmsContent(changed)).toBeUndefined();
  });

  test('EF.COM lists what is there', () => {
    const com = Buffer.from(fileOf(chip, 'EF.COM'));
    const groups = chip.files.filter(({ name }) => name.startsWith('DG'));
    const tags = groups.map(({ bytes }) => bytes[0] ?? 0);
    expect(com.subarray(-tags.length - 2)).toEqual(Buffer.from([0x5c, tags.length, ...tags]));
  });

  test('DG1 is the zone, DG2 the printed picture', () => {
    const document = oneOf(state);
    expect(
      Buffer.from(fileOf(chip, 'DG1')).toString('latin1').endsWith(document.zone.join('')),
    ).toBe(true);
    expect(Buffer.from(fileOf(chip, 'DG2')).includes(document.portrait().bytes)).toBe(true);
  });

  test.runIf(issuer.activeAuthentication)('its answer to a challenge verifies by DG15', () => {
    const { challenge = '', response = '' } = transcriptOf(chip).activeAuthentication ?? {};
    const dg15 = Buffer.from(fileOf(chip, 'DG15'));
    const key = createPublicKey({
      key: dg15.subarray((dg15[1] ?? 0) > 0x80 ? 2 + (dg15[1] ?? 0) - 0x80 : 2),
      format: 'der',
      type: 'spki',
    });
    const [asked, answer] = [Buffer.from(challenge, 'hex'), Buffer.from(response, 'hex')];
    const how = issuer.activeAuthentication;
    if (how?.kind === 'ecdsa') {
      const dsaEncoding = how.form === 'der' ? 'der' : 'ieee-p1363';
      expect(verify(how.hash, asked, { key, dsaEncoding }, answer)).toBe(true);
      expect(verify(how.hash, Buffer.from('x'), { key, dsaEncoding }, answer)).toBe(false);
    } else if (how?.kind === 'rsa') {
      const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, answer);
      const tail = how.hash === 'sha1' ? 1 : 2;
      const size = how.hash === 'sha1' ? 20 : 32;
      const own = block.subarray(1, block.length - tail - size);
      expect(block.subarray(block.length - tail - size, -tail)).toEqual(
        createHash(how.hash).update(own).update(asked).digest(),
      );
    }
  });

  test.runIf(issuer.chipAuthentication)(
    'both sides of chip authentication have the same keys',
    () => {
      const { ephemeralPrivateKey = '', exchange } = transcriptOf(chip).chipAuthentication ?? {};
      const curve = curveNames[issuer.chipAuthentication ?? 'P-256'];
      const ecdh = createECDH(curve);
      ecdh.setPrivateKey(ephemeralPrivateKey, 'hex');
      // The static point is the uncompressed point that DG14 holds last before the key's number.
      const dg14 = Buffer.from(fileOf(chip, 'DG14'));
      const at = dg14.lastIndexOf(Buffer.from([0x03, 66, 0, 4]));
      const secret = ecdh.computeSecret(dg14.subarray(at + 3, at + 68));
      const sessionKey = (counter: number): Buffer =>
        createHash('sha1')
          .update(secret)
          .update(Buffer.from([0, 0, 0, counter]))
          .digest()
          .subarray(0, 16);
      const counter = Buffer.concat([Buffer.alloc(15), Buffer.from([2])]);
      const response = Buffer.from(exchange?.response ?? '', 'hex');
      const mac = response.subarray(-10, -2).toString('hex');
      const protectedPart = response.subarray(0, -12);
      const padding = Buffer.concat([
        Buffer.from([0x80]),
        Buffer.alloc(15 - (protectedPart.length % 16)),
      ]);
      expect(cmacOf(sessionKey(2), Buffer.concat([counter, protectedPart, padding]))).toBe(mac);
      // The initial vector is the encrypted counter (Doc 9303-11, 9.8.6.1).
      const iv = createCipheriv('aes-128-ecb', sessionKey(1), null).update(counter);
      const text = createDecipheriv('aes-128-cbc', sessionKey(1), iv)
        .setAutoPadding(false)
        .update(response.subarray(3, 19));
      expect(response[0]).toBe(0x87);
      expect(text.subarray(0, 4)).toEqual(Buffer.from(fileOf(chip, 'DG1').subarray(0, 4)));
      const command = Buffer.from(exchange?.command ?? '', 'hex');
      expect(command.subarray(0, 4)).toEqual(Buffer.from([0x0c, 0xb0, 0x81, 0]));
    },
  );

  test.runIf(issuer.paceMapping)('the mapping key is the static one times the data', () => {
    const { mappingPublicKey = '', chipAuthenticationData = '' } = transcriptOf(chip).paceCam ?? {};
    const content = cmsContent(fileOf(chip, 'EF.CardSecurity'));
    if (content === undefined) throw new Error('EF.CardSecurity does not verify');
    const at = content.lastIndexOf(Buffer.from([0x03, 66, 0, 4]));
    const ecdh = createECDH(curveNames[issuer.chipAuthentication ?? 'P-256']);
    ecdh.setPrivateKey(chipAuthenticationData, 'hex');
    expect(ecdh.computeSecret(content.subarray(at + 3, at + 68)).toString('hex')).toBe(
      mappingPublicKey.slice(2, 66),
    );
  });
});
