import type { Check } from '../../check/check.ts';
import type { SodReading } from '../sod/open-sod.ts';
import { CheckDraft } from './check-draft.ts';
import { sayHashForms } from './group-hash.ts';

/** What no signature covers: anybody may have written it. */
const OUTSIDE = ['document.sod.trailing', 'document.sod.version'] as const;
const MANDATORY: readonly number[] = [1, 2];

/**
 * Whether EF.SOD is in form (Doc 9303-10, 4.6.2). What is not in form and was signed like this, the issuer wrote so: it is
 * `undetermined`. Tolerances that were taken are notes and do not count.
 */
export const checkSodContent = (
  { sod, findings }: SodReading,
  signed: boolean,
): Check<'sod.content'> => {
  const draft = new CheckDraft('sod.content').add(findings);
  if (sod?.securityObject === undefined || !sod.knownType) return draft.end('failed');
  sayHashForms(sod.securityObject, draft);
  for (const number of MANDATORY)
    if (!sod.securityObject.hashes.some((hash) => hash.number === number))
      draft.say('document.sod.content.mandatory', { facts: { number } });
  const { result } = draft.endByFindings();
  const isOutside = OUTSIDE.some((code) => draft.says(code));
  return draft.end(result === 'failed' && signed && !isOutside ? 'undetermined' : result);
};
