// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';

/** A row of criteria.back_test. */
export interface BackTestRow { readonly id: string; readonly version: string; readonly source: 'held' | 'journeys'; readonly firstDay?: CivilDate; readonly lastDay?: CivilDate; readonly passed: boolean; readonly journeys: number; readonly report: unknown; readonly ranBy: string; readonly at: Date; readonly position: bigint }
/** The table criteria.back_test. */
export const backTestTable: Table<BackTestRow, 'position'> = table('criteria.back_test', ['id', 'version', 'source', 'first_day', 'last_day', 'passed', 'journeys', 'report', 'ran_by', 'at', 'position'], ['report']);
/** A row of criteria.group_report. */
export interface GroupReportRow { readonly month: CivilDate; readonly version: string; readonly tables: unknown; readonly alert: boolean; readonly madeAt: Date }
/** The table criteria.group_report. */
export const groupReportTable: Table<GroupReportRow> = table('criteria.group_report', ['month', 'version', 'tables', 'alert', 'made_at'], ['tables']);
/** A row of criteria.release. */
export interface CriteriaReleaseRow { readonly version: string; readonly decision: string; readonly state: 'draft' | 'submitted' | 'consulted' | 'approved' | 'active' | 'stopped' | 'withdrawn'; readonly authors: string[]; readonly consultedBy?: string; readonly consultedReason?: string; readonly objects?: boolean; readonly approvedBy?: string; readonly approvedReason?: string; readonly stoppedBy?: string; readonly stoppedReason?: string; readonly stopCode?: string; readonly stopFacts?: unknown; readonly stoppedAt?: Date; readonly activatedAt?: Date; readonly criterion?: string; readonly number?: number }
/** The table criteria.release. */
export const criteriaReleaseTable: Table<CriteriaReleaseRow> = table('criteria.release', ['version', 'decision', 'state', 'authors', 'consulted_by', 'consulted_reason', 'objects', 'approved_by', 'approved_reason', 'stopped_by', 'stopped_reason', 'stop_code', 'stop_facts', 'stopped_at', 'activated_at', 'criterion', 'number'], ['stop_facts']);
/** A row of criteria.screening. */
export interface ScreeningRow { readonly flightId: string; readonly day: CivilDate; readonly said: bigint; readonly flight: Buffer; readonly setHash: Buffer; readonly at: Date; readonly counted?: Buffer }
/** The table criteria.screening. */
export const screeningTable: Table<ScreeningRow> = table('criteria.screening', ['flight_id', 'day', 'said', 'flight', 'set_hash', 'at', 'counted']);
/** A row of criteria.version. */
export interface CriteriaVersionRow { readonly id: string; readonly digest: Buffer; readonly text: string; readonly criterion?: string; readonly number?: number; readonly title?: string; readonly purpose?: string; readonly owner?: string; readonly reviewBy?: CivilDate; readonly obstacles: number; readonly attention: number; readonly at: Date }
/** The table criteria.version. */
export const criteriaVersionTable: Table<CriteriaVersionRow> = table('criteria.version', ['id', 'digest', 'text', 'criterion', 'number', 'title', 'purpose', 'owner', 'review_by', 'obstacles', 'attention', 'at']);
/** A row of hit.assessment. */
export interface AssessmentRow { readonly one: boolean; readonly decision: string; readonly version: number; readonly stoppedAt?: Date; readonly stoppedBy?: string; readonly reason?: string }
/** The table hit.assessment. */
export const assessmentTable: Table<AssessmentRow, 'one'> = table('hit.assessment', ['one', 'decision', 'version', 'stopped_at', 'stopped_by', 'reason']);
/** A row of hit.due. */
export interface DueRow { readonly id: bigint; readonly system: 'api' | 'pnr'; readonly day: CivilDate; readonly flightId: string; readonly at: Date; readonly takenUntil?: Date }
/** The table hit.due. */
export const dueTable: Table<DueRow, 'id' | 'at'> = table('hit.due', ['id', 'system', 'day', 'flight_id', 'at', 'taken_until']);
/** A row of hit.edition. */
export interface EditionRow { readonly system: 'api' | 'pnr'; readonly edition: string; readonly lists: unknown; readonly lookedAt: Date }
/** The table hit.edition. */
export const editionTable: Table<EditionRow> = table('hit.edition', ['system', 'edition', 'lists', 'looked_at'], ['lists']);
/** A row of hit.hit. */
export interface HitRow { readonly system: 'api' | 'pnr'; readonly id: string; readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly data: Buffer; readonly key: Buffer; readonly kind: 'watch-list' | 'criterion'; readonly origin: string; readonly title: string; readonly entry: string; readonly entryVersion: string; readonly evidence: unknown; readonly seen: Buffer; readonly surname?: string; readonly given?: string; readonly foundAt: Date; readonly crossesAt: Date; readonly state: 'waiting' | 'same' | 'different' | 'unsure' | 'confirmed' | 'released' | 'withdrawn' | 'expired'; readonly decision?: string; readonly steps: number; readonly stepsBefore: number; readonly judgedBy?: string; readonly claimedBy?: string; readonly claimedUntil?: Date; readonly ended?: string; readonly endedAt?: Date; readonly disputed: boolean }
/** The table hit.hit. */
export const hitTable: Table<HitRow, 'state' | 'steps' | 'stepsBefore' | 'disputed'> = table('hit.hit', ['system', 'id', 'day', 'flight_id', 'traveller_id', 'data', 'key', 'kind', 'origin', 'title', 'entry', 'entry_version', 'evidence', 'seen', 'surname', 'given', 'found_at', 'crosses_at', 'state', 'decision', 'steps', 'steps_before', 'judged_by', 'claimed_by', 'claimed_until', 'ended', 'ended_at', 'disputed'], ['evidence']);
/** A row of hit.release. */
export interface HitReleaseRow { readonly hit: string; readonly system: 'api' | 'pnr'; readonly day: CivilDate; readonly flightId: string; readonly travellerId?: string; readonly decision: string; readonly recipient: string; readonly toCheckpoint: boolean; readonly title: string; readonly category: string; readonly instruction: string; readonly releasedBy: string; readonly releasedAt: Date; readonly withdrawnAt?: Date; readonly endedAt?: Date; readonly signs?: string[] }
/** The table hit.release. */
export const hitReleaseTable: Table<HitReleaseRow> = table('hit.release', ['hit', 'system', 'day', 'flight_id', 'traveller_id', 'decision', 'recipient', 'to_checkpoint', 'title', 'category', 'instruction', 'released_by', 'released_at', 'withdrawn_at', 'ended_at', 'signs']);
/** A row of hit.screened. */
export interface ScreenedRow { readonly system: 'api' | 'pnr'; readonly day: CivilDate; readonly flightId: string; readonly travellerId: string; readonly data: Buffer; readonly edition: string; readonly at: Date }
/** The table hit.screened. */
export const screenedTable: Table<ScreenedRow> = table('hit.screened', ['system', 'day', 'flight_id', 'traveller_id', 'data', 'edition', 'at']);
/** A row of watch.entry. */
export interface EntryRow { readonly list: string; readonly id: string; readonly fromVersion: number; readonly untilVersion?: number; readonly digest: Buffer; readonly validFrom?: CivilDate; readonly expires?: CivilDate; readonly entry: unknown; readonly endedAt?: Date }
/** The table watch.entry. */
export const entryTable: Table<EntryRow> = table('watch.entry', ['list', 'id', 'from_version', 'until_version', 'digest', 'valid_from', 'expires', 'entry', 'ended_at'], ['entry']);
/** A row of watch.import. */
export interface ImportRow { readonly id: string; readonly list: string; readonly state: 'receiving' | 'read' | 'unusable' | 'taken' | 'discarded'; readonly label: string; readonly format?: string; readonly encoding?: string; readonly bytes: bigint; readonly begunBy: string; readonly begunAt: Date; readonly erasesAt: Date; readonly readAt?: Date; readonly entries?: number; readonly refused?: number; readonly refusedWithoutId?: number; readonly refusedIds?: string[]; readonly problems?: unknown; readonly counts?: unknown }
/** The table watch.import. */
export const importTable: Table<ImportRow, 'bytes'> = table('watch.import', ['id', 'list', 'state', 'label', 'format', 'encoding', 'bytes', 'begun_by', 'begun_at', 'erases_at', 'read_at', 'entries', 'refused', 'refused_without_id', 'refused_ids', 'problems', 'counts'], ['problems', 'counts']);
/** A row of watch.import_part. */
export interface ImportPartRow { readonly import: string; readonly position: number; readonly bytes: Buffer }
/** The table watch.import_part. */
export const importPartTable: Table<ImportPartRow> = table('watch.import_part', ['import', 'position', 'bytes']);
/** A row of watch.list. */
export interface ListRow { readonly id: string; readonly title: string; readonly source: string; readonly owner: string; readonly category: 'sought' | 'alert'; readonly ground: string; readonly instruction?: string; readonly purposes: string[]; readonly offences: string[]; readonly validFrom: CivilDate; readonly validUntil: CivilDate; readonly state: 'draft' | 'proposed' | 'active' | 'retired'; readonly decision?: string; readonly version: number; readonly content?: number; readonly createdBy: string; readonly createdAt: Date; readonly changedAt: Date }
/** The table watch.list. */
export const listTable: Table<ListRow> = table('watch.list', ['id', 'title', 'source', 'owner', 'category', 'ground', 'instruction', 'purposes', 'offences', 'valid_from', 'valid_until', 'state', 'decision', 'version', 'content', 'created_by', 'created_at', 'changed_at']);
/** A row of watch.staged. */
export interface StagedRow { readonly import: string; readonly id: string; readonly digest: Buffer; readonly validFrom?: CivilDate; readonly expires?: CivilDate; readonly entry: unknown }
/** The table watch.staged. */
export const stagedTable: Table<StagedRow> = table('watch.staged', ['import', 'id', 'digest', 'valid_from', 'expires', 'entry'], ['entry']);
/** A row of watch.transfer. */
export interface TransferRow { readonly list: string; readonly position: bigint; readonly formerOwner: string; readonly owner: string; readonly reason: string; readonly byAccount: string; readonly at: Date }
/** The table watch.transfer. */
export const transferTable: Table<TransferRow, 'position'> = table('watch.transfer', ['list', 'position', 'former_owner', 'owner', 'reason', 'by_account', 'at']);
/** A row of watch.version. */
export interface WatchVersionRow { readonly list: string; readonly number: number; readonly takenBy: string; readonly takenAt: Date; readonly reason: string; readonly label: string; readonly format: string; readonly entries: number; readonly refused: number; readonly added: number; readonly changed: number; readonly removed: number; readonly unchanged: number; readonly kept: number; readonly digest: Buffer; readonly decision: string }
/** The table watch.version. */
export const watchVersionTable: Table<WatchVersionRow> = table('watch.version', ['list', 'number', 'taken_by', 'taken_at', 'reason', 'label', 'format', 'entries', 'refused', 'added', 'changed', 'removed', 'unchanged', 'kept', 'digest', 'decision']);
