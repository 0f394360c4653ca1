// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of document.anchor. */
export interface AnchorRow { readonly sha256: Buffer; readonly certificate: Buffer; readonly state: 'proposed' | 'trusted' | 'withdrawn'; readonly decision?: string; readonly changedAt: Date; readonly version: number; readonly steps: ColumnTypes['document.anchor.steps'] }
/** The table document.anchor. */
export const anchorTable: Table<AnchorRow, 'version' | 'steps'> = table('document.anchor', ['sha256', 'certificate', 'state', 'decision', 'changed_at', 'version', 'steps'], ['steps']);
/** A row of document.carried_trust. */
export interface CarriedTrustRow { readonly examination: string; readonly position: number; readonly name: string; readonly role: 'anchor' | 'csca' | 'evidence' | 'seal-signer'; readonly content: Buffer }
/** The table document.carried_trust. */
export const carriedTrustTable: Table<CarriedTrustRow> = table('document.carried_trust', ['examination', 'position', 'name', 'role', 'content']);
/** A row of document.chip_content. */
export interface ChipContentRow { readonly piece: string; readonly content: Buffer }
/** The table document.chip_content. */
export const chipContentTable: Table<ChipContentRow> = table('document.chip_content', ['piece', 'content']);
/** A row of document.examination. */
export interface ExaminationRow { readonly id: string; readonly line: 'first' | 'second'; readonly place: string; readonly equipment: ColumnTypes['document.examination.equipment']; readonly openedAt: Date; readonly openedBy: string; readonly documentCode?: string; readonly issuer?: string; readonly number?: string; readonly chips: ColumnTypes['document.examination.chips']; readonly contentVersion: number; readonly picturesEraseAt: Date; readonly chipErasesAt: Date; readonly erasesAt: Date; readonly keptBecause?: string; readonly keptBy?: string; readonly sealsSearched: ColumnTypes['document.examination.seals_searched']; readonly sealsCut: ColumnTypes['document.examination.seals_cut'] }
/** The table document.examination. */
export const examinationTable: Table<ExaminationRow, 'chips' | 'contentVersion' | 'sealsSearched' | 'sealsCut'> = table('document.examination', ['id', 'line', 'place', 'equipment', 'opened_at', 'opened_by', 'document_code', 'issuer', 'number', 'chips', 'content_version', 'pictures_erase_at', 'chip_erases_at', 'erases_at', 'kept_because', 'kept_by', 'seals_searched', 'seals_cut'], ['chips']);
/** A row of document.fraud. */
export interface FraudRow { readonly id: string; readonly kind: ColumnTypes['document.fraud.kind']; readonly issuer: string; readonly documentCode: string; readonly technique: string; readonly place: string; readonly day: CivilDate; readonly firstNumber?: string; readonly lastNumber?: string; readonly numbersAre?: 'stolen-blank' | 'stolen' | 'lost' | 'invalidated' | 'counterfeit'; readonly examination?: string; readonly state: 'proposed' | 'confirmed' | 'withdrawn'; readonly decision: string; readonly proposedAt: Date; readonly version: number; readonly steps: ColumnTypes['document.fraud.steps'] }
/** The table document.fraud. */
export const fraudTable: Table<FraudRow, 'version' | 'steps'> = table('document.fraud', ['id', 'kind', 'issuer', 'document_code', 'technique', 'place', 'day', 'first_number', 'last_number', 'numbers_are', 'examination', 'state', 'decision', 'proposed_at', 'version', 'steps'], ['steps']);
/** A row of document.judgement. */
export interface JudgementRow { readonly examination: string; readonly judgedBy: string; readonly at: Date; readonly answer: 'same' | 'different' | 'unsure'; readonly confidence: number; readonly note: string; readonly portrait: Buffer; readonly live: Buffer }
/** The table document.judgement. */
export const judgementTable: Table<JudgementRow> = table('document.judgement', ['examination', 'judged_by', 'at', 'answer', 'confidence', 'note', 'portrait', 'live']);
/** A row of document.mark. */
export interface MarkRow { readonly id: string; readonly examination: string; readonly piece: string; readonly sha256: Buffer; readonly shape: 'point' | 'line' | 'rectangle' | 'ellipse' | 'angle' | 'outline'; readonly points: ColumnTypes['document.mark.points']; readonly note: string; readonly measure?: ColumnTypes['document.mark.measure']; readonly madeBy: string; readonly at: Date; readonly withdrawn: boolean }
/** The table document.mark. */
export const markTable: Table<MarkRow, 'withdrawn'> = table('document.mark', ['id', 'examination', 'piece', 'sha256', 'shape', 'points', 'note', 'measure', 'made_by', 'at', 'withdrawn'], ['points', 'measure']);
/** A row of document.picture_content. */
export interface PictureContentRow { readonly piece: string; readonly content: Buffer }
/** The table document.picture_content. */
export const pictureContentTable: Table<PictureContentRow> = table('document.picture_content', ['piece', 'content']);
/** A row of document.piece. */
export interface PieceRow { readonly id: string; readonly examination: string; readonly document: 'travel-document' | 'visa' | 'residence-permit' | 'other'; readonly kind: 'mrz' | 'viz' | 'chip-file' | 'transcript' | 'seal' | 'picture' | 'observations'; readonly part?: ColumnTypes['document.piece.part']; readonly light?: ColumnTypes['document.piece.light']; readonly shows?: ColumnTypes['document.piece.shows']; readonly format?: ColumnTypes['document.piece.format']; readonly width?: number; readonly height?: number; readonly sha256: Buffer; readonly bytes: number; readonly aborted: boolean; readonly addedAt: Date; readonly addedBy: string; readonly source: 'person' | 'reader' | 'replay' | 'demonstration'; readonly state: 'standing' | 'superseded' | 'withdrawn' | 'erased'; readonly supersedes?: string; readonly reason?: string; readonly face?: Buffer; readonly position: bigint }
/** The table document.piece. */
export const pieceTable: Table<PieceRow, 'aborted' | 'position'> = table('document.piece', ['id', 'examination', 'document', 'kind', 'part', 'light', 'shows', 'format', 'width', 'height', 'sha256', 'bytes', 'aborted', 'added_at', 'added_by', 'source', 'state', 'supersedes', 'reason', 'face', 'position']);
/** A row of document.reading. */
export interface ReadingRow { readonly id: string; readonly examination: string; readonly reader: string; readonly startedAt: Date; readonly endedAt?: Date; readonly state: 'waiting' | 'reading' | 'complete' | 'aborted'; readonly pieces: string[] }
/** The table document.reading. */
export const readingTable: Table<ReadingRow, 'pieces'> = table('document.reading', ['id', 'examination', 'reader', 'started_at', 'ended_at', 'state', 'pieces']);
/** A row of document.specimen. */
export interface SpecimenRow { readonly id: string; readonly use: 'document' | 'face'; readonly issuer: string; readonly documentCode: string; readonly model: string; readonly page: string; readonly light: 'white' | 'infrared' | 'ultraviolet' | 'transmitted'; readonly source: string; readonly licence: string; readonly licenceText: string; readonly licenceSha256: Buffer; readonly importedAt: Date; readonly importedBy: string; readonly state: 'awaiting-picture' | 'standing' | 'withdrawn'; readonly format?: ColumnTypes['document.specimen.format']; readonly width?: number; readonly height?: number; readonly sha256?: Buffer; readonly picture?: Buffer; readonly reason?: string }
/** The table document.specimen. */
export const specimenTable: Table<SpecimenRow> = table('document.specimen', ['id', 'use', 'issuer', 'document_code', 'model', 'page', 'light', 'source', 'licence', 'licence_text', 'licence_sha256', 'imported_at', 'imported_by', 'state', 'format', 'width', 'height', 'sha256', 'picture', 'reason']);
/** A row of document.state_data. */
export interface StateDataRow { readonly sha256: Buffer; readonly content: string; readonly firstUsedAt: Date }
/** The table document.state_data. */
export const stateDataTable: Table<StateDataRow> = table('document.state_data', ['sha256', 'content', 'first_used_at']);
/** A row of document.text_content. */
export interface TextContentRow { readonly piece: string; readonly content: Buffer }
/** The table document.text_content. */
export const textContentTable: Table<TextContentRow> = table('document.text_content', ['piece', 'content']);
/** A row of document.trust_list. */
export interface TrustListRow { readonly id: string; readonly kind: 'master-list' | 'ldif' | 'certificate' | 'crl' | 'deviation-list' | 'defect-list'; readonly sha256: Buffer; readonly content: Buffer; readonly importedAt: Date; readonly importedBy: string; readonly source: string; readonly state: 'standing' | 'superseded' | 'withdrawn'; readonly supersedes?: string; readonly reason?: string; readonly facts: ColumnTypes['document.trust_list.facts'] }
/** The table document.trust_list. */
export const trustListTable: Table<TrustListRow, 'facts'> = table('document.trust_list', ['id', 'kind', 'sha256', 'content', 'imported_at', 'imported_by', 'source', 'state', 'supersedes', 'reason', 'facts'], ['facts']);
/** A row of document.verdict. */
export interface VerdictRow { readonly id: string; readonly examination: string; readonly at: Date; readonly madeBy: string; readonly product: string; readonly version: string; readonly contentVersion: number; readonly inputs: ColumnTypes['document.verdict.inputs']; readonly trust: Buffer; readonly supersedes?: string; readonly colour: 'green' | 'yellow' | 'red' | 'grey'; readonly verdict: string; readonly circumstances: string }
/** The table document.verdict. */
export const verdictTable: Table<VerdictRow> = table('document.verdict', ['id', 'examination', 'at', 'made_by', 'product', 'version', 'content_version', 'inputs', 'trust', 'supersedes', 'colour', 'verdict', 'circumstances'], ['inputs']);
