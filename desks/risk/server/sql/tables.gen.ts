// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of risk.ach. */
export interface AchRow { readonly id: string; readonly revision: number; readonly input: ColumnTypes['risk.ach.input']; readonly result: ColumnTypes['risk.ach.result']; readonly risk?: string; readonly byAccount: string; readonly at: Date }
/** The table risk.ach. */
export const achTable: Table<AchRow> = table('risk.ach', ['id', 'revision', 'input', 'result', 'risk', 'by_account', 'at'], ['input', 'result']);
/** A row of risk.assessment. */
export interface AssessmentRow { readonly id: string; readonly risk: string; readonly number: number; readonly input: ColumnTypes['risk.assessment.input']; readonly computed: ColumnTypes['risk.assessment.computed']; readonly override?: ColumnTypes['risk.assessment.override']; readonly rating: 'low' | 'medium' | 'high' | 'critical'; readonly state: 'proposed' | 'approved' | 'sent-back' | 'superseded'; readonly byAccount: string; readonly at: Date; readonly decision: string }
/** The table risk.assessment. */
export const assessmentTable: Table<AssessmentRow> = table('risk.assessment', ['id', 'risk', 'number', 'input', 'computed', 'override', 'rating', 'state', 'by_account', 'at', 'decision'], ['input', 'computed', 'override']);
/** A row of risk.capacity. */
export interface CapacityRow { readonly section: string; readonly revision: number; readonly given: ColumnTypes['risk.capacity.given']; readonly reason: string; readonly byAccount: string; readonly at: Date }
/** The table risk.capacity. */
export const capacityTable: Table<CapacityRow> = table('risk.capacity', ['section', 'revision', 'given', 'reason', 'by_account', 'at'], ['given']);
/** A row of risk.code_proposal. */
export interface CodeProposalRow { readonly id: string; readonly facet: string; readonly code: string; readonly meaning: string; readonly byAccount: string; readonly at: Date; readonly state: 'proposed' | 'accepted' | 'refused'; readonly decidedBy?: string; readonly version: number; readonly decision: string }
/** The table risk.code_proposal. */
export const codeProposalTable: Table<CodeProposalRow, 'state' | 'version'> = table('risk.code_proposal', ['id', 'facet', 'code', 'meaning', 'by_account', 'at', 'state', 'decided_by', 'version', 'decision']);
/** A row of risk.collection. */
export interface CollectionRow { readonly id: string; readonly requirement: string; readonly source: string; readonly owner: string; readonly due: CivilDate; readonly everyDays?: number; readonly waivedBy?: string; readonly waivedReason?: string; readonly byAccount: string; readonly at: Date }
/** The table risk.collection. */
export const collectionTable: Table<CollectionRow> = table('risk.collection', ['id', 'requirement', 'source', 'owner', 'due', 'every_days', 'waived_by', 'waived_reason', 'by_account', 'at']);
/** A row of risk.collection_receipt. */
export interface CollectionReceiptRow { readonly id: string; readonly collection: string; readonly onDay: CivilDate; readonly grade?: ColumnTypes['risk.collection_receipt.grade']; readonly byAccount: string; readonly at: Date }
/** The table risk.collection_receipt. */
export const collectionReceiptTable: Table<CollectionReceiptRow> = table('risk.collection_receipt', ['id', 'collection', 'on_day', 'grade', 'by_account', 'at'], ['grade']);
/** A row of risk.dataset. */
export interface DatasetRow { readonly id: string; readonly title: string; readonly source: string; readonly indicator: ColumnTypes['risk.dataset.indicator']; readonly unit: string; readonly note: string; readonly sums: ColumnTypes['risk.dataset.sums']; readonly version: number; readonly createdBy: string; readonly createdAt: Date; readonly frequency?: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly dimensions: string[]; readonly vintage?: number; readonly cellsKnown: number }
/** The table risk.dataset. */
export const datasetTable: Table<DatasetRow, 'dimensions' | 'cellsKnown'> = table('risk.dataset', ['id', 'title', 'source', 'indicator', 'unit', 'note', 'sums', 'version', 'created_by', 'created_at', 'frequency', 'dimensions', 'vintage', 'cells_known'], ['sums']);
/** A row of risk.detection. */
export interface DetectionRow { readonly id: string; readonly dataset: string; readonly vintage: number; readonly settings: ColumnTypes['risk.detection.settings']; readonly startedBy: string; readonly startedAt: Date; readonly found?: ColumnTypes['risk.detection.found'] }
/** The table risk.detection. */
export const detectionTable: Table<DetectionRow> = table('risk.detection', ['id', 'dataset', 'vintage', 'settings', 'started_by', 'started_at', 'found'], ['settings', 'found']);
/** A row of risk.feedback. */
export interface FeedbackRow { readonly id: string; readonly product: string; readonly usefulness: ColumnTypes['risk.feedback.usefulness']; readonly action: 'none' | 'noted' | 'measure' | 'deployment' | 'policy'; readonly cameAbout?: boolean; readonly onDay: CivilDate; readonly byAccount: string; readonly at: Date }
/** The table risk.feedback. */
export const feedbackTable: Table<FeedbackRow> = table('risk.feedback', ['id', 'product', 'usefulness', 'action', 'came_about', 'on_day', 'by_account', 'at']);
/** A row of risk.figures. */
export interface FiguresRow { readonly series: bigint; readonly vintage: number; readonly firstPeriod: number; readonly cells: number[]; readonly total: number }
/** The table risk.figures. */
export const figuresTable: Table<FiguresRow> = table('risk.figures', ['series', 'vintage', 'first_period', 'cells', 'total']);
/** A row of risk.import. */
export interface ImportRow { readonly id: string; readonly dataset: string; readonly state: 'receiving' | 'reading' | 'read' | 'unusable' | 'taken' | 'discarded'; readonly label: string; readonly options: ColumnTypes['risk.import.options']; readonly bytes: bigint; readonly begunBy: string; readonly begunAt: Date; readonly erasesAt: Date; readonly dryRun?: ColumnTypes['risk.import.dry_run'] }
/** The table risk.import. */
export const importTable: Table<ImportRow, 'bytes'> = table('risk.import', ['id', 'dataset', 'state', 'label', 'options', 'bytes', 'begun_by', 'begun_at', 'erases_at', 'dry_run'], ['options', 'dry_run']);
/** A row of risk.import_part. */
export interface ImportPartRow { readonly import: string; readonly position: number; readonly bytes: Buffer }
/** The table risk.import_part. */
export const importPartTable: Table<ImportPartRow> = table('risk.import_part', ['import', 'position', 'bytes']);
/** A row of risk.incident. */
export interface IncidentRow { readonly id: string; readonly revision: number; readonly onDay: CivilDate; readonly section: string; readonly bcp?: string; readonly indicator: ColumnTypes['risk.incident.indicator']; readonly persons: number; readonly minors?: number; readonly lives?: ColumnTypes['risk.incident.lives']; readonly facets: ColumnTypes['risk.incident.facets']; readonly vocabulary: string; readonly grade?: ColumnTypes['risk.incident.grade']; readonly byAccount: string; readonly at: Date }
/** The table risk.incident. */
export const incidentTable: Table<IncidentRow> = table('risk.incident', ['id', 'revision', 'on_day', 'section', 'bcp', 'indicator', 'persons', 'minors', 'lives', 'facets', 'vocabulary', 'grade', 'by_account', 'at'], ['lives', 'facets', 'grade']);
/** A row of risk.measure. */
export interface MeasureRow { readonly id: string; readonly revision: number; readonly risk: string; readonly tier: ColumnTypes['risk.measure.tier']; readonly title: string; readonly owner: string; readonly due: CivilDate; readonly state: 'proposed' | 'planned' | 'under-way' | 'done' | 'dropped'; readonly byAccount: string; readonly at: Date }
/** The table risk.measure. */
export const measureTable: Table<MeasureRow> = table('risk.measure', ['id', 'revision', 'risk', 'tier', 'title', 'owner', 'due', 'state', 'by_account', 'at']);
/** A row of risk.product. */
export interface ProductRow { readonly id: string; readonly input: ColumnTypes['risk.product.input']; readonly vintages: ColumnTypes['risk.product.vintages']; readonly content: unknown; readonly digest: Buffer; readonly state: 'draft' | 'proposed' | 'published' | 'sent-back'; readonly version: number; readonly decision?: string; readonly composedBy: string; readonly composedAt: Date }
/** The table risk.product. */
export const productTable: Table<ProductRow, 'version'> = table('risk.product', ['id', 'input', 'vintages', 'content', 'digest', 'state', 'version', 'decision', 'composed_by', 'composed_at'], ['input', 'vintages', 'content']);
/** A row of risk.requirement. */
export interface RequirementRow { readonly id: string; readonly question: string; readonly client: string; readonly due: CivilDate; readonly horizon: ColumnTypes['risk.requirement.horizon']; readonly handling: ColumnTypes['risk.requirement.handling']; readonly author: string; readonly at: Date; readonly state: 'draft' | 'approved' | 'answered' | 'closed'; readonly products: string[]; readonly version: number; readonly decision: string }
/** The table risk.requirement. */
export const requirementTable: Table<RequirementRow, 'state' | 'products' | 'version'> = table('risk.requirement', ['id', 'question', 'client', 'due', 'horizon', 'handling', 'author', 'at', 'state', 'products', 'version', 'decision']);
/** A row of risk.risk. */
export interface RiskRow { readonly id: string; readonly title: string; readonly description: string; readonly area: string; readonly owner: string; readonly handling: ColumnTypes['risk.risk.handling']; readonly state: 'open' | 'closed'; readonly openedBy: string; readonly openedAt: Date; readonly version: number; readonly decision?: string }
/** The table risk.risk. */
export const riskTable: Table<RiskRow> = table('risk.risk', ['id', 'title', 'description', 'area', 'owner', 'handling', 'state', 'opened_by', 'opened_at', 'version', 'decision']);
/** A row of risk.section. */
export interface SectionRow { readonly id: string; readonly name: string; readonly neighbour?: string; readonly border: 'land' | 'sea' | 'air'; readonly lengthKm?: number; readonly unit: string; readonly version: number; readonly proposedLevel?: 'low' | 'medium' | 'high' | 'critical'; readonly proposedUntil?: CivilDate; readonly decision?: string; readonly strainedDataset?: string; readonly strainedFrom?: number }
/** The table risk.section. */
export const sectionTable: Table<SectionRow> = table('risk.section', ['id', 'name', 'neighbour', 'border', 'length_km', 'unit', 'version', 'proposed_level', 'proposed_until', 'decision', 'strained_dataset', 'strained_from']);
/** A row of risk.section_level. */
export interface SectionLevelRow { readonly section: string; readonly at: Date; readonly level: 'low' | 'medium' | 'high' | 'critical'; readonly until?: CivilDate; readonly proposedBy: string; readonly agreedBy: string; readonly reason: string; readonly decision: string }
/** The table risk.section_level. */
export const sectionLevelTable: Table<SectionLevelRow> = table('risk.section_level', ['section', 'at', 'level', 'until', 'proposed_by', 'agreed_by', 'reason', 'decision']);
/** A row of risk.series. */
export interface SeriesRow { readonly id: bigint; readonly dataset: string; readonly key: ColumnTypes['risk.series.key']; readonly keyText: string }
/** The table risk.series. */
export const seriesTable: Table<SeriesRow, 'id'> = table('risk.series', ['id', 'dataset', 'key', 'key_text'], ['key']);
/** A row of risk.staged. */
export interface StagedRow { readonly import: string; readonly key: ColumnTypes['risk.staged.key']; readonly keyText: string; readonly firstPeriod: number; readonly cells: number[] }
/** The table risk.staged. */
export const stagedTable: Table<StagedRow> = table('risk.staged', ['import', 'key', 'key_text', 'first_period', 'cells'], ['key']);
/** A row of risk.task. */
export interface TaskRow { readonly id: string; readonly kind: 'import' | 'detection'; readonly state: 'waiting' | 'running' | 'done' | 'failed'; readonly done: number; readonly total: number; readonly requestedAt: Date; readonly startedAt?: Date; readonly beatAt?: Date; readonly endedAt?: Date; readonly failure?: string }
/** The table risk.task. */
export const taskTable: Table<TaskRow, 'done' | 'total'> = table('risk.task', ['id', 'kind', 'state', 'done', 'total', 'requested_at', 'started_at', 'beat_at', 'ended_at', 'failure']);
/** A row of risk.vintage. */
export interface VintageRow { readonly dataset: string; readonly number: number; readonly recordedAt: Date; readonly takenAt: Date; readonly takenBy: string; readonly reason: string; readonly label: string; readonly rows: number; readonly series: number; readonly added: number; readonly changed: number; readonly firstPeriod: number; readonly lastPeriod: number; readonly digest: Buffer; readonly decision: string }
/** The table risk.vintage. */
export const vintageTable: Table<VintageRow> = table('risk.vintage', ['dataset', 'number', 'recorded_at', 'taken_at', 'taken_by', 'reason', 'label', 'rows', 'series', 'added', 'changed', 'first_period', 'last_period', 'digest', 'decision']);
/** A row of risk.warning. */
export interface WarningRow { readonly id: string; readonly detection: string; readonly dataset: string; readonly vintage: number; readonly key: ColumnTypes['risk.warning.key']; readonly keyText: string; readonly level: string[]; readonly frequency: 'day' | 'week' | 'month' | 'quarter' | 'year'; readonly period: number; readonly method: ColumnTypes['risk.warning.method']; readonly rank: number; readonly count: number; readonly expected: number; readonly upperBound: number; readonly score: number; readonly pValue?: number; readonly adjusted?: number; readonly raisedAt: Date; readonly outcome?: 'true-signal' | 'effort' | 'artefact' | 'known-event' | 'dismissed'; readonly triagedAt?: Date; readonly version: number; readonly decision?: string; readonly reading?: 'none' | 'flow' | 'effort' | 'hidden' | 'unknown' }
/** The table risk.warning. */
export const warningTable: Table<WarningRow, 'version'> = table('risk.warning', ['id', 'detection', 'dataset', 'vintage', 'key', 'key_text', 'level', 'frequency', 'period', 'method', 'rank', 'count', 'expected', 'upper_bound', 'score', 'p_value', 'adjusted', 'raised_at', 'outcome', 'triaged_at', 'version', 'decision', 'reading'], ['key']);
