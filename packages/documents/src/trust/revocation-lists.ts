import {
  type Certificate,
  formatName,
  looseNameKey,
  type Name,
  revocationOf,
} from '../x509/index.ts';
import { normalCountry } from './countries.ts';
import { keyText } from './issuer-key.ts';
import type { TrustCertificate, TrustCrl } from './model.ts';

/**
 * Countries with more than one authority: a list of one says nothing of signers of another (checked in published master lists
 * on 2026-11-25: China has its own and those of Hong Kong and Macao under one code).
 */
const SEVERAL_AUTHORITIES: readonly string[] = ['CN'];

/** The revocation lists that can say something of one certificate. */
export interface RelevantLists {
  /** Trusted lists of its very issuer, by key or by name, the newest first. */
  readonly own: readonly TrustCrl[];
  /** The newest trusted list of each other name of its country (Doc 9303-12, D.1.2.3 (b)). */
  readonly others: readonly TrustCrl[];
  /** Lists of its issuer or country that are not trusted. */
  readonly untrusted: readonly TrustCrl[];
}

/** Revocation lists by the country of their issuer. */
export class RevocationLists {
  readonly #byCountry: ReadonlyMap<string, readonly TrustCrl[]>;
  readonly #holders: ReadonlyMap<string, TrustCertificate>;

  constructor(crls: readonly TrustCrl[], certificates: readonly TrustCertificate[]) {
    this.#byCountry = Map.groupBy(crls, ({ country }) => normalCountry(country));
    const issuers = new Set(crls.map(({ issuer }) => issuer));
    this.#holders = new Map(
      certificates
        .filter(({ fingerprint }) => issuers.has(fingerprint))
        .map((entry) => [entry.fingerprint, entry]),
    );
  }

  /**
   * The lists that can say something of a certificate that this issuer signed. The state and the name are those of the issuer
   * whose key verifies it; what the certificate writes of its issuer counts where none is known.
   */
  of(
    certificate: Certificate,
    issuer: Pick<TrustCertificate, 'certificate'> | undefined,
  ): RelevantLists {
    const name = issuer?.certificate.subject ?? certificate.issuer;
    const country = normalCountry(name.country);
    const all = this.#byCountry.get(country) ?? [];
    const isOwn = (crl: TrustCrl): boolean => this.#isOf(crl, name, issuer);
    const trusted = all.filter(({ trust }) => trust === 'trusted').toSorted(newestFirst);
    const others = trusted.filter((crl) => !isOwn(crl) && !SEVERAL_AUTHORITIES.includes(country));
    const byName = Map.groupBy(others, ({ crl }) => looseNameKey(crl.issuer));
    return {
      own: trusted.filter(isOwn),
      others: [...byName.values()].flatMap((lists) => lists.slice(0, 1)),
      untrusted: all.filter(({ trust }) => trust !== 'trusted'),
    };
  }

  #isOf(
    { crl, issuer: fingerprint }: TrustCrl,
    name: Name,
    issuer: Pick<TrustCertificate, 'certificate'> | undefined,
  ): boolean {
    if (looseNameKey(crl.issuer) === looseNameKey(name)) return true;
    const holder = fingerprint === undefined ? undefined : this.#holders.get(fingerprint);
    return (
      holder !== undefined &&
      issuer !== undefined &&
      keyText(holder.certificate) === keyText(issuer.certificate)
    );
  }
}

/** By number, then by date (RFC 5280, 5.2.3: numbers only grow); one without a number supersedes none that has one. */
const newestFirst = ({ crl: a }: TrustCrl, { crl: b }: TrustCrl): number => {
  if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? 1 : -1;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number)
    return a.number > b.number ? -1 : 1;
  return (b.thisUpdate?.at ?? '').localeCompare(a.thisUpdate?.at ?? '');
};

/** Facts of an entry for findings: who, when, why. */
export const revocationFacts = (
  certificate: Certificate,
  { crl }: TrustCrl,
): { readonly subject: string; readonly date: string; readonly reason: string } | undefined => {
  const entry = revocationOf(crl, certificate);
  if (entry === undefined) return undefined;
  return {
    subject: formatName(certificate.subject),
    date: entry.at?.at ?? 'unknown',
    reason: entry.reason ?? 'no reason given',
  };
};
