import { readNumber } from '@amirani/network/calls';
import type { JourneyRow } from '@amirani/network/journeys';
import { findingCodes, type LeadFinding, type LeadKind, leadsOf } from '@amirani/network/leads';
import type { Output } from '@platform/api/endpoint.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { plainOf } from '../journeys/known-persons.ts';
import type { SeenCase } from '../statements/view.ts';
import { type LeadQuery, recordsIn } from './records.ts';

type LeadParty = Output<(typeof investigationsEndpoints)['findLeads']>['leads'][number]['who'];

/** Payments, and calls, that are looked at together; more are filtered by time first. */
const MOST_PAYMENTS = 20_000;
const MOST_CALLS = 500_000;
/** Of each list no more are sent than this; the rest is counted. */
const MOST = 200;

/**
 * Finds the leads of a case: persons with own findings, and separately their mere contacts, who must be checked and are not
 * suspects. No category changes. Victims and their possible things are never named (Directive 2011/36/EU Art. 8; R40). Payers
 * and smuggled persons are counted (Smuggling Protocol Art. 5).
 * @throws Problem `investigation.graph.too-large`
 */
export const leadsIn = (
  seen: SeenCase,
  disclosed: readonly JourneyRow[],
  query: LeadQuery,
  zone: string,
) => {
  const { records, phones } = recordsIn(seen, disclosed, query, zone);
  const { calls, payments, trips } = records;
  if (payments.length > MOST_PAYMENTS)
    throw new Problem('investigation.graph.too-large', { most: MOST_PAYMENTS });
  if (calls.length > MOST_CALLS)
    throw new Problem('investigation.graph.too-large', { most: MOST_CALLS });
  const { people, links, contacts, apart } = leadsOf(records);
  const names = namesIn(disclosed);
  const party = (person: string, is: LeadKind): LeadParty => {
    const entity = seen.heads.get(
      is === 'phone' ? (phones.get(plainNumber(person)) ?? '') : person,
    );
    return {
      id: entity?.id ?? person,
      is,
      name: entity?.caption ?? names.get(person) ?? person,
      entity,
    };
  };
  const kinds = new Map([...people, ...contacts].map(({ person, is }) => [person, is]));
  const other = (person: string): LeadParty => party(person, kinds.get(person) ?? 'person');
  const shown = people.slice(0, MOST);
  return {
    leads: shown.map(({ person, is, grade, findings, doubts }) => ({
      who: party(person, is),
      grade,
      findings: findings.map(told),
      doubts: [...doubts],
      near: links
        .filter(({ a, b }) => a === person || b === person)
        .map(({ a, b, by }) => ({ who: other(a === person ? b : a), by: [...by] })),
    })),
    contacts: contacts.slice(0, MOST).map(({ person, is, near, findings }) => ({
      who: party(person, is),
      near: near.map(other),
      findings: findings.map(told),
    })),
    counts: { leads: people.length, contacts: contacts.length },
    looked: { calls: calls.length, payments: payments.length, travellers: trips.length },
    compared: records.periods !== undefined,
    apart,
  };
};

/** A finding without the records that it rests on: payments of those who pay, and numbers, are among them. */
const told = ({ code, strong, counted, records }: LeadFinding) => ({
  code,
  strong,
  counted,
  records: records.length,
  source: findingCodes[code],
});

const plainNumber = (text: string): string => {
  const read = readNumber(text);
  return 'number' in read ? read.number : text;
};

/** How travellers are called whom the case does not know, by document. */
const namesIn = (rows: readonly JourneyRow[]): ReadonlyMap<string, string> => {
  const names = new Map<string, Set<string>>();
  for (const { document = '', name } of rows) {
    const plain = plainOf(document);
    if (plain !== '') names.set(plain, (names.get(plain) ?? new Set<string>()).add(name));
  }
  return new Map([...names].map(([document, all]) => [document, [...all].join(' / ')]));
};
