import { languages } from '@amirani/core/languages';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Reason, Sha256Schema, Text, Version } from './case-shapes.ts';
import {
  CustodyStepSchema,
  ExhibitSchema,
  exhibitKinds,
  HandOverSchema,
  HolderSchema,
  ObtainedSchema,
} from './evidence-shapes.ts';
import { acting, CaseParams, reading, team } from './rights.ts';

const ExhibitParams = CaseParams.extend({ exhibit: z.uuid() });
const HandOverParams = ExhibitParams.extend({ handOver: z.uuid() });
const Done = z.object({ exhibit: ExhibitSchema, receipt: ReceiptSchema });

/** The largest part of an exhibit, in bytes; a file of any size comes in parts. */
export const EXHIBIT_PART_BYTES = 8 * 1024 * 1024;

/** Exhibits: hashed on entry, stored sealed, handed over only when acknowledged, every step in the journal. */
export const evidenceEndpoints = {
  listExhibits: {
    method: 'GET',
    path: '/api/investigations/cases/:id/exhibits',
    summary: 'Exhibits of a case in the order of their numbers, those that are coming in last',
    access: reading,
    params: CaseParams,
    response: z.object({
      exhibits: z.array(ExhibitSchema),
      /** Whether an authority for time stamps is configured. */
      timeStamping: z.boolean(),
    }),
  },
  getExhibit: {
    method: 'GET',
    path: '/api/investigations/cases/:id/exhibits/:exhibit',
    summary: 'An exhibit with its custody and its hand-overs',
    access: reading,
    params: ExhibitParams,
    response: z.object({
      exhibit: ExhibitSchema,
      custody: z.array(CustodyStepSchema),
      handOvers: z.array(HandOverSchema),
    }),
  },
  beginExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits',
    summary:
      'Begins an exhibit: its parts follow, then it is completed. The same id again begins nothing twice',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      title: Text(3, 300),
      kind: z.enum(exhibitKinds),
      name: Text(1, 300),
      mediaType: z.string().trim().max(100).default('application/octet-stream'),
      obtained: ObtainedSchema,
    }),
    response: Done,
  },
  addExhibitPart: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/parts/:position',
    summary:
      'The next part, at most 8 MiB, by its position from 0; the same position again takes its place while it is coming in',
    access: { ...acting, operation: 'collection' },
    params: ExhibitParams.extend({ position: z.coerce.number().int().min(0).max(9_999) }),
    body: 'bytes',
    response: z.object({
      parts: z.number().int(),
      bytes: z.number().int(),
      receipt: ReceiptSchema,
    }),
  },
  completeExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/completion',
    summary:
      'Hashes what came in and gives it its number; from then on nothing of it changes. With `sha256` it must be that',
    access: { ...acting, operation: 'collection' },
    params: ExhibitParams,
    body: z.object({ sha256: Sha256Schema.optional() }),
    response: Done,
  },
  discardExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/discard',
    summary: 'Lets go what is still coming in; an exhibit that is complete stays',
    access: { ...acting, operation: 'erasure' },
    params: ExhibitParams,
    body: z.object({ reason: Reason }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  readExhibitPart: {
    method: 'GET',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/parts/:position',
    summary: 'A part of the bytes as they came; opening an exhibit is a step of its custody',
    access: reading,
    params: ExhibitParams.extend({ position: z.coerce.number().int().min(0).max(9_999) }),
    response: z.object({ content: z.base64(), parts: z.number().int() }),
  },
  offerExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/hand-overs',
    summary:
      'Who has the exhibit offers it to somebody; it stays with them until that is acknowledged',
    access: acting,
    params: ExhibitParams,
    body: z.object({ id: z.uuid(), to: HolderSchema, reason: Reason }),
    response: Done,
  },
  acknowledgeHandOver: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/hand-overs/:handOver/acknowledgement',
    summary:
      'The receiver says that the exhibit is with them; of a receiver outside another member than the giver records the signed receipt',
    access: acting,
    params: HandOverParams,
    body: z.object({ version: Version, reason: Reason }),
    response: Done,
  },
  declineHandOver: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/hand-overs/:handOver/refusal',
    summary: 'The receiver declines, or the giver withdraws the offer: the exhibit is where it was',
    access: acting,
    params: HandOverParams,
    body: z.object({ version: Version, reason: Reason }),
    response: Done,
  },
  stampExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/time-stamps',
    summary:
      'Asks the configured authority for a time stamp over the SHA-256 and verifies it; what does not verify is kept as that',
    access: acting,
    params: ExhibitParams,
    body: z.object({}),
    response: Done,
  },
  verifyCustody: {
    method: 'POST',
    path: '/api/investigations/cases/:id/custody/verification',
    summary: 'Hashes every exhibit and the chain of custody again and says what does not agree',
    access: reading,
    params: CaseParams,
    body: z.object({}),
    response: z.object({
      exhibits: z.number().int(),
      steps: z.number().int(),
      /** Empty where all agrees; else the first step and the exhibits that do not. */
      faults: z.array(z.object({ what: z.enum(['exhibit', 'step']), number: z.number().int() })),
    }),
  },
  packCase: {
    method: 'POST',
    keyed: false,
    path: '/api/investigations/cases/:id/package',
    summary:
      'The court package: exhibits, custody, time stamps and receipts under a signed manifest, with a page that verifies it offline',
    access: { who: team, purpose: true, stepUp: true, operation: 'disclosure' },
    params: CaseParams,
    body: z.object({
      /** Numbers of exhibits; empty for all. */
      exhibits: z.array(z.number().int().min(1)).max(500),
      recipient: Text(3, 300),
      language: z.enum(languages),
      reason: Reason,
    }),
    response: z.object({
      name: z.string(),
      /** A zip file. */
      content: z.base64(),
      sha256: Sha256Schema,
      /** SHA-256 of the manifest: the number to hand over beside the package. */
      manifest: Sha256Schema,
      receipt: ReceiptSchema,
    }),
  },
} as const satisfies Record<string, Endpoint>;
