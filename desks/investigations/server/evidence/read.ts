import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { CustodyStep, Exhibit, HandOver } from '../../api/types.ts';
import { countBySource } from '../statements/counts.ts';
import { openOf, shownHandOvers } from './hand-overs.ts';
import { custodyStepOf, type ExhibitRow, exhibitOf } from './rows.ts';
import * as store from './store.ts';

/** Exhibits of a case as they are shown. */
export const shownExhibits = async (tx: Transaction, caseId: string): Promise<Exhibit[]> =>
  shown(tx, caseId, await store.exhibitsOf(tx, caseId));

/** One exhibit as it is shown. @throws Problem `http.not-found` */
export const shownExhibit = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<Exhibit> => {
  const row = mustFind(await store.findExhibit(tx, caseId, id));
  return mustFind((await shown(tx, caseId, [row]))[0]);
};

/** An exhibit with its custody and its hand-overs. @throws Problem `http.not-found` */
export const wholeExhibit = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<{ exhibit: Exhibit; custody: CustodyStep[]; handOvers: HandOver[] }> => {
  const exhibit = await shownExhibit(tx, caseId, id);
  const steps = await store.stepsOfCase(tx, caseId);
  return {
    exhibit,
    custody: steps.filter((step) => step.exhibit === id).map(custodyStepOf),
    handOvers: shownHandOvers(await store.handOversOf(tx, caseId, id)),
  };
};

const shown = async (
  tx: Transaction,
  caseId: string,
  rows: readonly ExhibitRow[],
): Promise<Exhibit[]> => {
  const handOvers = await store.handOversOf(tx, caseId);
  const stamps = await store.stampsOf(tx, caseId);
  const counts = await countBySource(tx, caseId);
  return rows.map((row) =>
    exhibitOf(row, {
      handOver: openOf(handOvers, row.id),
      stamps: stamps.filter((one) => one.exhibit === row.id),
      statements: counts.get(row.id) ?? 0,
    }),
  );
};
