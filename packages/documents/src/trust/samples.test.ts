import { describe, expect, test } from 'vitest';
import { findSigner, readSignedData } from '../cms/index.ts';
import { nodeCrypto } from '../crypto/node.ts';
import { runNow } from '../crypto/port.ts';
import { haveSamples, sampleBytes } from '../test/samples.ts';
import { readCertificate } from '../x509/index.ts';
import {
  certificatesOf,
  chainOf,
  differenceOf,
  openTrustStore,
  profileOf,
  signersOf,
  type TrustInput,
  type TrustStore,
} from './index.ts';

const at = '2026-11-26T06:00:00Z';
const list = (name: string, role?: TrustInput['role']): TrustInput => ({
  name,
  bytes: sampleBytes(`masterlists/${name}`),
  ...(role === undefined ? {} : { role }),
});
const open = (...inputs: readonly TrustInput[]): TrustStore =>
  runNow(openTrustStore(inputs, { profile: 'duty', at }), nodeCrypto);

const GERMAN = 'DE_ML_2026-05-28-08-28-45.ml';
const FORMER = 'DE_ML_2025-08-14-07-41-09.ml';
const germany = (): readonly TrustInput[] => [
  list(GERMAN),
  list('DE_ROOT_CA_CSCA07.cer', 'anchor'),
];
const icao = (): readonly TrustInput[] => [
  list('ICAO_ml_September2023.ml'),
  list('UN_CSCA_2.pem', 'anchor'),
];

describe.skipIf(!haveSamples)('published master lists', () => {
  test.each([
    [GERMAN, 'DE_ROOT_CA_CSCA07.cer', 588, '2026-05-28T06:28:45Z', 'DE'],
    [FORMER, 'DE_ROOT_CA_CSCA07.cer', 571, '2025-08-14T05:41:09Z', 'DE'],
    ['NL_ML_2026-07-22.ml', 'NL_ROOT_CA.cer', 411, '2026-07-23T09:35:43Z', 'NL'],
    ['ICAO_ml_September2023.ml', 'UN_CSCA_2.pem', 394, '2023-09-15T17:21:56Z', 'UN'],
  ])('%s verifies against %s', (name, anchor, count, edition, country) => {
    const store = open(list(name), list(anchor, 'anchor'));
    const [source] = store.sources;
    expect(source).toMatchObject({
      kind: 'master-list',
      trust: 'trusted',
      signature: 'valid',
      count,
      edition,
      signer: { country },
    });
    expect(certificatesOf(store, source?.id ?? '').every(({ trust }) => trust !== 'refused')).toBe(
      true,
    );
  });

  test('the list of ICAO is signed without NULL in its DigestInfo, and that is said', () => {
    const [source] = open(...icao()).sources;
    expect(source?.findings.map(({ code }) => code)).toContain(
      'document.x509.signature.digest-info-without-null',
    );
  });

  test('a list without its anchor is undetermined, and so is everything in it', () => {
    const store = open(list(GERMAN));
    expect(store.sources[0]).toMatchObject({ trust: 'undetermined', signature: 'valid' });
    expect(store.certificates.some(({ trust }) => trust === 'trusted')).toBe(false);
  });

  test('an anchor of another state does not vouch for a list', () => {
    const store = open(list(GERMAN), list('NL_ROOT_CA.cer', 'anchor'));
    expect(store.sources[0]?.trust).toBe('undetermined');
  });

  test('the Italian list needs an anchor, which a trusted list names and does not replace', () => {
    const italian = list('IT_MasterListCSCA.ml');
    const first = open(...germany(), italian);
    const source = first.sources.find(({ name }) => name === italian.name);
    expect(source?.trust).toBe('undetermined');
    expect(source?.signature).toBe('valid');
    const proposed = source?.findings.find(
      ({ code }) => code === 'document.trust.list.anchor-proposed',
    );
    const chosen = first.certificates.find(
      ({ fingerprint }) => fingerprint === proposed?.facts['fingerprint'],
    );
    expect(chosen?.country).toBe('IT');
    const bytes = chosen?.certificate.raw ?? new Uint8Array(0);
    const second = open(italian, { name: 'chosen', bytes, role: 'anchor' });
    expect(second.sources[0]).toMatchObject({ trust: 'trusted', count: 333 });
  });

  test('one bit changed in a list of half a megabyte, and nothing in it is trusted', () => {
    const changed = list(GERMAN);
    const bytes = changed.bytes.slice();
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const store = open({ ...changed, bytes }, list('DE_ROOT_CA_CSCA07.cer', 'anchor'));
    expect(store.sources[0]?.trust).toBe('refused');
    const trusted = store.certificates.filter(({ trust }) => trust === 'trusted');
    expect(trusted).toHaveLength(1);
  });

  test('several lists give each certificate once, with all its places', () => {
    const store = open(...germany(), ...icao(), list(FORMER));
    const digests = store.certificates.map(({ fingerprint }) => fingerprint);
    expect(new Set(digests).size).toBe(digests.length);
    const inAll = store.certificates.filter(
      ({ sources }) => new Set(sources.map(({ source }) => source)).size >= 3,
    );
    expect(inAll.length).toBeGreaterThan(200);
  });

  test('two German editions differ in what came and went', () => {
    const store = open(...germany(), list(FORMER));
    const edition = (name: string): ReturnType<typeof certificatesOf> =>
      certificatesOf(store, store.sources.find((source) => source.name === name)?.id ?? '');
    const difference = differenceOf(edition(FORMER), edition(GERMAN));
    expect(difference).toMatchObject({ added: 48, removed: 31, replaced: 0, same: 540 });
    const back = differenceOf(edition(GERMAN), edition(FORMER));
    expect(back).toMatchObject({ added: 31, removed: 48, replaced: 0, same: 540 });
    const latvia = difference.states.find(({ country }) => country === 'LV');
    expect([latvia?.added.length, latvia?.removed.length]).toEqual([2, 2]);
  });

  test('every certificate of every list has its deviations told, and none throws', () => {
    const store = open(...germany(), ...icao(), list('NL_ML_2026-07-22.ml'));
    let deviating = 0;
    for (const { certificate } of store.certificates)
      if (profileOf(certificate).length > 0) deviating++;
    // Most states write dates, names or extensions otherwise than the profile says.
    expect(deviating).toBeGreaterThan(store.certificates.length / 2);
  });
});

describe.skipIf(!haveSamples)('signers of genuine documents', () => {
  const signerOf = (path: string, store: TrustStore) => {
    const { signedData } = readSignedData(unwrapped(sampleBytes(path)), { source: path });
    const [signer] = signedData?.signers ?? [];
    if (signedData === undefined || signer === undefined) throw new Error(`${path} has no signer`);
    const others = runNow(signersOf(store, signer.id), nodeCrypto);
    const { certificate } = runNow(findSigner(signedData, signer, others), nodeCrypto);
    return { certificate, beside: signedData.certificates };
  };
  const chainFor = (path: string, store: TrustStore, issuingState?: string) => {
    const { certificate, beside } = signerOf(path, store);
    const reading = runNow(chainOf(store, certificate, { at, issuingState, beside }), nodeCrypto);
    const result = (name: string): string | undefined =>
      reading.checks.find((check) => check.name === name)?.result;
    return { ...reading, result };
  };

  test.each([
    ['AU', 'AUS'],
    ['FI', 'FIN'],
    ['MY', 'MYS'],
    ['NZ', 'NZL'],
    ['PH', 'PHL'],
    ['RU', 'RUS'],
    ['SG', 'SGP'],
    ['US', 'USA'],
  ])('%s chains to the published lists', (code, state) => {
    const store = open(
      ...germany(),
      ...icao(),
      list('NL_ML_2026-07-22.ml'),
      list('NL_ROOT_CA.cer', 'anchor'),
    );
    const { result, chain } = chainFor(`sod-gmrtd/${code}.EF_SOD.bin`, store, state);
    expect(result('signer.signature')).toBe('successful');
    expect(result('chain')).toBe('successful');
    expect(result('issuing-state')).toBe('successful');
    expect(result('signer.profile')).not.toBe('failed');
    expect(chain[0]?.certificate.subject.country).toBe(code);
    // The key that verifies is that of the authority which the sample names.
    const expected = readCertificate(sampleBytes(`sod-gmrtd/${code}.CSCA.cer`)).certificate;
    expect(chain[1]?.certificate.publicKey.keyBytes).toEqual(expected?.publicKey.keyBytes);
  });

  test('New Zealand 2013 chains to the list of ICAO and to no other', () => {
    const path = 'sod-misc/NZ2013_EF_SOD.BIN';
    const withoutIcao = open(
      ...germany(),
      list('NL_ML_2026-07-22.ml'),
      list('NL_ROOT_CA.cer', 'anchor'),
    );
    expect(chainFor(path, open(...icao())).result('chain')).toBe('successful');
    expect(chainFor(path, withoutIcao).result('chain')).toBe('undetermined');
  });

  test('Indonesia chains to its own certificates and to no list', () => {
    const path = 'sod-gmrtd/ID.EF_SOD.bin';
    const names = ['2010-12_CSCA', '2016-01_CSCA', '2016-01_CSCA_LINK', '2020-10_CSCA'];
    const own = names.map(
      (name): TrustInput => ({
        name,
        bytes: sampleBytes(`csca-idn2010/${name}.cer`),
        role: 'csca',
      }),
    );
    expect(chainFor(path, open(...germany(), ...icao())).result('chain')).toBe('undetermined');
    expect(chainFor(path, open(...own), 'IDN').result('chain')).toBe('successful');
  });

  test('Indonesia leads through its link certificates to its oldest key', () => {
    const file = (name: string, role: TrustInput['role'] = 'evidence'): TrustInput => ({
      name,
      bytes: sampleBytes(`csca-idn2010/${name}.cer`),
      role,
    });
    const store = open(
      file('2010-12_CSCA', 'csca'),
      file('2016-01_CSCA_LINK'),
      file('2020-10_CSCA_LINK'),
    );
    const newest = readCertificate(sampleBytes('csca-idn2010/2020-10_CSCA_LINK.cer')).certificate;
    const { checks, chain } = runNow(chainOf(store, newest, { at }), nodeCrypto);
    expect(checks.find(({ name }) => name === 'chain')?.result).toBe('successful');
    expect(chain.map(({ role }) => role)).toEqual(['link', 'link', 'csca']);
  });

  test('nothing chains where nothing is trusted, whatever the list holds', () => {
    const store = open(list(GERMAN));
    expect(chainFor('sod-gmrtd/AU.EF_SOD.bin', store).result('chain')).toBe('undetermined');
  });

  test('a signer that the document does not bring is found in the store by its name', () => {
    const store = open(...germany(), {
      name: 'AU.DSC.cer',
      bytes: sampleBytes('sod-gmrtd/AU.DSC.cer'),
    });
    const { signedData } = readSignedData(unwrapped(sampleBytes('sod-gmrtd/AU.EF_SOD.bin')));
    const [signer] = signedData?.signers ?? [];
    const found = signer === undefined ? [] : runNow(signersOf(store, signer.id), nodeCrypto);
    expect(found.map(({ raw }) => raw)).toEqual([sampleBytes('sod-gmrtd/AU.DSC.cer')]);
  });
});

/** EF.SOD without its own tag (Doc 9303-10, 4.6.2). */
const unwrapped = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x77) return bytes;
  const length = bytes[1] ?? 0;
  return bytes.subarray(length > 0x80 ? 2 + (length & 0x7f) : 2);
};
