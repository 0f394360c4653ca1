import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type {
  ImportProblem,
  ListEffect,
  ListImport,
  ListStep,
  ListVersion,
  WatchList,
} from '../../api/watch-lists/types.ts';

/** A row of `watch.list` with what is counted of its entries on a day. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly owner: string;
  readonly category: WatchList['category'];
  readonly ground: WatchList['ground'];
  readonly instruction: NonNullable<WatchList['instruction']> | null;
  readonly purposes: WatchList['purposes'];
  readonly offences: string[];
  readonly valid_from: string;
  readonly valid_until: string;
  readonly state: WatchList['state'];
  readonly decision: string | null;
  readonly version: number;
  readonly content: number | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly changed_at: Date;
  readonly counts: boolean;
  readonly entries: number;
  readonly ending_soon: number;
}

/** A row of `watch.import`. */
export interface ImportRow {
  readonly id: string;
  readonly list: string;
  readonly state: ListImport['state'];
  readonly label: string;
  readonly format: NonNullable<ListImport['format']> | null;
  readonly encoding: NonNullable<ListImport['encoding']> | null;
  readonly bytes: string | number | bigint;
  readonly begun_by: string;
  readonly begun_at: Date;
  readonly erases_at: Date;
  readonly read_at: Date | null;
  readonly entries: number | null;
  readonly refused: number | null;
  readonly refused_without_id: number | null;
  readonly refused_ids: string[] | null;
  readonly problems: ImportProblem[] | null;
  readonly counts: Record<string, number> | null;
}

/** A row of `watch.version`. */
export interface VersionRow extends ListEffect {
  readonly list: string;
  readonly number: number;
  readonly taken_by: string;
  readonly taken_at: Date;
  readonly reason: string;
  readonly label: string;
  readonly format: ListVersion['format'];
  readonly entries: number;
  readonly refused: number;
  readonly digest: Buffer;
}

/** A list as the contract shows it. */
export const listOf = (row: ListRow): WatchList => ({
  id: row.id,
  title: row.title,
  source: row.source,
  owner: row.owner,
  category: row.category,
  ground: row.ground,
  ...(row.instruction === null ? {} : { instruction: row.instruction }),
  purposes: row.purposes,
  offences: row.offences,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  state: row.state,
  counts: row.counts,
  version: row.version,
  ...(row.content === null ? {} : { content: row.content }),
  entries: row.entries,
  endingSoon: row.ending_soon,
  createdAt: row.created_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
});

/** What a dry run shows beside what was found in the file. */
export interface Against {
  readonly effect: ListEffect;
  readonly against: number;
}

/** An import as the contract shows it. */
export const importOf = (
  row: ImportRow,
  against: Against | undefined,
  steps: readonly ListStep[],
): ListImport => ({
  id: row.id,
  list: row.list,
  state: row.state,
  label: row.label,
  ...(row.format === null ? {} : { format: row.format }),
  ...(row.encoding === null ? {} : { encoding: row.encoding }),
  bytes: Number(row.bytes),
  begunBy: row.begun_by,
  begunAt: row.begun_at.toISOString(),
  erasesAt: row.erases_at.toISOString(),
  ...(row.read_at === null || against === undefined
    ? {}
    : {
        dryRun: {
          readAt: row.read_at.toISOString(),
          entries: row.entries ?? 0,
          refused: row.refused ?? 0,
          refusedWithoutId: row.refused_without_id ?? 0,
          problems: row.problems ?? [],
          counts: row.counts ?? {},
          ...against,
        },
      }),
  steps: [...steps],
});

/** A version as the contract shows it. */
export const versionOf = (row: VersionRow): ListVersion => ({
  number: row.number,
  takenAt: row.taken_at.toISOString(),
  takenBy: row.taken_by,
  reason: row.reason,
  label: row.label,
  format: row.format,
  entries: row.entries,
  refused: row.refused,
  effect: {
    added: row.added,
    changed: row.changed,
    removed: row.removed,
    unchanged: row.unchanged,
    kept: row.kept,
  },
  digest: row.digest.toString('hex'),
});

/** The steps of decisions, latest first, as the contract shows them: in the order in which they were taken. */
export const stepsOf = (decisions: readonly Pick<StoredDecision, 'steps'>[]): ListStep[] =>
  decisions
    .toReversed()
    .flatMap(({ steps }) => steps)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ act, by, role, reason, at }) => ({
      act: act as ListStep['act'],
      by,
      role,
      reason,
      at: at.toISOString(),
    }));
