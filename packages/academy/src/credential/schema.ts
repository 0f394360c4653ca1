import { CREDENTIALS_V2, OPEN_BADGES_V3 } from './contexts.ts';
import { bands } from './credential.ts';
import type { JsonSchema } from './json-schema.ts';

/** An object with these properties and no other; a name that ends with `?` need not be there. */
const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name.replace('?', ''), schema]),
  ),
  required: Object.keys(properties).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
});

const exactly = (...values: readonly string[]): JsonSchema => ({
  type: 'array',
  prefixItems: values.map((value) => ({ const: value })),
  items: false,
  minItems: values.length,
});

const one = (schema: JsonSchema): JsonSchema => ({
  type: 'array',
  prefixItems: [schema],
  items: false,
  minItems: 1,
});

/** Text of one line: no control characters, nothing that only looks like nothing. */
const text = (maxLength: number): JsonSchema => ({
  type: 'string',
  pattern: '^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*[^\\p{C}\\p{Z}][^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*$',
  maxLength,
});

const iri: JsonSchema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$',
  maxLength: 300,
};
const instant: JsonSchema = {
  type: 'string',
  pattern:
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?Z$',
  maxLength: 24,
};

const proof = closed({
  type: { const: 'DataIntegrityProof' },
  cryptosuite: { const: 'eddsa-rdfc-2022' },
  created: instant,
  verificationMethod: iri,
  proofPurpose: { const: 'assertionMethod' },
  proofValue: { type: 'string', pattern: '^z[1-9A-HJ-NP-Za-km-z]+$', maxLength: 100 },
});

const alignment = closed({
  type: exactly('Alignment'),
  targetName: text(200),
  targetUrl: iri,
  'targetCode?': text(60),
  targetFramework: text(200),
});

const achievement = closed({
  id: iri,
  type: exactly('Achievement'),
  achievementType: { const: 'Certificate' },
  name: text(200),
  description: text(600),
  criteria: closed({ narrative: text(1200) }),
  inLanguage: { type: 'string', pattern: '^[a-z]{2}$', maxLength: 2 },
  alignment: { type: 'array', items: alignment, minItems: 0, maxItems: 20 },
  resultDescription: one(
    closed({
      id: iri,
      type: exactly('ResultDescription'),
      name: text(100),
      resultType: { const: 'PerformanceLevel' },
      allowedValue: exactly(...bands),
    }),
  ),
});

const subject = closed({
  type: exactly('AchievementSubject'),
  identifier: one(
    closed({
      type: { const: 'IdentityObject' },
      hashed: { const: false },
      identityHash: text(120),
      identityType: { enum: ['name', 'ext:pseudonym'] },
    }),
  ),
  activityStartDate: instant,
  activityEndDate: instant,
  achievement,
  result: one(
    closed({
      type: exactly('Result'),
      resultDescription: iri,
      value: { enum: bands },
    }),
  ),
});

/** What a certificate may hold and must: no object in it takes anything else (R75). Published as `credential.schema.json`. */
export const credentialSchema: JsonSchema = closed({
  '@context': exactly(CREDENTIALS_V2, OPEN_BADGES_V3),
  id: iri,
  type: exactly('VerifiableCredential', 'OpenBadgeCredential'),
  name: text(200),
  issuer: closed({ id: iri, type: exactly('Profile'), name: text(200) }),
  validFrom: instant,
  validUntil: instant,
  credentialSubject: subject,
  credentialStatus: closed({
    id: iri,
    type: { const: 'BitstringStatusListEntry' },
    statusPurpose: { const: 'revocation' },
    statusListIndex: { type: 'string', pattern: '^(0|[1-9]\\d{0,7})$', maxLength: 8 },
    statusListCredential: iri,
  }),
  proof,
});

/** What a list of withdrawals may hold and must. Published as `status-list.schema.json`. */
export const statusListSchema: JsonSchema = closed({
  '@context': exactly(CREDENTIALS_V2),
  id: iri,
  type: exactly('VerifiableCredential', 'BitstringStatusListCredential'),
  issuer: iri,
  validFrom: instant,
  validUntil: instant,
  credentialSubject: closed({
    id: iri,
    type: { const: 'BitstringStatusList' },
    statusPurpose: { const: 'revocation' },
    encodedList: { type: 'string', pattern: '^u[A-Za-z0-9_-]+$', maxLength: 3_000_000 },
  }),
  proof,
});
