import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Examination } from '../../api/types.ts';
import { addPieces } from '../pieces/add.ts';
import { silent } from '../pieces/zone.ts';
import type { PieceRow } from '../sql/tables.gen.ts';
import { insertExamination } from './store.ts';

/** Hours that a picture lives which nobody keeps: a session (R11). */
const PICTURE_HOURS = 12;

const HOUR = 3_600_000;

/** How an examination begins. */
export interface Opening extends Pick<Examination, 'line' | 'place' | 'equipment'> {
  /** Where its id is known beforehand. */
  readonly id?: string;
  readonly mrz?: string | undefined;
  readonly by: string;
  readonly source: PieceRow['source'];
  readonly now: Date;
}

/** Opens an examination, with the zone where it was scanned already; gives its id. */
export const openExamination = async (
  tx: Transaction,
  config: Pick<Config, 'examinationDays' | 'chipDays'>,
  { id = randomUUID(), line, place, equipment, mrz, by, source, now }: Opening,
): Promise<string> => {
  const after = (hours: number): Date => new Date(now.getTime() + hours * HOUR);
  await insertExamination(tx, {
    id,
    line,
    place,
    equipment: [...new Set(equipment)],
    openedAt: now,
    openedBy: by,
    ...silent,
    picturesEraseAt: after(PICTURE_HOURS),
    chipErasesAt: after(config.chipDays * 24),
    erasesAt: after(config.examinationDays * 24),
  });
  if (mrz === undefined || mrz.trim() === '') await publish(tx, [{ kind: 'examination', id }]);
  else
    await addPieces(tx, { examination: id, by, source, now }, [
      { document: 'travel-document', kind: 'mrz', bytes: Buffer.from(mrz) },
    ]);
  return id;
};
