import { documentGenuine } from '../borders-code/article-6-1-a-document.ts';
import { type Answer, answer, type Condition, type Reason } from '../facts/answer.ts';
import {
  biometricPassport,
  childConsent,
  exitBan,
  exitScope,
  knownBan,
  otherBasis,
  passportAge,
  passportInDate,
  passportValidity,
  shown,
  visaInformation,
} from '../georgia/exit-law.ts';
import { exitRequirementOf } from '../georgia/exit-requirements.ts';
import { answerStays } from '../stays/answers.ts';
import { isDecided } from '../stays/model.ts';
import type { Case } from './case.ts';
import { type ConditionSpec, conditionOf } from './condition.ts';
import { exitSpecs } from './specs.ts';

/**
 * The conditions that the Georgian officer checks before a citizen leaves for the area without a visa. The ban on leaving,
 * the genuine passport and a child's consent are asked on every journey; the rest where the law asks it.
 */
export const georgianExit = (
  one: Case,
): { conditions: readonly Condition[]; notes: readonly Reason[] } => {
  const { facts, twins, history } = one;
  const scope = exitScope(facts, twins);
  const citizen = scope?.reasons[0]?.code !== 'schengen.exit.not-georgian';
  const asked = (given: Answer): Answer => scope ?? given;
  // On another basis the papers of a visit have no clear meaning; the passport still has to be a valid one.
  // What is shown is shown, whatever it was asked for.
  const basis = otherBasis(facts, history, twins);
  const visit = (given: Answer): Answer =>
    scope ?? (given.result === 'met' || basis === undefined ? given : onBasis(basis, given));
  const always = (given: Answer): Answer => (citizen ? given : (scope ?? given));
  // A visit needs three months of validity; an expired passport is never valid.
  const inDate = passportInDate(facts);
  const validity =
    inDate.result !== 'met' || scope?.reasons[0]?.code === 'schengen.exit.not-there'
      ? always(inDate)
      : visit(passportValidity(facts));
  const entries: readonly (readonly [ConditionSpec, Answer])[] = [
    [exitSpecs.genuine, documentGenuine(facts)],
    [exitSpecs.biometric, visit(biometricPassport(facts))],
    [exitSpecs.age, visit(passportAge(facts))],
    [exitSpecs.validity, validity],
    [exitSpecs.returnTicket, visit(shown(facts, 'returnTicket'))],
    [exitSpecs.lodging, visit(shown(facts, 'lodging'))],
    [exitSpecs.healthInsurance, visit(shown(facts, 'healthInsurance'))],
    [exitSpecs.meansSufficient, visit(shown(facts, 'meansSufficient'))],
    [exitSpecs.knownBan, asked(knownBan(facts, twins))],
    [exitSpecs.exitBan, always(exitBan(facts))],
    [exitSpecs.consent, always(childConsent(facts))],
    [exitSpecs.stay, stayInformation(one)],
    [exitSpecs.visa, asked(visaInformation(facts, basis, twins))],
  ];
  return {
    conditions: entries.map(([spec, given]) => {
      const law = given.result === 'not-applicable' ? [] : exitRequirementOf(spec.code);
      return conditionOf(spec, { ...given, rows: [...given.rows, ...law] }, { on: facts.on });
    }),
    notes: [],
  };
};

/** What is not shown, where the journey is, or may be, on another basis. */
const onBasis = (basis: Answer, given: Answer): Answer =>
  basis.result === 'undetermined'
    ? { ...basis, needs: [...new Set([...basis.needs, ...given.needs])] }
    : basis;

/**
 * The 90 days belong to the Schengen side; here the figure is information, whatever it says: other routes are unknown,
 * and no citizen is kept from leaving by it.
 */
const stayInformation = ({ facts, history }: Case): Answer => {
  if (history === undefined) return answer('not-applicable', 'schengen.exit.no-information');
  const { used, remaining } = answerStays(history, { on: facts.on });
  return isDecided(used) && isDecided(remaining)
    ? answer('not-applicable', 'schengen.exit.information', { facts: { used, remaining } })
    : answer('not-applicable', 'schengen.stay.days-undecided');
};
