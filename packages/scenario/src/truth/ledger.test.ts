import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { dialectOf, habitsOf } from '../airline/dialect.ts';
import type { WorldMessage } from '../airline/transmission.ts';
import { airlines } from '../geography/airlines.ts';
import type { World } from '../world.ts';
import { createWorld, worldVersion } from '../world.ts';

const referenceDate = '2026-03-31' as CivilDate;
const worlds: readonly World[] = [1, 2, 3].map((seed) =>
  createWorld({ version: worldVersion, seed, referenceDate }),
);
const all = worlds.flatMap(({ messages }) => messages);

/** The text of a file as it was before the line breaks of its link. */
const textOf = ({ bytes }: WorldMessage): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\r\n]/g, '');

const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

test('every traveller of every message is a person of the ledger, of that flight', () => {
  for (const { truth } of worlds) {
    const ids = new Set(truth.persons.map(({ id }) => id));
    expect(ids.size).toBe(truth.persons.length);
    for (const { travellers, answers, referenced, flight } of truth.messages) {
      const named = [...travellers, ...answers].map(({ person }) => person);
      for (const id of [...named, ...referenced]) {
        expect(ids.has(id)).toBe(true);
        expect(id.startsWith(`${flight}/`)).toBe(true);
      }
    }
  }
});

test('PAXLST: as many NAD or PDT in the bytes as travellers in the ledger', () => {
  for (const message of all.filter(({ kind }) => kind === 'PAXLST')) {
    const text = textOf(message);
    const people = count(text, /NAD[+*-](FL|FM|DDU)\b/g) + count(text, /PDT\*/g);
    expect(people).toBe(message.content.travellers.length);
  }
});

test('PNRGOV: as many TIF before check-in, and infant remarks, as travellers in the ledger', () => {
  for (const message of all.filter(
    ({ kind, readable }) => kind === 'PNRGOV' && readable === 'whole',
  )) {
    const { terminator, element } = dialectOf(
      message.carrier as (typeof airlines)[number]['code'],
    ).separators;
    const tags = textOf(message)
      .split(terminator)
      .map((segment) => segment.split(element)[0] ?? '');
    const named = tags.filter((tag, i) => tag === 'TIF' && tags[i - 1] !== 'TRI').length;
    const forms = message.content.travellers.map(({ form }) => form);
    expect(named).toBe(forms.filter((form) => form === 'TIF').length);
    const remarks = habitsOf(message.carrier as 'K0').includes('infant.remark');
    const infants = remarks ? count(textOf(message), /INFT/g) : 0;
    expect(infants).toBe(forms.filter((form) => form === 'INFT').length);
    expect(tags.filter((tag) => tag === 'SRC')).toHaveLength(message.content.bookings.length);
  }
});

test('locators are unique, and no traveller stands twice in a message', () => {
  for (const { truth } of worlds) {
    const locators = truth.bookings.map(({ locator }) => locator);
    expect(new Set(locators).size).toBe(locators.length);
    for (const { travellers } of truth.messages) {
      const keys = travellers.map(({ person, message }) => `${message} ${person}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  }
});

test('every canary is in the files that the ledger names, and in no other', () => {
  for (const { messages, truth } of worlds) {
    expect(truth.canaries.length).toBeGreaterThan(80);
    const texts = messages.map((message) => ({ path: message.path, text: textOf(message) }));
    for (const { token, paths } of truth.canaries)
      expect(texts.filter(({ text }) => text.includes(token)).map(({ path }) => path)).toEqual(
        paths,
      );
  }
});

test('every kind that the gate must drop is sent', () => {
  const kinds = new Set(
    worlds.flatMap(({ truth }) => truth.messages.flatMap(({ drops }) => Object.keys(drops))),
  );
  expect([...kinds].sort()).toEqual([
    'assistance',
    'card-number',
    'history',
    'hotel',
    'meal',
    'remark',
    'title',
  ]);
});

test('every mishap happens in the smallest world', () => {
  const [world] = worlds;
  const seen = new Set(world?.truth.messages.flatMap(({ mistakes }) => mistakes));
  expect([...seen].sort()).toEqual([
    'glued',
    'part-missing',
    'parts-out-of-order',
    'sent-twice',
    'sent-twice-rewrapped',
    'truncated',
    'unknown-segment',
    'unreadable',
  ]);
});

test('a file sent twice has the same bytes; rewrapped it has others, and the same without line breaks', () => {
  const [world] = worlds;
  const again = world?.messages.filter(({ path }) => path.endsWith('-again.edi')) ?? [];
  expect(again).toHaveLength(2);
  for (const copy of again) {
    const push = copy.path.replace('-again', '').slice(copy.path.indexOf('-', 11));
    const first = world?.messages.find(({ path }) => path.endsWith(push));
    const same = first !== undefined && Buffer.from(first.bytes).equals(Buffer.from(copy.bytes));
    expect(same).toBe(!copy.content.mistakes.includes('sent-twice-rewrapped'));
    expect(first === undefined ? '' : textOf(first)).toBe(textOf(copy));
  }
});

test('a match joins what API and PNR say of one person, and no one else', () => {
  for (const { truth } of worlds) {
    expect(new Set(truth.matches.map(({ person }) => person)).size).toBe(truth.matches.length);
    const both = truth.matches.filter(({ api, pnr }) => api.length > 0 && pnr.length > 0);
    expect(both.length).toBeGreaterThan(500);
    const places = truth.matches.flatMap(({ api, pnr }) => [...api, ...pnr]);
    expect(places).toHaveLength(
      truth.messages.reduce((sum, { travellers }) => sum + travellers.length, 0),
    );
  }
});

test('changes over time are there: cancelled, split, corrected, documents that differ from those shown', () => {
  for (const { truth } of worlds) {
    expect(truth.bookings.some(({ cancelled }) => cancelled !== undefined)).toBe(true);
    expect(truth.bookings.some(({ splitTo }) => splitTo !== undefined)).toBe(true);
    const names = new Map<string, Set<string>>();
    for (const { kind, travellers } of truth.messages)
      if (kind === 'PNRGOV')
        for (const { person, surname } of travellers)
          names.set(person, (names.get(person) ?? new Set()).add(surname));
    expect([...names.values()].some((forms) => forms.size > 1)).toBe(true);
  }
});

test('look-alikes share a name and are two', () => {
  for (const { truth } of worlds) {
    expect(truth.lookAlikes.length).toBeGreaterThan(8);
    for (const { persons, apart } of truth.lookAlikes) {
      const [one, other] = persons.map((id) => truth.persons.find((person) => person.id === id));
      expect(one?.surname).toBe(other?.surname);
      expect(one?.given === other?.given).toBe(apart !== 'given-name');
      expect(one?.birthDate === other?.birthDate).toBe(apart === 'given-name');
    }
  }
});

test('every airline has habits that a reader must cope with', () => {
  for (const { code } of airlines) expect(habitsOf(code).length).toBeGreaterThan(2);
});

test('of those whom bookings alone tell of, the stated share has the title in the name', () => {
  const only = worlds.flatMap(({ truth }) =>
    truth.matches.filter(({ api, pnr }) => api.length === 0 && pnr.length > 0),
  );
  const written = worlds.flatMap(({ truth }) => truth.writtenNames);
  const those = written.filter(({ pnrOnly }) => pnrOnly);
  expect(those.length).toBeGreaterThan(40);
  // 600 of a thousand of those who never come, more of those who gave no document; infants in remarks have no title.
  expect(those.length / only.length).toBeGreaterThan(0.52);
  expect(those.length / only.length).toBeLessThan(0.75);
  const writings = new Set(written.map(({ writing }) => writing));
  expect([...writings].sort()).toEqual([
    'blank',
    'doubled',
    'given-unknown',
    'glued',
    'one-element',
    'pulled-in-front',
    'slash',
    'surname-unknown',
    'swapped',
  ]);
});

test('a name with the title in it is written so in its messages, and no DOCS beside it gives it without', () => {
  let count = 0;
  for (const message of all.filter(({ kind }) => kind === 'PNRGOV'))
    for (const { writing, nameAsSent, title = '', documents } of message.content.travellers) {
      if (writing === undefined) continue;
      count++;
      expect(documents).toBe(undefined);
      expect(nameAsSent.endsWith(title)).toBe(true);
      // A link may cut a file off before the name.
      if (message.readable === 'whole') {
        const [element = ''] = nameAsSent.split('/');
        expect(textOf(message)).toContain(element);
      }
    }
  expect(count).toBeGreaterThan(500);
});
