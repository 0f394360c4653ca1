import type { Check } from '../check/check.ts';
import { normalCountry, sameCountry, signingCodesOf, signingCountries } from './countries.ts';
import type { TrustFinding } from './model.ts';
import { finding } from './say.ts';
import { resultOf } from './signer-checks.ts';

/** What the document, its signer and the issuer of the signer say about the state. */
export interface StatesAlongChain {
  /** The issuing state of the document as DG1 or the zone has it, fillers allowed. */
  readonly state: string | undefined;
  /** Country of the signer's certificate, unchanged. */
  readonly signer: string | undefined;
  /**
   * Countries of the authorities above it, from its issuer to the anchor; empty where no issuer is known. All of them count: the
   * authority of one state could certify one that bears the name of another.
   */
  readonly authorities: readonly string[];
}

/**
 * The state that issued the document, the state of its signer, and the state of the authority above must be one
 * (BSI TR-03135-1, 5.6.4.5): else one state could sign for another.
 */
export const checkIssuingState = ({
  state,
  signer,
  authorities,
}: StatesAlongChain): Check<'issuing-state'> => {
  const findings: TrustFinding[] = [];
  const written = (state ?? '').replaceAll('<', '').trim();
  if (written === '') findings.push(finding('document.trust.state.absent', { of: 'document' }));
  const ofSigner = country(signer, 'signer', findings);
  if (written !== '' && ofSigner !== undefined) sayState(written, ofSigner, findings);
  if (authorities.length === 0) findings.push(finding('document.trust.state.no-issuer'));
  let below = ofSigner;
  for (const authority of authorities) {
    const above = country(authority, 'issuer', findings);
    if (below !== undefined && above !== undefined && !sameCountry(below, above))
      findings.push(
        finding('document.trust.state.issuer-differs', { country: below, issuer: above }),
      );
    below = above ?? below;
  }
  return { name: 'issuing-state', result: resultOf(findings), findings };
};

const country = (
  text: string | undefined,
  of: string,
  findings: TrustFinding[],
): string | undefined => {
  if (text === undefined || text.trim() === '') {
    findings.push(finding('document.trust.state.absent', { of }));
    return undefined;
  }
  if (text !== text.toUpperCase())
    findings.push(finding('document.trust.state.case', { country: text }));
  if (text.trim().length !== 2)
    findings.push(finding('document.trust.state.form', { country: text }));
  return normalCountry(text);
};

const sayState = (state: string, signer: string, findings: TrustFinding[]): void => {
  const codes = signingCodesOf(state);
  if (codes.length === 0)
    findings.push(finding('document.trust.state.unknown', { state, country: signer }));
  else if (!codes.includes(signer))
    findings.push(finding('document.trust.state.signer-differs', { state, country: signer }));
  else {
    const special = signingCountries[state];
    if (special !== undefined)
      findings.push(
        finding('document.trust.state.special', { state, country: signer, why: special.why }),
      );
  }
};
