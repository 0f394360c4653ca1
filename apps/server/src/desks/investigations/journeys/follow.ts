import {
  disclosedRows,
  escortPatterns,
  type JourneyRow,
  routesOf,
  sharedContacts,
  type Traveller,
  travellersOf,
  travelTogether,
} from '@amirani/network/journeys';
import type { NamedPersons } from '@amirani/network/statements';
import { masked } from '../../../platform/mask.ts';
import { dayText } from '../span.ts';
import type { SeenCase } from '../statements/view.ts';
import type { ShownDisclosure } from './disclosures.ts';
import { knownPersons } from './known-persons.ts';

/** Of each list no more are sent than this; the rest is counted. */
const MOST = 200;

/**
 * Journeys of the rows that were disclosed to a case; others are refused and counted. Victims are named by nothing, and who is
 * brought is counted: being smuggled is no offence (Smuggling Protocol Art. 5; R2, R3, R40).
 */
export const followJourneys = (
  seen: SeenCase,
  caseId: string,
  given: readonly JourneyRow[],
  disclosures: readonly ShownDisclosure[],
) => {
  const opened = disclosures.flatMap(({ lists, reference, offence }) =>
    lists.map((list) => ({ list, case: caseId, reference, offence })),
  );
  const { rows, refused } = disclosedRows(given, opened, caseId);
  const known = knownPersons(seen);
  const travellers = travellersOf(rows, known.byDocument).travellers.map(
    (one): Traveller => ({ ...one, id: one.rows.map(known.byRow).find(Boolean) ?? one.id }),
  );
  const names = new Map(travellers.map((one) => [one.id, one.names]));
  const parties = ({ named, apart }: NamedPersons) => ({
    named: named.map(({ id, category }) => {
      const head = seen.heads.get(id);
      return {
        ...(head === undefined ? {} : { entity: id }),
        ...{ names: [...(names.get(id) ?? [head?.caption ?? id])], category },
      };
    }),
    apart,
  });
  const { categoryOf } = known;
  const together = travelTogether(travellers, categoryOf);
  const escorts = escortPatterns(travellers, categoryOf);
  const routes = routesOf(travellers);
  const shared = sharedContacts(travellers, categoryOf, {
    ownerOf: (kind, value) => (kind === 'phone' ? known.byPhone(value)?.holder : undefined),
  });
  return {
    ...{ rows: rows.length, refused, travellers: travellers.length },
    together: together.slice(0, MOST).map((one) => ({
      ...parties(one),
      ...{ lists: one.lists.length, tied: one.tied, expected: one.expected },
    })),
    escorts: escorts.slice(0, MOST).map((one) => ({
      ...parties(one),
      ...{ kind: one.kind, brought: one.brought, journeys: one.journeys.length },
    })),
    routes: routes.slice(0, MOST).map((one) => ({
      ...{ places: [...one.places], travellers: one.travellers, journeys: one.journeys },
      ...{ from: dayText(one.firstDay), to: dayText(one.lastDay) },
    })),
    shared: shared.slice(0, MOST).map((one) => ({
      ...parties(one),
      ...{ kind: one.kind, travellers: one.travellers, bookings: one.bookings },
      ...{ oneWay: one.oneWay, doubts: [...one.doubts] },
      value: isVictims(seen, one.kind, one.value, known.byPhone) ? masked(one.value) : one.value,
    })),
    counts: {
      ...{ together: together.length, escorts: escorts.length },
      ...{ routes: routes.length, shared: shared.length },
    },
  };
};

const isVictims = (
  seen: SeenCase,
  kind: string,
  value: string,
  byPhone: (number: string) => { readonly phone: string } | undefined,
): boolean => kind === 'phone' && seen.apart.has(byPhone(value)?.phone ?? '');
