import type { Ahead, ExaminationNeeds } from '@desk/documents/server/reads.ts';
import type { Platform } from '@platform/server/needs.ts';
import type { CheckpointRoom } from './room.ts';

/** An examination's verdict as it was judged before the transaction of a check; undefined where nobody did. */
export type JudgedAhead = Awaited<ReturnType<Ahead['judge']>>;

/** What a check is made with. */
export interface CheckNeeds
  extends Pick<Platform, 'config' | 'clock' | 'database' | 'log' | 'readers'> {
  readonly checkpoint: Pick<CheckpointRoom, 'sources'>;
  /** What the documents desk knows in this process. */
  readonly documents: ExaminationNeeds['room'];
}

/** What the documents desk examines with. */
export const examiningWith = ({ config, readers, documents }: CheckNeeds): ExaminationNeeds => ({
  ...{ config, readers, room: documents },
});
