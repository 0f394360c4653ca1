import type { CustodyStep, Exhibit, HandOver, Holder, TimeStamp } from '../../api/types.ts';

/** An exhibit as it is stored, without its bytes. */
export interface ExhibitRow {
  readonly id: string;
  readonly case_id: string;
  readonly number: number | null;
  readonly title: string;
  readonly kind: Exhibit['kind'];
  readonly name: string;
  readonly media_type: string;
  readonly obtained: Exhibit['obtained'];
  readonly state: 'receiving' | 'complete';
  readonly bytes: bigint | number;
  readonly sha256: Buffer | null;
  readonly entered_by: string;
  readonly entered_at: Date;
  readonly holder: Holder;
  readonly parts: number;
  readonly received: bigint | number;
}

/** A hand-over as it is stored. */
export interface HandOverRow {
  readonly id: string;
  readonly case_id: string;
  readonly exhibit: string;
  readonly from_holder: Holder;
  readonly to_holder: Holder;
  readonly state: HandOver['state'];
  readonly decision: string;
  readonly version: number;
  readonly reason: string;
  readonly offered_by: string;
  readonly offered_at: Date;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly said: string | null;
}

/** A time stamp as it is stored, without the bytes of the answer. */
export interface StampRow {
  readonly id: string;
  readonly exhibit: string;
  readonly result: TimeStamp['result'];
  readonly problem: string | null;
  readonly at: Date | null;
  readonly authority: string | null;
  readonly serial: string | null;
  readonly policy: string | null;
  readonly requested_at: Date;
  readonly requested_by: string;
}

/** A step of the chain as it is stored. */
export interface StepRow {
  readonly position: number;
  readonly exhibit: string | null;
  readonly content: string;
  readonly previous: Buffer;
  readonly sha256: Buffer;
}

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
  ...{ id: row.id, from: row.from_holder, to: row.to_holder, state: row.state },
  ...{ version: row.version, reason: row.reason, offeredBy: row.offered_by },
  offeredAt: row.offered_at.toISOString(),
  ...(row.ended_by === null ? {} : { endedBy: row.ended_by }),
  ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
  ...(row.said === null ? {} : { said: row.said }),
});

/** A time stamp as it is shown. */
const timeStampOf = (row: StampRow): TimeStamp => ({
  ...(row.at === null ? {} : { at: row.at.toISOString() }),
  ...(row.authority === null ? {} : { authority: row.authority }),
  ...(row.serial === null ? {} : { serial: row.serial }),
  ...(row.policy === null ? {} : { policy: row.policy }),
  result: row.result,
  ...(row.problem === null ? {} : { problem: row.problem }),
  requestedAt: row.requested_at.toISOString(),
  requestedBy: row.requested_by,
});

/** A step as it is shown. */
export const custodyStepOf = (row: StepRow): CustodyStep => {
  const { what, by, at, detail, receipt } = JSON.parse(row.content) as StepContent;
  return {
    ...{ position: row.position, what, by, at, detail, receipt },
    previous: row.previous.toString('hex'),
    sha256: row.sha256.toString('hex'),
  };
};

/** What stands beside an exhibit. */
export interface Beside {
  readonly handOver: HandOverRow | undefined;
  readonly stamps: readonly StampRow[];
  readonly statements: number;
}

/** An exhibit as it is shown. */
export const exhibitOf = (row: ExhibitRow, { handOver, stamps, statements }: Beside): Exhibit => ({
  id: row.id,
  ...(row.number === null ? {} : { number: row.number }),
  ...{ title: row.title, kind: row.kind, name: row.name, mediaType: row.media_type },
  ...{ obtained: row.obtained, state: row.state, parts: row.parts },
  bytes: Number(row.state === 'complete' ? row.bytes : row.received),
  ...(row.sha256 === null ? {} : { sha256: row.sha256.toString('hex') }),
  ...{ enteredBy: row.entered_by, enteredAt: row.entered_at.toISOString(), holder: row.holder },
  ...(handOver === undefined ? {} : { handOver: handOverOf(handOver) }),
  timeStamps: stamps.map(timeStampOf),
  statements,
});
