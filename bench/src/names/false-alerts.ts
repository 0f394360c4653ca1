import { bookingTitles } from '@amirani/names/booking';
import { type IndexHit, NameIndex } from '@amirani/names/index';
import {
  type MatchRecord,
  queriesOf,
  type SeedUse,
  syntheticList,
  travellersOf,
} from '@amirani/scenario/lists';
import { defaultFoundLimits } from '@amirani/targeting/hits';

/** Entries of the list, travellers who are not on it, and sought ones of each of the twelve kinds. */
const ENTRIES = 730;
const INNOCENT = 72_000;
const SOUGHT_OF_EACH_KIND = 200;

/** The share of sought travellers that must stay above the threshold. */
export const RECALL = 0.997;

/** What a threshold that keeps that share of the sought gives. */
interface FalseAlerts {
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

/** The same travellers with their names as they are, and with a title glued to a word as bookings write it. */
export interface TitledAlerts {
  readonly withoutTitle: number;
  readonly withTitle: number;
}

/** Alerts of the ordinary travellers with and without titles, from each threshold on. */
export interface TitleFigures {
  /** How many were sent both ways. */
  readonly travellers: number;
  /** From the threshold of {@link FalseAlertFigures.anyDate}, with their dates of birth. */
  readonly anyDate: TitledAlerts;
  /** From that of {@link FalseAlertFigures.dateAsListed}, with their dates of birth. */
  readonly dateAsListed: TitledAlerts;
  /** From the score at which screening makes a hit, with their dates of birth. */
  readonly screening: TitledAlerts;
  /** The same without any date of birth. */
  readonly screeningWithoutDate: TitledAlerts;
}

/** False alerts of a seed: with any slip in the date of the sought, and where their date is as the list has it. */
export interface FalseAlertFigures {
  readonly seed: number;
  readonly anyDate: FalseAlerts;
  readonly dateAsListed: FalseAlerts;
  readonly titles: TitleFigures;
}

/** The title of a traveller: each in turn. */
const titleOf = (at: number): string => bookingTitles[at % bookingTitles.length] ?? 'MR';

/** A name with a title glued to its first word of three letters, the given name in this list. */
const withTitle = (name: string, title: string): string =>
  name.replace(/[\p{L}\p{M}]{3,}/u, (word) => `${word}${title}`);

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
  const scores: TitledScores[] = [];
  let innocent = 0;
  for (const { record, truth } of travellersOf(list, { count: 2 * INNOCENT, sought: 0 })) {
    if (truth.decoy !== 'ordinary') continue;
    const query = questionOf(record);
    const [hit] = index.query(query, { top: 1 });
    if (hit !== undefined) best.push(hit);
    scores.push(titledScores(index, query, hit?.score ?? 0, titleOf(scores.length)));
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
  const anyDate = figures(sought.map(({ score }) => score));
  const dateAsListed = figures(sought.filter(({ asListed }) => asListed).map(({ score }) => score));
  const alerts = (plain: keyof TitledScores, titled: keyof TitledScores, threshold: number) => ({
    withoutTitle: scores.filter((one) => one[plain] >= threshold).length,
    withTitle: scores.filter((one) => one[titled] >= threshold).length,
  });
  const { leastScore } = defaultFoundLimits;
  return {
    ...{ seed, anyDate, dateAsListed },
    titles: {
      travellers: scores.length,
      anyDate: alerts('plain', 'titled', anyDate.threshold),
      dateAsListed: alerts('plain', 'titled', dateAsListed.threshold),
      screening: alerts('plain', 'titled', leastScore),
      screeningWithoutDate: alerts('plainUndated', 'titledUndated', leastScore),
    },
  };
};

/** The best scores of one traveller. */
interface TitledScores {
  readonly plain: number;
  readonly titled: number;
  readonly plainUndated: number;
  readonly titledUndated: number;
}

const titledScores = (
  index: NameIndex,
  query: { readonly name: string },
  plain: number,
  title: string,
): TitledScores => {
  const scoreOf = (asked: { readonly name: string }): number =>
    index.query(asked, { top: 1 })[0]?.score ?? 0;
  const name = withTitle(query.name, title);
  return {
    plain,
    titled: scoreOf({ ...query, name }),
    plainUndated: scoreOf({ name: query.name }),
    titledUndated: scoreOf({ name }),
  };
};

const questionOf = ({ names, birthDates }: MatchRecord): { name: string; birthDate?: string } => {
  const [birthDate] = birthDates;
  const name = names[0]?.full ?? '';
  return birthDate === undefined ? { name } : { name, birthDate };
};
