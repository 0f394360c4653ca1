import type { MessageRecord } from '@amirani/messages';
import { z } from 'zod';

// The form of MessageRecord, for a record that comes from a limited process: nothing else gets into the server.

const text = z.string().optional();
const flag = z.boolean().optional();
const count = z.int().nonnegative();
const list = <T extends z.ZodType>(of: T) => z.array(of).optional();

const Locator = z.strictObject({
  segment: z.int(),
  tag: z.string(),
  element: z.int(),
  component: z.int(),
  start: z.int(),
  end: z.int(),
});
const Source = z.record(z.string(), Locator);
const point = { from: text, to: text, departure: text, arrival: text };
const designation = { designator: text, carrier: text, number: text, suffix: text };

const Flight = z.strictObject({
  ...{ designator: z.string(), carrier: z.string(), number: z.string(), suffix: text },
  ...point,
});
const Leg = z.strictObject({
  kind: z.enum(['flight', 'surface', 'open']),
  ...designation,
  ...point,
  ...{ operatedAs: text, status: text, bookingClass: text },
});
const Contact = z.strictObject({
  kind: z.enum(['phone', 'email', 'address']),
  value: z.string(),
});
const Document = z.strictObject({
  ...{ type: text, number: text, issuer: text, expiry: text, issued: text, nationality: text },
  ...{ surname: text, given: text, cancelled: flag, issuePlace: text, validFor: text },
});
const Bag = z.strictObject({
  ...{ pieces: z.number().optional(), weightKg: z.number().optional() },
  ...{ tag: text, tagCount: z.number().optional(), carrier: text, to: text, pool: text },
  poolRole: z.enum(['head', 'member']).optional(),
});
const Traveller = z.strictObject({
  ...{ surname: text, given: text, title: text, nameAsSent: text, birthDate: text },
  ...{ birthDateCandidates: list(z.string()), sex: text, nationalities: list(z.string()) },
  ...{ birthPlace: text, residence: text, embark: text, debark: text },
  role: z.enum(['passenger', 'crew', 'transit-passenger', 'transit-crew']),
  age: z.enum(['adult', 'child', 'infant']).optional(),
  documents: list(Document),
  seats: list(z.strictObject({ seat: z.string(), cancelled: flag, from: text, to: text })),
  bags: list(Bag),
  tickets: list(z.strictObject({ number: z.string(), coupon: text })),
  contacts: list(Contact),
  frequentFlyer: list(z.strictObject({ carrier: text, number: text, tier: text })),
  ...{ unaccompaniedMinor: flag, documentVerified: flag },
  ...{ reference: text, uniqueReference: text, booking: text, infantOf: text },
  source: Source,
});
const Booking = z.strictObject({
  locator: text,
  locators: list(z.strictObject({ carrier: text, locator: z.string() })),
  ...{ created: text, changed: text, ticketed: text, cancelled: flag },
  agency: z.strictObject({ carrier: text, location: text, number: text, country: text }).optional(),
  legs: z.array(Leg),
  contacts: list(Contact),
  payments: list(
    z.strictObject({ form: text, vendor: text, lastFour: text, expiry: text, amount: text }),
  ),
  travellers: z.array(count),
  splits: list(z.strictObject({ count: z.number().optional(), locator: text })),
  source: Source,
});
const Answer = z.strictObject({
  ...{ uniqueReference: text, booking: text, code: z.string(), codes: list(z.string()) },
  ...{ board: flag, text },
});
const Unassigned = z.strictObject({
  ...{
    tag: z.string(),
    text: z.string(),
    reason: z.string().regex(/^message\.[a-z.-]{1,60}$/),
    at: Locator,
  },
});
const Diagnostic = z.strictObject({
  code: z.string().regex(/^message\.[a-z.-]{1,60}$/),
  severity: z.string().regex(/^[a-z]{1,20}$/),
  text: z.string(),
  at: Locator.optional(),
});

/** A message as its reader gives it. */
export const MessageRecordSchema = z.strictObject({
  type: z.enum(['PAXLST', 'PNRGOV', 'CUSRES', 'other']),
  ...{ version: z.string(), reference: z.string(), access: text, part: text, function: text },
  ...{ status: text, sender: text, recipient: text, prepared: text },
  ...{ offset: count, length: count },
  flight: Flight.optional(),
  legs: z.array(Leg),
  travellers: z.array(Traveller),
  bookings: z.array(Booking),
  mentions: list(z.strictObject({ uniqueReference: text, booking: text, source: Source })),
  unassigned: list(Unassigned),
  answers: list(Answer),
  dropped: z.record(z.string(), count),
  source: Source.optional(),
  diagnostics: z.array(Diagnostic),
}) as unknown as z.ZodType<MessageRecord>;
