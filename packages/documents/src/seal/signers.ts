import { digest, type Steps } from '../crypto/index.ts';
import { hexOf, sameBytes } from '../der/index.ts';
import { isSyntheticCountry, normalCountry } from '../trust/countries.ts';
import type { TrustStore } from '../trust/model.ts';
import { looksLikePem, readPem } from '../trust/pem.ts';
import { type Certificate, type Name, readCertificate } from '../x509/index.ts';
import { sealFinding } from './findings.ts';
import type { SealFinding, SealReading } from './model.ts';

/** A certificate, DER or PEM, that the operator names as that of a seal signer. */
export interface SealSignerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Certificates of which one may have signed a seal, and how they were found. */
export interface SignerCandidates {
  readonly candidates: readonly SignerCandidate[];
  readonly findings: readonly SealFinding[];
}

/** A certificate that may have signed a seal. */
export interface SignerCandidate {
  readonly certificate: Certificate;
  /** The operator named it. */
  readonly named: boolean;
  /**
   * `reference`: signer and reference of the header are its own. `inside`: the seal brings it along. `name`: the reference is
   * its own, its name is another. `key`: nothing speaks for it but that the operator named it; only its key can.
   */
  readonly by: 'reference' | 'inside' | 'name' | 'key';
}

/** As many certificates as are tried on one seal. */
const MOST_CANDIDATES = 16;

/**
 * The certificates that a seal may mean: the one inside it; those whose subject and serial number are the signer and the
 * reference of its header (Doc 9303-13, 2.2.1), or whose digest ends in the reference (barcode structure). Otherwise those of
 * the same country with that serial number, and those named by the operator.
 */
export function* findSealSigners(
  seal: SealReading,
  store: TrustStore | undefined,
  files: readonly SealSignerFile[],
): Steps<SignerCandidates> {
  const { named, findings } = readFiles(files);
  const others = (store?.certificates ?? [])
    .filter(({ role }) => role === 'signer' || role === 'other')
    .map(({ certificate }) => ({ certificate, named: false }));
  const matches: SignerCandidate[] = [...insideOf(seal, named, findings)];
  for (const hand of [...named, ...others]) {
    const by = yield* matchOf(seal, hand.certificate);
    if (by !== undefined && !matches.some((other) => isSame(other, hand)))
      matches.push({ ...hand, by });
  }
  // A reference decides. What has only a part of it, or was only named, is tried where nothing else is at hand.
  const meant = matches.filter(({ by }) => by === 'inside' || by === 'reference');
  const rest = named
    .filter((hand) => !matches.some((other) => isSame(other, hand)))
    .map((hand): SignerCandidate => ({ ...hand, by: 'key' }));
  const candidates = (meant.length > 0 ? meant : [...matches, ...rest]).slice(0, MOST_CANDIDATES);
  if (meant.length > 1)
    findings.push(
      sealFinding('document.seal.signer.several', {
        count: meant.length,
        reference: seal.header?.certificateReference ?? '',
      }),
    );
  return { candidates, findings };
}

interface Hand {
  readonly certificate: Certificate;
  readonly named: boolean;
}

const isSame = (a: Hand, b: Hand): boolean => sameBytes(a.certificate.raw, b.certificate.raw);

const readFiles = (
  files: readonly SealSignerFile[],
): { readonly named: readonly Hand[]; readonly findings: SealFinding[] } => {
  const findings: SealFinding[] = [];
  const named = files.flatMap((file) => {
    const read = certificatesIn(file);
    if (read.length === 0)
      findings.push(sealFinding('document.seal.signer.unreadable', { name: file.name }));
    return read.map((certificate) => ({ certificate, named: true }));
  });
  return { named, findings };
};

/** An operator's files are the same for every seal: each is read once. */
const readOnce = new WeakMap<Uint8Array, readonly Certificate[]>();

const certificatesIn = ({ name, bytes }: SealSignerFile): readonly Certificate[] => {
  const known = readOnce.get(bytes);
  if (known !== undefined) return known;
  const blocks = looksLikePem(bytes) ? readPem(bytes) : [{ bytes, offset: 0 }];
  const read = blocks.flatMap((block) => {
    const { certificate } = readCertificate(block.bytes ?? new Uint8Array(0), name, block.offset);
    return certificate === undefined ? [] : [certificate];
  });
  readOnce.set(bytes, read);
  return read;
};

/** The certificate inside a seal is the one that is meant; it is named where the operator named the same. */
const insideOf = (
  seal: SealReading,
  named: readonly Hand[],
  findings: SealFinding[],
): readonly SignerCandidate[] => {
  if (seal.certificate === undefined) return [];
  const { certificate } = readCertificate(seal.certificate, 'certificate in the seal');
  if (certificate === undefined) {
    findings.push(
      sealFinding('document.seal.signer.unreadable', { name: 'certificate in the seal' }),
    );
    return [];
  }
  const own = { certificate, named: false };
  return [{ certificate, named: named.some((hand) => isSame(hand, own)), by: 'inside' }];
};

function* matchOf(
  { kind, header }: SealReading,
  certificate: Certificate,
): Steps<'reference' | 'name' | undefined> {
  const reference = header?.certificateReference?.toUpperCase();
  if (reference === undefined) return undefined;
  if (kind === 'IDB') {
    const sum = hexOf(yield* digest('SHA-1', certificate.raw)).toUpperCase();
    return sum.endsWith(reference) ? 'reference' : undefined;
  }
  if (kind !== 'VDS' || number(certificate.serial) !== reference) return undefined;
  const signers = signersOf(certificate.subject);
  if (signers.includes(header?.signer ?? '')) return 'reference';
  return signers[0]?.slice(0, 2) === header?.signer?.slice(0, 2) ? 'name' : undefined;
}

/** A serial number as a seal writes it: hexadecimal, in capitals, without zeros in front. */
const number = (serial: string): string => serial.toUpperCase().replace(/^0+(?=.)/, '');

const COMMON_NAME = '2.5.4.3';

/** What a subject may be called in a header: its country alone, and with each common name behind it. */
const signersOf = ({ rdns, country }: Name): readonly string[] => {
  const two = isSyntheticCountry(country) ? country.slice(0, 2) : normalCountry(country);
  const names = rdns.flat().filter(({ type }) => type === COMMON_NAME);
  return [two, ...names.map(({ value }) => `${two}${value.trim().toUpperCase()}`)];
};
