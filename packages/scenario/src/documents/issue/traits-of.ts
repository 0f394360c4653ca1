import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import type { Particulars } from './particulars.ts';
import { nameField } from './spelling.ts';
import type { Trait } from './traits.ts';

/** What is unusual about a document. */
export const traitsOf = (particulars: Particulars, on: CivilDate): readonly Trait[] => {
  const { facts, kind, groups, bearer, number, issued, expiry, name } = particulars;
  const printed = `${name.primary} ${name.secondary ?? ''}`;
  const is = (trait: Trait, holds: boolean): readonly Trait[] => (holds ? [trait] : []);
  return [
    ...is('long-number', number.length > 9),
    ...is('truncated-name', nameField(facts, groups, kind.format).truncated),
    ...is('three-groups', groups.length > 2),
    ...is('single-name', groups.length === 1),
    ...is('partial-birth-date', bearer.birthKnown !== 'day'),
    ...is('child', ageOn(bearer.birth, issued) < 18),
    ...is('expires-today', expiry === on),
    ...is('issued-today', issued === on),
    ...is('first-day-of-signer', particulars.model.electronic && /-(01|04|07|10)-01$/.test(issued)),
    ...is(
      'last-day-of-signer',
      particulars.model.electronic && /-(03-31|06-30|09-30|12-31)$/.test(issued),
    ),
    ...is('sex-unspecified', bearer.sex === 'X'),
    ...is('georgian', /[ა-ჰ]/.test(printed)),
    ...is('cyrillic', /[\u0400-\u04ff]/.test(printed)),
    ...is('arabic', /[\u0600-\u06ff]/.test(printed)),
    ...is('marks', /[\u00c0-\u024f]/.test(printed)),
    ...is('harmonised-code', /^P[A-Z]$/.test(particulars.code)),
  ];
};
