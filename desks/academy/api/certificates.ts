import { languages } from '@amirani/core/languages';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { CandidateSchema, CertificateFileSchema, CertificateSchema } from './certificate-shapes.ts';
import {
  certifierActs,
  IdParams,
  Reason,
  reading,
  trainerActs,
  trainerReads,
  Version,
} from './rights.ts';

const Signed = z.object({ certificate: CertificateFileSchema, receipt: ReceiptSchema });
const Step = z.object({ version: Version, reason: Reason });

/** Certificates: the rule says whether one may be signed, two persons sign, anybody can check. */
export const certificateEndpoints = {
  listCandidates: {
    method: 'GET',
    path: '/api/academy/classes/:id/candidates',
    summary: 'What the rule says of each person of a class, and the certificates there are',
    access: trainerReads,
    params: IdParams,
    response: z.object({
      candidates: z.array(CandidateSchema),
    }),
  },
  listCertificates: {
    method: 'GET',
    path: '/api/academy/certificates',
    summary:
      'Certificates: a trainee’s own, a trainer’s classes, all that were put before a certifier',
    access: reading,
    response: z.object({ certificates: z.array(CertificateSchema) }),
  },
  getCertificate: {
    method: 'GET',
    path: '/api/academy/certificates/:id',
    summary: 'A certificate with what it rests on',
    access: reading,
    params: IdParams,
    response: CertificateFileSchema,
  },
  signCertificateFirst: {
    method: 'POST',
    path: '/api/academy/classes/:id/certificates',
    summary: 'The trainer signs, where the rule is met: the first of two signatures',
    access: { ...trainerActs, stepUp: true },
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      seat: z.uuid(),
      reason: Reason,
      /** In which language the certificate is written: its holder’s choice. */
      language: z.enum(languages).default('en'),
    }),
    response: Signed,
  },
  signCertificateSecond: {
    method: 'POST',
    path: '/api/academy/certificates/:id/signature',
    summary: 'A certifier, who is another person, signs: the certificate is issued',
    access: certifierActs,
    params: IdParams,
    body: Step,
    response: Signed,
  },
  returnCertificate: {
    method: 'POST',
    path: '/api/academy/certificates/:id/return',
    summary: 'A certifier does not sign, and says why; the trainee can be put forward again',
    access: certifierActs,
    params: IdParams,
    body: Step,
    response: Signed,
  },
  withdrawCertificate: {
    method: 'POST',
    path: '/api/academy/certificates/:id/withdrawal',
    summary: 'Withdraws a certificate, with notice to whoever holds it',
    access: certifierActs,
    params: IdParams,
    body: Step,
    response: Signed,
  },
  getCredentialIssuer: {
    method: 'GET',
    path: '/api/academy/issuer',
    summary: 'Who issues certificates here, and the key to check them by',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: z.object({ issuer: z.looseObject({ id: z.string() }) }),
  },
  getStatusList: {
    method: 'GET',
    path: '/api/academy/status-list',
    summary: 'The signed list of which certificates were withdrawn; it names none',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: z.object({ list: z.looseObject({}) }),
  },
  verifyCertificate: {
    method: 'POST',
    path: '/api/academy/verification',
    summary:
      'Checks a certificate: its signature, its time, whether it was withdrawn. Nothing is kept',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    body: z.object({ credential: z.string().min(2).max(32_768) }),
    response: z.object({
      /** Signed by this issuer, in time and not withdrawn. */
      valid: z.boolean(),
      findings: z.array(z.object({ code: z.string(), met: z.boolean() })),
      validUntil: z.string().optional(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
