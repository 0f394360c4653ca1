import type { BagRecord, LegRecord } from '../record.ts';
import { present } from './list.ts';
import { dayFirstDate, timeOf } from './moment.ts';
import type { WriteElement, WriteSegment } from './segments.ts';

/** A leg of a booking with what happened at its check-in. */
export interface PnrgovLegInput extends Omit<LegRecord, 'designator'> {
  /** How many travel; RPI is written when a status is known. */
  readonly quantity?: number;
  /** Locator of the other carrier for this leg. */
  readonly locator?: { readonly carrier?: string; readonly locator: string };
  readonly checkIn?: CheckInInput;
}

/** GR6 and GR7: when, and one line for each traveller. */
export interface CheckInInput {
  /** UTC, `2026-01-01T22:00`. */
  readonly at?: string;
  readonly lines: readonly {
    /** The traveller's reference (TIF), which ties the line to the person. */
    readonly traveller: string;
    readonly sequence?: string;
    readonly seat?: string;
    readonly bags?: readonly BagRecord[];
  }[];
}

/** What the leg writer needs to know of a traveller. */
interface SeatHolder {
  readonly reference: string;
  readonly seats?: readonly {
    readonly seat: string;
    readonly from?: string;
    readonly to?: string;
  }[];
}

/** GR5 with GR6 and GR7: TVL, code share, status, seats, locator, check-in. */
export const legSegments = (
  leg: PnrgovLegInput,
  travellers: readonly SeatHolder[],
  newCodeShare: boolean,
): readonly WriteSegment[] => [
  ...travelSegments(leg, newCodeShare),
  ...present(leg.status, (status): WriteSegment => ['RPI', String(leg.quantity ?? 1), status]),
  ...seatSegments(leg, travellers),
  ...present(
    leg.locator,
    ({ carrier, locator }): WriteSegment => ['RCI', [carrier ?? '', locator]],
  ),
  ...(leg.checkIn === undefined ? [] : checkInSegments(leg.checkIn)),
];

/** TVL e0: departure date and time, arrival date and time, local at each airport. */
export const travelElement = (leg: {
  readonly departure?: string;
  readonly arrival?: string;
}): WriteElement => [
  dayFirstDate(leg.departure),
  timeOf(leg.departure),
  dayFirstDate(leg.arrival),
  timeOf(leg.arrival),
];

const travelSegments = (leg: PnrgovLegInput, newCodeShare: boolean): readonly WriteSegment[] => {
  if (leg.kind === 'surface') return [['TVL', '', '', '', '', 'ARNK']];
  if (leg.kind === 'open') return [['TVL', '', leg.from ?? '', leg.to ?? '', '', 'OPEN']];
  const operated = /^([A-Z0-9]{2})(\d+)([A-Z]?)$/.exec(leg.operatedAs ?? '');
  const [, carrier = '', number = '', suffix = ''] = operated ?? [];
  const first: WriteSegment = [
    'TVL',
    travelElement(leg),
    leg.from ?? '',
    leg.to ?? '',
    [leg.carrier ?? '', carrier],
    [leg.number ?? '', leg.bookingClass ?? '', leg.suffix ?? ''],
  ];
  if (operated === null) return [first];
  return newCodeShare
    ? [first, ['TRA', carrier, [number, '', suffix]]]
    : [first, ['TVL', '', '', '', '', [number, '', suffix]]];
};

/** SSR SEAT of this leg, one element a traveller, with the traveller's reference (e1.c2). */
const seatSegments = (
  leg: PnrgovLegInput,
  travellers: readonly SeatHolder[],
): readonly WriteSegment[] => {
  const elements = travellers.flatMap(({ reference, seats }) =>
    (seats ?? [])
      .filter(({ from, to }) => from === leg.from && to === leg.to)
      .map(({ seat }): WriteElement => [seat, '', reference]),
  );
  if (elements.length === 0) return [];
  const head = ['SEAT', 'HK', String(elements.length), leg.carrier ?? '', '', ''];
  return [['SSR', [...head, leg.from ?? '', leg.to ?? ''], ...elements]];
};

const checkInSegments = ({ at, lines }: CheckInInput): readonly WriteSegment[] => [
  ['DAT', ['2', dayFirstDate(at), timeOf(at)]],
  ...lines.flatMap(({ traveller, sequence, seat, bags }) => [
    ['TRI', '', [sequence ?? '', '', '', traveller]] satisfies WriteSegment,
    ...present(seat, (value): WriteSegment => ['SSD', value]),
    ...(bags ?? []).map(bagSegment),
  ]),
];

const bagSegment = (bag: BagRecord): WriteSegment => {
  const pieces = bag.pieces === undefined ? '' : String(bag.pieces);
  const weight = bag.weightKg === undefined ? [] : [String(bag.weightKg), '700'];
  const role = bag.poolRole === undefined ? '' : bag.poolRole === 'head' ? 'HP' : 'MP';
  const count = bag.tagCount === undefined ? '' : String(bag.tagCount);
  const tag = bag.tag === undefined ? '' : [bag.carrier ?? '', bag.tag, count, bag.to ?? ''];
  return ['TBD', '', [pieces, ...weight], '', [role, bag.pool ?? ''], tag];
};
