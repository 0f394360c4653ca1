import { z } from 'zod';

/** Roles of accounts. An administrator runs the system and reads no traveller (interface screen 19). */
export const roles = [
  'border-officer',
  'pnr-analyst',
  'operator',
  'data-protection-officer',
  'administrator',
  'document-examiner',
  'trainer',
  'trust-administrator',
  'second-line-officer',
  'referral-team',
  'risk-analyst',
  'risk-head',
  'investigator',
  'head-of-investigations',
  'trainee',
  'certifier',
  'programme-manager',
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/**
 * The closed list of purposes (R1). API data serves border checks (Reg. (EU) 2025/12 Art. 1); PNR serves
 * only the three of PNR Dir. Art. 6(2)(a) to (c) (R2); oversight is LED Art. 25(2), 32 to 34; operation is
 * keeping the message flow running and never opens a traveller. A document examination is of the document;
 * training touches reference pictures, and what learners did on travellers who were never born (R72); trust-keeping touches certificates only; protection is
 * the care for who asks for it or needs it (Reg. (EU) 2016/399 Art. 3, 4; Directive 2011/36/EU Art. 11).
 * Investigation is of one case that the account is in (Directive (EU) 2016/680 Art. 4, 8). Programme is running a capacity-building
 * programme and accounting for it: sums of results of five people at least, never those of one (R72).
 */
export const purposes = [
  'border-check',
  'pnr-assessment',
  'pnr-request',
  'pnr-criteria',
  'oversight',
  'operation',
  'document-examination',
  'training',
  'trust-keeping',
  'protection',
  'risk-analysis',
  'investigation',
  'programme',
] as const;

/** One of {@link purposes}. */
export type Purpose = (typeof purposes)[number];

/** Which purposes a role may state. */
export const purposesOf: Readonly<Record<Role, readonly Purpose[]>> = {
  'border-officer': ['border-check'],
  'pnr-analyst': ['pnr-assessment', 'pnr-request', 'pnr-criteria'],
  operator: ['operation'],
  'data-protection-officer': ['oversight'],
  administrator: [],
  'document-examiner': ['document-examination'],
  trainer: ['training'],
  'trust-administrator': ['trust-keeping'],
  'second-line-officer': ['border-check'],
  'referral-team': ['protection'],
  'risk-analyst': ['risk-analysis'],
  'risk-head': ['risk-analysis'],
  investigator: ['investigation'],
  'head-of-investigations': ['investigation'],
  trainee: ['training'],
  certifier: ['training'],
  'programme-manager': ['programme'],
};

export const RoleSchema = z.enum(roles);
export const PurposeSchema = z.enum(purposes);

/** The header names that state why data is read: a purpose, and the case or flight it is read for. */
export const purposeHeader = 'x-amirani-purpose';
export const referenceHeader = 'x-amirani-reference';

/** Set where the workbench asks by itself: such calls do not keep a session that is left alone from ending. */
export const unaskedHeader = 'x-amirani-unasked';

/** `yes`: a person asks that a file which a reader gave up is read once more, with twice the limits. */
export const onceMoreHeader = 'x-amirani-once-more';

/**
 * Names an act, so that it is done once however often its call arrives (ADR 0031): 16 to 64 letters, digits, `-` or `_`,
 * a new one for each intention of the user.
 */
export const actKeyHeader = 'idempotency-key';

/** Set on an answer that was given before under the same key. */
export const actRepeatedHeader = 'idempotency-replayed';

/** An instant, ISO 8601 in UTC. */
export const InstantSchema = z.iso.datetime();

/** A signed promise that a write will be in the journal (Ed25519 over the leaf hash and time). */
export const ReceiptSchema = z
  .object({
    leafHash: z.string().regex(/^[0-9a-f]{64}$/),
    at: InstantSchema,
    origin: z.string(),
    signature: z.string(),
  })
  .meta({ id: 'Receipt' });
