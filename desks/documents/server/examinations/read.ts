import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { Examination, ExaminationSummary } from '../../api/types.ts';
import { awaitedOf, mustHaveCompared } from '../comparison/awaited.ts';
import { marksOf } from '../comparison/marks.ts';
import { owedOf } from '../comparison/owed.ts';
import { judgementsOf } from '../comparison/store.ts';
import { pieceOf } from '../pieces/present.ts';
import { contentsOf, piecesOf } from '../pieces/store.ts';
import { warningsOf } from '../register/warnings.ts';
import type { DocumentRole } from '../sql/columns.ts';
import type { ExaminationRow, PieceRow } from '../sql/tables.gen.ts';
import { storedVerdict } from '../verdict/rows.ts';
import { findVerdict, verdictHeads } from '../verdict/store.ts';
import { documentDecision } from './decisions.ts';
import { decisionOf, standingOf, summaryOf } from './present.ts';
import { findExamination, listExaminations as listRows } from './store.ts';

/** Examinations opened before an instant, newest first. */
export const listExaminations = async (
  tx: Transaction,
  caller: Caller,
  before: Date | undefined,
  limit: number,
): Promise<ExaminationSummary[]> => {
  const rows = await listRows(tx, before, limit);
  const ids = rows.map(({ id }) => id);
  const awaited = await awaitedOf(tx, caller, ids);
  const owed = await owedOf(tx, caller, ids);
  const decisions = Map.groupBy(
    await readAllDecisions(tx, documentDecision, ids),
    ({ subject }) => subject,
  );
  return rows.map((row) => {
    const { standing } = standingOf(decisions.get(row.id) ?? []);
    const decision =
      standing === undefined || owed.has(row.id) ? {} : { decision: decisionOf(standing).state };
    return summaryOf({ ...row, ...decision }, awaited.has(row.id));
  });
};

/**
 * A whole examination; without what was decided and thought of it for who owes a view of its case.
 * @throws Problem `http.not-found`; `document.judgement.awaited` while the caller owes their own comparison
 */
export const readExamination = async (
  tx: Transaction,
  caller: Caller,
  id: string,
): Promise<Examination> => {
  const row = mustFind(await findExamination(tx, id));
  await mustHaveCompared(tx, caller, id);
  const isOwed = (await owedOf(tx, caller, [id])).has(id);
  const pieces = await piecesOf(tx, id);
  const [head, ...earlier] = await verdictHeads(tx, id);
  const verdict = head === undefined ? undefined : await findVerdict(tx, id, head.id);
  const decisions = standingOf(isOwed ? [] : await readAllDecisions(tx, documentDecision, [id]));
  const {
    pieces: _,
    decision: __,
    ...summary
  } = summaryOf({ ...row, pieces: pieces.length, colour: head?.colour }, false);
  return {
    ...summary,
    pieces: pieces.map(pieceOf),
    equipment: [...row.equipment],
    chips: chipsOf(row),
    ...(await spokenOf(tx, pieces)),
    ...(verdict === undefined ? {} : { verdict: storedVerdict(verdict) }),
    earlierVerdicts: earlier.map((one) => ({
      id: one.id,
      at: one.at.toISOString(),
      colour: one.colour,
    })),
    verdictStale: verdict !== undefined && verdict.contentVersion !== row.contentVersion,
    ...(decisions.standing === undefined ? {} : { decision: decisionOf(decisions.standing) }),
    earlierDecisions: decisions.earlier.map(decisionOf),
    judgements: isOwed ? [] : [...(await judgementsOf(tx, id))],
    marks: isOwed ? [] : await marksOf(tx, id),
    warnings: await warningsAbout(tx, row),
    erases: erasesOf(row),
  };
};

const chipsOf = ({ chips }: ExaminationRow): Examination['chips'] =>
  Object.entries(chips).map(([document, state]) => ({ document: document as DocumentRole, state }));

const warningsAbout = async (
  tx: Transaction,
  { issuer, number, documentCode }: ExaminationRow,
): Promise<Examination['warnings']> =>
  issuer === undefined || number === undefined || documentCode === undefined
    ? []
    : warningsOf(tx, { issuer, number, documentCode });

const erasesOf = (row: ExaminationRow): Examination['erases'] => ({
  pictures: row.picturesEraseAt.toISOString(),
  chip: row.chipErasesAt.toISOString(),
  examination: row.erasesAt.toISOString(),
  keptBecause: row.keptBecause,
});

/** What standing pieces say in words: zones, visual zones, observations. */
const spokenOf = async (
  tx: Transaction,
  pieces: readonly PieceRow[],
): Promise<Pick<Examination, 'zones' | 'visual' | 'observations'>> => {
  const spoken = pieces.filter(
    ({ state, kind }) =>
      state === 'standing' && (kind === 'mrz' || kind === 'viz' || kind === 'observations'),
  );
  const contents = await contentsOf(tx, spoken);
  const of = <T>(kind: PieceRow['kind'], read: (text: string) => T) =>
    spoken.flatMap(({ id, document, kind: own }) => {
      const text = contents.get(id)?.toString('utf8');
      return own !== kind || text === undefined ? [] : [{ piece: id, document, said: read(text) }];
    });
  return {
    zones: of('mrz', (text) => text).map(({ said, ...one }) => ({ ...one, text: said })),
    visual: of('viz', (text) => JSON.parse(text) as Examination['visual'][number]['values']).map(
      ({ said, ...one }) => ({ ...one, values: said }),
    ),
    observations: of(
      'observations',
      (text) => JSON.parse(text) as Examination['observations'][number]['values'],
    ).map(({ said, ...one }) => ({ ...one, values: said })),
  };
};
