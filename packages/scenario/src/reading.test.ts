import type { CivilDate } from '@amirani/core';
import type { MessageRecord, TravellerRecord } from '@amirani/messages';
import { canonical, readInterchanges, readRecords } from '@amirani/messages';
import { gate } from '@amirani/messages/gate';
import { describe, expect, test, vi } from 'vitest';
import type { WorldMessage } from './airline/transmission.ts';
import { canonicalJson } from './truth/canonical-json.ts';
import type { SentBooking, SentTraveller } from './truth/sent.ts';
import type { World } from './world.ts';
import { createWorld, worldVersion } from './world.ts';

// Whole worlds are made and read here; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

/*
 * Two hands: the messages and their truth were made from the segment map by one, the reader by another.
 * Here the reader is scored against the ledger.
 */

const referenceDate = '2026-03-31' as CivilDate;
const worlds: readonly World[] = [1, 2, 3].map((seed) =>
  createWorld({ version: worldVersion, seed, referenceDate }),
);

interface ReadFile {
  readonly sent: WorldMessage;
  readonly records: readonly MessageRecord[];
  /** Surname and given names in the passport, by person. */
  readonly passports: ReadonlyMap<string, string>;
}

const files: readonly ReadFile[] = worlds.flatMap(({ messages, truth }) => {
  const passports = new Map(
    truth.persons.map(({ id, surname, given }) => [id, `${surname}/${given}`]),
  );
  return messages.map((sent) => ({
    sent,
    records: readRecords(sent.bytes, { referenceDate, file: sent.path }),
    passports,
  }));
});

/** What of a traveller the ledger and a record are compared by, both in the ledger's terms. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * A given name whose title is glued on can only be told from it by a name in DOCS of the same message;
 * without it the sender's own spelling is all that a reader can know.
 */
const isAmbiguous = ({ given, title, nameAsSent, documents, writing }: SentTraveller): boolean =>
  writing !== undefined ||
  (title !== undefined &&
    documents?.some((document) => document.given === given) !== true &&
    nameAsSent.endsWith(`${given}${title}`));

/** A year of two digits may be of either century; a reader that says so has read it rightly. */
const birthOf = (record: TravellerRecord, like: SentTraveller): string | undefined =>
  record.birthDate ?? record.birthDateCandidates?.find((date) => date === like.birthDate);

/** Seats with and without a leading zero are the same. */
const seatText = (seat: string): string => seat.replace(/^0+/, '');

const sentFacts = (traveller: SentTraveller): Facts => {
  const { surname, given, title, nameAsSent, documents, bags } = traveller;
  const named = isAmbiguous(traveller) ? { nameAsSent } : { surname, given, title };
  return defined({
    ...named,
    birthDate: traveller.birthDate,
    sex: traveller.sex,
    nationalities: traveller.nationalities,
    documents: documents?.map((document) => defined({ ...document })),
    seats: traveller.seats?.map(seatText),
    bags:
      bags === undefined
        ? undefined
        : defined({
            pieces: bags.pieces,
            weightKg: bags.weightKg,
            pool: bags.pool,
            poolRole: bags.poolRole,
          }),
    tickets: traveller.tickets,
    booking: traveller.booking,
    reference: traveller.reference,
    uniqueReference: traveller.uniqueReference,
    role: traveller.role,
    embark: traveller.embark,
    debark: traveller.debark,
    infantOf: traveller.infantOf === undefined ? undefined : true,
  });
};

const readFacts = (record: TravellerRecord, like: SentTraveller): Facts => {
  const named = isAmbiguous(like)
    ? { nameAsSent: record.nameAsSent }
    : { surname: record.surname, given: record.given, title: record.title };
  const bags = record.bags ?? [];
  const sum = (values: readonly (number | undefined)[]): number | undefined => {
    const numbers = values.filter((value) => value !== undefined);
    return numbers.length === 0 ? undefined : numbers.reduce((total, value) => total + value, 0);
  };
  return defined({
    ...named,
    birthDate: birthOf(record, like),
    sex: record.sex,
    nationalities: record.nationalities,
    documents: record.documents?.map((document) => {
      const { nationality: _nationality, ...rest } = document;
      return defined(rest);
    }),
    seats: record.seats?.map(({ seat }) => seatText(seat)),
    bags:
      bags.length === 0
        ? undefined
        : defined({
            pieces: sum(bags.map(({ pieces }) => pieces)),
            weightKg: sum(bags.map(({ weightKg }) => weightKg)),
            pool: bags[0]?.pool,
            poolRole: bags[0]?.poolRole,
          }),
    tickets: record.tickets?.map(({ number }) => number),
    booking: record.booking,
    reference: record.reference,
    uniqueReference: record.uniqueReference,
    role: record.role,
    embark: record.embark,
    debark: record.debark,
    infantOf: record.infantOf === undefined ? undefined : true,
  });
};

const text = (value: unknown): string => (value === undefined ? 'nothing' : canonicalJson(value));

const defined = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

const differences = (sent: SentTraveller, record: TravellerRecord): readonly string[] => {
  const expected = sentFacts(sent);
  const found = readFacts(record, sent);
  return [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .filter((key) => text(expected[key]) !== text(found[key]))
    .map((key) => `${key}: ${text(expected[key])} was read as ${text(found[key])}`);
};

/** Pairs each sent traveller with the best fitting record, whole fits first. No record is used twice. */
const paired = (
  sent: readonly SentTraveller[],
  records: readonly TravellerRecord[],
): readonly (readonly [SentTraveller, TravellerRecord | undefined])[] => {
  const left = new Set(records);
  const take = (traveller: SentTraveller, most: number): TravellerRecord | undefined => {
    let best: TravellerRecord | undefined;
    let least = most + 1;
    for (const record of left) {
      const off = differences(traveller, record).length;
      if (off >= least) continue;
      [best, least] = [record, off];
      if (off === 0) break;
    }
    if (best !== undefined) left.delete(best);
    return best;
  };
  const whole = new Map(sent.map((traveller) => [traveller, take(traveller, 0)]));
  return sent.map((traveller) => [traveller, whole.get(traveller) ?? take(traveller, 99)]);
};

const travellersOf = ({ records }: ReadFile, message: number): readonly TravellerRecord[] =>
  records[message]?.travellers ?? [];

/*
 * Open disagreements, told to the reader's owner; strike each out when it is settled.
 *
 * namesakes: of two people of one name in one booking, one of them misspelt there, the reader gives the
 * document of the one to the other, although its reference says whose it is.
 * infants: an infant whose remark or TIF is spelt otherwise than its document is read as two.
 */

/** Fields that depend on the owner of a document. */
const documentFields = /^(given|title|birthDate|sex|nationalities|documents):/;

const isNamesake = ({ sent, passports }: ReadFile, { person, booking }: SentTraveller): boolean =>
  sent.content.travellers.some(
    (other) =>
      other.person !== person &&
      other.booking === booking &&
      passports.get(other.person) === passports.get(person),
  );

/** An infant on a lap whose name as sent is not the one in the passport. */
const isMisspeltInfant = (
  { passports }: ReadFile,
  { infantOf, surname, given, person }: SentTraveller,
): boolean => infantOf !== undefined && passports.get(person) !== `${surname}/${given}`;

test('no traveller of the ledger is lost, and none is found that is not there', () => {
  const off: string[] = [];
  for (const file of files) {
    const { sent } = file;
    const { travellers } = sent.content;
    const messages = Math.max(file.records.length, ...travellers.map(({ message }) => message + 1));
    for (let i = 0; i < messages; i++) {
      const expected = travellers.filter(({ message }) => message === i);
      const found = travellersOf(file, i).length;
      const open = expected.filter((one) => isMisspeltInfant(file, one)).length;
      if (found < expected.length || found > expected.length + open)
        off.push(`${sent.path} ${i}: ${expected.length} sent, ${found} read`);
    }
  }
  expect(files.length).toBeGreaterThan(400);
  expect(off).toEqual([]);
});

test('every traveller is read as she was sent: name, birth, documents, seats, bags, tickets, booking', () => {
  const off: string[] = [];
  let count = 0;
  for (const file of files) {
    const { travellers } = file.sent.content;
    for (const message of new Set(travellers.map((traveller) => traveller.message))) {
      const sent = travellers.filter((traveller) => traveller.message === message);
      for (const [traveller, record] of paired(sent, travellersOf(file, message))) {
        count++;
        const found = record === undefined ? ['not read'] : differences(traveller, record);
        const open =
          isMisspeltInfant(file, traveller) ||
          (isNamesake(file, traveller) && found.every((one) => documentFields.test(one)));
        if (found.length > 0 && !open)
          off.push(`${file.sent.path} ${traveller.nameAsSent}: ${found.join('; ')}`);
      }
    }
  }
  expect(count).toBeGreaterThan(8000);
  expect(off).toEqual([]);
});

describe('bookings', () => {
  const facts = ({
    locator,
    cancelled,
    created,
    split,
    legs,
    phone,
    email,
    lastFour,
  }: SentBooking): Facts =>
    defined({
      locator,
      cancelled,
      created,
      split,
      phone,
      email,
      lastFour,
      legs: legs.map((leg) => defined({ ...leg })),
    });

  test('every booking is read as it was sent: locator, times, legs, contacts, payment, split', () => {
    const off: string[] = [];
    let count = 0;
    for (const { sent, records } of files) {
      if (sent.readable !== 'whole') continue;
      for (const booking of sent.content.bookings) {
        count++;
        const record = records[booking.message]?.bookings.find(
          ({ locator }) => locator === booking.locator,
        );
        const expected = facts(booking);
        // A contact may belong to the booking or to one traveller of it.
        const contacts = [
          ...(record?.contacts ?? []),
          ...(record?.travellers ?? []).flatMap(
            (at) => records[booking.message]?.travellers[at]?.contacts ?? [],
          ),
        ];
        const contact = (kind: string): string | undefined =>
          contacts.find((one) => one.kind === kind)?.value;
        const found = defined({
          locator: record?.locator,
          cancelled: record?.cancelled,
          created: record?.created,
          split: record?.splits?.[0] && {
            locator: record.splits[0].locator,
            count: record.splits[0].count,
          },
          phone: contact('phone'),
          email: contact('email'),
          lastFour: record?.payments?.find(({ lastFour }) => lastFour !== undefined)?.lastFour,
          legs: record?.legs.map(({ kind, designator, operatedAs, from, to, departure }) =>
            defined({ kind, designator, operatedAs, from, to, departure }),
          ),
        });
        for (const key of new Set([...Object.keys(expected), ...Object.keys(found)]))
          if (text(expected[key]) !== text(found[key]))
            off.push(
              `${sent.path} ${booking.locator} ${key}: ${text(expected[key])} was read as ${text(found[key])}`,
            );
      }
    }
    expect(count).toBeGreaterThan(2000);
    expect(off).toEqual([]);
  });
});

test('every answer of the authority reaches the person it is for', () => {
  let count = 0;
  for (const { sent, records } of files.filter(({ sent: { kind } }) => kind === 'CUSRES')) {
    const expected = sent.content.answers.map(({ code }) => code);
    const found = records[0]?.answers ?? [];
    expect(found.map(({ code }) => code)).toEqual(expected);
    expect(found.map(({ board }) => board)).toEqual(expected.map((code) => code === '0Z'));
    count += found.length;
  }
  expect(count).toBeGreaterThan(100);
});

test('what no law lets a state keep is in no record', () => {
  const found: string[] = [];
  for (const { sent, records } of files) {
    const kept = JSON.stringify(records);
    for (const token of sent.content.canaries)
      if (kept.includes(token)) found.push(`${sent.path} ${token}`);
  }
  expect(found).toEqual([]);
});

test('a file cut off and an error page are told, not passed over', () => {
  for (const { sent, records } of files.filter(({ sent: { readable } }) => readable !== 'whole')) {
    const codes = records.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    if (sent.readable === 'unreadable')
      expect(records.flatMap(({ travellers }) => travellers)).toEqual([]);
    else
      expect(
        codes.some(
          (code) =>
            code === 'message.envelope.truncated' || code === 'message.envelope.end-missing',
        ),
      ).toBe(true);
  }
});

test('a file sent twice has the canonical form of the first, and the parts of a push have forms of their own', () => {
  const formsOf = ({ bytes }: WorldMessage): readonly string[] => {
    const forms: string[] = [];
    for (const { tokens, messages } of readInterchanges(gate(bytes).bytes))
      for (const message of messages)
        forms.push(Buffer.from(canonical(tokens, message)).toString('hex'));
    return forms;
  };
  for (const { messages } of worlds) {
    const again = messages.filter(({ path }) => path.endsWith('-again.edi'));
    expect(again).toHaveLength(2);
    for (const copy of again) {
      const name = copy.path.slice(copy.path.indexOf('-', 11)).replace('-again', '');
      const first = messages.find(({ path }) => path.endsWith(name));
      expect(first === undefined ? [] : formsOf(first)).toEqual(formsOf(copy));
    }
    const parts = messages.filter((one) => (one.push?.parts ?? 0) > 1 && !again.includes(one));
    const forms = parts.flatMap(formsOf);
    expect(new Set(forms).size).toBe(forms.length);
  }
});
