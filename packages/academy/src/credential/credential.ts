/** A place in a framework of qualifications that an achievement is aligned to (Open Badges 3.0, B.1.3). */
export interface Alignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetCode?: string;
  readonly targetFramework: string;
}

/** How far above the bar of the course the lower end of the interval of d' lies. Nothing finer leaves the academy (R75). */
export const bands = ['met', 'exceeded', 'far-exceeded'] as const;

/** One of {@link bands}. */
export type Band = (typeof bands)[number];

/** What was achieved: the same for everybody who has it. */
interface Achievement {
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: 'Certificate';
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly narrative: string };
  readonly inLanguage: string;
  readonly alignment: readonly Alignment[];
  readonly resultDescription: readonly [
    {
      readonly id: string;
      readonly type: readonly ['ResultDescription'];
      readonly name: string;
      readonly resultType: 'PerformanceLevel';
      readonly allowedValue: readonly Band[];
    },
  ];
}

/** Where the withdrawal of a credential would stand (Bitstring Status List 1.0, 2.1). */
interface StatusEntry {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation';
  readonly statusListIndex: string;
  readonly statusListCredential: string;
}

/** Who signs (Open Badges 3.0, B.1.16): an institution, never a person. */
interface IssuerProfile {
  readonly id: string;
  readonly type: readonly ['Profile'];
  readonly name: string;
}

/** A proof of the suite `eddsa-rdfc-2022` (Data Integrity EdDSA Cryptosuites 1.0, 3.2). */
export interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-rdfc-2022';
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly proofValue: string;
}

/**
 * A certificate as an Open Badges 3.0 AchievementCredential under the VC Data Model 2.0. It holds the least data: name or
 * pseudonym, achievement, alignment, dates, band; no score and no list of errors (R75). Everything else is refused.
 */
export interface Credential {
  readonly '@context': readonly [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'OpenBadgeCredential'];
  readonly name: string;
  readonly issuer: IssuerProfile;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly type: readonly ['AchievementSubject'];
    readonly identifier: readonly [
      {
        readonly type: 'IdentityObject';
        readonly hashed: false;
        readonly identityHash: string;
        readonly identityType: 'name' | 'ext:pseudonym';
      },
    ];
    readonly activityStartDate: string;
    readonly activityEndDate: string;
    readonly achievement: Achievement;
    readonly result: readonly [
      {
        readonly type: readonly ['Result'];
        readonly resultDescription: string;
        readonly value: Band;
      },
    ];
  };
  readonly credentialStatus: StatusEntry;
  readonly proof: Proof;
}

/** A list of withdrawals, signed by who issued (Bitstring Status List 1.0, 2.2). One bit a credential; it names nobody. */
export interface StatusListCredential {
  readonly '@context': readonly ['https://www.w3.org/ns/credentials/v2'];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'BitstringStatusListCredential'];
  readonly issuer: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: 'BitstringStatusList';
    readonly statusPurpose: 'revocation';
    readonly encodedList: string;
  };
  readonly proof: Proof;
}
