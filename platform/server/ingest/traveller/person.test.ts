import type { TravellerRecord } from '@amirani/messages';
import { expect, test } from 'vitest';
import { identityOf } from '../matching/identity.ts';
import { applyMessage, documentForm, nameForms, newPerson, type Saying } from './person.ts';

const flight = { id: '00000000-0000-8000-8000-000000000000', day: '2026-12-01' };
const saying = (
  fields: Partial<TravellerRecord>,
  at = 0,
  boarding: Saying['boarding'] = undefined,
): Saying => {
  const record: TravellerRecord = { role: 'passenger', source: {}, ...fields };
  return { record, identity: identityOf(record, flight), boarding, said: at, at: new Date(at) };
};
const after = (...sayings: Saying[]) => {
  const [first, ...more] = sayings;
  if (first === undefined) throw new Error('nobody');
  return more.reduce(applyMessage, newPerson('id', flight, first));
};

test('the latest value shows, silence takes nothing back, and every value stays known', () => {
  const person = after(
    saying({ surname: 'TSERELI', given: 'NINO', sex: 'F', seats: [{ seat: '1A' }] }, 1),
    saying({ surname: 'CERELI', seats: [{ seat: '2C' }] }, 3),
    saying({}, 2),
  );
  expect(person).toMatchObject({
    surname: 'CERELI',
    given: 'NINO',
    sex: 'F',
    seat: '2C',
    messages: 3,
    firstAt: new Date(1),
    lastAt: new Date(3),
  });
  expect(person.known['surname#']).toEqual(['TSERELI', 'CERELI']);
  expect(person.identity.names.map(({ surname }) => surname)).toEqual(['TSERELI', 'CERELI']);
});

test('who is cancelled and named again travels after all; who was not on board stays so', () => {
  expect(after(saying({}), saying({}, 1, 'cancelled')).boarding).toBe('cancelled');
  expect(after(saying({}), saying({}, 1, 'cancelled'), saying({}, 2)).boarding).toBeUndefined();
  expect(after(saying({}), saying({}, 1, 'not-on-board'), saying({}, 2)).boarding).toBe(
    'not-on-board',
  );
});

test('the document shown is the passport, not the visa beside it', () => {
  const visa = { type: 'V', number: 'V1', issuer: 'QPR' };
  const passport = { type: 'P', number: 'QV1', issuer: 'QVR' };
  expect(after(saying({ documents: [visa, passport] })).document).toEqual(passport);
  expect(after(saying({ documents: [visa] })).document).toEqual(visa);
  expect(after(saying({ documents: [{ type: 'P' }] })).document).toEqual({});
});

test('search forms have a bound, whatever is sent', () => {
  const long = 'AB'.repeat(5000);
  expect(nameForms({ surname: long, given: 'FNU' })).toEqual({
    surname: long.slice(0, 200),
    given: '',
  });
  expect(documentForm(` qv-12 34<< ${long}`)).toHaveLength(200);
});
