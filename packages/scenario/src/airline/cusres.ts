import type { Flight } from '../flights/flight.ts';
import { nothing } from '../truth/sent.ts';
import type { ApiPerson } from './api-person.ts';
import { stamp } from './paxlst.ts';
import type { Body } from './pnrgov.ts';
import type { Segment } from './segment.ts';
import { seg } from './segment.ts';

/** One answer: `0Z` board, `1Z` do not board. */
export interface Answer {
  readonly one: ApiPerson;
  readonly code: '0Z' | '1Z';
  readonly text: string;
}

/**
 * An answer of the authority (962), an unsolicited change of one (132), or the airline's
 * acknowledgement of that (312).
 */
export const cusresBody = (
  flight: Flight,
  answers: readonly Answer[],
  kind: { readonly code: '962' | '132' | '312'; readonly transaction: string },
): Body => ({
  segments: [
    seg('BGM', kind.code),
    seg('RFF', ['TN', kind.transaction]),
    seg('RFF', ['AF', `${flight.carrier}${flight.number}`]),
    seg('DTM', ['189', stamp(flight.departure, flight.from), '201']),
    seg('DTM', ['232', stamp(flight.arrival, flight.to), '201']),
    seg('LOC', '125', flight.from),
    seg('LOC', '87', flight.to),
    ...answers.flatMap(answerSegments),
  ],
  content: {
    ...nothing,
    answers: answers.map(({ one, code }) => ({ person: one.person.id, code })),
  },
});

const answerSegments = ({ one, code, text }: Answer): readonly Segment[] => [
  seg('ERP', '2'),
  ...(one.booking === undefined ? [] : [seg('RFF', ['AVF', one.booking])]),
  seg('RFF', ['ABO', one.uniqueReference ?? '']),
  seg('ERC', code),
  seg('FTX', 'AAP', '', '', text),
];
