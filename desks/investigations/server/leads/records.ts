import { type Call, readNumber } from '@amirani/network/calls';
import type { JourneyRow } from '@amirani/network/journeys';
import type { CasePerson, CaseRecords, Holding, TripRecord } from '@amirani/network/leads';
import { paymentsOf } from '@amirani/network/money';
import { isA } from '@amirani/network/schema';
import { firstValue, valuesOf } from '@amirani/network/statements';
import { callsOf } from '../graph/calls.ts';
import { isWithin } from '../graph/part.ts';
import { knownPersons } from '../journeys/known-persons.ts';
import { dayText, isInSpan, type Span, textOnClock, windowOn } from '../span.ts';
import { holdersIn } from '../statements/holders.ts';
import type { SeenCase } from '../statements/view.ts';

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Which records of a case are looked at. */
export interface LeadQuery extends Span {
  /** Two periods in civil days. Without them, lasting contacts and replaced telephones are not searched. */
  readonly periods?: { readonly before: Period; readonly after: Period } | undefined;
}

/** The records of a case as the finder of leads takes them, and what leads back from them to the case. */
export interface LeadRecords {
  readonly records: CaseRecords;
  /** The entity of a number as the calls write it here. */
  readonly phones: ReadonlyMap<string, string>;
}

/**
 * Brings the statements of a case, and the rows that were disclosed to it, to the records of which leads are found: numbers as
 * they are written, days on the clock of the border, an account under its holder.
 */
export const recordsIn = (
  seen: SeenCase,
  disclosed: readonly JourneyRow[],
  { periods, ...span }: LeadQuery,
  zone: string,
): LeadRecords => {
  const holders = holdersIn(seen);
  const onClock = textOnClock(zone);
  const within = isWithin({ ...span, zone });
  const phones = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const entity of seen.view.entities.values()) {
    if (!isA(entity.schema, 'PhoneNumber')) continue;
    const read = readNumber(firstValue(entity, 'number') ?? '');
    const number = 'number' in read ? read.number : entity.id;
    numbers.set(entity.id, number);
    // Of several telephones with one number one that is kept apart stands for all.
    if (!phones.has(number) || seen.apart.has(entity.id)) phones.set(number, entity.id);
  }
  const numbered = (id: string): string => numbers.get(id) ?? id;
  const calls = callsOf(seen, zone)
    .filter(({ start }) => within({ from: new Date(start * 1000).toISOString() }))
    .map(
      (call): Call => ({ ...call, caller: numbered(call.caller), callee: numbered(call.callee) }),
    );
  const { payments } = paymentsOf(seen.view, {
    onClock,
    holderOf: (account) => holders.get(account),
  });
  const rows = disclosed.filter(({ day }) => isInSpan(day, span));
  return {
    phones,
    records: {
      calls,
      ...(periods === undefined
        ? {}
        : { periods: [windowOn(zone, periods.before), windowOn(zone, periods.after)] as const }),
      payments: payments
        .filter(({ day }) => isInSpan(day, span))
        .map(({ day, carriers: _, ...payment }) => ({ ...payment, date: dayText(day) })),
      trips: rows.map(tripOf),
      holdings: [
        ...[...holders].flatMap(([thing, person]): readonly Holding[] => {
          const number = numbers.get(thing);
          return number === undefined ? [] : [{ kind: 'phone', value: number, person }];
        }),
        ...documentsIn(seen, rows, holders),
      ],
      persons: personsIn(seen),
    },
  };
};

/** Documents of persons: as stated of them, of passports that they hold, and of rows that are theirs by name and birth. */
const documentsIn = (
  seen: SeenCase,
  rows: readonly JourneyRow[],
  holders: ReadonlyMap<string, string>,
): readonly Holding[] => {
  const found: Holding[] = [];
  for (const entity of seen.view.entities.values()) {
    const person = isA(entity.schema, 'Person') ? entity.id : holders.get(entity.id);
    if (person === undefined || isA(entity.schema, 'PhoneNumber')) continue;
    for (const property of ['passportNumber', 'idNumber', 'number'])
      for (const value of valuesOf(entity, property))
        found.push({ kind: 'document', value, person });
  }
  const { byRow } = knownPersons(seen);
  for (const row of rows) {
    const person = byRow(row);
    if (person !== undefined && row.document !== undefined)
      found.push({ kind: 'document', value: row.document, person });
  }
  return found;
};

const personsIn = (seen: SeenCase): readonly CasePerson[] =>
  [...seen.view.entities.values()]
    .filter(({ schema }) => isA(schema, 'LegalEntity'))
    .flatMap((entity): readonly CasePerson[] => {
      const status = seen.apart.has(entity.id) ? ('victim' as const) : ('unknown' as const);
      const names = [...valuesOf(entity, 'name'), ...valuesOf(entity, 'alias')];
      const births = valuesOf(entity, 'birthDate');
      const known = { id: entity.id, status };
      return names.length === 0 || births.length === 0
        ? [known]
        : names.flatMap((name) =>
            births.map((birthDate) => ({ ...known, ...partsOf(name), birthDate })),
          );
    });

const tripOf = ({ day, name, id: _, ...row }: JourneyRow): TripRecord => ({
  ...row,
  date: dayText(day),
  ...partsOf(name),
});

/** `SURNAME, Given` in its two parts; a name without a comma is one. */
const partsOf = (name: string): { surname: string; given: string } => {
  const [surname = '', ...given] = name.split(/,\s*/);
  return { surname, given: given.join(' ') };
};
