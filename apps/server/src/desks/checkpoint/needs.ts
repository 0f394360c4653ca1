import type { Platform } from '../../platform/platform.ts';
import type { ExaminationNeeds } from '../../platform/registry/documents.ts';
import type { CheckpointRoom } from './room.ts';

/** What a check is made with. */
export interface CheckNeeds extends Pick<Platform, 'config' | 'clock' | 'database' | 'log'> {
  readonly checkpoint: Pick<CheckpointRoom, 'sources'>;
  /** What the documents desk knows in this process. */
  readonly documents: ExaminationNeeds['room'];
}
