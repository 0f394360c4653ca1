import type { MessageSummary } from '@platform/api/types.ts';
import { pick } from '@platform/server/database/pick.ts';
import { conflictsOf, joinKnown } from '@platform/server/ingest/traveller/known.ts';
import type { Person, System } from '@platform/server/ingest/traveller/person.ts';
import { masked } from '@platform/server/log/mask.ts';
import type {
  ApiFlightCountRow,
  FlightRow,
  LinkFlightCountRow,
} from '@platform/server/sql/tables.gen.ts';
import type { FlightSummary, TravellerRow } from '../api/types.ts';
import type { MessageRow } from './rows.ts';

/** One traveller as a view sees them: by API, by PNR, or by both. */
export interface Sighting {
  readonly api: Person | undefined;
  readonly pnr: Person | undefined;
}

/** The id under which a traveller is shown: that of API where there is one. */
export const idOf = ({ api, pnr }: Sighting): string => (api ?? pnr)?.id ?? '';

/** A line of a traveller list; the JSON holds no full document number (R10). */
export const travellerRow = (sighting: Sighting): TravellerRow => {
  const all = [sighting.api, sighting.pnr].filter((person) => person !== undefined);
  const first = <T>(value: (person: Person) => T | undefined): T | undefined =>
    all.map(value).find((one) => one !== undefined);
  const document = first(({ document }) => (document.number === undefined ? undefined : document));
  const nationalities = all.find((person) => person.nationalities.length > 0)?.nationalities ?? [];
  const known = joinKnown(sighting.api?.known ?? {}, sighting.pnr?.known ?? {});
  return {
    id: idOf(sighting),
    ...present({
      surname: first(({ surname }) => surname),
      given: first(({ given }) => given),
      birthDate: first(({ birthDate }) => birthDate),
      sex: first(({ sex }) => sex),
      age: first(({ age }) => age),
      seat: first(({ seat }) => seat),
      bags: first(({ bags }) => bags),
      boarding: boardingOf(all),
    }),
    nationalities: [...nationalities],
    role: all[0]?.role ?? 'passenger',
    ...(document?.number === undefined
      ? {}
      : {
          document: {
            ...present({ type: document.type, issuer: document.issuer }),
            number: masked(document.number),
          },
        }),
    unaccompaniedMinor: all.some(({ unaccompaniedMinor }) => unaccompaniedMinor),
    systems: systemsOf(sighting),
    messages: all.reduce((sum, { messages }) => sum + messages, 0),
    conflicts: conflictsOf(known).size,
  };
};

/** A flight with its counts as far as the view goes; without `pnr` nothing tells of PNR. */
export const flightSummary = (
  row: FlightRow,
  counts: {
    readonly api: ApiFlightCountRow | undefined;
    readonly pnr: ApiFlightCountRow | undefined;
    readonly link: LinkFlightCountRow | undefined;
  },
  pnr: boolean,
): FlightSummary => ({
  ...pick(row, 'id', 'designator', 'carrier', 'number', 'direction'),
  from: row.fromAirport,
  to: row.toAirport,
  ...present({
    departure: row.departure ?? undefined,
    arrival: row.arrival ?? undefined,
    departureAt: row.departureAt?.toISOString(),
    arrivalAt: row.arrivalAt?.toISOString(),
  }),
  cancelled: row.cancelled,
  api: messageState(counts.api),
  ...(pnr ? { pnr: messageState(counts.pnr) } : {}),
  counts: {
    // Who is only booked counts as passenger for those who may see bookings.
    passengers: (counts.api?.passengers ?? 0) + (pnr ? onlyPnr(counts) : 0),
    crew: counts.api?.crew ?? 0,
    transit: counts.api?.transit ?? 0,
    // As many as the list of travellers marks so, in the same view.
    withoutDocument:
      (pnr ? counts.link?.withoutDocument : undefined) ??
      counts.api?.withoutDocument ??
      (pnr ? (counts.pnr?.withoutDocument ?? 0) : 0),
    ...(pnr
      ? {
          bookings: counts.pnr?.bookings ?? 0,
          onlyPnr: onlyPnr(counts),
          onlyApi: counts.link?.onlyApi ?? counts.api?.passengers ?? 0,
        }
      : {}),
  },
});

/** A stored message without its text. */
export const messageSummary = (system: System, row: MessageRow): MessageSummary => ({
  id: row.id,
  system,
  type: row.type,
  version: row.version,
  ...present({
    function: functionOf(row),
    part: row.part ?? undefined,
    sender: row.sender ?? undefined,
  }),
  flightId: row.flightId,
  receivedAt: row.receivedAt.toISOString(),
  ...pick(row, 'bytes', 'travellers', 'diagnostics'),
});

/** `PAXLST 745 CL`: what kind of message speaks. */
export const messageLabel = (row: Pick<MessageRow, 'type' | 'function' | 'status'>): string =>
  [row.type, functionOf(row)].filter((word) => word !== undefined).join(' ');

const functionOf = ({ function: code, status }: Pick<MessageRow, 'function' | 'status'>) => {
  const words = [code, status].filter((word) => word !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
};

/**
 * What was said last of boarding in either system. Whom one of them names after the other cancelled the journey, flies as
 * far as is known; nothing else is taken back by being named.
 */
const boardingOf = (persons: readonly Person[]): Person['boarding'] => {
  const [latest, other] = persons.toSorted((a, b) => (b.boardingSaid ?? 0) - (a.boardingSaid ?? 0));
  return latest?.boarding ?? (other?.boarding === 'cancelled' ? undefined : other?.boarding);
};

const onlyPnr = (counts: {
  readonly pnr: ApiFlightCountRow | undefined;
  readonly link: { readonly onlyPnr: number } | undefined;
}): number => counts.link?.onlyPnr ?? counts.pnr?.passengers ?? 0;

const messageState = (count: ApiFlightCountRow | undefined): FlightSummary['api'] =>
  count === undefined
    ? { state: 'none', messages: 0, diagnostics: 0 }
    : {
        state: count.state,
        messages: count.messages,
        lastAt: count.lastAt.toISOString(),
        diagnostics: count.diagnostics,
        ...(count.passengers + count.transit === 0 && count.crew > 0
          ? { crewOnly: true as const }
          : {}),
      };

const systemsOf = ({ api, pnr }: Sighting): System[] => [
  ...(api === undefined ? [] : (['api'] as const)),
  ...(pnr === undefined ? [] : (['pnr'] as const)),
];

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined: an absent field is absent, never empty. */
const present = <T extends object>(values: T): Present<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Present<T>;
