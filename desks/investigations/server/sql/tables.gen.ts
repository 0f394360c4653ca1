// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of investigation.authorisation. */
export interface AuthorisationRow { readonly id: string; readonly caseId: string; readonly authority: string; readonly number: string; readonly numbers: string[]; readonly fromTime: Date; readonly toTime: Date; readonly recordedBy: string; readonly recordedAt: Date }
/** The table investigation.authorisation. */
export const authorisationTable: Table<AuthorisationRow> = table('investigation.authorisation', ['id', 'case_id', 'authority', 'number', 'numbers', 'from_time', 'to_time', 'recorded_by', 'recorded_at']);
/** A row of investigation.case_file. */
export interface CaseFileRow { readonly id: string; readonly year: number; readonly number: number; readonly title: string; readonly offences: ColumnTypes['investigation.case_file.offences']; readonly basis: string; readonly state: 'open' | 'closed'; readonly decision: string; readonly openedAt: Date; readonly openedBy: string; readonly reviewDueOn: CivilDate; readonly closedAt?: Date; readonly eraseOn?: CivilDate }
/** The table investigation.case_file. */
export const caseFileTable: Table<CaseFileRow> = table('investigation.case_file', ['id', 'year', 'number', 'title', 'offences', 'basis', 'state', 'decision', 'opened_at', 'opened_by', 'review_due_on', 'closed_at', 'erase_on']);
/** A row of investigation.content. */
export interface ContentRow { readonly caseId: string; readonly version: bigint }
/** The table investigation.content. */
export const contentTable: Table<ContentRow> = table('investigation.content', ['case_id', 'version']);
/** A row of investigation.custody_step. */
export interface CustodyStepRow { readonly caseId: string; readonly position: number; readonly exhibit?: string; readonly content: string; readonly previous: Buffer; readonly sha256: Buffer }
/** The table investigation.custody_step. */
export const custodyStepTable: Table<CustodyStepRow> = table('investigation.custody_step', ['case_id', 'position', 'exhibit', 'content', 'previous', 'sha256']);
/** A row of investigation.exhibit. */
export interface ExhibitRow { readonly id: string; readonly caseId: string; readonly number?: number; readonly title: string; readonly kind: ColumnTypes['investigation.exhibit.kind']; readonly name: string; readonly mediaType: string; readonly obtained: ColumnTypes['investigation.exhibit.obtained']; readonly state: 'receiving' | 'complete'; readonly bytes: bigint; readonly sha256?: Buffer; readonly enteredBy: string; readonly enteredAt: Date; readonly holder: ColumnTypes['investigation.exhibit.holder'] }
/** The table investigation.exhibit. */
export const exhibitTable: Table<ExhibitRow, 'bytes'> = table('investigation.exhibit', ['id', 'case_id', 'number', 'title', 'kind', 'name', 'media_type', 'obtained', 'state', 'bytes', 'sha256', 'entered_by', 'entered_at', 'holder'], ['obtained', 'holder']);
/** A row of investigation.exhibit_part. */
export interface ExhibitPartRow { readonly exhibit: string; readonly caseId: string; readonly position: number; readonly bytes: number; readonly sealed: Buffer }
/** The table investigation.exhibit_part. */
export const exhibitPartTable: Table<ExhibitPartRow> = table('investigation.exhibit_part', ['exhibit', 'case_id', 'position', 'bytes', 'sealed']);
/** A row of investigation.hand_over. */
export interface HandOverRow { readonly id: string; readonly caseId: string; readonly exhibit: string; readonly fromHolder: ColumnTypes['investigation.hand_over.from_holder']; readonly toHolder: ColumnTypes['investigation.hand_over.to_holder']; readonly state: 'offered' | 'acknowledged' | 'declined' | 'withdrawn'; readonly decision: string; readonly reason: string; readonly offeredBy: string; readonly offeredAt: Date; readonly endedBy?: string; readonly endedAt?: Date; readonly said?: string }
/** The table investigation.hand_over. */
export const handOverTable: Table<HandOverRow> = table('investigation.hand_over', ['id', 'case_id', 'exhibit', 'from_holder', 'to_holder', 'state', 'decision', 'reason', 'offered_by', 'offered_at', 'ended_by', 'ended_at', 'said'], ['from_holder', 'to_holder']);
/** A row of investigation.import. */
export interface ImportRow { readonly id: string; readonly caseId: string; readonly exhibit: string; readonly kind: 'statements' | 'calls' | 'ftm' | 'journeys'; readonly state: 'dry' | 'taken' | 'withdrawn'; readonly mapping: unknown; readonly result: ColumnTypes['investigation.import.result']; readonly digest: Buffer; readonly authorisation?: string; readonly at: Date; readonly byAccount: string; readonly reason?: string }
/** The table investigation.import. */
export const importTable: Table<ImportRow> = table('investigation.import', ['id', 'case_id', 'exhibit', 'kind', 'state', 'mapping', 'result', 'digest', 'authorisation', 'at', 'by_account', 'reason'], ['mapping', 'result']);
/** A row of investigation.journey_disclosure. */
export interface JourneyDisclosureRow { readonly id: string; readonly caseId: string; readonly exhibit: string; readonly reference: string; readonly offence: ColumnTypes['investigation.journey_disclosure.offence']; readonly lists: string[]; readonly recordedBy: string; readonly recordedAt: Date }
/** The table investigation.journey_disclosure. */
export const journeyDisclosureTable: Table<JourneyDisclosureRow> = table('investigation.journey_disclosure', ['id', 'case_id', 'exhibit', 'reference', 'offence', 'lists', 'recorded_by', 'recorded_at']);
/** A row of investigation.judgement. */
export interface JudgementRow { readonly id: string; readonly caseId: string; readonly position: bigint; readonly act: 'same' | 'different' | 'unsure'; readonly subjects: string[]; readonly decision: string; readonly state: 'standing' | 'undone'; readonly reason: string; readonly byAccount: string; readonly at: Date }
/** The table investigation.judgement. */
export const judgementTable: Table<JudgementRow, 'position'> = table('investigation.judgement', ['id', 'case_id', 'position', 'act', 'subjects', 'decision', 'state', 'reason', 'by_account', 'at']);
/** A row of investigation.match. */
export interface MatchRow { readonly id: string; readonly caseId: string; readonly leftSubject: string; readonly rightSubject: string; readonly likeness: number; readonly reasons: ColumnTypes['investigation.match.reasons']; readonly state: 'open' | 'same' | 'different' | 'unsure'; readonly decision?: string; readonly judgement?: string; readonly judgedBy?: string; readonly judgedAt?: Date }
/** The table investigation.match. */
export const matchTable: Table<MatchRow> = table('investigation.match', ['id', 'case_id', 'left_subject', 'right_subject', 'likeness', 'reasons', 'state', 'decision', 'judgement', 'judged_by', 'judged_at'], ['reasons']);
/** A row of investigation.matrix. */
export interface MatrixRow { readonly caseId: string; readonly id: string; readonly revision: number; readonly input: ColumnTypes['investigation.matrix.input']; readonly keptBy: string; readonly at: Date }
/** The table investigation.matrix. */
export const matrixTable: Table<MatrixRow> = table('investigation.matrix', ['case_id', 'id', 'revision', 'input', 'kept_by', 'at'], ['input']);
/** A row of investigation.member. */
export interface MemberRow { readonly caseId: string; readonly account: string; readonly part: 'lead' | 'member' | 'reader'; readonly state: 'in' | 'left'; readonly decision: string; readonly since: Date }
/** The table investigation.member. */
export const memberTable: Table<MemberRow> = table('investigation.member', ['case_id', 'account', 'part', 'state', 'decision', 'since']);
/** A row of investigation.note. */
export interface NoteRow { readonly id: string; readonly caseId: string; readonly text: string; readonly about: string[]; readonly writtenBy: string; readonly at: Date }
/** The table investigation.note. */
export const noteTable: Table<NoteRow> = table('investigation.note', ['id', 'case_id', 'text', 'about', 'written_by', 'at']);
/** A row of investigation.notice. */
export interface NoticeRow { readonly id: string; readonly caseId: string; readonly sending: string; readonly statement: string; readonly owedSince: Date; readonly toldBy?: string; readonly toldAt?: Date; readonly toldHow?: string }
/** The table investigation.notice. */
export const noticeTable: Table<NoticeRow> = table('investigation.notice', ['id', 'case_id', 'sending', 'statement', 'owed_since', 'told_by', 'told_at', 'told_how']);
/** A row of investigation.report. */
export interface ReportRow { readonly id: string; readonly caseId: string; readonly title: string; readonly sections: ColumnTypes['investigation.report.sections']; readonly state: 'draft' | 'issued'; readonly decision: string; readonly writtenBy: string; readonly at: Date }
/** The table investigation.report. */
export const reportTable: Table<ReportRow> = table('investigation.report', ['id', 'case_id', 'title', 'sections', 'state', 'decision', 'written_by', 'at'], ['sections']);
/** A row of investigation.sending. */
export interface SendingRow { readonly id: string; readonly caseId: string; readonly what: string; readonly recipient: string; readonly statements: string[]; readonly sha256: Buffer; readonly sentBy: string; readonly at: Date }
/** The table investigation.sending. */
export const sendingTable: Table<SendingRow> = table('investigation.sending', ['id', 'case_id', 'what', 'recipient', 'statements', 'sha256', 'sent_by', 'at']);
/** A row of investigation.statement. */
export interface StatementRow { readonly id: string; readonly caseId: string; readonly position: bigint; readonly subject: string; readonly schema: string; readonly property: string; readonly value: string; readonly original?: string; readonly language?: string; readonly fromTime?: string; readonly untilTime?: string; readonly kind: 'fact' | 'assessment'; readonly reliability?: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'; readonly credibility?: '1' | '2' | '3' | '4' | '5' | '6'; readonly exhibit?: string; readonly locator?: string; readonly said?: string; readonly import?: string; readonly byAccount: string; readonly at: Date; readonly state: 'standing' | 'withdrawn'; readonly withdrawnBy?: string; readonly withdrawnAt?: Date; readonly withdrawnReason?: string }
/** The table investigation.statement. */
export const statementTable: Table<StatementRow, 'position' | 'state'> = table('investigation.statement', ['id', 'case_id', 'position', 'subject', 'schema', 'property', 'value', 'original', 'language', 'from_time', 'until_time', 'kind', 'reliability', 'credibility', 'exhibit', 'locator', 'said', 'import', 'by_account', 'at', 'state', 'withdrawn_by', 'withdrawn_at', 'withdrawn_reason']);
/** A row of investigation.task. */
export interface TaskRow { readonly id: string; readonly caseId: string; readonly title: string; readonly assigned?: string; readonly dueOn?: CivilDate; readonly state: 'open' | 'done' | 'dropped'; readonly decision: string; readonly addedAt: Date }
/** The table investigation.task. */
export const taskTable: Table<TaskRow> = table('investigation.task', ['id', 'case_id', 'title', 'assigned', 'due_on', 'state', 'decision', 'added_at']);
/** A row of investigation.time_stamp. */
export interface TimeStampRow { readonly id: string; readonly caseId: string; readonly exhibit: string; readonly result: 'valid' | 'invalid'; readonly problem?: string; readonly at?: Date; readonly authority?: string; readonly serial?: string; readonly policy?: string; readonly response: Buffer; readonly requestedAt: Date; readonly requestedBy: string }
/** The table investigation.time_stamp. */
export const timeStampTable: Table<TimeStampRow> = table('investigation.time_stamp', ['id', 'case_id', 'exhibit', 'result', 'problem', 'at', 'authority', 'serial', 'policy', 'response', 'requested_at', 'requested_by']);
