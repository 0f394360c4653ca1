import { createCipheriv, createDecipheriv, createECDH } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import type { ChipEvidence } from '@amirani/documents/verdict';
import { describe, expect, test } from 'vitest';
import type { FactoryDocument } from '../exhibit.ts';
import { documentFactory } from '../factory.ts';
import { issuerOf, issuers } from '../states/issuer.ts';
import {
  challengeHolds,
  commandHolds,
  sessionHolds,
  sessionKeys,
  transcriptOf,
} from '../test/authentication.ts';
import { cmsContent, cmsSigners, fileOf, signedDataOf, unhashed } from '../test/oracles.ts';

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
    const { certificates, text } = cmsSigners(signed);
    expect(certificates).toHaveLength(1);
    const issued = oneOf(state).print.dateOfIssue ?? '';
    const told = text.match(/signingTime[\s\S]*?UTCTIME:(\w+)\s+(\d+) [\d:]+ (\d{4})/);
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
    expect(Buffer.from(fileOf(chip, 'DG2')).includes(Buffer.from(document.portrait().bytes))).toBe(
      true,
    );
  });

  test.runIf(issuer.activeAuthentication)('its answer to a challenge verifies by DG15', () => {
    expect(challengeHolds(chip)).toBe(true);
  });

  test.runIf(issuer.chipAuthentication)(
    'both sides of chip authentication have the same keys',
    () => {
      expect(sessionHolds(chip)).toBe(true);
      expect(commandHolds(chip)).toBe(true);
      const keys = sessionKeys(chip);
      if (keys === undefined) throw new Error('no keys');
      const counter = Buffer.concat([Buffer.alloc(15), Buffer.from([2])]);
      const { command = '', response = '' } =
        transcriptOf(chip)?.chipAuthentication?.exchange ?? {};
      // The initial vector is the encrypted counter (Doc 9303-11, 9.8.6.1).
      const iv = createCipheriv('aes-128-ecb', keys.encryption, null).update(counter);
      const data = createDecipheriv('aes-128-cbc', keys.encryption, iv)
        .setAutoPadding(false)
        .update(Buffer.from(response, 'hex').subarray(3, 19));
      expect(data.subarray(0, 4)).toEqual(Buffer.from(fileOf(chip, 'DG1').subarray(0, 4)));
      expect(command.startsWith('0cb08100')).toBe(true);
    },
  );

  test.runIf(issuer.paceMapping)('the mapping key is the static one times the data', () => {
    const { mappingPublicKey = '', chipAuthenticationData = '' } =
      transcriptOf(chip)?.paceCam ?? {};
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
