import { itemsOf } from '@amirani/academy/exercise';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { AcademyClassMatrix } from '../../api/types.ts';
import type { ExerciseShelf } from '../sittings/shelf.ts';
import { tracesOf } from '../sittings/traces.ts';
import { findClass, listSittings, seatsOf } from './store.ts';

/**
 * People by blocks. Right is counted only where it may be known: in practice after the decision, in measured blocks after the
 * release, for trainers as for trainees. @throws Problem `http.not-found`
 */
export const matrixOf = async (
  tx: Transaction,
  shelf: ExerciseShelf,
  id: string,
): Promise<AcademyClassMatrix> => {
  mustFind(await findClass(tx, id));
  const seats = await seatsOf(tx, id);
  const sittings = (await listSittings(tx, id)).filter(({ owner }) => owner === undefined);
  const columns: AcademyClassMatrix['columns'] = [];
  const cells = new Map(seats.map((seat) => [seat.id, [] as Cell[]]));
  for (const sitting of sittings) {
    const exercise = await shelf.exerciseOf(tx, sitting.id);
    const items = itemsOf(exercise);
    const traces = await tracesOf(tx, sitting.id);
    for (const block of exercise.blocks) {
      columns.push({
        sitting: sitting.id,
        number: sitting.number,
        block: block.id,
        kind: block.kind,
        items: block.items.length,
      });
      const known = block.kind === 'practice' || sitting.releasedAt !== undefined;
      for (const seat of seats) {
        const cell: Cell = { shown: 0, decided: 0, judged: 0, right: 0 };
        for (const { item, flagged } of traces.of(seat.id)) {
          const found = items.get(item);
          if (found?.block.id !== block.id) continue;
          cell.shown += 1;
          if (flagged === undefined) continue;
          cell.decided += 1;
          if (!known || traces.voided.has(item)) continue;
          cell.judged += 1;
          if (flagged === found.item.target) cell.right += 1;
        }
        cells.get(seat.id)?.push(cell);
      }
    }
  }
  return {
    columns,
    rows: seats.map(({ id: seat, pseudonym }) => ({
      seat,
      pseudonym,
      cells: cells.get(seat) ?? [],
    })),
  };
};

type Cell = AcademyClassMatrix['rows'][number]['cells'][number];
