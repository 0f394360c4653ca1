import { ageOn } from '@amirani/core';
import { agreementBeside } from '../bilateral/agreements.ts';
import {
  documentAge,
  documentGenuine,
  documentValidity,
  entitling,
} from '../borders-code/article-6-1-a-document.ts';
import { falsePaper, heldPermit, visaCondition } from '../borders-code/article-6-1-b-visa.ts';
import { alert, means, publicPolicy, purpose } from '../borders-code/article-6-1-c-to-e.ts';
import { ninetyDays } from '../borders-code/article-6-1-ninety-days.ts';
import { biometrics } from '../ees/scope.ts';
import { travelAuthorisation } from '../etias/authorisation.ts';
import { type Answer, type Reason, reason } from '../facts/answer.ts';
import { type AskedOnPath, type Checked, concluded } from './asked.ts';
import type { Case } from './case.ts';
import { forCategory, ruleOfCategory } from './category.ts';
import type { ConditionSpec } from './condition.ts';
import { eitherWay } from './either-way.ts';
import { familyMember, freeMovement } from './free-movement.ts';
import { besideLimited, carries, letsInBeyond, limitedVisa } from './intended-stay.ts';
import { permitHolder } from './permit-holder.ts';
import { entrySpecs } from './specs.ts';

/** The conditions that the border officer of a Member State checks, by the path of the traveller. */
export const schengenEntry = (one: Case): Checked => {
  const { conditions, notes } = concluded(one, byPath(one));
  return { conditions, notes: [...notes, ...aboutChild(one, notes)] };
};

const byPath = (one: Case): AskedOnPath => {
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
        ? holder
        : {
            asked: eitherWay(held.answer, holder.asked, thirdCountry(one).asked),
            notes: holder.notes,
          };
    }
    // A person who asks for protection is handed over; the other findings are kept for the next officer.
    case 'protection':
    case 'third-country':
      return thirdCountry(one);
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

const thirdCountry = (one: Case): AskedOnPath => {
  const { facts, history, bookings, twins } = one;
  const rule = ruleOfCategory(facts);
  const limited = limitedVisa(one);
  const days = besideLimited(ninetyDays(facts, history, bookings, twins), limited);
  // The days stay over the limit until the State of the agreement has granted more.
  const agreement = days.result === 'failed' ? agreementBeside(facts, twins) : undefined;
  const beyond = days.result === 'failed' && letsInBeyond(limited);
  // What lets the traveller in beyond the 90 days has to carry the stay, whether or not the nationality needs a visa.
  const visa =
    beyond && limited?.result === 'yours-to-judge'
      ? limited
      : carries(one, visaCondition(facts, history, twins));
  const entries: readonly (readonly [ConditionSpec, Answer])[] = [
    [entrySpecs.validity, entitling(facts, documentValidity(facts))],
    [entrySpecs.age, documentAge(facts)],
    [entrySpecs.genuine, documentGenuine(facts)],
    [entrySpecs.visa, falsePaper(facts) ?? visa],
    [entrySpecs.authorisation, travelAuthorisation(facts, twins, one.etiasPhases)],
    [entrySpecs.biometrics, biometrics(facts, twins)],
    [entrySpecs.purpose, purpose(facts)],
    [entrySpecs.means, means(facts, twins)],
    [
      entrySpecs.ninetyDays,
      agreement?.row === undefined ? days : { ...days, rows: [...days.rows, agreement.row] },
    ],
    [entrySpecs.alert, alert(facts)],
    [entrySpecs.publicPolicy, publicPolicy(facts)],
  ];
  return {
    asked: entries.map(([spec, given]) => ({
      spec,
      given: forCategory(facts, spec, given),
      ...(spec === entrySpecs.ninetyDays && beyond
        ? { coveredBy: 'schengen.exception.limited-visa' as const }
        : {}),
    })),
    notes: [
      ...(rule === undefined ? [] : [reason(rule.effect)]),
      ...(agreement === undefined ? [] : [agreement.said]),
      ...(facts.person?.familyOfUnionCitizen?.accompanying === false
        ? [reason('schengen.family.not-accompanying')]
        : []),
    ],
  };
};
