import type { CivilDate } from '@amirani/core';
import {
  type Claim,
  claimDigest,
  type HumanSignature,
  type IssueRequest,
  seedIssuer,
} from '../credential/index.ts';

/** An academy of a fictitious state; its key is known to everybody. */
export const sampleIssuer = seedIssuer('Border Academy of Utopia', new Uint8Array(32).fill(7));

/** What a certificate of a course says. */
export const sampleClaim: Claim = {
  holder: { name: 'Anna Maria Example' },
  course: {
    id: 'urn:amirani:course:document-fraud-1',
    name: 'Document fraud',
    description: 'Finds forged travel documents at the first and the second line.',
    criteria:
      'At least 60 forged and 240 genuine documents over three sittings; the lower end of d′ reaches 2.0; no referral missed.',
    language: 'en',
    alignments: [
      {
        targetName: 'Tells a genuine travel document from a forged one',
        targetUrl: 'https://www.frontex.europa.eu/training/sectorial-qualification-framework-sqf-',
        targetFramework:
          'Sectoral Qualifications Framework for Border Guarding, level 5, not verified',
      },
    ],
  },
  from: '2026-10-01' as CivilDate,
  to: '2026-10-20' as CivilDate,
  band: 'exceeded',
  validFrom: '2026-10-21T00:00:00Z',
  validUntil: '2028-10-21T00:00:00Z',
};

/** The signatures of two persons under a claim. */
export const signed = (claim: Claim): readonly HumanSignature[] =>
  (['trainer', 'certifier'] as const).map((role) => ({
    role,
    person: `person-${role}`,
    at: '2026-10-20T15:00:00Z',
    over: claimDigest(claim),
  }));

/** All that a certificate is issued from. */
export const sampleRequest = (change: Partial<IssueRequest> = {}): IssueRequest => {
  const claim = change.claim ?? sampleClaim;
  return {
    id: 'urn:uuid:58172aac-d8ba-41ed-83dd-0b3aef56cc33',
    claim,
    person: 'person-trainee',
    outcome: { met: true, shortfalls: [] },
    signatures: signed(claim),
    status: { list: 'https://academy.example/status/1', index: 94_567 },
    issuer: sampleIssuer,
    at: '2026-10-21T08:00:00Z',
    ...change,
  };
};
