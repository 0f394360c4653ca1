// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';
import type { CivilDate } from '@amirani/core';
import type { ColumnTypes } from './columns.ts';

/** A row of programme.edition. */
export interface EditionRow { readonly programme: string; readonly number: number; readonly content: ColumnTypes['programme.edition.content']; readonly recordedBy: string; readonly recordedAt: Date; readonly reason: string }
/** The table programme.edition. */
export const editionTable: Table<EditionRow> = table('programme.edition', ['programme', 'number', 'content', 'recorded_by', 'recorded_at', 'reason'], ['content']);
/** A row of programme.publication. */
export interface PublicationRow { readonly programme: string; readonly report: string; readonly content: string; readonly publishedAt: Date }
/** The table programme.publication. */
export const publicationTable: Table<PublicationRow> = table('programme.publication', ['programme', 'report', 'content', 'published_at']);
/** A row of programme.report. */
export interface ReportRow { readonly id: string; readonly programme: string; readonly edition: number; readonly madeOn: CivilDate; readonly content: string; readonly digest: Buffer; readonly state: 'composed' | 'published' | 'withdrawn'; readonly version: number; readonly decision?: string; readonly composedBy: string; readonly composedAt: Date }
/** The table programme.report. */
export const reportTable: Table<ReportRow, 'version'> = table('programme.report', ['id', 'programme', 'edition', 'made_on', 'content', 'digest', 'state', 'version', 'decision', 'composed_by', 'composed_at']);
