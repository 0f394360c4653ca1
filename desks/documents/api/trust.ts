import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  certificateRoles,
  DocumentFindingSchema,
  examining,
  TrustStateSchema,
} from './vocabulary.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A certificate as the trust store shows it. */
export const TrustCertificateSchema = z
  .object({
    /** SHA-256 of its bytes. */
    sha256: Sha256,
    /** Issuing state as the certificate says it, alpha-2 in capitals. */
    state: z.string(),
    subject: z.string(),
    issuer: z.string(),
    serial: z.string(),
    notBefore: InstantSchema,
    notAfter: InstantSchema,
    key: z.string(),
    kind: z.enum(certificateRoles),
    /** `trusted`: chosen, or in a list that is trusted. */
    trust: TrustStateSchema,
    /** Which lists bring it, and where in them. */
    lists: z.array(z.object({ list: z.uuid(), position: z.number().int() })),
    findings: z.array(DocumentFindingSchema),
  })
  .meta({ id: 'TrustCertificate' });

/** One edition of a list as it was imported: with who, when, from where and what was found in it. */
export const TrustListSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['master-list', 'ldif', 'certificate', 'crl', 'deviation-list', 'defect-list']),
    sha256: Sha256,
    bytes: z.number().int(),
    importedAt: InstantSchema,
    importedBy: z.string(),
    /** Where it came from, as the importer stated it. */
    source: z.string(),
    /** Who signed it, and when, as far as it says. */
    signer: z.string().optional(),
    signedAt: InstantSchema.optional(),
    certificates: z.number().int(),
    revoked: z.number().int(),
    /** Whether its signature computes, and whether its signer leads to a chosen anchor. */
    signature: z.enum(['valid', 'invalid', 'unsupported']).optional(),
    /** `undetermined` for a list whose signer leads to no anchor. */
    trust: TrustStateSchema,
    anchor: Sha256.optional(),
    findings: z.array(DocumentFindingSchema),
    /** When it has to be renewed, and whether that day is past. */
    nextUpdate: InstantSchema.optional(),
    fresh: z.enum(['fresh', 'stale', 'from-the-future', 'unknown']),
    state: z.enum(['standing', 'superseded', 'withdrawn']),
    supersedes: z.uuid().optional(),
  })
  .meta({ id: 'TrustList' });

/** What it would mean to trust an anchor: shown before it is confirmed. */
export const AnchorConsequencesSchema = z
  .object({
    /** Lists that would verify from then on. */
    lists: z.array(z.uuid()),
    /** States whose documents could then chain to the store. */
    states: z.array(z.string()),
    certificates: z.number().int(),
  })
  .meta({ id: 'AnchorConsequences' });

/** A certificate that an administrator chose to trust, or thinks of trusting. */
export const AnchorSchema = z
  .object({
    sha256: Sha256,
    certificate: TrustCertificateSchema,
    state: z.enum(['proposed', 'trusted', 'withdrawn']),
    decision: z.uuid(),
    version: z.number().int(),
    consequences: AnchorConsequencesSchema,
    steps: z.array(
      z.object({
        act: z.enum(['propose', 'confirm', 'withdraw']),
        by: z.string(),
        role: RoleSchema,
        reason: z.string(),
        at: InstantSchema,
      }),
    ),
  })
  .meta({ id: 'Anchor' });

/** The trust store as it stands. */
export const TrustStoreSchema = z
  .object({
    /** A duty store refuses the test authorities of the training world by name (R67). */
    profile: z.enum(['training', 'duty']),
    /** SHA-256 over what stands: changes with every list and anchor. */
    edition: Sha256,
    lists: z.array(TrustListSchema),
    anchors: z.array(AnchorSchema),
    states: z.array(z.object({ state: z.string(), certificates: z.number().int() })),
  })
  .meta({ id: 'TrustStore' });

const IdParams = z.object({ id: z.uuid() });
const Sha256Params = z.object({ sha256: Sha256 });
const Reason = z.string().max(2000);
const keeping = { who: ['trust-administrator'], purpose: true, operation: 'alteration' } as const;
const seeing = {
  who: ['trust-administrator', ...examining, 'data-protection-officer'],
  purpose: false,
  operation: 'none',
} as const;

/** The trust store: lists, anchors, freshness, differences. */
export const trustEndpoints = {
  getTrustStore: {
    method: 'GET',
    path: '/api/documents/trust',
    summary: 'Lists, anchors and states of the trust store',
    access: seeing,
    response: TrustStoreSchema,
  },
  importTrustList: {
    method: 'POST',
    path: '/api/documents/trust/lists',
    summary:
      'Takes in a master list, LDIF, certificate, CRL, deviation or defect list; told by its content. The reference of the call says where it came from',
    access: keeping,
    query: z.object({ supersedes: z.uuid().optional() }),
    body: 'bytes',
    response: z.object({ list: TrustListSchema, receipt: ReceiptSchema }),
  },
  getTrustList: {
    method: 'GET',
    path: '/api/documents/trust/lists/:id',
    summary: 'One list with its certificates and revocations',
    access: seeing,
    params: IdParams,
    response: z.object({
      list: TrustListSchema,
      certificates: z.array(TrustCertificateSchema),
      revoked: z.array(z.object({ serial: z.string(), at: InstantSchema })),
    }),
  },
  compareTrustLists: {
    method: 'GET',
    path: '/api/documents/trust/lists/:id/difference/:other',
    summary: 'What came and went from one list to another',
    access: seeing,
    params: z.object({ id: z.uuid(), other: z.uuid() }),
    response: z.object({
      added: z.array(TrustCertificateSchema),
      removed: z.array(TrustCertificateSchema),
      kept: z.number().int(),
    }),
  },
  withdrawTrustList: {
    method: 'POST',
    path: '/api/documents/trust/lists/:id/withdraw',
    summary: 'Takes a list out of use; it stays stored',
    access: { ...keeping, stepUp: true },
    params: IdParams,
    body: z.object({ reason: z.string().min(3).max(2000) }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  proposeAnchor: {
    method: 'POST',
    path: '/api/documents/trust/anchors/:sha256/propose',
    summary: 'First thought: which certificate to trust, and what that would mean',
    access: keeping,
    params: Sha256Params,
    body: z.object({ reason: Reason }),
    response: z.object({ anchor: AnchorSchema, receipt: ReceiptSchema }),
  },
  confirmAnchor: {
    method: 'POST',
    path: '/api/documents/trust/anchors/:sha256/confirm',
    summary: 'Second thought, with a fresh password, on the consequences as they were shown',
    access: { ...keeping, stepUp: true },
    params: Sha256Params,
    body: z.object({
      reason: Reason,
      version: z.number().int(),
      consequences: AnchorConsequencesSchema,
    }),
    response: z.object({ anchor: AnchorSchema, receipt: ReceiptSchema }),
  },
  withdrawAnchor: {
    method: 'POST',
    path: '/api/documents/trust/anchors/:sha256/withdraw',
    summary: 'Trusts it no more',
    access: { ...keeping, stepUp: true },
    params: Sha256Params,
    body: z.object({ reason: Reason, version: z.number().int() }),
    response: z.object({ anchor: AnchorSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
