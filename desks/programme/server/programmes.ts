import { changedProgramme, programmeProblems, readingsOf } from '@amirani/academy/programme';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Programme, ProgrammeChange, ProgrammeHead, ProgrammeView } from '../api/types.ts';
import type { ResultsOf } from './results.ts';
import type { EditionRow } from './sql/tables.gen.ts';
import * as store from './store.ts';

/** Dependencies of the programme desk. */
export interface Ground extends Pick<Platform, 'clock' | 'config'> {
  readonly results: ResultsOf;
}

/** All programmes, the latest begun first. */
export const listProgrammes = async (tx: Transaction): Promise<ProgrammeHead[]> =>
  (await store.findProgrammes(tx))
    .map(({ programme, number, content: { title, start, months } }) => ({
      id: programme,
      version: number,
      title,
      start,
      months,
    }))
    .sort((one, other) => (one.start < other.start ? 1 : one.start > other.start ? -1 : 0));

/** A programme as it stands, with its readings of today. @throws Problem `http.not-found` */
export const showProgramme = async (
  tx: Transaction,
  { clock, config, results }: Ground,
  id: string,
): Promise<ProgrammeView> => {
  const row = await lastEdition(tx, id);
  const today = localDay(clock(), config.timeZone);
  const readings = readingsOf(
    row.content,
    await results(tx, row.content, today, config.timeZone),
    today,
  );
  const editions = await store.findEditions(tx, id);
  return {
    id,
    version: row.number,
    programme: row.content,
    today,
    readings: [...readings],
    editions: editions.map(({ number, recordedBy, recordedAt, reason }) => ({
      number,
      by: recordedBy,
      at: recordedAt.toISOString(),
      reason,
    })),
  };
};

/**
 * Begins a programme.
 * @throws Problem `programme.id-taken`, `programme.unfit`, `programme.simulation` in a duty profile
 */
export const beginProgramme = async (
  tx: Transaction,
  { clock, config }: Pick<Ground, 'clock' | 'config'>,
  caller: Pick<Caller, 'actor'>,
  {
    id,
    programme,
    reason,
  }: { readonly id: string; readonly programme: Programme; readonly reason: string },
): Promise<void> => {
  if (programme.results === 'simulation' && config.profile !== 'training')
    throw new Problem('programme.simulation');
  await keep(tx, { clock }, caller, { id, programme, reason, number: 1 }, 'programme.id-taken');
};

/**
 * Changes a row of a programme; the edition before stays.
 * @throws Problem `http.not-found`, `decision.version.stale`, `programme.unfit`
 */
export const changeProgramme = async (
  tx: Transaction,
  { clock }: Pick<Ground, 'clock'>,
  caller: Pick<Caller, 'actor'>,
  id: string,
  {
    change,
    version,
    reason,
  }: { readonly change: ProgrammeChange; readonly version: number; readonly reason: string },
): Promise<void> => {
  const { content, number } = await lastEdition(tx, id);
  if (number !== version) throw new Problem('decision.version.stale', { version: number });
  const programme = changedProgramme(content, change) as Programme;
  await keep(
    tx,
    { clock },
    caller,
    { id, programme, reason, number: number + 1 },
    'decision.version.stale',
  );
};

const keep = async (
  tx: Transaction,
  { clock }: Pick<Ground, 'clock'>,
  { actor }: Pick<Caller, 'actor'>,
  {
    id,
    programme,
    reason,
    number,
  }: {
    readonly id: string;
    readonly programme: Programme;
    readonly reason: string;
    readonly number: number;
  },
  taken: 'programme.id-taken' | 'decision.version.stale',
): Promise<void> => {
  const [unfit] = programmeProblems(programme);
  if (unfit !== undefined) throw new Problem('programme.unfit', { code: unfit.code, at: unfit.at });
  const kept = await store.insertEdition(tx, {
    programme: id,
    number,
    content: programme,
    reason,
    recordedBy: actor,
    recordedAt: clock(),
  });
  if (!kept) throw new Problem(taken);
  await publish(tx, [{ kind: 'programme', id }]);
};

/** The edition that stands. @throws Problem `http.not-found` */
export const lastEdition = async (tx: Transaction, id: string): Promise<EditionRow> => {
  const row = await store.findEdition(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};
