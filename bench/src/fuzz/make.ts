import type { CivilDate } from '@amirani/core';
import type {
  InterchangeInput,
  PaxlstTravellerInput,
  PnrgovBookingInput,
  PnrgovTravellerInput,
  WriteMessage,
  WriteSegment,
} from '@amirani/messages/write';
import {
  cusresMessage,
  decisionId,
  paxlstMessage,
  pnrgovMessage,
  wrapTypeB,
  writeInterchange,
} from '@amirani/messages/write';
import type { Random } from './random.ts';

/** A message made up from a seed, and how many people were written into it. */
export interface Made {
  readonly bytes: Uint8Array;
  readonly travellers: number;
}

/** In each remark and nowhere else: it must never pass the gate. */
export const REMARK = 'ZQREMARK';

/** Writes a message of any of the three types, in any of the ways a link may send it. */
export const makeMessage = (random: Random): Made => {
  const kind = random.below(10);
  const made = kind < 4 ? paxlst(random) : kind < 9 ? pnrgov(random) : cusres(random);
  const family = kind < 4 || kind > 8 ? 'UN' : 'IATA';
  const text = writeInterchange(envelope(random), [made.message], family);
  if (!random.chance(15)) return { bytes: text, travellers: made.travellers };
  const link = { priority: 'QK', to: ['QAAOGXX'], from: 'QBBOGXX', filed: '010930' };
  const bytes = wrapTypeB(text, { ...link, width: random.pick([63, 69]) });
  return { bytes, travellers: made.travellers };
};

interface Draft {
  readonly message: WriteMessage;
  readonly travellers: number;
}

const envelope = (random: Random): InterchangeInput => ({
  sender: 'XX',
  recipient: 'GOV',
  prepared: '2026-01-01T10:00',
  reference: String(1 + random.below(99_999)),
  una: random.chance(70),
  lines: random.chance(30),
  separators: random.pick([
    {},
    {},
    { repetition: '*' },
    { element: '*', terminator: '#' },
    { element: '-', terminator: '*' },
    { terminator: '"' },
  ]),
  ...(random.chance(30) ? { group: '1' } : {}),
});

const header = (random: Random): WriteMessage['header'] => ({
  reference: String(1 + random.below(9999)),
  access: 'XX988/260102/1000',
  part: { index: 1 + random.below(3), last: random.chance(50) },
});

const flight = (random: Random) => ({
  carrier: random.pick(['XX', 'Q9', 'ZZ']),
  number: String(1 + random.below(9999)),
  from: letters(random, 3),
  to: letters(random, 3),
  departure: `2026-0${1 + random.below(9)}-1${random.below(10)}T1${random.below(10)}:00`,
  arrival: `2026-0${1 + random.below(9)}-1${random.below(10)}T2${random.below(4)}:30`,
});

/** Mostly small; now and then a full aircraft. */
const size = (random: Random, full: number): number =>
  random.below(500) === 0 ? full : random.below(6);

const paxlst = (random: Random): Draft => {
  const travellers = Array.from({ length: size(random, 300) }, () => listed(random));
  return {
    travellers: travellers.length,
    message: paxlstMessage({
      header: header(random),
      legs: Array.from({ length: 1 + random.below(3) }, () => flight(random)),
      travellers,
      dates: random.pick(['long', 'short']),
    }),
  };
};

const listed = (random: Random): PaxlstTravellerInput => ({
  surname: name(random),
  ...(random.chance(85) ? { given: name(random) } : {}),
  role: random.pick(['passenger', 'passenger', 'passenger', 'crew', 'transit-passenger'] as const),
  birthDate: day(random, 1910),
  sex: random.pick(['M', 'F', 'X', 'U']),
  nationalities: [random.pick(states)],
  birthPlace: random.pick(['UTO', 'QMA LONDON', 'Old town']),
  uniqueReference: String(random.below(1e9)),
  booking: letters(random, 6),
  documents: Array.from({ length: random.below(3) }, () => passport(random)),
  bags: random.chance(50) ? [{ pieces: 1 + random.below(3), tag: `XX${random.below(1e6)}` }] : [],
});

const pnrgov = (random: Random): Draft => {
  const bookings = Array.from({ length: size(random, 120) }, () => booking(random));
  const message = pnrgovMessage({
    header: header(random),
    version: random.pick([
      ['11', '1'],
      ['13', '1'],
      ['15', '1'],
    ] as const),
    sender: { carrier: 'XX' },
    flight: flight(random),
    bookings,
  });
  const travellers = bookings.reduce((sum, one) => sum + one.travellers.length, 0);
  return { travellers, message: { ...message, body: remarked(message.body, random) } };
};

const booking = (random: Random): PnrgovBookingInput => {
  const legs = Array.from({ length: 1 + random.below(3) }, () => flight(random));
  const travellers = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    booked(random, String(index + 1)),
  );
  return {
    locators: [{ carrier: 'XX', locator: letters(random, 6) }],
    created: '2025-12-01T10:00',
    travellers,
    legs: legs.map((leg) => ({ kind: 'flight', ...leg, bookingClass: 'Y', status: 'HK' })),
  };
};

const booked = (random: Random, reference: string): PnrgovTravellerInput => ({
  surname: name(random),
  ...(random.chance(90) ? { given: name(random) } : {}),
  ...(random.chance(60)
    ? { title: random.pick(['MR', 'MRS', 'REV']), glueTitle: random.chance(30) }
    : {}),
  reference,
  ...(random.chance(70) ? { sex: 'F', birthDate: day(random, 1930) } : {}),
  documents: random.chance(60) ? [passport(random)] : [],
  contacts: random.chance(50) ? [{ kind: 'phone', value: `+49${random.below(1e9)}` }] : [],
  payments: random.chance(30) ? [{ form: 'CC', vendor: 'VI', lastFour: '1111' }] : [],
});

/** Puts what Annex I does not allow between the segments of the bookings. */
const remarked = (body: readonly WriteSegment[], random: Random): readonly WriteSegment[] =>
  body.flatMap((segment, index) =>
    index > 5 && random.chance(8) ? [segment, remark(random)] : [segment],
  );

const remark = (random: Random): WriteSegment =>
  random.pick<WriteSegment>([
    ['SSR', ['OTHS', 'HK', '1', 'XX', '', '', '', '', `${REMARK} IS ILL?`]],
    ['SSR', [random.pick(['KSML', 'WCHR', 'MEDA', 'ABCD']), 'HK', '1', REMARK]],
    ['IFT', ['4', '28', '', 'XX'], `${REMARK}+ASKS: FOR 'HELP'`],
    ['APD', ['738', REMARK], REMARK],
    ['XYZ', REMARK],
  ]);

const cusres = (random: Random): Draft => ({
  travellers: 0,
  message: cusresMessage({
    header: header(random),
    legs: [flight(random)],
    answers: Array.from({ length: size(random, 300) }, (_, index) =>
      random.chance(90)
        ? { board: true, uniqueReference: String(index) }
        : { board: false, uniqueReference: String(index), decision: decisionId('decision-0001') },
    ),
  }),
});

const passport = (random: Random) => ({
  type: random.pick(['P', 'I', 'AC']),
  number: `C${random.below(1e8)}`,
  issuer: random.pick(states),
  expiry: `20${30 + random.below(9)}-05-17` as CivilDate,
});

const states = ['UTO', 'QMA', 'QGE', 'QZZ'];

const day = (random: Random, from: number): CivilDate =>
  `${from + random.below(2024 - from)}-0${1 + random.below(9)}-1${random.below(10)}` as CivilDate;

const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(65 + random.below(26))).join('');

const traps = ['DREW', 'SIRI', 'ALEXANDR', 'Y', 'MOTIF', 'UNT', 'TREV', 'MISTY', 'FR', "O'NEIL"];
const odd = ['+', ':', '?', "'", '*', '-', '#', '"', 'É', 'Ж', 'გ', '李'];

const name = (random: Random): string => {
  if (random.chance(15)) return random.pick(traps);
  const plain = letters(random, 1 + random.below(9));
  return random.chance(20) ? `A${random.pick(odd)}${plain}${random.pick(odd)}B` : plain;
};
