import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import {
  type Examined,
  examinedNow,
  examineScan,
  scanAgain,
} from '@desk/documents/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { sql } from 'kysely';
import type { Check } from '../../api/types.ts';
import { type Answered, standingAnswers } from '../alerts/outlived.ts';
import { type CheckNeeds, examiningWith, type JudgedAhead } from '../needs.ts';
import { mustOweNothingAbout, mustSee } from '../second-line/sight.ts';
import { carrierSeen, soundOf } from '../verdict/carrier.ts';
import { hitsSeen } from '../verdict/hits.ts';
import { judge } from '../verdict/judge.ts';
import { insertVerdict } from '../verdict/store.ts';
import { zoneRead } from '../verdict/zone.ts';
import { judgeAgain } from './judge-again.ts';
import { othersOf, SAME_DAY } from './others.ts';
import { readCheckRow } from './reads.ts';
import type { CheckRow } from './rows.ts';
import { findCheck, insertCheck, type NewCheck, undecidedHere } from './store.ts';

/** How a check is opened. */
export interface OpeningCheck {
  readonly id: string;
  readonly booth: string;
  readonly flight?: string | undefined;
  readonly profile?: Check['profile'] | undefined;
  readonly zone?: string | undefined;
  readonly examination?: string | undefined;
}

const DAY = 86_400_000;

/**
 * Opens a check with its document, its verdict and its place on the flight's list, all in one transaction or nothing of it.
 * The same id with the same content again gives the check that there is. So does a scan of a document whose check is open
 * and undecided at the same booth: that check goes on, with the zone as it was scanned now.
 * @throws Problem `checkpoint.check.id-taken`, `checkpoint.blind.view-owed`, `checkpoint.flight.unknown`; `http.not-found`, `document.judgement.awaited` of
 * an examination that was opened before
 */
export const openCheck = async (
  tx: Transaction,
  needs: CheckNeeds,
  caller: Caller,
  opening: OpeningCheck,
  answered: Answered,
  judged?: JudgedAhead,
): Promise<Check> => {
  const asked = Buffer.from(digestOfSeen(opening), 'hex');
  const there = await taken(tx, opening.id);
  if (there !== undefined) {
    if (!there.asked.equals(asked)) throw new Problem('checkpoint.check.id-taken');
    await mustSee(tx, caller, there.id, needs.clock());
    return readCheckRow(tx, there);
  }
  const { config, clock, log } = needs;
  const now = clock();
  const on = localDay(now, config.timeZone);
  const same = await undecidedOf(tx, caller, opening, now, on);
  if (same !== undefined) return goOn(tx, needs, caller, same, { ...opening, answered });
  const profile = opening.profile ?? config.checkProfile;
  const examined = await examinedFor(tx, needs, caller, { ...opening, judged }, now);
  // Of an examination it may be another zone by now than the sources were asked about.
  const zone = zoneRead(examined.zone, on);
  const { issuer, number } = zone.document ?? { issuer: null, number: null };
  await mustOweNothingAbout(tx, { examination: examined.id, issuer, number });
  const alerts = standingAnswers(answered, { zone: zone.text, on });
  const carrier = await carrierSeen(tx, zone, { flight: opening.flight, on }, log);
  const hits = await hitsSeen(tx, { ...carrier, presented: soundOf(zone), on }, now, log);
  const seen = { id: opening.id, issuer, number, opened_at: now };
  const others = await othersOf(tx, seen, now);
  const verdict = judge(
    {
      ...{
        check: opening.id,
        profile,
        on,
        zone,
        examined,
        carrier,
        given: {},
        alerts,
        hits,
        others,
      },
      ...{ before: undefined, by: caller.actor, now },
    },
    config,
  );
  const row: NewCheck = {
    ...{ id: opening.id, asked, profile, booth: opening.booth },
    ...{ opened_at: now, opened_by: caller.actor },
    ...{ flight: carrier.flight, traveller: carrier.traveller, examination: examined.id },
    ...{ presented: zone.presented, given: {} },
    ...{ issuer, number },
    ...{ version: verdict.version, verdict: verdict.id, word: verdict.word },
    erases_at: new Date(now.getTime() + config.examinationDays * DAY),
  };
  if (!(await insertCheck(tx, row))) throw new Problem('checkpoint.check.id-taken');
  await insertVerdict(tx, verdict);
  await publish(tx, [{ kind: 'check', id: opening.id }]);
  return readCheckRow(tx, { ...row, ...undecided }, verdict);
};

/** Loads the check of an id, or returns undefined. Simultaneous calls with the same id wait for each other. */
const taken = async (tx: Transaction, id: string): Promise<CheckRow | undefined> => {
  await sql`select pg_advisory_xact_lock(hashtextextended('amirani.check.' || ${id}::text, 0))`.execute(
    tx,
  );
  return findCheck(tx, id);
};

/** The undecided check of the scanned document at this booth. */
const undecidedOf = async (
  tx: Transaction,
  caller: Caller,
  { booth, zone, examination, profile }: OpeningCheck,
  now: Date,
  on: CivilDate,
): Promise<CheckRow | undefined> => {
  const { document } = zoneRead(zone, on);
  if (examination !== undefined || document === undefined) return undefined;
  const since = new Date(now.getTime() - SAME_DAY);
  const row = await undecidedHere(tx, document, { booth, by: caller.actor, since });
  return profile === undefined || profile === row?.profile ? row : undefined;
};

/** Judges a check again on the zone as it was scanned now; where faces are to be compared first, it is given as it stands. */
const goOn = async (
  tx: Transaction,
  needs: CheckNeeds,
  caller: Caller,
  row: CheckRow,
  { zone, flight, answered }: Pick<OpeningCheck, 'zone' | 'flight'> & { answered: Answered },
): Promise<Check> => {
  const now = needs.clock();
  await mustSee(tx, caller, row.id, now);
  const scan = { examination: row.examination, mrz: zone ?? '', by: caller.actor, now };
  await scanAgain(tx, scan);
  try {
    return await judgeAgain(tx, needs, caller, row.id, { flight, answered });
  } catch (error) {
    if (error instanceof Problem && error.code === 'document.judgement.awaited')
      return readCheckRow(tx, row);
    throw error;
  }
};

const examinedFor = (
  tx: Transaction,
  needs: CheckNeeds,
  caller: Caller,
  { booth, zone, examination, judged }: OpeningCheck & { readonly judged: JudgedAhead },
  now: Date,
): Promise<Examined> => {
  const using = examiningWith(needs);
  return examination === undefined
    ? examineScan(tx, using, {
        ...{ id: randomUUID(), line: 'first', place: booth, mrz: zone ?? '' },
        equipment: [...needs.config.boothEquipment],
        ...{ by: caller.actor, source: 'person', now },
      })
    : examinedNow(tx, using, caller, { id: examination, now, judged });
};

const undecided = {
  state: 'open',
  decision: null,
  steps: 0,
  steps_before: 0,
  returned: false,
  decided_at: null,
  referred_at: null,
  referred_by: null,
} as const;
