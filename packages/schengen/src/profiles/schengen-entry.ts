import { ageOn } from '@amirani/core';
import { categoryRules } from '../borders-code/annex-vii.ts';
import {
  documentAge,
  documentGenuine,
  documentInDate,
  documentValidity,
} from '../borders-code/article-6-1-a-document.ts';
import {
  falsePaper,
  type HeldPermit,
  heldPermit,
  visaCondition,
} from '../borders-code/article-6-1-b-visa.ts';
import { alert, means, publicPolicy, purpose } from '../borders-code/article-6-1-c-to-e.ts';
import { ninetyDays } from '../borders-code/article-6-1-ninety-days.ts';
import { biometrics } from '../ees/scope.ts';
import { travelAuthorisation } from '../etias/authorisation.ts';
import {
  type Answer,
  answer,
  type Condition,
  cannotDecide,
  type Reason,
  reason,
} from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';
import { ruleState } from '../facts/states.ts';
import { elsewhereOf } from '../stays/history.ts';
import type { Case } from './case.ts';
import { type ConditionSpec, conditionOf, exceptionFor } from './condition.ts';
import { type Asked, eitherWay } from './either-way.ts';
import { besideLimited, carries, letsInBeyond, limitedVisa } from './intended-stay.ts';
import { entrySpecs, freeMovementSpecs } from './specs.ts';

/** Every condition with its answer, and what the officer is told beside them. */
interface Checked {
  readonly conditions: readonly Condition[];
  readonly notes: readonly Reason[];
}

/** The conditions that the border officer of a Member State checks, by the path of the traveller. */
export const schengenEntry = (one: Case): Checked => {
  const { conditions, notes } = byPath(one);
  return { conditions, notes: [...notes, ...aboutChild(one, notes)] };
};

const byPath = (one: Case): Checked => {
  switch (one.path) {
    case 'free-movement':
      return freeMovement(one);
    case 'family-member':
      return familyMember(one);
    case 'permit-holder':
    case 'local-border-traffic': {
      const held = heldPermit(one.facts, one.twins);
      const holder = permitHolder(one, held);
      return held === undefined || held.answer.result === 'met'
        ? concluded(one, holder)
        : concluded(one, {
            asked: eitherWay(held.answer, holder.asked, thirdCountry(one).asked),
            notes: holder.notes,
          });
    }
    // Who asks for protection is handed over; what else was found is at hand for whoever goes on with the case.
    case 'protection':
    case 'third-country':
      return concluded(one, thirdCountry(one));
  }
};

/** Annex VII point 6: minors are looked at closely on every path, whether or not somebody named the category. */
const aboutChild = ({ facts }: Case, notes: readonly Reason[]): readonly Reason[] => {
  const born = facts.person?.dateOfBirth;
  const said = notes.some(({ code }) => code === 'schengen.category.minor');
  return said || born === undefined || born > facts.on || ageOn(born, facts.on) >= OF_AGE
    ? []
    : [reason('schengen.category.minor')];
};

const OF_AGE = 18;

/** What is asked on a path, before it is concluded. */
interface AskedOnPath {
  readonly asked: readonly Asked[];
  readonly notes: readonly Reason[];
}

const concluded = (one: Case, { asked, notes }: AskedOnPath): Checked => ({
  conditions: asked.map(({ spec, given, coveredBy }) => conclude(one, spec, given, coveredBy)),
  notes,
});

const thirdCountry = (one: Case): AskedOnPath => {
  const { facts, history, bookings, twins } = one;
  const rule = categoryRules.find(({ category }) => category === facts.person?.category);
  const limited = limitedVisa(one);
  const days = besideLimited(ninetyDays(facts, history, bookings, twins), limited);
  const beyond = days.result === 'failed' && letsInBeyond(limited);
  // What lets the traveller in beyond the 90 days has to carry the stay, whether or not the nationality needs a visa.
  const visa =
    beyond && limited?.result === 'yours-to-judge'
      ? limited
      : carries(one, visaCondition(facts, history, twins));
  const entries: readonly (readonly [ConditionSpec, Answer])[] = [
    [entrySpecs.validity, documentValidity(facts)],
    [entrySpecs.age, documentAge(facts)],
    [entrySpecs.genuine, documentGenuine(facts)],
    [entrySpecs.visa, falsePaper(facts) ?? visa],
    [entrySpecs.authorisation, travelAuthorisation(facts, twins, one.etiasPhases)],
    [entrySpecs.biometrics, biometrics(facts, twins)],
    [entrySpecs.purpose, purpose(facts)],
    [entrySpecs.means, means(facts)],
    [entrySpecs.ninetyDays, days],
    [entrySpecs.alert, alert(facts)],
    [entrySpecs.publicPolicy, publicPolicy(facts)],
  ];
  return {
    asked: entries.map(([spec, given]) => ({
      spec,
      given:
        (rule?.waives.some((part) => spec.code.endsWith(`.${part}`)) ?? false)
          ? answer('not-applicable', 'schengen.reason.waived', { rows: rule ? [rule] : [] })
          : given,
      ...(spec === entrySpecs.ninetyDays && beyond
        ? { coveredBy: 'schengen.exception.limited-visa' as const }
        : {}),
    })),
    notes: rule === undefined ? [] : [reason(rule.effect)],
  };
};

/** Directive 2004/38/EC Art. 5(1): a valid identity card or passport; nothing else is asked. */
const freeMovement = (one: Case) => ({
  conditions: [
    conclude(one, freeMovementSpecs.document, documentInDate(one.facts)),
    conclude(one, freeMovementSpecs.genuine, documentGenuine(one.facts)),
    conclude(one, freeMovementSpecs.publicPolicy, publicPolicy(one.facts)),
  ],
  notes: freeMovementNotes(one),
});

/**
 * Directive 2004/38/EC Art. 5(2): with a residence card no visa; else one as their nationality needs it. Validity and
 * age of the document, purpose and means are not asked of them as of others.
 */
const familyMember = (one: Case) => {
  const { facts, history, twins } = one;
  const { familyOfUnionCitizen: family } = facts.person ?? {};
  const visa =
    family?.residenceCard === true
      ? answer('met', 'schengen.family.card')
      : family?.residenceCard === undefined
        ? orElse(
            visaCondition(facts, history, twins),
            cannotDecide(['person.familyOfUnionCitizen.residenceCard']),
          )
        : visaCondition(facts, history, twins);
  return {
    conditions: [
      conclude(one, freeMovementSpecs.document, documentInDate(facts)),
      conclude(one, freeMovementSpecs.genuine, documentGenuine(facts)),
      // The form of Annex V is not for them: the condition is that of the Directive, without a letter.
      conclude(one, freeMovementSpecs.family, visa),
      conclude(one, freeMovementSpecs.publicPolicy, publicPolicy(facts)),
      ...(family?.accompanying === undefined
        ? [
            conclude(
              one,
              { ...freeMovementSpecs.family, code: 'schengen.free-movement.accompanying' },
              cannotDecide(['person.familyOfUnionCitizen.accompanying']),
            ),
          ]
        : []),
    ],
    notes: freeMovementNotes(one),
  };
};

/** An alert is never a ground by itself here, and never goes unsaid either: C-503/03 Commission v Spain. */
const freeMovementNotes = ({ facts: { alerts } }: Case): readonly Reason[] => [
  reason('schengen.free-movement.other-test'),
  reason('schengen.free-movement.prove'),
  ...(alerts?.sis === 'hit' || alerts?.national === 'hit'
    ? [reason('schengen.free-movement.alert')]
    : []),
];

const orElse = (first: Answer, second: Answer): Answer => (first.result === 'met' ? first : second);

/**
 * Holders of a residence permit or long-stay visa: in the State that issued it, and in transit to it, they need neither
 * the 90 days nor purpose and means (Art. 6(5)(a)); in other States Art. 21 of the Convention asks for the conditions of
 * Art. 6(1)(a), (c), (e), and counts their days apart.
 */
const permitHolder = (one: Case, held: HeldPermit | undefined): AskedOnPath => {
  const { facts, twins, history } = one;
  const issuer = held?.issuer === undefined ? undefined : ruleState(held.issuer, twins);
  const destination =
    facts.destination === undefined ? undefined : ruleState(facts.destination, twins);
  const toIssuer = destination !== undefined && destination === issuer;
  const there = (given: Answer): Answer =>
    toIssuer ? answer('not-applicable', 'schengen.stay.issuing-state') : given;
  const days = (): Answer => {
    if (destination === undefined) return cannotDecide(['destination']);
    if (history === undefined) return cannotDecide(['stays']);
    return ninetyDays(facts, elsewhereOf(history, facts.on), undefined, twins);
  };
  const notes: Reason[] = [];
  if (facts.alerts?.sis === 'hit') notes.push(reason('schengen.exception.consultation'));
  return {
    asked: [
      { spec: entrySpecs.validity, given: documentInDate(facts) },
      { spec: entrySpecs.genuine, given: documentGenuine(facts) },
      {
        spec: entrySpecs.visa,
        given: falsePaper(facts) ?? visaCondition(facts, history, twins),
      },
      { spec: entrySpecs.purpose, given: there(purpose(facts)) },
      { spec: entrySpecs.means, given: there(means(facts)) },
      { spec: entrySpecs.ninetyDays, given: there(days()) },
      {
        spec: entrySpecs.alert,
        given:
          destination === undefined || issuer === undefined
            ? whereTo(alert(facts), transit(facts), destination === undefined)
            : alert(facts),
        coveredBy: toIssuer ? transit(facts) : undefined,
      },
      { spec: entrySpecs.publicPolicy, given: publicPolicy(facts) },
    ],
    notes,
  };
};

/** Art. 6(5)(a): only the national list of the State at the border stands in the way of a transit to the issuing State. */
const transit = ({ alerts }: CrossingFacts): ReasonCode | undefined =>
  alerts?.sis === 'hit' && alerts.national === 'no-hit'
    ? 'schengen.exception.permit-transit'
    : undefined;

/** Where the journey may be such a transit, whether the alert stands in its way is not known. */
const whereTo = (
  given: Answer,
  possible: ReasonCode | undefined,
  destinationUnknown: boolean,
): Answer =>
  possible === undefined
    ? given
    : {
        ...given,
        result: 'undetermined',
        needs: destinationUnknown ? ['destination'] : ['permit.issuer'],
      };

const conclude = (
  { facts }: Case,
  spec: ConditionSpec,
  given: Answer,
  coveredBy: ReasonCode | undefined = exceptionFor(spec.code, given, facts),
): Condition => conditionOf(spec, given, { on: facts.on, coveredBy });
