import {
  disclosedRows,
  type EscortPattern,
  escortPatterns,
  type JourneyRow,
  type Route,
  routesOf,
  type SharedContact,
  sharedContacts,
  type Traveller,
  type TravelTogether,
  travellersOf,
  travelTogether,
} from '@amirani/network/journeys';
import type { Planning } from '../imports/plan.ts';
import type { SeenCase } from '../statements/view.ts';
import type { ShownDisclosure } from './disclosures.ts';
import { type KnownPersons, knownPersons } from './known-persons.ts';

/** What the finders found on the rows that were disclosed to a case. */
export interface FoundJourneys {
  readonly rows: readonly JourneyRow[];
  /** Rows of lists that were not disclosed to this case. */
  readonly refused: number;
  readonly known: KnownPersons;
  readonly travellers: readonly Traveller[];
  readonly together: readonly TravelTogether[];
  readonly escorts: readonly EscortPattern[];
  readonly routes: readonly Route[];
  readonly shared: readonly SharedContact[];
}

/** The rows of lists that were disclosed to a case; how many of others were refused (R2, R3). */
export const openedRows = (
  caseId: string,
  given: readonly JourneyRow[],
  disclosures: readonly ShownDisclosure[],
) =>
  disclosedRows(
    given,
    disclosures.flatMap(({ lists, reference, offence }) =>
      lists.map((list) => ({ list, case: caseId, reference, offence })),
    ),
    caseId,
  );

/** Runs the finders on the rows that were disclosed to a case; others are refused and counted (R2, R3). */
export const findJourneys = (
  seen: SeenCase,
  caseId: string,
  given: readonly JourneyRow[],
  disclosures: readonly ShownDisclosure[],
): FoundJourneys => {
  const { rows, refused } = openedRows(caseId, given, disclosures);
  const known = knownPersons(seen);
  const travellers = travellersOf(rows, known.byDocument).travellers.map(
    (one): Traveller => ({ ...one, id: one.rows.map(known.byRow).find(Boolean) ?? one.id }),
  );
  const { categoryOf } = known;
  return {
    rows,
    refused,
    known,
    travellers,
    together: travelTogether(travellers, categoryOf),
    escorts: escortPatterns(travellers, categoryOf),
    routes: routesOf(travellers),
    shared: sharedContacts(travellers, categoryOf, {
      ownerOf: (kind, value) => (kind === 'phone' ? known.byPhone(value)?.holder : undefined),
    }),
  };
};

/** What tells a traveller from others on the lists, whether the case knows them or not: a document, else the first row. */
export const keyOf = ({ documents, rows }: Traveller): string =>
  documents.toSorted()[0] ?? rows[0]?.id ?? '';

/** The id of a finding: the same as long as it is of the same travellers, and nothing of them is read in it. */
export const findingId = (
  idOf: Planning['idOf'],
  kind: string,
  travellers: readonly Traveller[],
): string => {
  const keys = travellers.map(keyOf);
  // Of two who travel together neither is the first; who escorts whom is another matter.
  return idOf(kind, ...(kind === 'together' ? keys.sort() : keys));
};
