import { bookingTitles } from '@amirani/names/booking';
import { expect, test } from 'vitest';
import { born, by } from '../../test/people.ts';

const birth = born('1990-05-06');
const api = { surname: 'BERADZE', given: 'NINO', ...birth };

test.each(bookingTitles)(
  'a booking with the title %s glued to a name links with the list',
  (title) => {
    expect(by(api, { ...api, given: `NINO${title}` })).toBe('name-and-birth-date');
    expect(by(api, { ...api, surname: `BERADZE${title}` })).toBe('name-and-birth-date');
    expect(by(api, { ...birth, surname: `NINO${title}`, given: 'BERADZE' })).toBe(
      'name-and-birth-date',
    );
    // The whole name in one element, with a slash.
    expect(by(api, { ...birth, surname: `BERADZE/NINO${title}` })).toBe('name-and-birth-date');
    expect(by(api, { ...birth, surname: `BERADZE/NINO ${title}` })).toBe('name-and-birth-date');
    // Without a date of birth, in another booking's words: by the name alone.
    expect(
      by({ surname: 'BERADZE', given: 'NINO' }, { surname: `BERADZE${title}`, given: 'NINO' }),
    ).toBe('name');
    // Somebody who has one name only.
    expect(by({ surname: 'SUKARNO', ...birth }, { surname: `SUKARNO${title}`, ...birth })).toBe(
      'name-and-birth-date',
    );
  },
);

test('the filler of a person without a given name may have a title glued on', () => {
  const one = { surname: 'YOWAWAN', ...birth };
  expect(by(one, { ...one, given: 'FNU' })).toBe('name-and-birth-date');
  expect(by(one, { ...one, given: 'FNUMR' })).toBe('name-and-birth-date');
  expect(by(one, { ...one, given: 'FNULA' })).toBeUndefined();
});

test('two titles, and a surname of one letter that a system doubled or moved', () => {
  expect(by(api, { ...api, given: 'NINODRMRS' })).toBe('name-and-birth-date');
  const minho = { surname: 'O', given: 'MINHO', ...birth };
  expect(by(minho, { ...minho, surname: 'OO' })).toBe('name-and-birth-date');
  expect(by(minho, { surname: 'OMINHO', ...birth })).toBe('name-and-birth-date');
});

test('a known name that ends like a title is nobody else by its name alone', () => {
  const peter = { surname: 'ADAMS', given: 'PETER' };
  expect(by(peter, { ...peter })).toBe('name');
  expect(by(peter, { ...peter, given: 'PETERMR' })).toBe('name');
  expect(by(peter, { ...peter, surname: 'ADA' })).toBeUndefined();
  // MR and MRS of one name are two people, a couple with one given name.
  expect(by({ ...peter, given: 'ALEXMR' }, { ...peter, given: 'ALEXMRS' })).toBeUndefined();
});
