import type { AnnexHead } from '@amirani/messages';

/**
 * Why a column of the PNR room may be there: a head of Annex I to Directive (EU) 2016/681, or
 * `message`: what is said of the message itself; `key`: what ties rows together and says nothing of a person;
 * `record`: the documents of packages/messages, whose every field has its own ground (gate/annex-i.ts);
 * `finding`: what the unit itself found, such as how a traveller was known again.
 */
export type ColumnGround = AnnexHead | 'message' | 'key' | 'record' | 'finding';

const key = { day: 'key', flight_id: 'key' } as const;
const observation = {
  ...key,
  message_id: 'key',
  ordinal: 'message',
  received_at: 'message',
  record: 'record',
  source: 'message',
} as const;

/**
 * Every column of schemas `pnr` and `link` with its ground (R7); a test reads the tables and finds none without.
 * @internal A test compares it with the tables.
 */
export const annexColumns: Readonly<Record<string, Readonly<Record<string, ColumnGround>>>> = {
  'pnr.message': {
    ...key,
    id: 'key',
    type: 'message',
    version: 'message',
    function: 'message',
    status: 'message',
    reference: 'message',
    access: 'message',
    part: 'message',
    sender: 'message',
    recipient: 'message',
    prepared: 'message',
    received_at: 'message',
    said: 'message',
    said_at: 'message',
    separators: 'message',
    content: 'record',
    travellers: 17,
    dropped: 'message',
    findings: 'message',
    mentions: 'record',
  },
  'pnr.observation': { ...observation, traveller_id: 'key', matched_by: 'finding', boarding: 10 },
  'pnr.traveller': {
    ...key,
    id: 'key',
    role: 18,
    age: 18,
    surname: 4,
    given: 4,
    surname_form: 4,
    given_form: 4,
    birth_date: 18,
    sex: 18,
    nationalities: 18,
    document_type: 18,
    document_issuer: 18,
    document_number: 18,
    document_form: 18,
    seat: 14,
    bags: 16,
    unaccompanied_minor: 12,
    booking: 1,
    reference: 17,
    infant_of: 17,
    boarding: 10,
    boarding_said: 'message',
    messages: 'message',
    identity: 'record',
    known: 'record',
    first_at: 'message',
    last_at: 'message',
  },
  'pnr.booking': { ...key, locator: 1, cancelled: 19, messages: 'message', last_at: 'message' },
  'pnr.booking_observation': { ...observation, locator: 1 },
  'pnr.push': {
    ...key,
    key: 'message',
    generation: 'message',
    parts: 'message',
    last: 'message',
    opened_at: 'message',
    whole_at: 'message',
  },
  'pnr.flight_count': {
    ...key,
    messages: 'message',
    diagnostics: 'message',
    last_at: 'message',
    state: 'message',
    passengers: 17,
    crew: 17,
    transit: 17,
    without_document: 17,
    bookings: 17,
  },
  'link.person': {
    ...key,
    api_id: 'key',
    pnr_id: 'key',
    matched_by: 'finding',
    linked_at: 'finding',
  },
  'link.former': {
    ...key,
    api_id: 'key',
    pnr_id: 'key',
    matched_by: 'finding',
    linked_at: 'finding',
    ended_at: 'finding',
  },
  'link.flight_count': {
    ...key,
    only_api: 'finding',
    only_pnr: 'finding',
    without_document: 'finding',
  },
};
