import {
  type Assessment,
  type AssessOptions,
  assess,
  type Condition,
  type CrossingFacts,
  lettersOn,
} from '@amirani/schengen/conditions';
import type { RefusalGround, RefusingProfile } from './model.ts';

/**
 * The requirements of the exit of a Georgian citizen that may stop the journey: a closed list (R50, R77). The figure of the
 * 90 days is not among them; nor is a nationality, a score or a hit of a watch list.
 */
export const exitRequirements = [
  'schengen.exit.passport-genuine',
  'schengen.exit.passport-biometric',
  'schengen.exit.passport-age',
  'schengen.exit.passport-validity',
  'schengen.exit.return-ticket',
  'schengen.exit.lodging',
  'schengen.exit.health-insurance',
  'schengen.exit.means',
  'schengen.exit.known-ban',
  'schengen.exit.exit-ban',
  'schengen.exit.child-consent',
] as const;

/** The grounds of facts. */
export interface Grounds {
  /** What a refusal may be built of. */
  readonly borne: readonly RefusalGround[];
  /** Grounds that rest only on own crossing records, which is not enough (other routes are unknown). */
  readonly ownRecordsOnly: readonly string[];
  /** Whether the law of the profile lets anybody refuse this traveller at all. */
  readonly applies: boolean;
  /** Whether the traveller asks for protection, as far as the facts say. */
  readonly protectionSought: boolean;
}

/**
 * The grounds that the facts support on the day, in the order of the law. If own crossing records are among the stays, the
 * facts are judged again without them: grounds that then disappear rest on these records and do not count, because other
 * routes are unknown.
 */
export const groundsOf = (
  facts: CrossingFacts,
  options: AssessOptions & { readonly profile: RefusingProfile },
): Grounds => {
  const assessment = assess(facts, options);
  const all = bearing(assessment);
  const others = facts.stays?.filter(({ source }) => source !== 'own-record') ?? [];
  const hasOwn = others.length < (facts.stays?.length ?? 0);
  const judged = (stays: CrossingFacts['stays']): readonly RefusalGround[] =>
    bearing(assess({ ...facts, stays }, options));
  const borne = hasOwn ? among(all, judged(others.length === 0 ? undefined : others)) : all;
  // What they would bear if they were what a stamp is.
  const told = hasOwn ? judged(facts.stays?.map(asStamp)) : [];
  return {
    borne,
    ownRecordsOnly: [...new Set([...all, ...told].map(({ ground }) => ground))].filter((ground) =>
      borne.every((one) => one.ground !== ground),
    ),
    applies: appliesTo(assessment),
    protectionSought: assessment.path === 'protection' || assessment.outcome === 'hand-over',
  };
};

/** Grounds of the second list, with their figures, that the first has too. */
const among = (
  all: readonly RefusalGround[],
  without: readonly RefusalGround[],
): readonly RefusalGround[] =>
  without.filter(({ ground }) => all.some((one) => one.ground === ground));

type StayFact = NonNullable<CrossingFacts['stays']>[number];
const asStamp = (stay: StayFact): StayFact =>
  stay.source === 'own-record' ? { ...stay, source: 'stamp' } : stay;

/** Conditions that failed and that no exception covers, by the ground each of them is under the law of the profile. */
export const bearing = ({
  profile,
  conditions,
  letters,
  on,
}: Pick<Assessment, 'profile' | 'conditions' | 'letters' | 'on'>): readonly RefusalGround[] => {
  const failed = conditions.filter(
    ({ result, coveredBy }) => result === 'failed' && coveredBy === undefined,
  );
  const ground = (name: string, condition: Condition): RefusalGround => ({
    ground: name,
    condition,
    disputed: condition.lettersDisputed === true,
  });
  switch (profile) {
    case 'schengen-entry':
      return lettersOn(on).flatMap(({ letter }) =>
        failed
          .filter(({ code }) =>
            letters.some((one) => one.letter === letter && one.condition === code),
          )
          .map((condition) => ground(letter, condition)),
      );
    case 'georgian-exit':
      return exitRequirements.flatMap((code) =>
        failed.filter((one) => one.code === code).map((one) => ground(code, one)),
      );
    case 'carrier':
      return [];
  }
};

/** The standard form is for third-country nationals alone, the law of the exit for citizens alone. */
const appliesTo = ({ profile, standardForm, path, conditions }: Assessment): boolean => {
  // A person who asks for protection belongs to neither case and has a separate message.
  if (path === 'protection') return true;
  if (profile === 'schengen-entry') return standardForm;
  return conditions.every(({ reasons }) =>
    reasons.every(({ code }) => code !== 'schengen.exit.not-georgian'),
  );
};
