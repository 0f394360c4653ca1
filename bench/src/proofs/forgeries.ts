import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import { type CheckResult, checksIn, examine, type Verdict } from '@amirani/documents/verdict';
import {
  type DocumentFactory,
  documentFactory,
  type Exhibit,
  examinationOf,
  type ForgeryKind,
  type ForgeryTruth,
  forgeryKinds,
  forgeryNumber,
  type Place,
  placeOf,
} from '@amirani/scenario/documents';
import type { Proof } from '../proof.ts';

const OF_EACH_KIND = Number(process.env['AMIRANI_PROVE_FORGERIES']) || 250;
const GENUINE = Number(process.env['AMIRANI_PROVE_GENUINE']) || 10_000;
const SEEDS = [1, 2, 3, 4, 5];
const DAY = '2026-03-31' as Exclude<DocumentFactory['referenceDate'], undefined>;

/**
 * The factory's forgeries and genuine documents against the examination. One hand made the documents and wrote down where
 * each forgery shows; another wrote the checks. Here the two meet for the first time.
 */
export const forgeriesProof: Proof = {
  name: 'forgeries',
  run: async () => {
    const kinds = new Map<ForgeryKind, KindOutcome>(
      forgeryKinds.map((kind) => [kind, outcomeOf(kind)]),
    );
    const genuine: GenuineOutcome = {
      examined: 0,
      green: 0,
      yellow: 0,
      red: 0,
      grey: 0,
      alarms: [],
    };
    const refused = { examined: 0, refusedByName: 0, notRefused: [] as string[] };
    const began = process.cpuUsage();
    for (const seed of SEEDS) {
      const factory = documentFactory({ seed, referenceDate: DAY });
      const place = opened(placeOf(factory));
      const duty = opened({ ...place, trustProfile: 'duty' });
      for (const kind of forgeryKinds)
        for (let n = 0; n < OF_EACH_KIND / SEEDS.length; n += 1)
          forged(kinds.get(kind) as KindOutcome, factory.forged(kind, n), place);
      for (let n = 0; n < GENUINE / SEEDS.length; n += 1)
        genuineOne(genuine, factory.genuine(n), place);
      for (let n = 0; n < GENUINE / SEEDS.length / 10; n += 1)
        onDuty(refused, factory.genuine(n), duty);
    }
    const used = process.cpuUsage(began);
    const outcomes = [...kinds.values()];
    return {
      passed:
        outcomes.every(({ examined, asTheTruthSays }) => examined === asTheTruthSays) &&
        genuine.red === 0 &&
        genuine.green === genuine.examined &&
        refused.examined === refused.refusedByName,
      result: {
        ofEachKind: OF_EACH_KIND,
        seeds: SEEDS,
        kinds: outcomes,
        genuine,
        duty: refused,
        cpuSeconds: Math.round((used.user + used.system) / 1e5) / 10,
      },
    };
  },
};

interface KindOutcome {
  readonly number: number;
  readonly kind: ForgeryKind;
  examined: number;
  /** Found where the truth says it shows, or correctly not found. */
  asTheTruthSays: number;
  readonly colours: Record<string, number>;
  /** The first that came out otherwise, each with what was said. */
  readonly otherwise: object[];
}

interface GenuineOutcome {
  examined: number;
  green: number;
  yellow: number;
  red: number;
  grey: number;
  /** The first that were not green, each with the checks that said so. */
  readonly alarms: object[];
}

const outcomeOf = (kind: ForgeryKind): KindOutcome => ({
  number: forgeryNumber(kind),
  kind,
  examined: 0,
  asTheTruthSays: 0,
  colours: {},
  otherwise: [],
});

const judge = (exhibit: Exhibit, place: OpenPlace): Verdict =>
  runNow(examine(examinationOf(exhibit, place), place.store), nodeCrypto);

/** A place with its trust store opened once. */
interface OpenPlace extends Place {
  readonly store: TrustStore;
}

const opened = (place: Place): OpenPlace => ({
  ...place,
  store: runNow(
    openTrustStore(place.trust, { profile: place.trustProfile ?? 'training', at: place.at }),
    nodeCrypto,
  ),
});

const forged = (outcome: KindOutcome, exhibit: Exhibit, place: OpenPlace): void => {
  const verdict = judge(exhibit, place);
  const truth = exhibit.truth.forgery as ForgeryTruth;
  outcome.examined += 1;
  outcome.colours[verdict.colour] = (outcome.colours[verdict.colour] ?? 0) + 1;
  const results = resultsOf(verdict);
  if (asTruthSays(truth, results, verdict)) outcome.asTheTruthSays += 1;
  else if (outcome.otherwise.length < 3)
    outcome.otherwise.push({
      exhibit: exhibit.id,
      shows: truth.shows,
      of: truth.of,
      changed: truth.changed,
      colour: verdict.colour,
      results: Object.fromEntries(
        truth.shows.map((name) => [
          name,
          results.get(`${truth.document}/${name}`) ?? results.get(`/${name}`) ?? 'no such check',
        ]),
      ),
      notSuccessful: notSuccessful(results),
    });
};

/** A visible forgery is not green and shows where it should; an invisible one is green. */
const asTruthSays = (
  truth: ForgeryTruth,
  results: ReadonlyMap<string, CheckResult>,
  verdict: Verdict,
): boolean => {
  if (truth.shows.length === 0) return verdict.colour === 'green';
  const shown = (name: string): boolean =>
    [results.get(`${truth.document}/${name}`), results.get(`/${name}`)].some(isFound);
  return (
    verdict.colour !== 'green' &&
    (truth.of === 'all' ? truth.shows.every(shown) : truth.shows.some(shown))
  );
};

const genuineOne = (outcome: GenuineOutcome, exhibit: Exhibit, place: OpenPlace): void => {
  const verdict = judge(exhibit, place);
  outcome.examined += 1;
  outcome[verdict.colour] += 1;
  if (verdict.colour !== 'green' && outcome.alarms.length < 20)
    outcome.alarms.push({
      exhibit: exhibit.id,
      traits: exhibit.truth.traits,
      documents: exhibit.documents.map(({ kind, state }) => `${kind} ${state}`),
      colour: verdict.colour,
      missing: verdict.missing,
      notSuccessful: notSuccessful(resultsOf(verdict)),
    });
};

/** R67: a duty trust store refuses each by a named finding, and none is green. */
const onDuty = (
  outcome: { examined: number; refusedByName: number; notRefused: string[] },
  exhibit: Exhibit,
  place: OpenPlace,
): void => {
  const verdict = judge(exhibit, place);
  outcome.examined += 1;
  const named = findingsOf(verdict).some(
    (code) => code.includes('synthetic') || code.includes('fictitious'),
  );
  if (named && verdict.colour === 'red') outcome.refusedByName += 1;
  else if (outcome.notRefused.length < 10)
    outcome.notRefused.push(`${exhibit.id} ${verdict.colour}`);
};

/** Every check by `DOCUMENT/NAME`; those between documents by `/NAME`. */
const resultsOf = (verdict: Verdict): ReadonlyMap<string, CheckResult> =>
  new Map(placedChecks(verdict).map(([id, { name, result }]) => [`${id}/${name}`, result]));

const findingsOf = (verdict: Verdict): readonly string[] =>
  placedChecks(verdict).flatMap(([, { findings }]) => findings.map(({ code }) => code));

const placedChecks = ({ documents, combined }: Verdict) => [
  ...documents.flatMap(({ id, groups }) =>
    groups.flatMap(checksIn).map((check) => [id, check] as const),
  ),
  ...checksIn(combined).map((check) => ['', check] as const),
];

/** What failed or stays open, as a record shows it. */
const notSuccessful = (results: ReadonlyMap<string, CheckResult>): readonly string[] =>
  [...results].filter(([, result]) => isFound(result)).map(([name, result]) => `${name} ${result}`);

const isFound = (result: CheckResult | undefined): boolean =>
  result === 'failed' || result === 'undetermined';
