import { pick } from '@platform/server/database/pick.ts';
import type { CustodyStep, Exhibit, HandOver, TimeStamp } from '../../api/types.ts';
import type {
  CustodyStepRow,
  ExhibitRow as StoredExhibitRow,
  HandOverRow as StoredHandOverRow,
  TimeStampRow,
} from '../sql/tables.gen.ts';

/** An exhibit as it is stored, without its bytes. */
export interface ExhibitRow extends StoredExhibitRow {
  readonly parts: number;
  readonly received: bigint | number;
}

/** A hand-over as it is stored. */
export interface HandOverRow extends StoredHandOverRow {
  readonly version: number;
}

/** A time stamp as it is stored, without the bytes of the answer. */
export type StampRow = Omit<TimeStampRow, 'caseId' | 'response'>;

/** What a step says of itself, in the order in which it is hashed. */
export interface StepContent {
  readonly format: 'amirani-custody/1';
  /** `2026-0007`. */
  readonly case: string;
  readonly position: number;
  readonly exhibit: number | null;
  readonly what: CustodyStep['what'];
  readonly by: string;
  readonly at: string;
  readonly detail: string;
  readonly receipt: CustodyStep['receipt'];
  readonly previous: string;
}

/** A hand-over as it is shown. */
export const handOverOf = (row: HandOverRow): HandOver => ({
  id: row.id,
  from: row.fromHolder,
  to: row.toHolder,
  ...pick(row, 'state', 'version', 'reason', 'offeredBy'),
  offeredAt: row.offeredAt.toISOString(),
  endedBy: row.endedBy,
  endedAt: row.endedAt?.toISOString(),
  said: row.said,
});

/** A time stamp as it is shown. */
const timeStampOf = (row: StampRow): TimeStamp => ({
  at: row.at?.toISOString(),
  ...pick(row, 'authority', 'serial', 'policy', 'result', 'problem'),
  requestedAt: row.requestedAt.toISOString(),
  requestedBy: row.requestedBy,
});

/** A step as it is shown. */
export const custodyStepOf = (row: CustodyStepRow): CustodyStep => {
  const { what, by, at, detail, receipt } = JSON.parse(row.content) as StepContent;
  return {
    position: row.position,
    what,
    by,
    at,
    detail,
    receipt,
    previous: row.previous.toString('hex'),
    sha256: row.sha256.toString('hex'),
  };
};

/** Related data of an exhibit. */
export interface Beside {
  readonly handOver: HandOverRow | undefined;
  readonly stamps: readonly StampRow[];
  readonly statements: number;
}

/** An exhibit as it is shown. */
export const exhibitOf = (row: ExhibitRow, { handOver, stamps, statements }: Beside): Exhibit => ({
  id: row.id,
  number: row.number,
  ...pick(row, 'title', 'kind', 'name', 'mediaType', 'obtained', 'state', 'parts'),
  bytes: Number(row.state === 'complete' ? row.bytes : row.received),
  sha256: row.sha256?.toString('hex'),
  enteredBy: row.enteredBy,
  enteredAt: row.enteredAt.toISOString(),
  holder: row.holder,
  ...(handOver === undefined ? {} : { handOver: handOverOf(handOver) }),
  timeStamps: stamps.map(timeStampOf),
  statements,
});
