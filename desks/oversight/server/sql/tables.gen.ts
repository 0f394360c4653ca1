// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of oversight.breach. */
export interface BreachRow { readonly id: string; readonly revision: number; readonly foundAt: Date; readonly toldAt?: Date; readonly toldBy?: string; readonly toldReference?: string; readonly delay?: string; readonly reminded: number }
/** The table oversight.breach. */
export const breachTable: Table<BreachRow, 'reminded'> = table('oversight.breach', ['id', 'revision', 'found_at', 'told_at', 'told_by', 'told_reference', 'delay', 'reminded']);
/** A row of oversight.breach_revision. */
export interface BreachRevisionRow { readonly breach: string; readonly revision: number; readonly content: ColumnTypes['oversight.breach_revision.content']; readonly at: Date; readonly revisedBy: string }
/** The table oversight.breach_revision. */
export const breachRevisionTable: Table<BreachRevisionRow> = table('oversight.breach_revision', ['breach', 'revision', 'content', 'at', 'revised_by'], ['content']);
/** A row of oversight.canary. */
export interface CanaryRow { readonly travellerId: string; readonly regime: 'api' | 'pnr'; readonly day: CivilDate; readonly flight: string; readonly name: string; readonly document: string; readonly plantedAt: Date }
/** The table oversight.canary. */
export const canaryTable: Table<CanaryRow> = table('oversight.canary', ['traveller_id', 'regime', 'day', 'flight', 'name', 'document', 'planted_at']);
/** A row of oversight.canary_alarm. */
export interface CanaryAlarmRow { readonly entry: bigint; readonly at: Date; readonly raisedAt: Date; readonly actor: string; readonly role?: ColumnTypes['oversight.canary_alarm.role']; readonly operation: string; readonly action: string; readonly purpose?: string; readonly reference?: string; readonly canaries: number; readonly subjects: number; readonly closedAt?: Date; readonly closedBy?: string; readonly reason?: string }
/** The table oversight.canary_alarm. */
export const canaryAlarmTable: Table<CanaryAlarmRow> = table('oversight.canary_alarm', ['entry', 'at', 'raised_at', 'actor', 'role', 'operation', 'action', 'purpose', 'reference', 'canaries', 'subjects', 'closed_at', 'closed_by', 'reason']);
/** A row of oversight.canary_watch. */
export interface CanaryWatchRow { readonly one: boolean; readonly place: bigint }
/** The table oversight.canary_watch. */
export const canaryWatchTable: Table<CanaryWatchRow, 'one'> = table('oversight.canary_watch', ['one', 'place']);
/** A row of oversight.competence. */
export interface CompetenceRow { readonly account: string; readonly course: string; readonly holder: string; readonly issuer: string; readonly validFrom: Date; readonly validUntil: Date; readonly sha256: string; readonly recordedBy: string; readonly recordedAt: Date }
/** The table oversight.competence. */
export const competenceTable: Table<CompetenceRow> = table('oversight.competence', ['account', 'course', 'holder', 'issuer', 'valid_from', 'valid_until', 'sha256', 'recorded_by', 'recorded_at']);
/** A row of oversight.subject_reply. */
export interface SubjectReplyRow { readonly request: string; readonly sha256: string; readonly language: ColumnTypes['oversight.subject_reply.language']; readonly answers: string; readonly madeAt: Date; readonly madeBy: string }
/** The table oversight.subject_reply. */
export const subjectReplyTable: Table<SubjectReplyRow> = table('oversight.subject_reply', ['request', 'sha256', 'language', 'answers', 'made_at', 'made_by']);
/** A row of oversight.subject_request. */
export interface SubjectRequestRow { readonly id: string; readonly kind: 'access' | 'correction' | 'erasure' | 'restriction'; readonly person: ColumnTypes['oversight.subject_request.person']; readonly replyTo: string; readonly asked: string; readonly identity: string; readonly receivedAt: Date; readonly receivedBy: string; readonly dueOn: CivilDate; readonly decision: string; readonly answeredAt?: Date; readonly outcome?: 'answered' | 'partly-answered' | 'refused'; readonly withheld: ColumnTypes['oversight.subject_request.withheld']; readonly alarmedAt?: Date; readonly erasesAt?: Date; readonly reply?: string; readonly recipients: string[]; readonly carriedOutAt?: Date; readonly carriedOutBy?: string; readonly carriedOut?: string; readonly told: string[]; readonly proposal?: ColumnTypes['oversight.subject_request.proposal']; readonly approvedBy?: string; readonly receivedOn: CivilDate; readonly sentOn?: CivilDate; readonly sentHow?: string; readonly sentBy?: string; readonly gatheredAt?: Date }
/** The table oversight.subject_request. */
export const subjectRequestTable: Table<SubjectRequestRow, 'withheld' | 'recipients' | 'told'> = table('oversight.subject_request', ['id', 'kind', 'person', 'reply_to', 'asked', 'identity', 'received_at', 'received_by', 'due_on', 'decision', 'answered_at', 'outcome', 'withheld', 'alarmed_at', 'erases_at', 'reply', 'recipients', 'carried_out_at', 'carried_out_by', 'carried_out', 'told', 'proposal', 'approved_by', 'received_on', 'sent_on', 'sent_how', 'sent_by', 'gathered_at'], ['person', 'withheld', 'proposal']);
/** A row of platform.processing. */
export interface ProcessingRow { readonly one: boolean; readonly country: string; readonly since: Date }
/** The table platform.processing. */
export const processingTable: Table<ProcessingRow, 'one'> = table('platform.processing', ['one', 'country', 'since']);
