import type { CivilDate } from '@amirani/core';
import { addDays, daysBetween, toEpochDay } from '@amirani/core';
import { dayRun } from '../days/day-set.ts';
import { type Answer, type AuthorisedStay, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts, VisaFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { withoutOwnRecords } from '../stays/history.ts';
import { stayLimit } from '../stays/limit.ts';
import { longestStay } from '../stays/longest-stay.ts';
import type { History } from '../stays/model.ts';
import { isMember } from '../territory/area.ts';
import { countsInTotal, stayedOn, stickerUse } from './sticker-use.ts';

/** What a visa of type C is to be used for. */
export interface StickerQuestion {
  readonly visa: VisaFacts;
  /** The day of entry. */
  readonly entry: CivilDate;
  /** The State at whose border the traveller enters. */
  readonly enterAt?: string | undefined;
  /** The State of main destination; asked of a visa that does not hold for the whole area. */
  readonly destination?: string | undefined;
  /** Earlier stays, from which entries and days used are counted where the visa does not say. */
  readonly history?: History | undefined;
  readonly twins?: RuleTwins | undefined;
}

/** The answer, and how far the visa carries: its last lawful day with the limit that binds. */
export interface StickerAnswer extends Answer {
  readonly stay?: Pick<AuthorisedStay, 'until' | 'days'> & {
    readonly binds: 'visa-days' | 'visa-until';
  };
}

/**
 * Whether a visa of type C lets its holder in on a day, and until when.
 * Reg. (EC) 810/2009 Art. 24 (validity, entries, days), Art. 25 (limited territory), Annex VII (how to fill in the sticker).
 */
export const checkSticker = (question: StickerQuestion): StickerAnswer => {
  const { visa, entry } = question;
  if (visa.genuine === false) return answer('failed', 'schengen.sticker.false');
  const { validFrom, validUntil, days, entries } = visa;
  const missing = (['type', 'validFrom', 'validUntil', 'days', 'entries', 'genuine'] as const)
    .filter((name) => visa[name] === undefined)
    .map((name) => `visa.${name}`);
  if (visa.type === 'A') return answer('failed', 'schengen.sticker.transit-only');
  if (validFrom !== undefined && entry < validFrom)
    return answer('failed', 'schengen.sticker.too-early', { facts: { from: validFrom } });
  if (validUntil !== undefined && entry > validUntil)
    return answer('failed', 'schengen.sticker.expired', { facts: { until: validUntil } });
  const outside = outsideTerritory(question);
  if (outside !== undefined) return outside;
  if (
    validFrom === undefined ||
    validUntil === undefined ||
    days === undefined ||
    entries === undefined
  )
    return cannotDecide(missing);
  // A row that could not be read may be an entry, and days.
  const history = question.history?.rejected.length === 0 ? question.history : undefined;
  if (entries !== 'multiple') {
    const use = history === undefined ? undefined : stickerUse(visa, history);
    const [least, most] = [
      visa.entriesUsed ?? use?.entriesUsed,
      visa.entriesUsed ?? use?.entriesAtMost,
    ];
    if (least !== undefined && least >= entries)
      return (
        ofOwnRecords(question, 'entriesUsed') ??
        answer('failed', 'schengen.sticker.entries-used', { facts: { entries, used: least } })
      );
    if (most === undefined || most >= entries)
      return cannotDecide([...missing, 'visa.entriesUsed']);
  }
  const room = roomOn({ ...visa, validFrom, validUntil, days }, history, entry);
  if (room === undefined) return cannotDecide([...missing, 'visa.daysUsed']);
  const { left, used } = room;
  if (left <= 0)
    return (
      ofOwnRecords(question, 'daysUsed') ??
      answer('failed', 'schengen.sticker.days-used', { facts: { days, used } })
    );
  if (missing.length > 0) return cannotDecide(missing);
  const byDays = addDays(entry, left - 1);
  const binds = byDays > validUntil ? 'visa-until' : 'visa-days';
  const until = binds === 'visa-until' ? validUntil : byDays;
  return {
    ...answer('met', 'schengen.sticker.valid', { facts: { until } }),
    stay: { until, days: daysBetween(entry, until) + 1, binds },
  };
};

/** The same for the visa shown at a crossing; undefined without one, or for a long-stay visa. */
export const stickerOf = (
  { on, enterAt, destination, visa }: CrossingFacts,
  history: History | undefined,
  twins: RuleTwins,
): StickerAnswer | undefined =>
  visa && visa.type !== 'D'
    ? checkSticker({ visa, entry: on, enterAt, destination, history, twins })
    : undefined;

/**
 * Own crossing records are information here as for the 90 days: other routes are unknown, and where somebody went from here
 * they do not tell. What would not be used up without them rests on them. What the visa itself says of its use counts
 * whatever the records are.
 */
const ofOwnRecords = (
  question: StickerQuestion,
  told: 'entriesUsed' | 'daysUsed',
): Answer | undefined => {
  const { visa, history, entry } = question;
  if (visa[told] !== undefined || history === undefined) return undefined;
  const others = withoutOwnRecords(history, entry);
  if (others === undefined || checkSticker({ ...question, history: others }).result === 'failed')
    return undefined;
  return answer('undetermined', 'schengen.stay.own-records', {
    facts: { used: stickerUse(visa, history)?.daysUsed ?? 0 },
    needs: [`visa.${told}`],
  });
};

/**
 * How many days may be stayed from the entry, and how many were stayed on the visa: in all while it was valid, or in the 180
 * days that end with the entry where it holds for more than six months, with what drops out of the window meanwhile.
 */
const roomOn = (
  visa: VisaFacts & Readonly<Record<'validFrom' | 'validUntil', CivilDate>> & { days: number },
  history: History | undefined,
  entry: CivilDate,
): { readonly left: number; readonly used: number } | undefined => {
  const { days, daysUsed } = visa;
  if (daysUsed !== undefined) return { left: days - daysUsed, used: daysUsed };
  if (history === undefined) return undefined;
  const stayed = stayedOn(visa, history, entry);
  if (countsInTotal(dayRun(visa.validFrom, visa.validUntil)))
    return { left: days - stayed.size, used: stayed.size };
  const at = toEpochDay(entry);
  return {
    left: longestStay(stayed, at, days),
    used: stayed.within(at - stayLimit.window + 1, at - 1),
  };
};

/**
 * Art. 25(1): a visa with limited territorial validity lets its holder in there only, and to go there: neither the border
 * nor the destination may lie in a State of the area for which it does not hold.
 */
const outsideTerritory = ({
  visa: { territory },
  entry,
  enterAt,
  destination,
  twins,
}: StickerQuestion): Answer | undefined => {
  if (territory === undefined) return undefined;
  const stateOf = (code: string | undefined): string | undefined =>
    code === undefined ? undefined : ruleState(code, twins);
  const among = (states: readonly string[], state: string): boolean =>
    states.some((one) => stateOf(one) === state);
  const holdsFor = (state: string): boolean =>
    (territory.only === undefined || among(territory.only, state)) &&
    (territory.except === undefined || !among(territory.except, state));
  const [border, goal] = [stateOf(enterAt), stateOf(destination)];
  const outside = [border, goal !== undefined && isMember(goal, entry) ? goal : undefined].find(
    (state) => state !== undefined && !holdsFor(state),
  );
  if (outside !== undefined)
    return answer('failed', 'schengen.sticker.territory', { facts: { state: outside } });
  const needs = [
    ...(border === undefined ? ['enterAt'] : []),
    ...(goal === undefined ? ['destination'] : []),
  ];
  return needs.length > 0 ? cannotDecide(needs) : undefined;
};
