import { expect, test } from 'vitest';
import * as fixtures from '../test/fixtures.ts';
import { read } from '../test/read.ts';

const base = {
  ground: 'national-warrant',
  instruction: 'call-police',
};
const objects = {
  list: { ground: 'object-for-seizure', category: 'sought', purposes: ['border-check'] },
} as const;

test('CSV: several values in a cell, partial dates, scripts, terms', () => {
  const { list, format, problems } = read(fixtures.csv);
  expect(format).toBe('csv');
  expect(problems).toEqual([]);
  expect(list).toEqual([
    {
      ...base,
      id: 'W-1',
      reference: 'W-1',
      expires: '2027-01-31',
      kind: 'person',
      names: [
        { full: 'Tamar Kvirkvelia', kind: 'primary', script: 'latin' },
        { full: 'თამარ კვირკველია', kind: 'alias', script: 'georgian' },
        { full: 'T. Kvirkvelia', kind: 'alias', script: 'latin' },
      ],
      birthDates: [{ date: '1974-05-31' }],
      documents: [{ number: 'QA1234567', kind: 'passport', issuer: 'QMA' }],
      nationalities: ['QMA'],
      places: [],
    },
    {
      ...base,
      id: 'W-2',
      reference: 'W-2',
      kind: 'person',
      names: [{ full: 'Orsini, Dario', kind: 'primary', script: 'latin' }],
      birthDates: [{ date: '1981-02' }, { date: '1982' }],
      documents: [],
      nationalities: ['QMB'],
      places: [],
    },
    expect.objectContaining({
      birthDates: [{ date: '1969', approximate: true }],
      nationalities: ['QMC', 'QMD'],
      documents: [
        { number: 'QC55501', kind: 'passport', issuer: 'QMC' },
        { number: 'QD901', kind: 'passport', issuer: 'QMD' },
      ],
    }),
  ]);
});

test('CSV in the columns of `amirani match`, with another separator', () => {
  const { list, problems } = read(
    'id;name;birthDate;nationality;document\r\n7;Ana Beridze;1990;QMA;QA1\r\n',
  );
  expect(problems).toEqual([]);
  expect(list).toMatchObject([
    { id: '7', names: [{ full: 'Ana Beridze' }], nationalities: ['QMA'] },
  ]);
});

test('R22: FtM gives persons, documents and objects; a company is left out and said', () => {
  const { list, said, format } = read(fixtures.ftm, {
    list: { ground: 'discreet-check', category: 'alert', purposes: ['border-check'] },
  });
  expect(format).toBe('ftm');
  expect(said).toEqual(['row.not-sought@3']);
  expect(list).toMatchObject([
    {
      id: 'QX-1',
      kind: 'person',
      names: [
        { full: 'Levan Mchedlidze', kind: 'primary' },
        { full: 'ლევან მჭედლიძე', kind: 'alias', script: 'georgian' },
        { full: 'Leo', kind: 'weak-alias' },
      ],
      birthDates: [{ date: '1966-03' }],
      nationalities: ['QMA'],
      documents: [{ number: 'QA7654321', kind: 'passport' }],
      places: ['Qvemo'],
    },
    {
      id: 'QX-2',
      kind: 'document',
      holder: 'QX-1',
      document: { number: 'QA0000017', issuer: 'QMA' },
    },
    { id: 'QX-4', kind: 'object', object: 'vessel', registrations: ['IMO 9999912'], state: 'QMB' },
  ]);
  expect(JSON.stringify(list)).not.toMatch(/male|is not read/);
});

test('the consolidated list of the United Nations', () => {
  const { list, problems, format } = read(fixtures.un);
  expect(format).toBe('un');
  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    // The unknown state is reported, and the person stays on the list.
    ['watch-list.value.state', '9900001'],
    ['watch-list.row.not-sought', '9900002'],
  ]);
  expect(list).toEqual([
    {
      ...base,
      id: '9900001',
      reference: 'QQi.001',
      kind: 'person',
      names: [
        { full: 'Wasir Karim al-Hadi', kind: 'primary', script: 'latin' },
        { full: 'وسير كريم الهادي', kind: 'alias', script: 'arabic' },
        { full: 'Wazir al Hadi', kind: 'alias', script: 'latin' },
        { full: 'Vasir Hadi', kind: 'alias', script: 'latin' },
        { full: 'Abu Karim', kind: 'weak-alias', script: 'latin' },
      ],
      birthDates: [
        { date: '1968', until: '1970' },
        { date: '1969-04-01' },
        { date: '1971', approximate: true },
      ],
      documents: [{ number: 'QC5550101', kind: 'passport', issuer: 'QMC' }],
      nationalities: ['VNM'],
      places: ['Dunetown, Viet Nam'],
    },
  ]);
});

test('the consolidated list of the European Union', () => {
  const { list, problems, format } = read(fixtures.eu);
  expect(format).toBe('eu');
  expect(problems.map(({ code, entry }) => [code, entry])).toEqual([
    // A year of another calendar is not taken for one of ours.
    ['watch-list.value.birth-date', '901'],
    ['watch-list.row.not-sought', '902'],
  ]);
  expect(list).toEqual([
    {
      ...base,
      id: '901',
      reference: 'EU.9.1',
      kind: 'person',
      names: [
        {
          full: 'Dario Orsini',
          family: 'Orsini',
          given: 'Dario',
          kind: 'primary',
          script: 'latin',
        },
        { full: 'Дарио Орсини', kind: 'alias', script: 'cyrillic' },
        { full: 'Il Conte', kind: 'weak-alias', script: 'latin' },
      ],
      birthDates: [{ date: '1981-02', approximate: true }],
      documents: [{ number: 'QB-778899', kind: 'passport', issuer: 'QMB' }],
      nationalities: ['QMB'],
      places: ['Porto Vecchio, UNKNOWN'],
    },
  ]);
});

const darvani = {
  kind: 'person',
  birthDates: [{ date: '1948-12-10' }, { date: '1950', approximate: true }],
  documents: [{ number: 'QD445566', kind: 'passport', issuer: 'QMD' }],
  nationalities: ['QMD'],
};

test('the list of the United States Treasury, simple', () => {
  const { list, said, format } = read(fixtures.ofacSdn);
  expect(format).toBe('ofac-sdn');
  expect(said).toEqual(['value.ground-about@21', 'row.not-sought@26']);
  expect(list).toMatchObject([
    {
      ...darvani,
      id: '700001',
      names: [
        { full: 'Sohrab DARVANI', family: 'DARVANI', given: 'Sohrab', kind: 'primary' },
        { full: 'Sohrab DARBANI', kind: 'alias' },
        { full: 'Sohrab DARVANIAN', kind: 'former' },
        { full: 'SORO', kind: 'weak-alias' },
      ],
      places: ['Hillfort'],
    },
  ]);
  expect(read(fixtures.ofacSdn, objects).list).toMatchObject([
    {
      id: '700002',
      object: 'vessel',
      registrations: ['IMO 9999912', 'QXGH'],
      state: 'QMB',
      label: 'GREY HERON',
    },
  ]);
});

test('the list of the United States Treasury, advanced', () => {
  const { list, format } = read(fixtures.ofacAdvanced);
  expect(format).toBe('ofac-advanced');
  expect(list).toMatchObject([
    {
      ...darvani,
      id: '7001',
      names: [
        { full: 'DARVANI Sohrab', family: 'DARVANI', given: 'Sohrab', kind: 'primary' },
        { full: 'Soro', kind: 'weak-alias' },
      ],
      places: ['Hillfort, QMD'],
    },
  ]);
  expect(read(fixtures.ofacAdvanced, objects).list).toMatchObject([
    {
      id: '7002',
      object: 'vessel',
      registrations: ['IMO 9999912', 'QXGH'],
      state: 'QMD',
      label: 'GREY HERON',
    },
  ]);
});

test.each(Object.entries(fixtures))(
  '%s: the same whatever the pieces in which it comes',
  (_, file) => {
    const whole = read(file);
    for (const piece of [1, 7, 64]) expect(read(file, {}, piece)).toEqual(whole);
  },
);
