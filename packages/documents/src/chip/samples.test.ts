import type { CivilDate } from '@amirani/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { haveSamples, sampleBytes } from '../test/samples.ts';
import { openTrustStore, type TrustInput, type TrustStore } from '../trust/index.ts';
import type { ChipVerification } from './index.ts';
import { examineChip } from './index.ts';

/** Genuine security objects without data groups, a complete specimen, mutants: where `shared/data` is on hand. */
const at = '2026-11-25T12:00:00Z';

const file = (path: string): { readonly name: string; readonly bytes: Uint8Array } => ({
  name: path,
  bytes: sampleBytes(path),
});
const open = (...inputs: readonly TrustInput[]): TrustStore =>
  runNow(openTrustStore(inputs, { profile: 'duty', at }), nodeCrypto);
const examine = (path: string, store: TrustStore): ChipVerification =>
  runNow(examineChip({ files: [{ ...file(path), as: 'EF.SOD' }], store, at }), nodeCrypto);
const result = ({ checks }: ChipVerification, name: string): string | undefined =>
  checks.find((check) => check.name === name)?.result;
const reasons = ({ checks }: ChipVerification, name: string): readonly string[] =>
  checks.find((check) => check.name === name)?.findings.map(({ code }) => code) ?? [];
const both = { 'sod.digest': 'successful', 'sod.signature': 'successful' };
const sodOf = (verification: ChipVerification): Record<string, string | undefined> => ({
  'sod.digest': result(verification, 'sod.digest'),
  'sod.signature': result(verification, 'sod.signature'),
});

describe.skipIf(!haveSamples)('genuine security objects', () => {
  let shared: TrustStore;
  let german: TrustStore;
  let icao: TrustStore;
  /** The Italian list and the former German one, each trusted. */
  let others: TrustStore;
  let indonesia: TrustStore;
  beforeAll(() => {
    const de = [
      file('masterlists/DE_ML_2026-05-28-08-28-45.ml'),
      { ...file('masterlists/DE_ROOT_CA_CSCA07.cer'), role: 'anchor' as const },
    ];
    const nl = [
      file('masterlists/NL_ML_2026-07-22.ml'),
      { ...file('masterlists/NL_ROOT_CA.cer'), role: 'anchor' as const },
    ];
    german = open(...de);
    shared = open(...de, ...nl);
    icao = open(file('masterlists/ICAO_ml_September2023.ml'), {
      ...file('masterlists/UN_CSCA_2.pem'),
      role: 'anchor',
    });
    const italian = file('masterlists/IT_MasterListCSCA.ml');
    const proposed = open(...de, italian)
      .sources.find(({ name }) => name === italian.name)
      ?.findings.find(({ code }) => code === 'document.trust.list.anchor-proposed');
    const chosen = german.certificates.find(
      ({ fingerprint }) => fingerprint === proposed?.facts['fingerprint'],
    );
    others = open(...[file('masterlists/DE_ML_2025-08-14-07-41-09.ml'), ...de.slice(1), italian], {
      name: 'Italy',
      bytes: chosen?.certificate.raw ?? new Uint8Array(0),
      role: 'anchor',
    });
    indonesia = open(
      ...[
        '2010-12_CSCA',
        '2016-01_CSCA',
        '2016-01_CSCA_LINK',
        '2020-10_CSCA',
        '2020-10_CSCA_LINK',
      ].map((name) => ({ ...file(`csca-idn2010/${name}.cer`), role: 'csca' as const })),
    );
  });

  test.each(['AU', 'FI', 'MY', 'NZ', 'PH', 'RU', 'SG', 'US'])(
    '%s verifies and chains to a shared list',
    (state) => {
      const verification = examine(`sod-gmrtd/${state}.EF_SOD.bin`, shared);
      expect(sodOf(verification)).toEqual(both);
      expect(result(verification, 'chain')).toBe('successful');
      expect(result(verification, 'signer.signature')).toBe('successful');
      const [signer, issuer] = verification.chain;
      expect([...(signer?.certificate.raw ?? [])]).toEqual([
        ...sampleBytes(`sod-gmrtd/${state}.DSC.cer`),
      ]);
      expect(issuer?.trust).toBe('trusted');
      expect(issuer?.certificate.subject.country).toBe(state);
      // Nothing was given but EF.SOD: nobody looked at the rest, and nothing was cut off.
      expect(result(verification, 'dg1.hash')).toBe('not-supported');
      expect(verification.checks.map((check) => check.result)).not.toContain('aborted');
    },
  );

  test('all shared lists are trusted by their anchors', () => {
    const trusts = [shared, icao, others].flatMap(({ sources }) =>
      sources.map(({ name, trust }) => [name.split('/').at(-1), trust]),
    );
    expect(trusts.filter(([, trust]) => trust !== 'trusted')).toEqual([]);
    expect(trusts.map(([name]) => name)).toEqual(
      expect.arrayContaining(['IT_MasterListCSCA.ml', 'ICAO_ml_September2023.ml']),
    );
  });

  test('New Zealand of 2013 chains to the list of ICAO only', () => {
    const path = 'sod-misc/NZ2013_EF_SOD.BIN';
    expect(sodOf(examine(path, icao))).toEqual(both);
    expect(result(examine(path, icao), 'chain')).toBe('successful');
    expect(result(examine(path, german), 'chain')).toBe('undetermined');
    expect(result(examine(path, shared), 'chain')).toBe('undetermined');
    expect(result(examine(path, others), 'chain')).toBe('undetermined');
  });

  test('Indonesia chains to its own second authority only', () => {
    const path = 'sod-gmrtd/ID.EF_SOD.bin';
    expect(sodOf(examine(path, indonesia))).toEqual(both);
    expect(result(examine(path, indonesia), 'chain')).toBe('successful');
    expect(result(examine(path, shared), 'chain')).not.toBe('successful');
    expect(result(examine(path, icao), 'chain')).not.toBe('successful');
    expect(result(examine(path, others), 'chain')).not.toBe('successful');
  });

  test.each([
    'sod-misc/pymrtd_sod_L202.bin',
    'sod-misc/pymrtd_sod_L609.bin',
    'lds-bsi-tr03105-5/EF_SOD.bin',
  ])('%s of a test authority verifies, and its chain is undetermined', (path) => {
    const verification = examine(path, shared);
    expect(sodOf(verification)).toEqual(both);
    expect(result(verification, 'sod.content')).toBe('successful');
    expect(result(verification, 'chain')).toBe('undetermined');
  });

  test.each([
    [
      'sod-gmrtd/DE-corrupted-lastbyte.EF_SOD.bin',
      'sod.signature',
      'document.x509.signature.wrong',
    ],
    ['sod-misc/pymrtd_sod_L386.bin', 'sod.signature', 'document.x509.signature.wrong'],
    ['sod-misc/pymrtd_sod_L564.bin', 'sod.signature', 'document.sod.malformed'],
    ['sod-misc/pymrtd_sod_L579.bin', 'sod.content', 'document.sod.version'],
    ['sod-misc/pymrtd_sod_L589.bin', 'sod.digest', 'document.cms.attributes.content-type'],
    ['sod-misc/pymrtd_sod_L604.bin', 'sod.digest', 'document.cms.digest.differs'],
    ['sod-misc/pymrtd_sod_L632.bin', 'sod.signature', 'document.x509.signature.wrong'],
    ['sod-misc/pymrtd_sod_L645.bin', 'sod.digest', 'document.cms.digest.differs'],
  ])('%s fails in %s with %s', (path, name, code) => {
    const verification = examine(path, shared);
    expect(result(verification, name)).toBe('failed');
    expect(reasons(verification, name)).toContain(code);
  });

  test('a byte 00 behind EF.SOD is what readers fill up blocks with', () => {
    const verification = examine('sod-misc/pymrtd_sod_L609.bin', shared);
    expect(result(verification, 'sod.content')).toBe('successful');
    expect(reasons(verification, 'sod.content')).toContain('document.chip.file.trailing');
  });

  test('tolerances are said: BER, another order of names, old encodings, SHA-1', () => {
    const said = (path: string, name: string): readonly string[] =>
      reasons(examine(path, shared), name);
    expect(said('sod-gmrtd/NZ.EF_SOD.bin', 'sod.content')).toContain('document.cms.ber');
    expect(said('sod-gmrtd/MY.EF_SOD.bin', 'sod.signature')).toContain(
      'document.cms.signer-id.order',
    );
    expect(said('sod-gmrtd/PH.EF_SOD.bin', 'sod.content')).toContain(
      'document.x509.document-types.encoding',
    );
    expect(said('sod-gmrtd/RU.EF_SOD.bin', 'sod.content')).toContain(
      'document.sod.content.hash-outdated',
    );
  });

  test('EF.CardSecurity of Finland verifies and leads to an anchor; of which state the document is, nothing says', () => {
    const given = { ...file('sod-gmrtd/FI.EF_CardSecurity.bin'), as: 'EF.CardSecurity' as const };
    const verification = runNow(
      examineChip({ files: [given], store: shared, at, on: '2026-11-25' as CivilDate }),
      nodeCrypto,
    );
    expect(result(verification, 'card-security.signature')).toBe('successful');
    expect(result(verification, 'card-security.chain')).toBe('undetermined');
    const said = reasons(verification, 'card-security.chain');
    expect(said).toContain('document.trust.chain.trusted');
    expect(said).toContain('document.trust.state.absent');
    expect(verification.contents['EF.CardSecurity']?.map(({ kind }) => kind)).toEqual([
      'pace',
      'pace',
      'chip-authentication-key',
    ]);
  });
});
