import { expect, test } from 'vitest';
import { born, by, identity, type Person, passport, personsAfter } from '../../test/people.ts';
import { matchPeople } from './match.ts';
import { peopleOf } from './people.ts';

test('two whose names fold into one, born on one day, each with a passport of one state, are two', () => {
  const ana = { surname: 'AAAABAA', given: 'ANA', ...born('1980-01-01') };
  const anae = { ...ana, surname: 'AAAABAE' };
  expect(by({ ...ana, ...passport('X0000100') }, { ...anae, ...passport('X0000104') })).toBe(
    undefined,
  );
  // The same passport, or a passport on one side only: then they are one.
  expect(by({ ...ana, ...passport('X0000100') }, { ...anae, ...passport('X0000100') })).toBe(
    'document',
  );
  expect(by({ ...ana, ...passport('X0000100') }, anae)).toBe('name-and-birth-date');
});

test('twins in one booking, one born as the other, each with a passport, are two', () => {
  const twin = { surname: 'LOMAIA', booking: 'ABC123', ...born('1990-01-01') };
  const anna = { ...twin, given: 'ANNA', ...passport('AA1111111') };
  const maria = { ...twin, given: 'ANNA MARIA', ...passport('BB2222222') };
  expect(personsAfter(anna, maria)).toBe(2);
  const own = (reference: string, seat: string) => ({ reference, seats: [{ seat }] });
  expect(personsAfter({ ...anna, ...own('1.1', '1A') }, { ...maria, ...own('1.2', '1B') })).toBe(2);
  // Nor where they are citizens of two states, or where only the places in the booking part them.
  expect(personsAfter(anna, { ...maria, ...passport('BB2222222', 'QPL') })).toBe(2);
  const bare = { ...twin, documents: [] };
  expect(
    personsAfter(
      { ...bare, given: 'ANNA', reference: '1.1' },
      { ...bare, given: 'ANNA MARIA', reference: '1.2' },
    ),
  ).toBe(2);
  // Names that fold into one.
  expect(personsAfter({ ...anna, given: 'OESTA' }, { ...maria, given: 'OSTA' })).toBe(2);
});

test.each([
  ['P', 'QVR', 'PP', 'QVR'],
  ['P', 'GEO', 'P', 'GE'],
  ['P', 'D<<', 'PD', 'DEU'],
  ['P', 'GBR', 'P', 'GBN'],
  ['P', 'QVR', undefined, 'QVR'],
  ['P', undefined, 'P', 'QVR'],
  ['I', 'GEO', 'C', 'GE'],
])(
  'other numbers are other documents, spelt %s %s or %s %s',
  (type, issuer, otherType, otherIssuer) => {
    const jose = { surname: 'MULLER', given: 'JOSE', ...born('1990-01-01') };
    const holding = (number: string, kind?: string, state?: string): Person => ({
      ...jose,
      documents: [
        {
          number,
          ...(kind === undefined ? {} : { type: kind }),
          ...(state === undefined ? {} : { issuer: state }),
        },
      ],
    });
    const one = holding('AA1111111', type, issuer);
    const other = holding('BB2222222', otherType, otherIssuer);
    expect(personsAfter(one, { ...other, surname: 'MUELLER' })).toBe(2);
    expect(by(one, other)).toBeUndefined();
    expect(by(one, holding('AA1111111', otherType, otherIssuer))).toBe('document');
  },
);

test('one person’s documents of two states, or passport and identity card, make no second person', () => {
  const jose = { surname: 'MULLER', given: 'JOSE', ...born('1990-01-01') };
  const first = { ...jose, ...passport('AA1111111', 'QVR') };
  expect(by(first, { ...jose, ...passport('BB2222222', 'QPL') })).toBe('name-and-birth-date');
  expect(
    by({ ...jose, ...passport('AA1111111', 'GE') }, { ...jose, ...passport('BB2222222', 'ARM') }),
  ).toBe('name-and-birth-date');
  expect(
    by(first, { ...jose, documents: [{ type: 'I', number: 'BB2222222', issuer: 'QVR' }] }),
  ).toBe('name-and-birth-date');
});

test('a corrected number comes with the whole name and something of one’s own, and nothing else changed', () => {
  const ana = { surname: 'LOMAIA', given: 'ANA', booking: 'ABC123', ...born('1990-01-01') };
  const first = { ...ana, ...passport('AA1111111') };
  const second = { ...ana, ...passport('AA1111117') };
  const ticket = { tickets: [{ number: '9017593547066' }] };
  expect(personsAfter(first, second)).toBe(2);
  for (const own of [{ reference: '1.1' }, { uniqueReference: 'U1' }, ticket] as Person[]) {
    expect(personsAfter({ ...first, ...own }, { ...second, ...own })).toBe(1);
    expect(personsAfter({ ...first, ...own }, { ...second, ...own, given: 'ANA EVA' })).toBe(2);
    expect(personsAfter({ ...first, ...own }, { ...second, ...own, ...born('1991-01-01') })).toBe(
      2,
    );
    expect(
      personsAfter(
        { ...first, ...own, seats: [{ seat: '1A' }] },
        { ...second, ...own, seats: [{ seat: '1B' }] },
      ),
    ).toBe(2);
  }
  const both = { uniqueReference: 'U1', ...ticket };
  expect(
    personsAfter({ ...first, ...both, reference: '1.1' }, { ...second, ...both, reference: '1.2' }),
  ).toBe(2);
});

test('who takes over a place or a reference is another person', () => {
  const anna = {
    ...{
      surname: 'LOMAIA',
      given: 'ANNA',
      booking: 'ABC123',
      reference: '1',
      uniqueReference: 'U1',
    },
    ...born('1990-01-01'),
  };
  const next = { ...anna, given: 'ANNA MARIA', ...born('2001-01-01') };
  expect(personsAfter(anna, next)).toBe(2);
  expect(
    personsAfter({ ...anna, ...passport('AA1111111') }, { ...next, ...passport('BB2222222') }),
  ).toBe(2);
  expect(personsAfter(anna, { ...next, surname: 'IVANOV' })).toBe(2);
  // A mother's passport typed for her child makes no one of them.
  expect(
    personsAfter({ ...anna, ...passport('AA1111111') }, { ...next, ...passport('AA1111111') }),
  ).toBe(2);
  // A birth date that was typed wrongly is still the person's, whose name and place are the same.
  expect(personsAfter(anna, { ...anna, ...born('1990-10-01') })).toBe(1);
});

test('a letter read as a digit does not make another document, but gives no evidence', () => {
  const jose = { surname: 'MULLER', given: 'JOSE', ...born('1990-01-01') };
  const one = { ...jose, ...passport('BL4491974') };
  expect(by(one, { ...jose, ...passport('BL449I974') })).toBe('name-and-birth-date');
  expect(by(one, { ...jose, ...passport('BL4491975') })).toBeUndefined();
  expect(by(one, { ...one, surname: 'MULER', ...passport('BL449I974') })).toBeUndefined();
});

test('where documents were mixed up, who has a reference is nobody else', () => {
  const [father, son] = [born('1962-12-10'), born('1989-04-04')];
  const api = [
    {
      surname: 'IVANOV',
      given: 'IVAN',
      uniqueReference: 'U1',
      ...father,
      ...passport('AA1111111'),
    },
    { surname: 'IVANOV', given: 'IVAN', uniqueReference: 'U2', ...son, ...passport('BB2222222') },
  ];
  const pnr = (surname: string) => [
    { surname, given: 'IVAN', uniqueReference: 'U1' },
    {
      surname: 'IVANOV',
      given: 'IVAN',
      uniqueReference: 'U2',
      ...father,
      ...passport('AA1111111'),
    },
  ];
  const pairs = (people: readonly Person[]) =>
    matchPeople(peopleOf(api.map(identity)), peopleOf(people.map(identity)));
  // Another spelling of the name is enough with the reference; the son with his father's passport is left.
  expect(pairs(pnr('IVANOW'))).toEqual([{ left: 0, right: 0, by: 'reference' }]);
  expect(pairs(pnr('LOMAIA'))).toEqual([]);
});
