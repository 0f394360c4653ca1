import {
  documentGenuine,
  documentInDate,
  entitling,
} from '../borders-code/article-6-1-a-document.ts';
import { visaCondition } from '../borders-code/article-6-1-b-visa.ts';
import { publicPolicy } from '../borders-code/article-6-1-c-to-e.ts';
import { travelAuthorisation } from '../etias/authorisation.ts';
import { type Answer, answer, cannotDecide, type Reason, reason } from '../facts/answer.ts';
import { ruleState } from '../facts/states.ts';
import { movesFreely } from '../free-movement/beneficiaries.ts';
import type { AskedOnPath } from './asked.ts';
import type { Case } from './case.ts';
import { freeMovementSpecs } from './specs.ts';

/** Directive 2004/38/EC Art. 5(1): a valid identity card or passport; nothing else is asked. */
export const freeMovement = (one: Case): AskedOnPath => ({
  asked: [
    { spec: freeMovementSpecs.document, given: citizenDocument(one) },
    { spec: freeMovementSpecs.genuine, given: documentGenuine(one.facts) },
    { spec: freeMovementSpecs.publicPolicy, given: publicPolicy(one.facts) },
  ],
  notes: freeMovementNotes(one),
});

/** A valid document, of a State whose citizens move freely: another shows that its bearer may be a citizen of none. */
const citizenDocument = ({ facts, twins }: Case): Answer => {
  const dated = documentInDate(facts);
  const issuer = facts.document?.issuer;
  if (dated.result !== 'met') return dated;
  if (issuer === undefined) return cannotDecide(['document.issuer']);
  return movesFreely(ruleState(issuer, twins) ?? '', facts.on)
    ? dated
    : answer('undetermined', 'schengen.free-movement.not-shown', { facts: { issuer } });
};

/**
 * Directive 2004/38/EC Art. 5(1) and (2): a valid passport, and with a residence card no visa; else one as their nationality
 * needs it, or the travel authorisation (Reg. (EU) 2018/1240 Art. 2(1)(c)). Validity beyond the day and age of the document,
 * purpose and means are not asked of them as of others.
 */
export const familyMember = (one: Case): AskedOnPath => {
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
    asked: [
      {
        spec: freeMovementSpecs.document,
        given: entitling(facts, documentInDate(facts)),
      },
      { spec: freeMovementSpecs.genuine, given: documentGenuine(facts) },
      // The form of Annex V is not for them: the condition is that of the Directive, without a letter.
      { spec: freeMovementSpecs.family, given: visa },
      ...(family?.residenceCard === true
        ? []
        : [
            {
              spec: freeMovementSpecs.authorisation,
              given: travelAuthorisation(facts, twins, one.etiasPhases),
            },
          ]),
      { spec: freeMovementSpecs.publicPolicy, given: publicPolicy(facts) },
      ...(family?.accompanying === undefined
        ? [
            {
              spec: freeMovementSpecs.accompanying,
              given: cannotDecide(['person.familyOfUnionCitizen.accompanying']),
            },
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
