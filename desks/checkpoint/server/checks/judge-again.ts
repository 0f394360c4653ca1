import { readFacts } from '@amirani/schengen/conditions';
import { examinedNow } from '@desk/documents/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Check } from '../../api/types.ts';
import { type Answered, standingAnswers } from '../alerts/outlived.ts';
import { type CheckNeeds, examiningWith, type JudgedAhead } from '../needs.ts';
import { mustBeOpen } from '../policy.ts';
import { carrierSeen, soundOf } from '../verdict/carrier.ts';
import { hitsSeen } from '../verdict/hits.ts';
import { judge } from '../verdict/judge.ts';
import { findVerdict, insertVerdict } from '../verdict/store.ts';
import { zoneRead } from '../verdict/zone.ts';
import { othersOf } from './others.ts';
import { readCheckRow } from './reads.ts';
import type { CheckRow } from './rows.ts';
import { lockCheck, updateCheck } from './store.ts';

/** New input of a check. */
export interface ToldAnew {
  readonly given?: Check['given'] | undefined;
  readonly flight?: string | undefined;
  /** What the sources answered now; the answers of the last verdict where they were not asked again. */
  readonly answered?: Answered | undefined;
  /** Examine the document again, too. */
  readonly examineAgain?: boolean | undefined;
  /** The document's verdict, where it was judged before the transaction. */
  readonly judged?: JudgedAhead;
  /** The version of the check that was seen; not compared where it is left out. */
  readonly version?: number | undefined;
}

/**
 * Judges a check again with new input. The new verdict replaces the old one, which stays stored.
 * @throws Problem `http.not-found`; `decision.version.stale` after another change; `decision.not-open` after a decision;
 * `checkpoint.facts.unreadable`, `checkpoint.flight.unknown`, `document.judgement.awaited`
 */
export const judgeAgain = async (
  tx: Transaction,
  needs: CheckNeeds,
  caller: Caller,
  id: string,
  told: ToldAnew,
): Promise<Check> => {
  const row = await lockCheck(tx, id);
  if (row === undefined) throw new Problem('http.not-found');
  if (told.version !== undefined && told.version !== row.version)
    throw new Problem('decision.version.stale');
  mustBeOpen(row);
  const { config, clock, log } = needs;
  const now = clock();
  const on = localDay(now, config.timeZone);
  const given = told.given ?? row.given;
  mustBeReadable(given, on);
  const again = told.examineAgain === true;
  const asked = { id: row.examination, now, again, judged: told.judged };
  const examined = await examinedNow(tx, examiningWith(needs), caller, asked);
  const zone = zoneRead(examined.zone, on);
  const flight = told.flight ?? row.flight ?? undefined;
  const carrier = await carrierSeen(tx, zone, { flight, on }, log);
  const hits = await hitsSeen(tx, { ...carrier, presented: soundOf(zone), on }, now, log);
  const answered = told.answered ?? (await answeredBefore(tx, row));
  const alerts = standingAnswers(answered, { zone: zone.text, on });
  const { issuer, number } = zone.document ?? { issuer: null, number: null };
  const others = await othersOf(tx, { ...row, issuer, number }, now);
  const verdict = judge(
    {
      ...{
        check: id,
        profile: row.profile,
        on,
        zone,
        examined,
        carrier,
        given,
        alerts,
        hits,
        others,
      },
      ...{ before: { id: row.verdict, version: row.version }, by: caller.actor, now },
    },
    config,
  );
  const judged: CheckRow = {
    ...row,
    ...{ flight: carrier.flight, given },
    // That the list cannot be read now takes nobody off it.
    traveller: carrier.data.state === 'no-answer' ? row.traveller : carrier.traveller,
    presented: zone.presented,
    ...{ issuer, number },
    ...{ version: verdict.version, verdict: verdict.id, word: verdict.word },
  };
  await insertVerdict(tx, verdict);
  await updateCheck(tx, judged);
  await publish(tx, [{ kind: 'check', id }]);
  return readCheckRow(tx, judged, verdict);
};

/** What the sources answered when the check was judged last. @throws Problem `http.not-found` */
const answeredBefore = async (tx: Transaction, row: CheckRow): Promise<Answered> => {
  const verdict = await findVerdict(tx, row.verdict);
  if (verdict === undefined) throw new Problem('http.not-found');
  const { alerts, circumstances } = verdict;
  return { zone: circumstances.zone, on: circumstances.on, alerts };
};

/** What an officer gives has the form of `CrossingFacts`; `on` is the day of the check and is nobody's to give. */
const mustBeReadable = (given: Check['given'], on: string): void => {
  const { problems } = readFacts({ ...given, on });
  const [first] = problems;
  if (first === undefined) return;
  // A name that the rules do not know was made up by who sent it.
  const at = first.code === 'schengen.facts.unknown-name' ? '' : first.path;
  throw new Problem('checkpoint.facts.unreadable', { at });
};
