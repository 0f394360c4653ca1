import { isA, propertiesOf } from '@amirani/network/schema';
import { type CaseView, categoryOf, type Link } from '@amirani/network/statements';

/** What belongs to one person and leads to them: numbers, handsets, accounts, documents. */
const OWN = ['PhoneNumber', 'Sim', 'Handset', 'UserAccount', 'BankAccount', 'Identification'];

/** Links that say who was in touch with whom, not who has what. */
const CONTACT = ['Call', 'Message', 'Payment'];

/** Whether a kind of thing is one person's and leads to them. */
export const isOwn = (schema: string): boolean => OWN.some((one) => isA(schema, one));

/** Whether a kind of link says who was in touch with whom. */
export const isContact = (kind: string): boolean => CONTACT.some((one) => isA(kind, one));

/**
 * Who and what is kept apart in a case: victims, and the numbers, devices, accounts and documents that are theirs. They are in
 * no ranking, key-player set or disruption run (Directive 2011/36/EU Art. 8; R40).
 */
export const keptApart = ({ entities }: CaseView, links: readonly Link[]): ReadonlySet<string> => {
  const apart = new Set<string>();
  for (const entity of entities.values())
    if (isA(entity.schema, 'Person') && categoryOf(entity) === 'victim') apart.add(entity.id);
  const victims = new Set(apart);
  for (const { thing, other } of ownEnds(entities, links)) if (victims.has(other)) apart.add(thing);
  return apart;
};

/** Yields each link to a personal thing, except mere contacts: the thing and the other end. */
export function* ownEnds(
  entities: CaseView['entities'],
  links: readonly Link[],
): Generator<{ readonly kind: string; readonly thing: string; readonly other: string }, void> {
  for (const { kind, source, target } of links) {
    if (isContact(kind)) continue;
    if (isOwn(entities.get(target)?.schema ?? '')) yield { kind, thing: target, other: source };
    if (isOwn(entities.get(source)?.schema ?? '')) yield { kind, thing: source, other: target };
  }
}

/** Types of values that lead to a person. */
const LEADING: ReadonlySet<string> = new Set([
  'phone',
  'identifier',
  'email',
  'address',
  'url',
  'ip',
]);

/** Whether a value of this property is masked where its entity is kept apart. */
export const isNumber = (schema: string, property: string): boolean =>
  LEADING.has(propertiesOf(schema).get(property)?.type ?? '');
