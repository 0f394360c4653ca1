import {
  falseAlerts,
  RECALL,
  type TitledAlerts,
  type TitleFigures,
} from '../names/false-alerts.ts';
import { mean, proofSeeds, shortOf } from '../names/seeds.ts';
import type { Proof } from '../proof.ts';

/** What is asked (issue 5). */
const most = { per100000: 3 };

/** What the seeds come to together. */
const sumOfTitles = (all: readonly TitleFigures[]): TitleFigures => {
  const sum = (kind: (typeof titleKinds)[number]): TitledAlerts => ({
    withoutTitle: all.reduce((total, one) => total + one[kind].withoutTitle, 0),
    withTitle: all.reduce((total, one) => total + one[kind].withTitle, 0),
  });
  return {
    travellers: all.reduce((total, { travellers }) => total + travellers, 0),
    anyDate: sum('anyDate'),
    dateAsListed: sum('dateAsListed'),
    screening: sum('screening'),
    screeningWithoutDate: sum('screeningWithoutDate'),
  };
};

const titleKinds = ['anyDate', 'dateAsListed', 'screening', 'screeningWithoutDate'] as const;

/** False alerts by name and date: 72,000 ordinary travellers against lists of 730 entries. Their names with titles glued give no more. */
export const namesAlertsProof: Proof = {
  name: 'names-alerts',
  run: () => {
    const { seeds, use } = proofSeeds();
    const alerts = seeds.map((seed) => falseAlerts(seed, use));
    const reached = {
      per100000: mean(alerts.map(({ dateAsListed }) => dateAsListed.per100000)),
      per100000AnyDate: mean(alerts.map(({ anyDate }) => anyDate.per100000)),
    };
    const short = shortOf(reached, {}, most);
    const titles = sumOfTitles(alerts.map((one) => one.titles));
    for (const kind of titleKinds)
      process.stdout.write(
        `${kind}: ${titles[kind].withoutTitle} alerts without titles, ${titles[kind].withTitle} with titles glued\n`,
      );
    const titlesAdd = titleKinds.filter(
      (kind) => titles[kind].withTitle > titles[kind].withoutTitle,
    );
    return Promise.resolve({
      passed: short.length === 0 && titlesAdd.length === 0,
      result: { seeds, recall: RECALL, aims: most, reached, short, titles, titlesAdd, alerts },
    });
  },
};
