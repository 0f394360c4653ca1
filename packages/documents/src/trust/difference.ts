import { hexOf } from '../der/index.ts';
import { sameName } from '../x509/index.ts';
import type { TrustCertificate, TrustStore } from './model.ts';

/** A certificate reissued for the same key, with other dates or extensions. */
interface ReplacedCertificate {
  readonly before: TrustCertificate;
  readonly after: TrustCertificate;
}

/** What changed for one state. */
export interface StateDifference {
  /** Country of the subject in capitals; empty where certificates name none. */
  readonly country: string;
  readonly added: readonly TrustCertificate[];
  readonly removed: readonly TrustCertificate[];
  readonly replaced: readonly ReplacedCertificate[];
  /** How many certificates both have, byte by byte. */
  readonly same: number;
}

/** What changed between two editions; states in the order of their codes. */
export interface ListDifference {
  readonly states: readonly StateDifference[];
  readonly added: number;
  readonly removed: number;
  readonly replaced: number;
  readonly same: number;
}

/**
 * Compares two editions of a list (see {@link certificatesOf}), or two stores, each certificate counted once. A certificate is the same where its bytes are; it is
 * replaced where one that went and one that came hold the same key and are both self-signed or both not; else it was
 * added or removed.
 */
export const differenceOf = (
  before: TrustStore | readonly TrustCertificate[],
  after: TrustStore | readonly TrustCertificate[],
): ListDifference => {
  const earlier = byFingerprint(listOf(before));
  const later = byFingerprint(listOf(after));
  const states = new Map<string, MutableState>();
  const stateOf = (country: string): MutableState => {
    const known = states.get(country);
    if (known !== undefined) return known;
    const fresh = { country, added: [], removed: [], replaced: [], same: 0 };
    states.set(country, fresh);
    return fresh;
  };
  const gone = new Map<string, TrustCertificate[]>();
  for (const certificate of earlier.values())
    if (later.has(certificate.fingerprint)) stateOf(certificate.country).same++;
    else push(gone, keyOf(certificate), certificate);
  for (const certificate of later.values()) {
    if (earlier.has(certificate.fingerprint)) continue;
    const old = gone.get(keyOf(certificate))?.shift();
    const state = stateOf(certificate.country);
    if (old === undefined) state.added.push(certificate);
    else state.replaced.push({ before: old, after: certificate });
  }
  for (const left of gone.values())
    for (const certificate of left) stateOf(certificate.country).removed.push(certificate);
  const sorted = [...states.values()].sort((a, b) => (a.country < b.country ? -1 : 1));
  const total = (count: (state: MutableState) => number): number =>
    sorted.reduce((sum, state) => sum + count(state), 0);
  return {
    states: sorted,
    added: total(({ added }) => added.length),
    removed: total(({ removed }) => removed.length),
    replaced: total(({ replaced }) => replaced.length),
    same: total(({ same }) => same),
  };
};

/** The certificates that one source of a store brought, in the order of its list. */
export const certificatesOf = (store: TrustStore, source: string): readonly TrustCertificate[] => {
  const placed: { certificate: TrustCertificate; position: number }[] = [];
  for (const certificate of store.certificates)
    for (const place of certificate.sources)
      if (place.source === source && place.beside !== true) {
        placed.push({ certificate, position: place.position });
        break;
      }
  return placed.sort((a, b) => a.position - b.position).map(({ certificate }) => certificate);
};

const listOf = (of: TrustStore | readonly TrustCertificate[]): readonly TrustCertificate[] =>
  'certificates' in of ? of.certificates : of;

interface MutableState {
  readonly country: string;
  readonly added: TrustCertificate[];
  readonly removed: TrustCertificate[];
  readonly replaced: ReplacedCertificate[];
  same: number;
}

const byFingerprint = (
  certificates: readonly TrustCertificate[],
): ReadonlyMap<string, TrustCertificate> =>
  new Map(certificates.map((certificate) => [certificate.fingerprint, certificate]));

/** The same key in the same place: self-signed or certified by another. */
const keyOf = ({ certificate }: TrustCertificate): string =>
  `${sameName(certificate.subject, certificate.issuer)} ${hexOf(certificate.publicKey.keyBytes)}`;

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};
