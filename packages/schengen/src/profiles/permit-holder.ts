import { addDays, type Citation } from '@amirani/core';
import {
  documentAge,
  documentGenuine,
  documentInDate,
  documentValidity,
  entitling,
} from '../borders-code/article-6-1-a-document.ts';
import { falsePaper, type HeldPermit, visaCondition } from '../borders-code/article-6-1-b-visa.ts';
import { alert, means, publicPolicy, purpose } from '../borders-code/article-6-1-c-to-e.ts';
import { daysInWindow } from '../borders-code/article-6-1-ninety-days.ts';
import { type Answer, answer, cannotDecide, type FactName, reason } from '../facts/answer.ts';
import { ruleState } from '../facts/states.ts';
import { elsewhereOf } from '../stays/history.ts';
import { stayLimit } from '../stays/limit.ts';
import { requirementOf } from '../visa-list/visa-requirement.ts';
import type { Asked, AskedOnPath } from './asked.ts';
import type { Case } from './case.ts';
import type { ConditionSpec } from './condition.ts';
import { entrySpecs } from './specs.ts';

/**
 * Holders of a residence permit or long-stay visa. In the State that issued it, and on the way there, neither the 90 days nor
 * purpose and means are asked (Reg. (EU) 2016/399 Art. 6(5)(a)), nor what a document has to be for a short stay. In other States
 * Art. 21(1), (2a) of the Convention asks for Art. 6(1)(a), (c) and (e), and counts their days apart: (a) as a whole, with the
 * three months after the departure and the ten years since the issue.
 */
export const permitHolder = (one: Case, held: HeldPermit | undefined): AskedOnPath => {
  const { facts, twins, history } = one;
  const issuer = held?.issuer;
  const destination =
    facts.destination === undefined ? undefined : ruleState(facts.destination, twins);
  const unknown = [
    ...(destination === undefined ? ['destination'] : []),
    ...(issuer === undefined ? ['permit.issuer'] : []),
  ];
  // Local border traffic stays within its own area, and asks for none of it (Reg. (EC) 1931/2006 Art. 4).
  const toIssuer =
    one.path === 'local-border-traffic' || (unknown.length === 0 && destination === issuer);
  const elsewhere = unknown.length === 0 && !toIssuer;
  const notAsked = answer('not-applicable', 'schengen.permit.to-issuer');
  /** Asked in other States alone: before it is known where the journey goes, nothing of it fails. */
  const away = (given: Answer, instead: Answer = notAsked): Answer => {
    if (toIssuer) return instead;
    return elsewhere || !isOpen(given) ? given : opened(given, unknown);
  };
  /** Elsewhere it is asked by Art. 21; on to the State that issued the permit the holder may go all the same. */
  const by = ({ exceptions = [] }: ConditionSpec, article?: string): Asked['under'] =>
    elsewhere
      ? {
          ...(article === undefined ? {} : { rule: article21(article) }),
          exceptions: ['schengen.exception.permit-transit', ...exceptions],
        }
      : undefined;
  const inDate = entitling(facts, documentInDate(facts));
  const asked: readonly Asked[] = [
    {
      spec: entrySpecs.validity,
      given:
        inDate.result === 'met' ? away(entitling(facts, documentValidity(facts)), inDate) : inDate,
      under: by(entrySpecs.validity, ' with Reg. (EU) 2016/399 Art. 6(1)(a)(i)'),
    },
    {
      spec: entrySpecs.age,
      given: away(documentAge(facts)),
      under: by(entrySpecs.age, ' with Reg. (EU) 2016/399 Art. 6(1)(a)(ii)'),
    },
    { spec: entrySpecs.genuine, given: documentGenuine(facts) },
    {
      spec: entrySpecs.visa,
      given:
        falsePaper(facts) ??
        (toIssuer ? undefined : outlasting(one, held, unknown)) ??
        visaCondition(facts, history, twins),
    },
    { spec: entrySpecs.purpose, given: away(purpose(facts)), under: by(entrySpecs.purpose) },
    { spec: entrySpecs.means, given: away(means(facts, twins)), under: by(entrySpecs.means) },
    {
      spec: entrySpecs.ninetyDays,
      given: away(
        daysInWindow(facts, history && elsewhereOf(history, facts.on)),
        answer('not-applicable', 'schengen.stay.issuing-state'),
      ),
      under: by(entrySpecs.ninetyDays, ''),
    },
    { ...onAlert(one, elsewhere, unknown), under: by(entrySpecs.alert) },
    { spec: entrySpecs.publicPolicy, given: publicPolicy(facts) },
  ];
  return {
    asked,
    notes: facts.alerts?.sis === 'hit' ? [reason('schengen.exception.consultation')] : [],
  };
};

const article21 = (more: string): Citation => ({
  act: 'Convention implementing the Schengen Agreement',
  article: `Art. 21(1)${more}`,
});

const isOpen = ({ result }: Answer): boolean => result === 'failed' || result === 'undetermined';

const opened = (given: Answer, needs: readonly FactName[]): Answer => ({
  ...given,
  result: 'undetermined',
  needs: [...new Set([...given.needs, ...needs])],
});

/**
 * A permit that runs out during a visit elsewhere is a good one all the same; what the rest of the visit is to rest on where
 * the nationality needs a visa, is for the officer to judge. Undefined where it lasts for any visit of 90 days, or for this one.
 */
const outlasting = (
  { facts, twins }: Case,
  held: HeldPermit | undefined,
  unknown: readonly FactName[],
): Answer | undefined => {
  const { on, departure } = facts;
  const until = held?.answer.result === 'met' ? held.until : undefined;
  const last = departure ?? addDays(on, stayLimit.days - 1);
  if (until === undefined || last <= until || requirementOf(facts, twins).result === 'met')
    return undefined;
  const needs = [...unknown, ...(departure === undefined ? ['departure'] : [])];
  return needs.length > 0
    ? cannotDecide(needs)
    : answer('yours-to-judge', 'schengen.permit.too-short', { facts: { until } });
};

/**
 * Art. 6(5)(a): only the national list of the State at the border prevents a transit to the State that issued the permit.
 * While that list or the transit is not known, an alert of the information system is not a ground.
 */
const onAlert = ({ facts }: Case, elsewhere: boolean, unknown: readonly FactName[]): Asked => {
  const { sis, national } = facts.alerts ?? {};
  const given = alert(facts);
  const spec = entrySpecs.alert;
  if (elsewhere || sis !== 'hit' || national === 'hit') return { spec, given };
  const needs = [...(national === undefined ? ['alerts.national'] : []), ...unknown];
  return needs.length > 0
    ? { spec, given: opened(given, needs) }
    : { spec, given, coveredBy: 'schengen.exception.permit-transit' };
};
