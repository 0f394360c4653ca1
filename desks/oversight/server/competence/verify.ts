import { createHash } from 'node:crypto';
import { didKeyDocument, verifyCredential } from '@amirani/academy/credential';
import { Problem } from '@platform/server/http/problems.ts';
import type { CompetenceRow } from '../sql/tables.gen.ts';

/** What a certificate says that counts. */
export type Shown = Pick<
  CompetenceRow,
  'course' | 'holder' | 'issuer' | 'validFrom' | 'validUntil' | 'sha256'
>;

/**
 * Verifies a certificate that somebody shows, without a network: its form and proof, that its issuer is one of those that count
 * here, that it runs, and that it is of one of the courses. That it was withdrawn since is not known here, and not said.
 * @throws Problem `oversight.competence.not-valid`
 */
export const verifyShown = async (
  text: string,
  {
    issuers,
    courses,
    at,
  }: {
    readonly issuers: readonly string[];
    readonly courses: readonly string[];
    readonly at: Date;
  },
): Promise<Shown> => {
  const { checks, credential } = await verifyCredential(text.trim(), {
    at: at.toISOString(),
    issuers: issuers.flatMap((id) => didKeyDocument(id) ?? []),
  });
  const failing = checks.filter(
    ({ code, result }) => result !== 'met' && !code.startsWith('credential.status.'),
  );
  const course = courses.find((one) =>
    credential?.credentialSubject.achievement.id.startsWith(`urn:amirani:course:${one}-`),
  );
  if (credential === undefined || course === undefined || failing.length > 0)
    throw new Problem('oversight.competence.not-valid');
  return {
    course,
    issuer: credential.issuer.id,
    holder: credential.credentialSubject.identifier[0].identityHash,
    validFrom: new Date(credential.validFrom),
    validUntil: new Date(credential.validUntil),
    sha256: createHash('sha256').update(text.trim()).digest('hex'),
  };
};
