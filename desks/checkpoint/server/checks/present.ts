import type { FlightSummary } from '@desk/travellers/api/types.ts';
import { masked } from '@platform/server/log/mask.ts';
import type { Check, CheckDecision, CheckSummary, CheckVerdict } from '../../api/types.ts';
import type { CheckRow, ListedCheckRow, VerdictRow } from './rows.ts';
import type { StepRow } from './store.ts';
import { shownState } from './take-step.ts';

/** A check in a list: the number masked (R10). */
export const summaryOf = (row: ListedCheckRow): CheckSummary => ({
  id: row.id,
  booth: row.booth,
  openedAt: row.opened_at.toISOString(),
  openedBy: row.opened_by,
  ...(row.designator === null ? {} : { flight: row.designator }),
  ...(row.number === null ? {} : { document: masked(row.number) }),
  ...(row.word === null ? {} : { word: row.word }),
  state: row.state,
  ...(row.decided_at === null ? {} : { decidedAt: row.decided_at.toISOString() }),
});

/** The same with the name, while the first line has to decide: by it the officer finds who waits. */
export const namedSummaryOf = (row: ListedCheckRow): CheckSummary => {
  const { surname, givenNames } = row.presented;
  const name = [givenNames, surname].filter((part) => part !== undefined).join(' ');
  const waits = (row.state === 'open' || row.state === 'held') && row.referred_at === null;
  return { ...summaryOf(row), ...(waits && name !== '' ? { name } : {}) };
};

/** What a check is put together from. */
export interface CheckParts {
  readonly row: CheckRow;
  readonly verdict: VerdictRow;
  readonly flight: FlightSummary | undefined;
  /** The colour of the latest verdict on the document. */
  readonly colour: Check['examination']['colour'];
  readonly steps: readonly StepRow[];
  readonly earlier: readonly ListedCheckRow[];
}

/** A check as the contract shows it. */
export const checkOf = ({ row, verdict, flight, colour, steps, earlier }: CheckParts): Check => ({
  id: row.id,
  profile: row.profile,
  booth: row.booth,
  openedAt: row.opened_at.toISOString(),
  openedBy: row.opened_by,
  ...(flight === undefined ? {} : { flight }),
  ...(row.traveller === null ? {} : { traveller: row.traveller }),
  presented: row.presented,
  examination: { id: row.examination, ...(colour === undefined ? {} : { colour }) },
  given: row.given,
  version: row.version,
  verdict: shownVerdict(verdict),
  alerts: verdict.alerts,
  state: row.state,
  ...(steps.length === 0 ? {} : { decision: decisionOf(steps) }),
  earlier: earlier.map(summaryOf),
});

const shownVerdict = ({ id, at, verdict }: VerdictRow): CheckVerdict => ({
  id,
  at: at.toISOString(),
  word: verdict.word,
  reasons: verdict.reasons.map(shownReason),
  more: verdict.more,
  all: verdict.all.map(shownReason),
  sources: verdict.sources.map((one) => ({ ...one })),
  attests: [...verdict.attests],
  needs: [...verdict.needs],
  facts: { ...verdict.facts },
});

const shownReason = (
  reason: VerdictRow['verdict']['all'][number],
): CheckVerdict['all'][number] => ({
  ...reason,
  facts: { ...reason.facts },
  needs: [...reason.needs],
});

const decisionOf = (steps: readonly StepRow[]): CheckDecision => ({
  version: steps.length,
  steps: steps.map((step) => ({
    act: step.act,
    to: shownState(step.to_state),
    by: step.decided_by,
    role: step.role,
    reason: step.reason,
    at: step.at.toISOString(),
  })),
});
