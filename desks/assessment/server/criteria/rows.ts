import type { CivilDate } from '@amirani/core';
import type { Release } from '@amirani/targeting/release';

/** A row of `criteria.version`: a text, which never changes. */
export interface VersionRow {
  readonly id: string;
  readonly digest: string;
  readonly text: string;
  readonly criterion: string | null;
  readonly number: number | null;
  readonly title: string | null;
  readonly purpose: string | null;
  readonly owner: string | null;
  readonly review_by: CivilDate | null;
  readonly obstacles: number;
  readonly attention: number;
  readonly at: Date;
}

/** A row of `criteria.release`: where a text stands. */
export interface ReleaseRow {
  readonly version: string;
  readonly decision: string;
  readonly state: Release['state'];
  readonly authors: readonly string[];
  readonly consulted_by: string | null;
  readonly consulted_reason: string | null;
  readonly objects: boolean | null;
  readonly approved_by: string | null;
  readonly approved_reason: string | null;
  readonly stopped_by: string | null;
  readonly stopped_reason: string | null;
  readonly stop_code: string | null;
  readonly stop_facts: Readonly<Record<string, string | number>> | null;
  readonly stopped_at: Date | null;
  readonly activated_at: Date | null;
}

/** A text with where it stands. */
export type CriterionRow = VersionRow & ReleaseRow;

/** The release as `@amirani/targeting/release` steps it. A text that could not be read has no review date: it never begins. */
export const releaseOf = (row: CriterionRow): Release => ({
  state: row.state,
  digest: row.digest,
  reviewBy: row.review_by ?? ('0001-01-01' as CivilDate),
  authors: row.authors,
  ...(row.consulted_by === null
    ? {}
    : {
        consulted: {
          by: row.consulted_by,
          reason: row.consulted_reason ?? '',
          objects: row.objects === true,
        },
      }),
  ...(row.approved_by === null
    ? {}
    : { approved: { by: row.approved_by, reason: row.approved_reason ?? '' } }),
  ...(row.stopped_by === null
    ? {}
    : { stopped: { by: row.stopped_by, reason: row.stopped_reason ?? '' } }),
});

/** The columns that a release fills. */
export const releaseColumns = (
  release: Release,
): Pick<
  ReleaseRow,
  | 'state'
  | 'authors'
  | 'consulted_by'
  | 'consulted_reason'
  | 'objects'
  | 'approved_by'
  | 'approved_reason'
  | 'stopped_by'
  | 'stopped_reason'
> => ({
  state: release.state,
  authors: release.authors,
  consulted_by: release.consulted?.by ?? null,
  consulted_reason: release.consulted?.reason ?? null,
  objects: release.consulted?.objects ?? null,
  approved_by: release.approved?.by ?? null,
  approved_reason: release.approved?.reason ?? null,
  stopped_by: release.stopped?.by ?? null,
  stopped_reason: release.stopped?.reason ?? null,
});
