import { err, ok, type Result } from '@amirani/core';
import type { RuleOutcome } from '../certificate/index.ts';
import { type Claim, claimDigest, type HumanSignature } from './claim.ts';
import { CREDENTIALS_V2, OPEN_BADGES_V3 } from './contexts.ts';
import { bands, type Credential } from './credential.ts';
import type { Issuer } from './issuer.ts';
import { misfits } from './json-schema.ts';
import { withProof } from './proof.ts';
import { credentialSchema } from './schema.ts';

/** Why nothing is issued. */
export type IssueCode =
  | 'credential.issue.rule-not-met'
  | 'credential.issue.trainer-missing'
  | 'credential.issue.certifier-missing'
  | 'credential.issue.same-person'
  | 'credential.issue.own-certificate'
  | 'credential.issue.other-claim'
  | 'credential.issue.period'
  | 'credential.issue.place'
  | 'credential.issue.claim';

/** An obstacle to a certificate. */
export interface IssueProblem {
  readonly code: IssueCode;
  /** Where in the credential, as JSON Pointer, for `credential.issue.claim`. */
  readonly at?: string;
}

/** All that a certificate is issued from. */
export interface IssueRequest {
  /** A random name without information about the person: `urn:uuid:…`. */
  readonly id: string;
  readonly claim: Claim;
  /** The account of the holder. It is compared with the signers and is not part of the certificate. */
  readonly person: string;
  /** What the rule says of the recorded decisions. */
  readonly outcome: RuleOutcome;
  readonly signatures: readonly HumanSignature[];
  /** The place of its withdrawal: the address of a list, and a number in it that tells nothing. */
  readonly status: { readonly list: string; readonly index: number };
  readonly issuer: Issuer;
  /** The instant of the proof, in UTC. */
  readonly at: string;
}

/**
 * Issues a certificate: only where the rule is met, a trainer and a certifier who are two persons and not the trainee signed this
 * very claim (R73), and nothing is in it beyond the schema (R75). Every reason against it is given.
 */
export const issueCredential = async (
  request: IssueRequest,
): Promise<Result<Credential, IssueProblem>> => {
  const against = reasonsAgainst(request);
  if (against.length > 0) return err(...against);
  const credential = await withProof(unsigned(request), request.issuer, request.at);
  if (credential === undefined) return err({ code: 'credential.issue.claim' });
  const outside = misfits(credential, credentialSchema);
  return outside.length === 0
    ? ok(credential)
    : err(...outside.map((at) => ({ code: 'credential.issue.claim', at }) as const));
};

/** The obstacles to a certificate, without issuing it: shown on the screen before signing. */
export const reasonsAgainst = ({
  claim,
  person,
  outcome,
  signatures,
}: Omit<IssueRequest, 'issuer' | 'id' | 'status' | 'at'>): readonly IssueProblem[] => {
  const digest = claimDigest(claim);
  const valid = signatures.filter(({ over }) => over === digest);
  const of = (role: HumanSignature['role']): ReadonlySet<string> =>
    new Set(valid.filter((signature) => signature.role === role).map((one) => one.person));
  const [trainers, certifiers] = [of('trainer'), of('certifier')];
  const problems: readonly (readonly [boolean, IssueCode])[] = [
    [!outcome.met, 'credential.issue.rule-not-met'],
    [trainers.size === 0, 'credential.issue.trainer-missing'],
    [certifiers.size === 0, 'credential.issue.certifier-missing'],
    [
      // Somebody who trained and somebody else who certified: one person in both roles makes no pair alone.
      trainers.size > 0 && certifiers.size > 0 && new Set([...trainers, ...certifiers]).size < 2,
      'credential.issue.same-person',
    ],
    [trainers.has(person) || certifiers.has(person), 'credential.issue.own-certificate'],
    [valid.length < signatures.length, 'credential.issue.other-claim'],
    [!(claim.validFrom < claim.validUntil) || claim.from > claim.to, 'credential.issue.period'],
  ];
  return problems.flatMap(([is, code]) => (is ? [{ code }] : []));
};

const unsigned = ({ id, claim, status, issuer }: IssueRequest): Omit<Credential, 'proof'> => {
  const { course, holder } = claim;
  const resultDescription = `${course.id}#band`;
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_V3],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: course.name,
    issuer: { id: issuer.id, type: ['Profile'], name: issuer.name },
    validFrom: claim.validFrom,
    validUntil: claim.validUntil,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          hashed: false,
          ...('name' in holder
            ? { identityHash: holder.name, identityType: 'name' }
            : { identityHash: holder.pseudonym, identityType: 'ext:pseudonym' }),
        },
      ],
      activityStartDate: `${claim.from}T00:00:00Z`,
      activityEndDate: `${claim.to}T00:00:00Z`,
      achievement: {
        id: course.id,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: course.name,
        description: course.description,
        criteria: { narrative: course.criteria },
        inLanguage: course.language,
        alignment: course.alignments.map((alignment) => ({ type: ['Alignment'], ...alignment })),
        resultDescription: [
          {
            id: resultDescription,
            type: ['ResultDescription'],
            name: 'd′',
            resultType: 'PerformanceLevel',
            allowedValue: bands,
          },
        ],
      },
      result: [{ type: ['Result'], resultDescription, value: claim.band }],
    },
    credentialStatus: {
      id: `${status.list}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.index),
      statusListCredential: status.list,
    },
  };
};
