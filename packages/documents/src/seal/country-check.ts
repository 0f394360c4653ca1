import type { Check } from '../check/check.ts';
import type { DocumentFinding } from '../check/finding.ts';
import type { ChainCertificate } from '../trust/chain-model.ts';
import { signingCodesOf } from '../trust/countries.ts';
import { checkIssuingState } from '../trust/issuing-state.ts';
import type { Certificate } from '../x509/index.ts';
import { sealFinding } from './findings.ts';
import type { SealReading } from './model.ts';
import { checkOf } from './seal-check.ts';
import { sealedZone } from './sealed-zone.ts';

/**
 * Whether the seal, the signer that it names, the certificates from the signer up and the zone in the seal are of one state
 * (Doc 9303-13, Appendix D; BSI TR-03135-1, 5.6): else one state could seal for another.
 */
export const checkCountry = (
  { header, features }: SealReading,
  certificate: Certificate | undefined,
  chain: readonly ChainCertificate[],
): Check<'seal.country'> => {
  const findings: DocumentFinding[] = [];
  const state = header?.issuingState;
  const signer = header?.signer?.slice(0, 2);
  const place = header?.places['signer'] ?? header?.places['issuingState'];
  const places = place === undefined ? [] : [place];
  if (state !== undefined && signer !== undefined && !signingCodesOf(state).includes(signer))
    findings.push(sealFinding('document.seal.country.signer', { state, signer }, ...places));
  const zone = sealedZone(features, header)?.value('issuingState');
  if (state !== undefined && zone !== undefined && zone !== state)
    findings.push(sealFinding('document.seal.country.zone', { state, zone }));
  const above = chain.slice(1).map((entry) => entry.certificate.subject.country);
  if (certificate === undefined) findings.push(sealFinding('document.seal.signer.none'));
  else
    findings.push(
      ...checkIssuingState({
        state,
        signer: certificate.subject.country,
        authorities: above.length === 0 ? [certificate.issuer.country] : above,
      }).findings,
    );
  return checkOf('seal.country', findings);
};
