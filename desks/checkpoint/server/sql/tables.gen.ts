// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';

/** A row of checkpoint.act. */
export interface ActRow { readonly key: string; readonly checkId: string; readonly asked: Buffer; readonly act: string; readonly verdict: string; readonly step: number; readonly reasons: string[]; readonly attests: string[]; readonly doneBy: string; readonly at: Date }
/** The table checkpoint.act. */
export const actTable: Table<ActRow> = table('checkpoint.act', ['key', 'check_id', 'asked', 'act', 'verdict', 'step', 'reasons', 'attests', 'done_by', 'at']);
/** A row of checkpoint.blind_opening. */
export interface BlindOpeningRow { readonly checkId: string; readonly openedBy: string; readonly at: Date }
/** The table checkpoint.blind_opening. */
export const blindOpeningTable: Table<BlindOpeningRow> = table('checkpoint.blind_opening', ['check_id', 'opened_by', 'at']);
/** A row of checkpoint.blind_view. */
export interface BlindViewRow { readonly id: string; readonly checkId: string; readonly view: 'pass' | 'refuse' | 'cannot-say'; readonly reason: string; readonly givenBy: string; readonly at: Date }
/** The table checkpoint.blind_view. */
export const blindViewTable: Table<BlindViewRow> = table('checkpoint.blind_view', ['id', 'check_id', 'view', 'reason', 'given_by', 'at']);
/** A row of checkpoint.case_note. */
export interface CaseNoteRow { readonly id: string; readonly checkId: string; readonly position: bigint; readonly about: 'interview' | 'document' | 'journey' | 'other'; readonly text: string; readonly writtenBy: string; readonly at: Date }
/** The table checkpoint.case_note. */
export const caseNoteTable: Table<CaseNoteRow, 'position'> = table('checkpoint.case_note', ['id', 'check_id', 'position', 'about', 'text', 'written_by', 'at']);
/** A row of checkpoint.case_taken. */
export interface CaseTakenRow { readonly checkId: string; readonly position: bigint; readonly takenBy: string; readonly at: Date }
/** The table checkpoint.case_taken. */
export const caseTakenTable: Table<CaseTakenRow, 'position'> = table('checkpoint.case_taken', ['check_id', 'position', 'taken_by', 'at']);
/** A row of checkpoint.check. */
export interface CheckRow { readonly id: string; readonly asked: Buffer; readonly profile: 'georgian-exit' | 'schengen-entry'; readonly booth: string; readonly openedAt: Date; readonly openedBy: string; readonly flight?: string; readonly traveller?: string; readonly examination: string; readonly presented: unknown; readonly issuer?: string; readonly number?: string; readonly given: unknown; readonly version: number; readonly verdict: string; readonly word: 'clear' | 'attention' | 'obstacle' | 'not-checked'; readonly state: 'open' | 'held' | 'passed' | 'second-line' | 'refusal-proposed' | 'refused'; readonly decision?: string; readonly steps: number; readonly stepsBefore: number; readonly returned: boolean; readonly decidedAt?: Date; readonly referredAt?: Date; readonly referredBy?: string; readonly erasesAt: Date }
/** The table checkpoint.check. */
export const checkTable: Table<CheckRow, 'given' | 'state' | 'steps' | 'stepsBefore' | 'returned'> = table('checkpoint.check', ['id', 'asked', 'profile', 'booth', 'opened_at', 'opened_by', 'flight', 'traveller', 'examination', 'presented', 'issuer', 'number', 'given', 'version', 'verdict', 'word', 'state', 'decision', 'steps', 'steps_before', 'returned', 'decided_at', 'referred_at', 'referred_by', 'erases_at'], ['presented', 'given']);
/** A row of checkpoint.reading. */
export interface ReadingRow { readonly checkId: string; readonly reader: string; readonly at: Date }
/** The table checkpoint.reading. */
export const readingTable: Table<ReadingRow> = table('checkpoint.reading', ['check_id', 'reader', 'at']);
/** A row of checkpoint.refusal. */
export interface RefusalRow { readonly checkId: string; readonly step: number; readonly verdict: string; readonly grounds: string[]; readonly reason: string; readonly protection: unknown; readonly helpAsked: boolean; readonly proposedBy: string; readonly at: Date }
/** The table checkpoint.refusal. */
export const refusalTable: Table<RefusalRow> = table('checkpoint.refusal', ['check_id', 'step', 'verdict', 'grounds', 'reason', 'protection', 'help_asked', 'proposed_by', 'at'], ['protection']);
/** A row of checkpoint.verdict. */
export interface VerdictRow { readonly id: string; readonly checkId: string; readonly version: number; readonly at: Date; readonly madeBy: string; readonly product: string; readonly supersedes?: string; readonly word: 'clear' | 'attention' | 'obstacle' | 'not-checked'; readonly given: unknown; readonly alerts: unknown; readonly circumstances: unknown; readonly verdict: unknown }
/** The table checkpoint.verdict. */
export const verdictTable: Table<VerdictRow> = table('checkpoint.verdict', ['id', 'check_id', 'version', 'at', 'made_by', 'product', 'supersedes', 'word', 'given', 'alerts', 'circumstances', 'verdict'], ['given', 'alerts', 'circumstances', 'verdict']);
/** A row of referral.referral. */
export interface ReferralRow { readonly id: string; readonly kind: 'asylum' | 'child' | 'trafficking' | 'medical'; readonly checkId?: string; readonly openedAt: Date; readonly openedBy: string; readonly acknowledgeBy: Date; readonly acknowledgedAt?: Date; readonly acknowledgedBy?: string; readonly alarmedAt?: Date; readonly closedAt?: Date; readonly closedBy?: string; readonly outcome?: string; readonly erasesAt: Date }
/** The table referral.referral. */
export const referralTable: Table<ReferralRow> = table('referral.referral', ['id', 'kind', 'check_id', 'opened_at', 'opened_by', 'acknowledge_by', 'acknowledged_at', 'acknowledged_by', 'alarmed_at', 'closed_at', 'closed_by', 'outcome', 'erases_at']);
/** A row of referral.step. */
export interface StepRow { readonly id: string; readonly referral: string; readonly position: bigint; readonly what: string; readonly dueAt?: Date; readonly settles: boolean; readonly takenBy: string; readonly at: Date; readonly alarmedAt?: Date }
/** The table referral.step. */
export const stepTable: Table<StepRow, 'position'> = table('referral.step', ['id', 'referral', 'position', 'what', 'due_at', 'settles', 'taken_by', 'at', 'alarmed_at']);
/** A row of referral.words. */
export interface WordsRow { readonly referral: string; readonly position: bigint; readonly seen: string; readonly told: string; readonly place: string; readonly at: Date }
/** The table referral.words. */
export const wordsTable: Table<WordsRow, 'position'> = table('referral.words', ['referral', 'position', 'seen', 'told', 'place', 'at']);
