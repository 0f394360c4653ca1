import { addDays, type CivilDate } from '@amirani/core';
import { SECTION_RULES, type SectionFacts } from '@amirani/risk/ciram/register';
import { forecastSeries } from '@amirani/risk/forecast';
import { type Incident, NOVELTY_DAYS, noveltyOf } from '@amirani/risk/incidents';
import { frequencies, type Period, periodOf, periodsPerYear } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import { seriesOf } from '../cells.ts';
import { findDataset } from '../datasets/dataset-store.ts';
import { standingAt } from '../datasets/datasets.ts';
import { findHeads } from '../datasets/figure-store.ts';
import { incidentsBetween } from '../incidents/incidents.ts';
import { addedUp } from '../series/aggregate.ts';
import { figuresOf } from '../series/explore.ts';
import type { SectionRow } from '../sql/tables.gen.ts';
import { assessmentDecision } from './decisions.ts';
import * as store from './section-store.ts';

/** A section, and since when its level stands; undefined where none does. */
export interface Asked {
  readonly row: SectionRow;
  readonly since: Date | undefined;
}

/**
 * Collects the inputs of the rules for each section (docs/reference/ciram.md): recent warnings and new modus operandi, the
 * forecast beside the count that strains the section, the rise in vulnerability, the highest rating. Unknown inputs are left
 * out.
 */
export const sectionFacts = async (
  tx: Transaction,
  asked: readonly Asked[],
  today: CivilDate,
): Promise<ReadonlyMap<string, SectionFacts>> => {
  const from = addDays(today, -7 * SECTION_RULES.weeks);
  const incidents = await incidentsBetween(tx, addDays(from, -NOVELTY_DAYS.reference), today);
  const counted = await store.findCounted(
    tx,
    Object.fromEntries(frequencies.map((one) => [one, periodOf(from, one)])),
  );
  const risen = await vulnerabilities(tx);
  const facts = new Map<string, SectionFacts>();
  for (const { row, since } of asked) {
    const names = namesOf(row);
    const { signals = 0, rating } = counted.get(row.id) ?? {};
    const newModusOperandi = newWays(incidents, names, from);
    const vulnerabilityRise = riseOf(
      risen.filter(({ area }) => names.includes(area)),
      since,
    );
    facts.set(row.id, {
      signals,
      ...(rating === undefined ? {} : { rating }),
      ...(newModusOperandi === undefined ? {} : { newModusOperandi }),
      ...(vulnerabilityRise === undefined ? {} : { vulnerabilityRise }),
      ...(await strainOf(tx, row, names)),
    });
  }
  return facts;
};

/** What a section is called in tables, incidents and risks: by its name, or by its id as tables write it. */
const namesOf = ({ id, name }: SectionRow): readonly string[] => [name, id, id.toUpperCase()];

/** Incidents at a section since a day whose way of acting was seen nowhere before it; unknown where nobody records incidents. */
const newWays = (
  incidents: readonly Incident[],
  names: readonly string[],
  from: CivilDate,
): number | undefined => {
  if (incidents.length === 0) return undefined;
  const earlier = incidents.filter(({ on }) => on < from);
  return incidents.filter(
    (one) =>
      one.on >= from &&
      [one.section, one.bcp].some((place) => place !== undefined && names.includes(place)) &&
      (noveltyOf(one, earlier)?.score ?? 0) > 0,
  ).length;
};

/** The vulnerability of a risk since the head approved it. */
interface Approved {
  readonly area: string;
  readonly risk: string;
  readonly at: Date;
  readonly vulnerability: number;
}

/** Every vulnerability that counted once, oldest first. */
const vulnerabilities = async (tx: Transaction): Promise<readonly Approved[]> => {
  const rows = await store.findVulnerabilities(tx);
  const decisions = new Map(
    (
      await readAllDecisions(
        tx,
        assessmentDecision,
        rows.map(({ risk }) => risk),
      )
    ).map((one) => [one.id, one]),
  );
  return rows
    .flatMap(({ decision, ...row }) => {
      const approval = decisions.get(decision)?.steps.find(({ to }) => to === 'approved');
      return approval === undefined ? [] : [{ ...row, at: approval.at }];
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime());
};

/** The greatest rise of a risk since the level was set; since it was first assessed where no level was, or it was later. */
const riseOf = (approved: readonly Approved[], since: Date | undefined): number | undefined => {
  const rises = [...Map.groupBy(approved, ({ risk }) => risk).values()].map((own) => {
    const before = own.findLast(({ at }) => since !== undefined && at <= since) ?? own[0];
    return (own.at(-1)?.vulnerability ?? 0) - (before?.vulnerability ?? 0);
  });
  return rises.length === 0 ? undefined : Math.max(...rises);
};

/** The interval whose upper end is the 80 % quantile. */
const P80 = [0.6];

/** The forecast of a section beside the count from which on it is strained (Theta: quick, and no worse than others so near ahead). */
const strainOf = async (
  tx: Transaction,
  { strainedDataset: id, strainedFrom }: SectionRow,
  names: readonly string[],
): Promise<Pick<SectionFacts, 'forecastP80' | 'strainedFrom'>> => {
  if (id === undefined || strainedFrom === undefined) return {};
  if ((await findDataset(tx, id))?.vintage === undefined) return { strainedFrom };
  const { dataset, vintage } = await standingAt(tx, id, undefined);
  const ids = (await findHeads(tx, id, vintage.number))
    .filter(({ key }) => Object.values(key).some((member) => names.includes(member)))
    .map((head) => head.id);
  const sum = addedUp([...(await figuresOf(tx, vintage.number, ids)).values()]);
  if (sum === undefined) return { strainedFrom };
  const perYear = periodsPerYear(dataset.frequency);
  const { forecast } = forecastSeries(
    seriesOf({}, dataset.frequency, sum.firstPeriod as Period, sum.cells),
    {
      method: 'theta',
      origins: 0,
      intervals: 'model',
      levels: P80,
      steps: Math.max(1, Math.round((SECTION_RULES.weeks * 7 * perYear) / 365)),
    },
  );
  const [upper] = forecast?.intervals ?? [];
  return upper === undefined
    ? { strainedFrom }
    : { strainedFrom, forecastP80: Math.max(...upper.upper) };
};
