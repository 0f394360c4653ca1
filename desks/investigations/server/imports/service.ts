import { createHash, randomUUID } from 'node:crypto';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { EntityHead, Statement } from '../../api/types.ts';
import { wholeOf } from '../evidence/bytes.ts';
import { mustBeTable } from '../evidence/must-be-table.ts';
import type { ExhibitRow } from '../evidence/rows.ts';
import { findExhibit } from '../evidence/store.ts';
import { type Disclosed, disclosedTo } from '../journeys/disclosed.ts';
import { findJourneys } from '../journeys/find.ts';
import { type JourneyMapping, planJourney } from '../journeys/keep.ts';
import type { AuthorisationRow } from '../sql/tables.gen.ts';
import { rowOf } from '../statements/faults.ts';
import { shownStatement } from '../statements/present.ts';
import { insertStatements, withdrawStatements } from '../statements/store.ts';
import { seeCase, seenOf } from '../statements/view.ts';
import { oweNotices } from '../work/notices.ts';
import { authorisationsOf } from './authorisations.ts';
import { idsOf, type Plan, type PlannedStatement, type Planning } from './plan.ts';
import { planExhibit } from './reading.ts';
import * as store from './store.ts';
import type { TableKind } from './table-kind.ts';

/** How an exhibit is to be read. */
export type Mapping = TableKind | ({ readonly kind: 'journeys' } & JourneyMapping);

/** Who imports into which case, and the key of the evidence. */
export interface Importing {
  readonly caseId: string;
  readonly by: string;
  readonly at: Date;
  readonly key: Uint8Array;
}

/** A table of more bytes is entered in several exhibits. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Most problems listed. All are counted. */
const MOST_PROBLEMS = 200;
const SAMPLE = 20;

/**
 * The dry run: what taking an exhibit over would store and refuse. Stores that it was tried, and nothing else.
 * @throws Problem `http.not-found`, `investigation.exhibit.not-complete`, `investigation.import.*`,
 * `investigation.authorisation.unknown`
 */
export const dryRun = async (
  tx: Transaction,
  importing: Importing,
  given: { readonly id: string; readonly exhibit: string; readonly mapping: Mapping },
  { plan, exhibit }: Planned,
): Promise<{ entities: EntityHead[]; statements: Statement[] }> => {
  const { caseId, by, at } = importing;
  if ((await store.findImport(tx, caseId, given.id)) !== undefined)
    throw new Problem('investigation.id-taken');
  const problemCounts: Record<string, number> = {};
  for (const { code } of plan.problems) problemCounts[code] = (problemCounts[code] ?? 0) + 1;
  await store.insertImport(tx, caseId, {
    id: given.id,
    exhibit: exhibit.id,
    kind: given.mapping.kind,
    mapping: given.mapping,
    result: {
      rows: plan.rows,
      statements: plan.statements.length,
      refused: { ...plan.refused },
      entities: new Set(plan.statements.map(({ subject }) => subject)).size,
      problems: plan.problems.slice(0, MOST_PROBLEMS),
      problemCounts,
    },
    digest: digestOf(plan, given.mapping.kind),
    authorisation: given.mapping.kind === 'calls' ? given.mapping.authorisation : undefined,
    at,
    byAccount: by,
  });
  const rows = plan.statements.slice(0, 2_000).map((one) => ({
    ...rowOf({ id: randomUUID(), ...one }, { by, at }),
    number: exhibit.number,
  }));
  const seen = seenOf(rows);
  return {
    entities: [...seen.heads.values()].slice(0, SAMPLE),
    statements: rows.slice(0, SAMPLE).map((row) => shownStatement(seen, row, { revealed: false })),
  };
};

/**
 * Stores what a dry run showed, and nothing else: the exhibit is read again, and must give the same.
 * @throws Problem `http.not-found`, `investigation.import.not-dry`, `.changed`
 */
export const takeOver = async (
  tx: Transaction,
  importing: Importing,
  id: string,
  { digest, reason }: { readonly digest: string; readonly reason: string },
  { plan }: Planned,
): Promise<void> => {
  const { caseId, by, at } = importing;
  const row = mustBeDry(mustFind(await store.findImport(tx, caseId, id)));
  if (digest !== row.digest.toString('hex') || !digestOf(plan, row.kind).equals(row.digest))
    throw new Problem('investigation.import.changed');
  await store.moveImport(tx, id, 'taken', reason);
  const statements = plan.statements.map((one) => ({ id: randomUUID(), ...one }));
  await insertStatements(tx, { caseId, by, at, import: id }, statements);
};

/**
 * Withdraws all statements of an import. They stay stored as withdrawn, and their recipients must be notified.
 * @throws Problem `http.not-found`, `investigation.import.not-taken`
 */
export const withdraw = async (
  tx: Transaction,
  { caseId, by, at }: Importing,
  id: string,
  reason: string,
): Promise<void> => {
  const row = mustFind(await store.findImport(tx, caseId, id));
  if (row.state !== 'taken') throw new Problem('investigation.import.not-taken');
  await store.moveImport(tx, id, 'withdrawn', reason);
  const ids = await store.statementsOfImport(tx, caseId, id);
  await withdrawStatements(tx, caseId, ids, { by, at, reason });
  await oweNotices(tx, caseId, ids, at);
};

/** An import that was tried and not taken over. @throws Problem `investigation.import.not-dry` */
export const mustBeDry = (row: store.ImportRow): store.ImportRow => {
  if (row.state !== 'dry') throw new Problem('investigation.import.not-dry');
  return row;
};

/** What an exhibit gives by a mapping. */
export interface Planned {
  readonly plan: Plan;
  readonly exhibit: ExhibitRow;
}

/**
 * Reads an exhibit by a mapping, in a limited process and outside of any transaction.
 * @throws Problem `http.not-found`, `investigation.exhibit.not-complete`, `investigation.import.*`,
 * `investigation.authorisation.unknown`, `reader.*`
 */
export const planOf = async (
  readers: Readers,
  within: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
  { caseId, by, at, key }: Importing,
  exhibitId: string,
  mapping: Mapping,
): Promise<Planned> => {
  const found = await within(async (tx) => {
    const exhibit = mustFind(await findExhibit(tx, caseId, exhibitId));
    if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
    const planning: Planning = { exhibit, by, at, idOf: idsOf(caseId, key) };
    if (mapping.kind === 'journeys')
      return { exhibit, planning, finding: mapping, read: await disclosedTo(tx, caseId, key) };
    const authorisation =
      mapping.kind === 'calls'
        ? await authorisationIn(tx, caseId, mapping.authorisation)
        : undefined;
    const bytes = await wholeOf(tx, exhibit, key, MOST_BYTES);
    mustBeTable(bytes);
    return { exhibit, planning, bytes, given: { mapping, authorisation } };
  });
  const { exhibit } = found;
  if (found.read !== undefined) {
    const disclosed = await found.read(readers);
    const { finding, planning } = found;
    return {
      exhibit,
      plan: await within((tx) => planFinding(tx, caseId, disclosed, finding, planning)),
    };
  }
  const plan = await planExhibit(readers, fileOf(found.bytes), found.given, found.planning);
  if (plan === undefined) throw new Problem('investigation.import.unreadable');
  return { plan, exhibit };
};

/** No authorisation, no records: nothing of the table is read. */
const authorisationIn = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<AuthorisationRow> => {
  const found = (await authorisationsOf(tx, caseId)).find((one) => one.id === id);
  if (found === undefined) throw new Problem('investigation.authorisation.unknown');
  return found;
};

/** A finding on journeys is of all lists that were disclosed to the case, whichever exhibit holds them. */
const planFinding = async (
  tx: Transaction,
  caseId: string,
  { rows, disclosures }: Disclosed,
  mapping: JourneyMapping,
  planning: Planning,
): Promise<Plan> => {
  const seen = await seeCase(tx, caseId);
  const found = findJourneys(seen, caseId, rows, disclosures);
  return mustFind(planJourney(seen, found, mapping, planning));
};

const digestOf = ({ statements, refused }: Plan, kind: store.ImportRow['kind']): Buffer => {
  const hash = createHash('sha256').update(JSON.stringify(refused));
  for (const one of statements) hash.update(JSON.stringify(hashedOf(one, kind)));
  return hash.digest();
};

/** A statement in the form in which dry runs have always hashed it: a stored digest stays that of the same exhibit. */
const hashedOf = (one: PlannedStatement, kind: store.ImportRow['kind']): object => ({
  ...pick(one, 'subject', 'schema', 'property'),
  ...(kind === 'journeys' ? { value: one.value } : {}),
  kind: one.kind,
  ...(kind === 'ftm'
    ? {
        original: one.original ?? null,
        language: one.language ?? null,
        from_time: one.fromTime ?? null,
        until_time: one.untilTime ?? null,
      }
    : {}),
  ...pick(one, 'reliability', 'credibility', 'exhibit', 'locator'),
  said: null,
  value: one.value,
});
