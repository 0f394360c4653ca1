import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import { drawName } from '../bearer/bearer.ts';
import type { WrittenName } from '../bearer/written-name.ts';
import type { Making } from '../issue/making.ts';
import type { Particulars } from '../issue/particulars.ts';
import { printOf, zoneOf } from '../issue/particulars.ts';
import { groupsOf, nameField } from '../issue/spelling.ts';
import { addYears } from '../issue/validity.ts';
import { stateFacts } from '../states/profiles.ts';
import type { Forger } from './forger.ts';
import { alone, found, rewritten, single } from './forger.ts';

/** Forgeries of what a document says of its holder and its days: kinds 4 to 9, 17 and 18. */
export const birthDate: Forger = (workshop) => {
  const making = single(workshop, { electronic: true }, ({ particulars }) => {
    const { birth, birthKnown } = particulars.bearer;
    return birthKnown === 'day' && birth > '1945-01-01';
  });
  const { particulars } = making;
  const { bearer } = particulars;
  const birth = addDays(bearer.birth, -workshop.source.between(370, 4000));
  return alone(
    rewritten(making, { ...particulars, bearer: { ...bearer, birth } }),
    ['dg1.mrz'],
    `the date of birth reads ${birth} instead of ${bearer.birth} with all check digits; the chip was left alone`,
  );
};

export const expiryExtended: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const { particulars } = making;
  const expiry = addYears(particulars.issued, workshop.source.between(11, 14));
  return alone(
    rewritten(making, { ...particulars, expiry }),
    ['dg1.mrz', 'state.validity'],
    `the date of expiry reads ${expiry} instead of ${particulars.expiry} with all check digits; the chip was left alone`,
  );
};

export const nameInZone: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const other = otherName(making.particulars, workshop.source);
  const { facts } = making.particulars;
  return alone(
    { ...making, zone: zoneOf({ ...making.particulars, groups: groupsOf(facts, other) }) },
    ['mrz.viz', 'dg1.mrz'],
    'another name stands in the zone; print and chip have the holder’s',
  );
};

export const nameInPrint: Forger = (workshop) => {
  const making = single(workshop, {});
  const name = otherName(making.particulars, workshop.source);
  return alone(
    { ...making, print: printOf({ ...making.particulars, name }) },
    ['mrz.viz'],
    'another name is printed; zone and chip have the holder’s',
  );
};

export const sexInZone: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const { sex } = making.particulars.bearer;
  const other = sex === 'F' ? 'M' : 'F';
  return alone(
    { ...making, zone: zoneOf(making.particulars, { sex: other }) },
    ['mrz.viz', 'dg1.mrz'],
    `the zone has ${other} instead of ${sex}; print and chip were left alone`,
  );
};

export const nationality: Forger = (workshop) => {
  const making = single(workshop, { electronic: true });
  const { particulars } = making;
  const other = workshop.source.pick(
    stateFacts.filter(({ state }) => state !== particulars.nationality),
  ).state;
  return alone(
    rewritten(making, { ...particulars, nationality: other }),
    ['dg1.mrz'],
    `the nationality reads ${other} instead of ${particulars.nationality}; the chip was left alone`,
  );
};

export const impossibleDate: Forger = (workshop) => {
  const { source } = workshop;
  const making = single(workshop, {});
  const field = source.pick(['birth', 'expiry'] as const);
  const { bearer, expiry } = making.particulars;
  const date = noDay(field === 'birth' ? bearer.birth : expiry, source);
  const { dateOfBirth, dateOfExpiry, ...print } = making.print;
  return alone(
    {
      ...making,
      zone: zoneOf(making.particulars, { [field]: date }),
      // An invalid date cannot be typed as a date.
      print: {
        ...print,
        ...(field === 'birth' || dateOfBirth === undefined ? {} : { dateOfBirth }),
        ...(field === 'expiry' || dateOfExpiry === undefined ? {} : { dateOfExpiry }),
      },
    },
    ['mrz.dates'],
    `the date of ${field} reads ${date}, which is no day, with all check digits`,
  );
};

export const validityTooLong: Forger = (workshop) => {
  const making = single(workshop, {
    kinds: ['passport', 'identity-card', 'emergency-passport'],
    electronic: false,
  });
  const { particulars } = making;
  const most = Math.max(...particulars.kind.longest.map(({ years }) => years));
  const expiry = addYears(particulars.issued, most + workshop.source.between(1, 4));
  return alone(
    rewritten(making, { ...particulars, expiry }),
    ['state.validity'],
    `issued on ${particulars.issued} and valid until ${expiry}, longer than the state ever gave`,
  );
};

/** Another name of the same people, which no truncation or spelling makes the same. */
export const otherName = (particulars: Particulars, source: Stream): WrittenName => {
  const own = firstLetters(particulars, particulars.groups);
  return found(source, 'name', (one) => {
    const name = drawName(particulars.facts, particulars.bearer.sex === 'F', one);
    const letters = firstLetters(particulars, groupsOf(particulars.facts, name));
    return letters === own ? undefined : name;
  });
};

const firstLetters = (
  { facts, kind }: Making['particulars'],
  groups: Particulars['groups'],
): string => nameField(facts, groups, kind.format).field.slice(0, 3);

const noDay = (date: CivilDate, source: Stream): string =>
  date.slice(2, 4) +
  source.pick([
    `13${date.slice(8)}`,
    `00${date.slice(8)}`,
    '0230',
    '0431',
    '0631',
    '0931',
    '1131',
    `${date.slice(5, 7)}00`,
    `${date.slice(5, 7)}32`,
  ]);
