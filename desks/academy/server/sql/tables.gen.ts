// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of academy.certificate. */
export interface CertificateRow { readonly id: string; readonly classId: string; readonly seat: string; readonly state: 'signed-once' | 'issued' | 'withdrawn' | 'returned'; readonly decision: string; readonly claim: ColumnTypes['academy.certificate.claim']; readonly rule: ColumnTypes['academy.certificate.rule']; readonly score: string; readonly at: Date; readonly issuedAt?: Date; readonly validUntil?: CivilDate; readonly statusIndex?: number; readonly credential?: string; readonly replaces?: string }
/** The table academy.certificate. */
export const certificateTable: Table<CertificateRow> = table('academy.certificate', ['id', 'class_id', 'seat', 'state', 'decision', 'claim', 'rule', 'score', 'at', 'issued_at', 'valid_until', 'status_index', 'credential', 'replaces'], ['claim', 'rule']);
/** A row of academy.challenge. */
export interface ChallengeRow { readonly id: string; readonly sitting: string; readonly seat: string; readonly item: string; readonly reason: string; readonly at: Date; readonly decision?: string; readonly state: 'open' | 'upheld' | 'rejected'; readonly scores?: number; readonly withdrawn?: number }
/** The table academy.challenge. */
export const challengeTable: Table<ChallengeRow> = table('academy.challenge', ['id', 'sitting', 'seat', 'item', 'reason', 'at', 'decision', 'state', 'scores', 'withdrawn']);
/** A row of academy.class. */
export interface ClassRow { readonly id: string; readonly course: string; readonly title: string; readonly state: 'open' | 'closed'; readonly trainer: string; readonly openedAt: Date; readonly launchable: boolean; readonly masteryScore?: string }
/** The table academy.class. */
export const classTable: Table<ClassRow, 'launchable'> = table('academy.class', ['id', 'course', 'title', 'state', 'trainer', 'opened_at', 'launchable', 'mastery_score']);
/** A row of academy.comment. */
export interface CommentRow { readonly id: string; readonly sitting: string; readonly seat: string; readonly item: string; readonly saidBy: string; readonly text: string; readonly at: Date }
/** The table academy.comment. */
export const commentTable: Table<CommentRow> = table('academy.comment', ['id', 'sitting', 'seat', 'item', 'said_by', 'text', 'at']);
/** A row of academy.event. */
export interface EventRow { readonly sitting: string; readonly n: number; readonly seat?: string; readonly item?: string; readonly kind: string; readonly body: ColumnTypes['academy.event.body']; readonly undoneBy?: number }
/** The table academy.event. */
export const eventTable: Table<EventRow> = table('academy.event', ['sitting', 'n', 'seat', 'item', 'kind', 'body', 'undone_by'], ['body']);
/** A row of academy.launch. */
export interface LaunchRow { readonly id: string; readonly classId: string; readonly seat: string; readonly unit: string; readonly registration: string; readonly state: 'asked' | 'asking' | 'begun' | 'ended' | 'reported' | 'failed' | 'left'; readonly at: Date; readonly takenAt?: Date; readonly continues?: string; readonly sealed?: Buffer; readonly session?: ColumnTypes['academy.launch.session']; readonly unsent: ColumnTypes['academy.launch.unsent']; readonly tries: number; readonly problem?: string }
/** The table academy.launch. */
export const launchTable: Table<LaunchRow, 'unsent' | 'tries'> = table('academy.launch', ['id', 'class_id', 'seat', 'unit', 'registration', 'state', 'at', 'taken_at', 'continues', 'sealed', 'session', 'unsent', 'tries', 'problem'], ['session', 'unsent']);
/** A row of academy.learner_link. */
export interface LearnerLinkRow { readonly id: string; readonly classId: string; readonly seat: string; readonly homePage: string; readonly name: string; readonly askedAt: Date; readonly confirmedAt?: Date }
/** The table academy.learner_link. */
export const learnerLinkTable: Table<LearnerLinkRow> = table('academy.learner_link', ['id', 'class_id', 'seat', 'home_page', 'name', 'asked_at', 'confirmed_at']);
/** A row of academy.material. */
export interface MaterialRow { readonly sitting: string; readonly item: string; readonly material: string }
/** The table academy.material. */
export const materialTable: Table<MaterialRow> = table('academy.material', ['sitting', 'item', 'material']);
/** A row of academy.notice. */
export interface NoticeRow { readonly id: string; readonly seat: string; readonly kind: ColumnTypes['academy.notice.kind']; readonly at: Date; readonly item?: string; readonly sitting?: string; readonly certificate?: string; readonly reason: string }
/** The table academy.notice. */
export const noticeTable: Table<NoticeRow> = table('academy.notice', ['id', 'seat', 'kind', 'at', 'item', 'sitting', 'certificate', 'reason']);
/** A row of academy.place. */
export interface PlaceRow { readonly sitting: string; readonly seat: string; readonly attempt: number; readonly openItem?: string }
/** The table academy.place. */
export const placeTable: Table<PlaceRow, 'attempt'> = table('academy.place', ['sitting', 'seat', 'attempt', 'open_item']);
/** A row of academy.score. */
export interface ScoreRow { readonly sitting: string; readonly seat: string; readonly kind: 'practice' | 'measured'; readonly score: string; readonly digest: string; readonly computedAt: Date; readonly recomputed: number }
/** The table academy.score. */
export const scoreTable: Table<ScoreRow, 'recomputed'> = table('academy.score', ['sitting', 'seat', 'kind', 'score', 'digest', 'computed_at', 'recomputed']);
/** A row of academy.seat. */
export interface SeatRow { readonly id: string; readonly classId: string; readonly number: number; readonly pseudonym: string; readonly account: string; readonly eraseOn: CivilDate }
/** The table academy.seat. */
export const seatTable: Table<SeatRow> = table('academy.seat', ['id', 'class_id', 'number', 'pseudonym', 'account', 'erase_on']);
/** A row of academy.sitting. */
export interface SittingRow { readonly id: string; readonly classId: string; readonly owner?: string; readonly number: number; readonly edition: number; readonly state: 'not-begun' | 'running' | 'paused' | 'finished'; readonly openedAt: Date; readonly begunAt?: Date; readonly finishedAt?: Date; readonly releasedAt?: Date; readonly seal: string; readonly items: number; readonly events: number; readonly seedOf?: string; readonly world?: string }
/** The table academy.sitting. */
export const sittingTable: Table<SittingRow, 'events'> = table('academy.sitting', ['id', 'class_id', 'owner', 'number', 'edition', 'state', 'opened_at', 'begun_at', 'finished_at', 'released_at', 'seal', 'items', 'events', 'seed_of', 'world']);
/** A row of academy.truth. */
export interface TruthRow { readonly sitting: string; readonly exercise?: string; readonly salt?: string; readonly seed?: Buffer; readonly sealed?: Buffer }
/** The table academy.truth. */
export const truthTable: Table<TruthRow> = table('academy.truth', ['sitting', 'exercise', 'salt', 'seed', 'sealed']);
/** A row of academy.world. */
export interface WorldRow { readonly id: string; readonly recipe: string; readonly size: 'S' | 'M' | 'L'; readonly seed: string; readonly referenceDate: CivilDate; readonly dials: ColumnTypes['academy.world.dials']; readonly state: 'waiting' | 'building' | 'built' | 'failed'; readonly orderedBy: string; readonly orderedAt: Date; readonly begunAt?: Date; readonly builtAt?: Date; readonly manifest?: string; readonly sha256?: string; readonly proof?: ColumnTypes['academy.world.proof']; readonly failure?: string; readonly secret: boolean; readonly sealedSeed?: Buffer; readonly yields?: ColumnTypes['academy.world.yields'] }
/** The table academy.world. */
export const worldTable: Table<WorldRow, 'secret'> = table('academy.world', ['id', 'recipe', 'size', 'seed', 'reference_date', 'dials', 'state', 'ordered_by', 'ordered_at', 'begun_at', 'built_at', 'manifest', 'sha256', 'proof', 'failure', 'secret', 'sealed_seed', 'yields'], ['dials', 'proof', 'yields']);
