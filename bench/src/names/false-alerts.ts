import { type IndexHit, NameIndex } from '@amirani/names/index';
import {
  type MatchRecord,
  queriesOf,
  type SeedUse,
  syntheticList,
  travellersOf,
} from '@amirani/scenario/lists';

/** Entries of the list, travellers who are not on it, and sought ones of each of the twelve kinds. */
const ENTRIES = 730;
const INNOCENT = 72_000;
const SOUGHT_OF_EACH_KIND = 200;

/** The share of sought travellers that must stay above the threshold. */
export const RECALL = 0.997;

/** What a threshold that keeps that share of the sought gives. */
export interface FalseAlerts {
  /** Sought travellers that may be expected to be found by name, or by name and date; both have a date of birth. */
  readonly sought: number;
  readonly threshold: number;
  /** Of 72,000 ordinary travellers, those with a hit from the threshold on. */
  readonly alerts: number;
  /** Of these, hits on entries whose date the list does not know: alerts by name alone. */
  readonly withoutDate: number;
  /** Alerts by name and date, of 100,000. */
  readonly per100000: number;
}

/** False alerts of a seed: with any slip in the date of the sought, and where their date is as the list has it. */
export interface FalseAlertFigures {
  readonly seed: number;
  readonly anyDate: FalseAlerts;
  readonly dateAsListed: FalseAlerts;
}

/** Searches a small list for sought and for ordinary travellers, by name and date of birth. */
export const falseAlerts = (seed: number, use?: SeedUse): FalseAlertFigures => {
  const list = syntheticList({ seed, size: ENTRIES, ...(use && { seeds: use }) });
  const index = NameIndex.build(
    [...list.entries()].map((record) => ({ id: record.id, ...questionOf(record) })),
    { documents: false },
  );
  const sought: { score: number; asListed: boolean }[] = [];
  for (const { record, truth } of queriesOf(list, {
    perKind: SOUGHT_OF_EACH_KIND,
    particulars: true,
  })) {
    const { expected, entry, dateSlip } = truth;
    if (entry === null || expected === null || expected === 'document') continue;
    const listed = list.entry(Number(entry.slice(1))).birthDates.length > 0;
    if (record.birthDates.length === 0 || !listed) continue;
    const hits = index.query(questionOf(record), { top: 20, least: 0 });
    const score = hits.find(({ id }) => id === entry)?.score ?? 0;
    sought.push({ score, asListed: dateSlip === 'none' });
  }
  const best: IndexHit[] = [];
  let innocent = 0;
  for (const { record, truth } of travellersOf(list, { count: 2 * INNOCENT, sought: 0 })) {
    if (truth.decoy !== 'ordinary') continue;
    const [hit] = index.query(questionOf(record), { top: 1 });
    if (hit !== undefined) best.push(hit);
    innocent += 1;
    if (innocent === INNOCENT) break;
  }
  const figures = (scores: readonly number[]): FalseAlerts => {
    const threshold = scores.toSorted((a, b) => b - a)[Math.ceil(RECALL * scores.length) - 1] ?? 0;
    const alerts = best.filter(({ score }) => score >= threshold);
    const withoutDate = alerts.filter(
      ({ explanation }) => explanation.birthDate === 'unknown',
    ).length;
    return {
      sought: scores.length,
      threshold,
      alerts: alerts.length,
      withoutDate,
      per100000: (100_000 * (alerts.length - withoutDate)) / innocent,
    };
  };
  return {
    seed,
    anyDate: figures(sought.map(({ score }) => score)),
    dateAsListed: figures(sought.filter(({ asListed }) => asListed).map(({ score }) => score)),
  };
};

const questionOf = ({ names, birthDates }: MatchRecord): { name: string; birthDate?: string } => {
  const [birthDate] = birthDates;
  const name = names[0]?.full ?? '';
  return birthDate === undefined ? { name } : { name, birthDate };
};
