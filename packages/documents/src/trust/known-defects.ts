import { digest, type Steps } from '../crypto/index.ts';
import { DerReader, hexOf } from '../der/index.ts';
import { type Certificate, hashByOid, looseNameKey, readName } from '../x509/index.ts';
import { normalCountry, signingCodesOf } from './countries.ts';
import { dayOf } from './instants.ts';
import type { AffectedDocuments, Instant, KnownDefect, TrustStore } from './model.ts';
import { type NamedSigner, namedBy } from './named-signer.ts';
import { namesDocumentType } from './signer-checks.ts';

/** What is known of a document, to find out which deviations and defects are known of it. */
export interface DefectQuery {
  /** The certificate of its signer. */
  readonly signer?: Certificate | undefined;
  /** All that it is named by, where a certificate was replaced or cannot be read. */
  readonly named?: readonly NamedSigner[];
  /** Document code, document number and issuing state of its zone or DG1; fillers allowed. */
  readonly documentType?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly issuingState?: string | undefined;
  /** The day or instant of issue. */
  readonly issuedOn?: Instant | undefined;
}

/**
 * The deviations and defects that lists of the store know of a document (Doc 9303-12, 10.2; BSI TR-03129): all that a list
 * names must fit; where it names something that is not known of the document, it does not. A deviation list is heard about
 * documents of its own state only. Lists that are not trusted are among them, marked so.
 */
export function* knownDefectsOf(
  { defects }: Pick<TrustStore, 'defects'>,
  query: DefectQuery,
): Steps<readonly KnownDefect[]> {
  const { signer, named = [] } = query;
  const signers = [...(signer === undefined ? [] : [namedBy(signer)]), ...named];
  const found: KnownDefect[] = [];
  for (const defect of defects)
    for (const one of signers.length === 0 ? [undefined] : signers)
      if (yield* isKnownOf(defect, query, one)) {
        found.push(defect);
        break;
      }
  return found;
}

function* isKnownOf(
  defect: KnownDefect,
  query: DefectQuery,
  signer: NamedSigner | undefined,
): Steps<boolean> {
  const { documents } = defect;
  if (!isOfCountry(defect, query, signer) || !fitsDocument(documents, query, signer)) return false;
  const { certificateDigest, digest: algorithm } = documents;
  return (
    certificateDigest === undefined || (yield* hasDigest(signer, certificateDigest, algorithm))
  );
}

const isOfCountry = (
  { list, country = '', documents }: KnownDefect,
  { issuingState }: DefectQuery,
  signer: NamedSigner | undefined,
): boolean => {
  if (list === 'defect-list') return true;
  const own = normalCountry(country);
  if (own === '') return false;
  const state = issuingState === undefined ? [] : signingCodesOf(issuingState);
  if (state.length > 0 && !state.includes(own)) return false;
  // Where both are known, both must agree: neither the zone nor the signer alone may borrow another state's list. A signer
  // with a wrong country is identified by its digest, which cannot be copied.
  const isSigners = signer !== undefined && normalCountry(signer.country) === own;
  const isNamed = documents.certificateDigest !== undefined;
  return isSigners || (state.length > 0 && (signer === undefined || isNamed));
};

const fitsDocument = (
  documents: AffectedDocuments,
  { documentType, documentNumber, issuedOn }: DefectQuery,
  signer: NamedSigner | undefined,
): boolean => {
  const { issuerAndSerial, subjectKeyId, documentNumbers, issuedFrom, issuedTo } = documents;
  const names = documents.documentType;
  if (
    names !== undefined &&
    (documentType === undefined || !namesDocumentType(documentType, [names]))
  )
    return false;
  if (issuerAndSerial !== undefined && !isNamed(issuerAndSerial, signer)) return false;
  const own = signer?.keyId;
  if (subjectKeyId !== undefined && (own === undefined || hexOf(own) !== subjectKeyId))
    return false;
  if (documentNumbers !== undefined && !documentNumbers.has(withoutFillers(documentNumber)))
    return false;
  if (issuedFrom === undefined && issuedTo === undefined) return true;
  if (issuedOn === undefined) return false;
  const day = dayOf(issuedOn);
  return (
    (issuedFrom === undefined || day >= dayOf(issuedFrom)) &&
    (issuedTo === undefined || day <= dayOf(issuedTo))
  );
};

const isNamed = (
  { issuer, serial }: NonNullable<AffectedDocuments['issuerAndSerial']>,
  signer: NamedSigner | undefined,
): boolean => {
  if (signer?.issuer === undefined || signer.serial !== serial) return false;
  const name = readName(DerReader.over(issuer).next(), 'issuer', {
    source: '',
    base: 0,
    findings: [],
  });
  return looseNameKey(name) === looseNameKey(signer.issuer);
};

const withoutFillers = (number: string | undefined): string =>
  (number ?? '').replaceAll('<', '').trim().toUpperCase();

function* hasDigest(
  signer: NamedSigner | undefined,
  wanted: string,
  algorithm: string | undefined,
): Steps<boolean> {
  const hash = hashByOid(algorithm ?? '');
  if (signer?.bytes === undefined || hash === undefined) return false;
  return hexOf(yield* digest(hash, signer.bytes)) === wanted;
}
