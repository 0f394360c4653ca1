import { describe, expect, test } from 'vitest';
import { browserCrypto, run } from '../crypto/browser.ts';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { haveSamples, sampleBytes } from '../test/samples.ts';
import { readSeal } from './read.ts';
import { verifySeal } from './verify.ts';

const at = '2024-09-01T12:00:00Z';

/** Certificates, each with how the operator calls it. */
const certificates = [
  'sealgen_UTTS5B.crt',
  'sealgen_DETS32.crt',
  'kurz/KDS_TAXSTAMPS.crt',
  'kurz/KDS_ETD.crt',
  'kurz/KDS_EasyCard_VDS.crt',
  'kurz/KDS_TEST_VACC.crt',
  'kurz/KDS_VEHICLE_VIGNETTE.crt',
  'kurz/SchoolAccess.crt',
];

/** What OpenSSL says: which seal verifies with which certificate. */
const verifying: readonly (readonly [seal: string, signer: string])[] = [
  ['tsenger_addressStickerPassport.bin', 'sealgen_UTTS5B.crt'],
  ['tsenger_emergenyTravelDoc.bin', 'sealgen_UTTS5B.crt'],
  ['tsenger_residentPermit.bin', 'sealgen_UTTS5B.crt'],
  ['tsenger_supplementSheet.bin', 'sealgen_UTTS5B.crt'],
  ['tsenger_visa_224bitSig.bin', 'sealgen_DETS32.crt'],
  ['kurz/vds_sample_residence_permit', 'sealgen_UTTS5B.crt'],
  ['kurz/vds_sample_general_purpose', 'kurz/KDS_TAXSTAMPS.crt'],
  ['kurz/vds_sample_pharmapack', 'kurz/KDS_TAXSTAMPS.crt'],
  ['kurz/vds_sample_taxstamp', 'kurz/KDS_TAXSTAMPS.crt'],
  ['kurz/vds_sample_school_access', 'kurz/SchoolAccess.crt'],
];

/** Seals whose signer is not at hand. */
const others = [
  'tsenger_ankunftsnwPapier.bin',
  'tsenger_ankunftsnwPapier2.bin',
  'tsenger_arrivalAttestation.bin',
  'tsenger_arrivalAttestationV02.bin',
  'tsenger_socialInsurance.bin',
  'kurz/vds_sample_demecan_patient_id',
  'kurz/vds_sample_emergency_travel_single_journey',
  'kurz/vds_sample_health_insurance_card',
  'kurz/vds_sample_supplement_sheet',
  'kurz/vds_sample_ticket_demonstrator',
];

const read = (name: string) => readSeal(sampleBytes(`vds/${name}`));

const verify = (name: string) => {
  const signers = certificates.map((file) => ({ name: file, bytes: sampleBytes(`vds/${file}`) }));
  const { checks, signer } = runNow(verifySeal(read(name), { signers, at }), nodeCrypto);
  return { signer, ...Object.fromEntries(checks.map((check) => [check.name, check])) };
};

describe.skipIf(!haveSamples)('seals of others', () => {
  test.each(verifying)('%s verifies with %s', (name, signer) => {
    const checks = verify(name);
    expect(checks).toMatchObject({ 'seal.signature': { result: 'successful' } });
    expect([...(checks.signer?.raw ?? [])]).toEqual([...sampleBytes(`vds/${signer}`)]);
  });

  test('in a browser every seal comes to the same', async () => {
    const signers = certificates.map((file) => ({ name: file, bytes: sampleBytes(`vds/${file}`) }));
    for (const [name] of verifying) {
      const steps = () => verifySeal(read(name), { signers, at });
      expect(await run(steps(), browserCrypto), name).toEqual(runNow(steps(), nodeCrypto));
    }
  });

  test.each(others)('%s is read, its signer is not at hand', (name) => {
    const seal = read(name);
    expect(seal).toMatchObject({ kind: 'VDS', complete: true });
    expect(seal.features.every(({ ok }) => ok)).toBe(true);
    expect(verify(name)).toMatchObject({
      'seal.signature': {
        result: 'undetermined',
        findings: [{ code: 'document.seal.signer.unknown' }],
      },
      'seal.chain': { result: 'undetermined' },
      'seal.signer-validity': { result: 'undetermined' },
    });
  });

  test.each([
    ['tsenger_administrativeDocumentV9Basic.bin', '4d75737465726d616e6e'],
    ['tsenger_administrativeDocumentV9WithStatus.bin', '4d75737465726d616e6e'],
  ])('%s is not signed, which fails', (name, last) => {
    expect(read(name).features.at(-1)?.value).toBe(last);
    expect(verify(name)).toMatchObject({
      'seal.signature': {
        result: 'failed',
        findings: [{ code: 'document.seal.signature.absent' }],
      },
    });
  });

  test.each([
    ['kurz/vdsnc_sample_proof_of_test', 'E1234567P'],
    ['kurz/vdsnc_sample_proof_of_vaccination', 'A1234567Z'],
  ])('%s verifies by the certificate inside, for which nobody vouches', (name, number) => {
    expect(read(name).feature('passportNumber')?.value).toBe(number);
    expect(verify(name)).toMatchObject({
      'seal.readability': { result: 'successful' },
      'seal.signature': { result: 'successful' },
      'seal.chain': { result: 'undetermined', findings: [{ code: 'document.seal.chain.none' }] },
    });
  });

  test.each([
    [
      'tsenger_visa_224bitSig.bin',
      'visa',
      'mrz',
      'VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<\n1234567XY7GBR5203116M2005250',
    ],
    ['tsenger_visa_224bitSig.bin', 'visa', 'durationOfStay', 'P160D'],
    ['tsenger_visa_224bitSig.bin', 'visa', 'passportNumber', '47110815P'],
    ['tsenger_residentPermit.bin', 'residence-permit', 'passportNumber', 'UFO001979'],
    ['tsenger_supplementSheet.bin', 'supplementary-sheet', 'sheetNumber', 'PA0000005'],
    ['tsenger_arrivalAttestation.bin', 'arrival-attestation', 'registerNumber', '160113000085'],
    ['tsenger_socialInsurance.bin', 'social-insurance-card', 'primaryIdentifier', 'Perschweiß'],
    ['tsenger_socialInsurance.bin', 'social-insurance-card', 'nameAtBirth', 'Jâcobénidicturius'],
    [
      'tsenger_addressStickerPassport.bin',
      'address-sticker-passport',
      'municipalityKey',
      '03359010',
    ],
    ['tsenger_addressStickerPassport.bin', 'address-sticker-passport', 'postalCode', '21614'],
  ])('%s is a %s whose %s is %j', (name, profile, feature, value) => {
    const seal = read(name);
    expect(seal.profile?.id).toBe(profile);
    expect(seal.feature(feature)?.value).toBe(value);
  });

  test('the tolerances that they need are said', () => {
    const said = (name: string) => read(name).findings.map(({ code }) => code.slice(14));
    expect(said('tsenger_ankunftsnwPapier2.bin')).toContain('header.fixed-reference');
    expect(said('tsenger_administrativeDocumentV9Basic.bin')).toContain('header.decimal-length');
    expect(said('kurz/vds_sample_taxstamp')).toContain('header.version-unpublished');
    expect(said('kurz/vdsnc_sample_proof_of_test')).toContain('json.not-canonical');
  });

  test('a certificate that the seal does not mean is taken by its key alone, and said', () => {
    expect(verify('kurz/vds_sample_taxstamp')).toMatchObject({
      'seal.signature': {
        findings: [
          { code: 'document.seal.signature.valid' },
          { code: 'document.seal.signer.reference', result: 'met', severity: 'attention' },
        ],
      },
    });
  });

  test('a state that seals for another fails', () => {
    expect(verify('tsenger_visa_224bitSig.bin')).toMatchObject({
      'seal.country': { result: 'failed' },
      'seal.signer-validity': { result: 'successful' },
    });
  });

  test('every changed bit fails the signature or the form', () => {
    const whole = sampleBytes('vds/tsenger_residentPermit.bin');
    const signers = [{ name: 'UTTS5B', bytes: sampleBytes('vds/sealgen_UTTS5B.crt') }];
    for (let at_ = 0; at_ < whole.length; at_++) {
      const mutant = Uint8Array.from(whole);
      mutant[at_] = (mutant[at_] ?? 0) ^ (1 << (at_ % 8));
      const { checks } = runNow(verifySeal(readSeal(mutant), { signers, at }), nodeCrypto);
      const signature = checks.find(({ name }) => name === 'seal.signature');
      expect(signature?.result, `byte ${at_}`).not.toBe('successful');
    }
  });
});
