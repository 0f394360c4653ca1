import { type CivilDate, parseCivilDate } from '@amirani/core';
import {
  type Cell,
  cellAt,
  countSeries,
  firstDayOf,
  formatPeriod,
  type Period,
  periodOf,
  SMALLEST_SHOWN,
  withholdSmall,
} from '@amirani/risk/series';
import { countsByWeek } from '@desk/checkpoint/server/reads.ts';
import { fraudsByWeek } from '@desk/documents/server/reads.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type RouteNeeds, route } from '@platform/server/http/route.ts';
import { boundsOfDay, localDay } from '@platform/server/time/local-day.ts';
import type { FastifyInstance } from 'fastify';
import type { RiskLiveIndicators } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';

/** Weeks shown by default and at most. */
const WEEKS = 8;
const MOST_WEEKS = 106;

/** What the border counts, by weeks that are over: counts, never persons, and none below five. */
export const liveRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  const { clock, config } = needs;
  route(app, needs, 'getRiskLiveIndicators', {
    handle: async ({ tx, query }) => {
      const today = localDay(clock(), config.timeZone);
      const { first, last } = weeksOf(query, today);
      const until = firstDayOf((last + 1) as Period, 'week');
      const from = firstDayOf(first, 'week');
      const decided = await countsByWeek(tx, {
        from: boundsOfDay(from, config.timeZone).from,
        until: boundsOfDay(until, config.timeZone).from,
        zone: config.timeZone,
      });
      const frauds = await fraudsByWeek(tx, from, until);
      return shown(first, last, clock(), decided, frauds);
    },
  });
};

/** The weeks of two days; only those that are over. @throws Problem `risk.period` */
const weeksOf = (
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
  today: CivilDate,
): { readonly first: Period; readonly last: Period } => {
  const over = periodOf(today, 'week') - 1;
  const weekOf = (text: string | undefined, otherwise: number): number => {
    if (text === undefined) return otherwise;
    const day = parseCivilDate(text);
    if (!day.ok) throw new Problem('risk.period');
    return periodOf(day.value, 'week');
  };
  const last = Math.min(over, weekOf(asked.to, over));
  const first = weekOf(asked.from, last - WEEKS + 1);
  if (first > last || last - first >= MOST_WEEKS) throw new Problem('risk.period');
  return { first: first as Period, last: last as Period };
};

type Decided = Awaited<ReturnType<typeof countsByWeek>>;
type Frauds = Awaited<ReturnType<typeof fraudsByWeek>>;

/** A member that no list of reasons and kinds has: the sum of all. */
const ALL = '';

/** Weeks by what was counted, small counts withheld: of kinds of forgery with the sum they add up to, of reasons each for itself. */
const shown = (
  first: Period,
  last: Period,
  now: Date,
  decided: Decided,
  frauds: Frauds,
): RiskLiveIndicators => {
  const length = last - first + 1;
  const weekly = new Map<string, number[]>();
  const count = (what: string, member: string, monday: string, many: number): void => {
    const name = JSON.stringify([what, member]);
    const counts = weekly.get(name) ?? new Array<number>(length).fill(0);
    const place = periodOf(monday as CivilDate, 'week') - first;
    counts[place] = (counts[place] ?? 0) + many;
    weekly.set(name, counts);
  };
  for (const { what, ground, monday, count: many } of decided) count(what, ground, monday, many);
  for (const { kind, monday, count: many } of frauds) {
    count('fraud', kind, monday, many);
    count('fraud', ALL, monday, many);
  }
  for (const what of ['checked', 'refused', 'fraud']) {
    const name = JSON.stringify([what, ALL]);
    if (!weekly.has(name)) weekly.set(name, new Array<number>(length).fill(0));
  }
  const kinds = [...new Set(frauds.map(({ kind }) => kind))];
  const series = [...weekly].map(([name, counts]) => {
    const [what = '', member = ''] = JSON.parse(name) as string[];
    return countSeries({ what, member }, 'week', first, counts);
  });
  const safe = withholdSmall(series, [
    { dimension: 'member', parts: { [ALL]: kinds }, relation: 'equal' },
  ]);
  const cells = (what: string, member: string): Cell[] => {
    const one = safe.find(({ key }) => key['what'] === what && key['member'] === member);
    return Array.from({ length }, (_, i) =>
      one === undefined ? 0 : cellAt(one, (first + i) as Period),
    );
  };
  const grounds = [
    ...new Set(decided.flatMap(({ what, ground }) => (what === 'ground' ? [ground] : []))),
  ];
  return {
    countedAt: now.toISOString(),
    smallest: SMALLEST_SHOWN,
    weeks: Array.from({ length }, (_, i) => formatPeriod((first + i) as Period, 'week')),
    checked: cells('checked', ALL),
    refused: cells('refused', ALL),
    reasons: grounds.sort().map((reason) => {
      const letter = riskWords.refusalLetters.find((one) => one === reason);
      return {
        reason,
        ...(letter === undefined ? {} : { letter }),
        counts: cells('ground', reason),
      };
    }),
    forgeries: {
      confirmed: cells('fraud', ALL),
      kinds: kinds.sort().map((kind) => ({ kind, counts: cells('fraud', kind) })),
    },
  };
};
