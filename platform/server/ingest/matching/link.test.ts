import fc from 'fast-check';
import { expect, test } from 'vitest';
import { born, flight, message, type Person, passport, saying } from '../../test/people.ts';
import { flightPersonsOf, takeIn } from './flight-persons.ts';
import { linkPersons, type PersonLink } from './link.ts';

/** A flight on which the systems hear of people, and are linked after each message. */
const room = () => {
  const [api, pnr] = [flightPersonsOf(flight), flightPersonsOf(flight)];
  let links: readonly PersonLink[] = [];
  const hear = (flightPersons: typeof api, people: readonly Person[]) => {
    takeIn(flightPersons, people.map(saying));
    const relinked = linkPersons(api, pnr, links);
    links = [...relinked.kept, ...relinked.made];
    return relinked;
  };
  const place = (flightPersons: typeof api, id: string) =>
    flightPersons.persons.findIndex((one) => one.id === id);
  return {
    api: (...people: Person[]) => hear(api, people),
    pnr: (...people: Person[]) => hear(pnr, people),
    links: () =>
      links.map(({ apiId, pnrId, by }) => [place(api, apiId), place(pnr, pnrId), by] as const),
  };
};

const john = { surname: 'SMITH', given: 'JOHN' };
const elder = { ...john, ...born('1970-01-01'), ...passport('AA1111111') };
const younger = { ...john, ...born('1995-05-05'), ...passport('BB2222222') };
const booked = { ...john, booking: 'ABC123', reference: '1' };

test('a link by name ends where what comes later contradicts it, and the right one is made', () => {
  const on = room();
  on.api(elder);
  on.pnr(booked);
  expect(on.links()).toEqual([[0, 0, 'name']]);
  // A namesake alone takes nothing away: nothing speaks against the link yet.
  expect(on.api(younger).ended).toEqual([]);
  expect(on.links()).toEqual([[0, 0, 'name']]);
  const relinked = on.pnr({ ...booked, ...younger });
  expect(relinked.ended).toMatchObject([{ by: 'name' }]);
  expect(on.links()).toEqual([[1, 0, 'document']]);
});

test('a link by name that is contradicted ends though nobody else is there', () => {
  const on = room();
  on.api(elder);
  on.pnr(booked);
  expect(on.pnr({ ...booked, ...born('1995-05-05') })).toMatchObject({ kept: [], made: [] });
  expect(on.links()).toEqual([]);
});

test('better evidence for one of the two takes a link by name away, none takes a firm one', () => {
  const on = room();
  on.api(elder);
  on.pnr(booked);
  // The other PNR is that of the passport.
  on.pnr({ ...john, booking: 'DEF456', reference: '1', ...passport('AA1111111') });
  expect(on.links()).toEqual([[0, 1, 'document']]);
  on.pnr({ ...john, booking: 'DEF456', reference: '1', ...born('1995-05-05') });
  expect(on.links()).toEqual([[0, 1, 'document']]);
});

test('links pair each with at most one, are never lost or doubled, and come to rest', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), message), { maxLength: 6 }), (messages) => {
      const [api, pnr] = [flightPersonsOf(flight), flightPersonsOf(flight)];
      let links: readonly PersonLink[] = [];
      for (const [isApi, people] of messages) {
        takeIn(isApi ? api : pnr, people.map(saying));
        const { kept, ended, made } = linkPersons(api, pnr, links);
        expect(kept.length + ended.length).toBe(links.length);
        expect([...kept, ...ended].every((link) => links.includes(link))).toBe(true);
        links = [...kept, ...made];
        expect(new Set(links.map(({ apiId }) => apiId)).size).toBe(links.length);
        expect(new Set(links.map(({ pnrId }) => pnrId)).size).toBe(links.length);
      }
      // Who is left over when others found theirs may be found next time; then nothing moves any more.
      let moves = 0;
      for (let again = linkPersons(api, pnr, links); again.made.length + again.ended.length > 0; ) {
        moves += 1;
        if (moves > api.persons.length) throw new Error('links go on moving');
        links = [...again.kept, ...again.made];
        again = linkPersons(api, pnr, links);
      }
    }),
  );
});
