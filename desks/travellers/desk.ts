import { defineDesk } from '@platform/api/desk.ts';

/** What the travellers desk says of itself. */
export const travellers = defineDesk({
  name: 'travellers',
  problems: {},
  heardBy: {
    flight: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
    quarantine: ['operator', 'data-protection-officer'],
  },
  acts: {
    unmask: 'unmaskTraveller',
    'unmask-lock': 'releaseUnmasking',
    'unmask-locks-read': 'listUnmaskingLocks',
    'traveller-read': 'getTraveller',
    'flight-read': 'listFlights getFlight listFlightTravellers',
    search: 'search',
    'message-read': 'getMessage',
    'messages-taken': 'uploadMessages folder',
    'quarantine-read': 'listQuarantine',
    'quarantine-opened': 'openQuarantineItem',
    'quarantine-replayed': 'replayQuarantineItem',
    'quarantine-erased': 'eraseQuarantineItem eraseOverdueItems',
  },
  places: [
    {
      path: '/flights',
      title: /*i18n*/ { id: 'place.flights', message: 'Travellers' },
      about: /*i18n*/ { id: 'place.flights.about', message: 'Flights and who is on them' },
      key: '1',
      order: 10,
      roles: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
    },
    {
      path: '/messages',
      title: /*i18n*/ { id: 'place.messages', message: 'Messages' },
      about: /*i18n*/ { id: 'place.messages.about', message: 'Read a message, see it explained' },
      key: '2',
      order: 110,
    },
    {
      path: '/quarantine',
      title: /*i18n*/ { id: 'place.quarantine', message: 'Quarantine' },
      about: /*i18n*/ { id: 'place.quarantine.about', message: 'Input that could not be read' },
      key: '3',
      order: 120,
      roles: ['operator', 'data-protection-officer'],
      startOf: ['operator'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.board', message: 'Flight board' },
      keys: {
        'board.departures': {
          press: 'd',
          text: /*i18n*/ { id: 'key.board.departures', message: 'Departures' },
        },
        'board.arrivals': {
          press: 'a',
          text: /*i18n*/ { id: 'key.board.arrivals', message: 'Arrivals' },
        },
        'board.now': {
          press: 'n',
          text: /*i18n*/ { id: 'key.board.now', message: 'The next flight' },
        },
      },
    },
    {
      title: /*i18n*/ { id: 'keys.traveller', message: 'Traveller' },
      keys: {
        'traveller.unmask': {
          press: 'm',
          text: /*i18n*/ { id: 'key.traveller.unmask', message: 'Show the masked values' },
        },
      },
    },
  ],
});
