import { hexOf, sameBytes } from '../der/index.ts';
import { type Certificate, looseNameKey, type Name, nameKey } from '../x509/index.ts';
import { normalCountry } from './countries.ts';
import type { TrustCertificate } from './model.ts';

/**
 * Certificates, found by key identifier, by name, by country, or by issuer and serial number. Each index is made when it is
 * first asked for: most chains need one.
 */
export class CertificatePool {
  readonly #certificates: readonly TrustCertificate[];
  readonly #indices = new Map<string, ReadonlyMap<string, readonly TrustCertificate[]>>();

  constructor(certificates: readonly TrustCertificate[]) {
    this.#certificates = certificates;
  }

  /** Those with this subject key identifier. */
  byKeyId(keyId: Uint8Array): readonly TrustCertificate[] {
    return this.#find('key-id', hexOf(keyId), ({ certificate }) => {
      const id = certificate.extensions.subjectKeyId;
      return id === undefined ? '' : hexOf(id);
    });
  }

  /** Those with this subject by RFC 5280, 7.1. */
  bySubject(name: Name): readonly TrustCertificate[] {
    return this.#find('subject', nameKey(name), ({ certificate }) => nameKey(certificate.subject));
  }

  /** Those with this subject, the order of its parts not counting. */
  byLooseSubject(name: Name): readonly TrustCertificate[] {
    const key = ({ certificate }: TrustCertificate): string => looseNameKey(certificate.subject);
    return this.#find('loose-subject', looseNameKey(name), key);
  }

  /** Those whose subject is of this country. */
  byCountry(country: string): readonly TrustCertificate[] {
    const key = (entry: TrustCertificate): string => normalCountry(entry.country);
    return this.#find('country', normalCountry(country), key);
  }

  /** Those with this role. */
  byRole(role: TrustCertificate['role']): readonly TrustCertificate[] {
    return this.#find('role', role, (entry) => entry.role);
  }

  /** Those with this issuer and serial number. */
  byIssuerAndSerial(issuer: Name, serial: string): readonly TrustCertificate[] {
    return this.#find('serial', serial, ({ certificate }) => certificate.serial).filter(
      ({ certificate }) => looseNameKey(certificate.issuer) === looseNameKey(issuer),
    );
  }

  /** Whether there is one of which this is so. */
  some(isSo: (entry: TrustCertificate) => boolean): boolean {
    return this.#certificates.some(isSo);
  }

  /** The entry with these very bytes. */
  same(certificate: Certificate): TrustCertificate | undefined {
    return this.#find('serial', certificate.serial, (entry) => entry.certificate.serial).find(
      (entry) => sameBytes(entry.certificate.raw, certificate.raw),
    );
  }

  #find(
    name: string,
    wanted: string,
    keyOf: (entry: TrustCertificate) => string,
  ): readonly TrustCertificate[] {
    if (wanted === '') return [];
    let index = this.#indices.get(name);
    if (index === undefined) {
      index = Map.groupBy(this.#certificates, keyOf);
      this.#indices.set(name, index);
    }
    return index.get(wanted) ?? [];
  }
}
