import { describe, expect, test } from 'vitest';
import { codes, docs, lit, pnr, pnrText, readOne, traveller } from '../test/read-text.ts';

const name = (record: ReturnType<typeof pnr>, index = 0): (string | undefined)[] => {
  const { surname, given, title } = traveller(record, index);
  return [surname, given, title];
};

describe('names that look like titles stay names', () => {
  test.each(['DREW', 'SIRI', 'ALEXANDR', 'ADAMS', 'KAUSR', 'MISTY', 'DRAGOMR'])('%s', (given) => {
    const record = pnr(
      `TIF+DOE+${given}:A:1`,
      docs(`/P/DEU/C1/DEU/01JAN80/M/01JAN30/DOE/${given}`, '1'),
    );
    expect(name(record)).toEqual(['DOE', given, undefined]);
    expect(name(pnr(`TIF+DOE+${given}:A:1`))).toEqual(['DOE', given, undefined]);
  });

  test('ALEXANDR cut short of ALEXANDRE by a system keeps its end', () => {
    const record = pnr(
      'TIF+DOE+ALEXANDR:A:1',
      docs('/P/DEU/C1/DEU/01JAN80/M/01JAN30/DOE/ALEXANDRE', '1'),
    );
    expect(name(record)).toEqual(['DOE', 'ALEXANDR', undefined]);
  });

  test('ADAMS is not ADA MS because a document says ADAM', () => {
    const record = pnr('TIF+DOE+ADAMS:A:1', docs('/P/DEU/C1/DEU/01JAN80/M/01JAN30/DOE/ADAM', '1'));
    expect(traveller(record).given).toBe('ADAMS');
  });
});

describe('titles', () => {
  test.each([
    ['JANE MRS', 'JANE', 'MRS'],
    ['JEAN PAUL DR MR', 'JEAN PAUL', 'DR MR'],
    ['JANE', 'JANE', undefined],
    ['JANEMRS', 'JANEMRS', undefined],
    ['MISS', undefined, 'MISS'],
  ])('%s without a document', (sent, given, title) => {
    expect(name(pnr(`TIF+DOE+${sent}:A:1`))).toEqual(['DOE', given, title]);
  });

  test('a glued title is cut where the document gives the name without it', () => {
    const record = pnr(
      'TIF+DOE+JANEMRS:A:1',
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE/ANN', '1'),
    );
    expect(name(record)).toEqual(['DOE', 'JANE', 'MRS']);
    expect(traveller(record).nameAsSent).toBe('DOE/JANEMRS');
  });

  test('nothing is ever cut from a document', () => {
    const record = pnr(
      'TIF+DOE+JANEMRS:A:1',
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANEMRS/ANN', '1'),
    );
    expect(name(record)).toEqual(['DOE', 'JANEMRS', undefined]);
    expect(traveller(record).documents?.[0]).toMatchObject({
      surname: 'DOE',
      given: 'JANEMRS ANN',
    });
  });
});

describe('who is a traveller', () => {
  test('one name only', () => {
    expect(name(pnr('TIF+SUKARNO+:A:1'))).toEqual(['SUKARNO', undefined, undefined]);
    expect(name(pnr('TIF+SUKARNO'))).toEqual(['SUKARNO', undefined, undefined]);
    expect(name(pnr('TIF+SUKARNO+MR:A:1'))).toEqual(['SUKARNO', undefined, 'MR']);
  });

  test('ignores a group without names', () => {
    expect(pnr('TIF+SEETHE WORLD:G', 'TIF+DOE+JANE:A:1').travellers).toHaveLength(1);
  });

  test('a doubled one-letter surname stays as sent', () => {
    expect(name(pnr('TIF+YY+MOANMISS:A:1'))[0]).toBe('YY');
  });

  test('a PNR without a single document keeps its travellers', () => {
    const record = pnr('TIF+DOE+JANE:A:1', 'TIF+ROE+RICHARD:A:2');
    expect(record.travellers).toHaveLength(2);
    expect(
      record.diagnostics.filter(({ code }) => code === 'message.traveller.no-document'),
    ).toHaveLength(2);
  });

  test('history makes no travellers and no legs', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'ABI+1+:X+LON++XX',
      'SAC+++X',
      'TIF+DOE+JAN:A:1',
      'TVL+010126:1000+FRA+IAD+XX+1',
    );
    expect(record.travellers).toHaveLength(1);
    expect(record.bookings[0]?.legs).toHaveLength(0);
  });

  test('a TIF after the itinerary is a traveller, once', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'TVL+020126:1000+FRA+IAD+XX+988:Y',
      'TIF+DOE+JANE:A:1',
      'TIF+ROE+RICHARD:A:2',
    );
    expect(record.travellers.map(({ surname }) => surname)).toEqual(['DOE', 'ROE']);
    expect(codes(record)).toEqual(['message.segment.unplaced']);
  });

  test('a PNR without SRC, and the terminator before TIF lost', () => {
    const text = pnrText(
      'ORG+1A:MUC+1+NCE+SQ:NCE+A+SG+HJGS+CFDEA9+9TIF+KIM:I+KONG CHUN MRS:A:3',
    ).replace("SRC'", '');
    const record = readOne(text);
    expect(name(record)).toEqual(['KIM', 'KONG CHUN', 'MRS']);
    expect(codes(record)).toContain('message.text.lost-terminator');
    expect(codes(record)).toContain('message.segment.unplaced');
  });
});

describe('infants', () => {
  const MOTHER = 'TIF+DOE+JANE MRS:A:1:1';
  const OWN = docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', '1');
  const INFANTS = docs('/P/DEU/C2/DEU/10AUG25/FI/01JAN30/DOE/LILI', '1');

  test("an infant's passport under its mother's reference is the infant's", () => {
    const record = pnr(MOTHER, OWN, INFANTS, 'TIF+DOE+LILI:IN:2');
    expect(
      record.travellers.map(({ documents }) => documents?.map(({ number }) => number)),
    ).toEqual([['C1'], ['C2']]);
    expect(traveller(record, 1)).toMatchObject({
      birthDate: '2025-08-10',
      sex: 'F',
      age: 'infant',
    });
    expect(codes(record)).toEqual(['message.traveller.name-and-reference-disagree']);
  });

  test('an infant without TIF is a traveller from DOCS, tied to the mother', () => {
    const record = pnr(MOTHER, OWN, INFANTS);
    expect(traveller(record, 1)).toMatchObject({
      surname: 'DOE',
      given: 'LILI',
      infantOf: '1',
      age: 'infant',
    });
    expect(codes(record)).toEqual(['message.traveller.from-docs-only']);
  });

  test.each(['DOE/LILI 10AUG25', 'DOE/LILI/10AUG25', '.DOE/LILI 10AUG25'])('INFT %s', (text) => {
    const record = pnr(MOTHER, `SSR+INFT:NN:1:XX:::::${text}+::1`, OWN);
    expect(traveller(record, 1)).toMatchObject({
      surname: 'DOE',
      given: 'LILI',
      birthDate: '2025-08-10',
      infantOf: '1',
      age: 'infant',
    });
    expect(codes(record)).toEqual(['message.traveller.from-infant-remark']);
  });

  test('INFT, DOCS and TIF of one infant are one traveller', () => {
    const record = pnr(
      MOTHER,
      'SSR+INFT:NN:1:XX:::::DOE/LILI 10AUG25+::1',
      OWN,
      INFANTS,
      'TIF+DOE+LILI:IN:2',
    );
    expect(record.travellers).toHaveLength(2);
    expect(traveller(record, 1)).toMatchObject({
      reference: '2',
      infantOf: '1',
      birthDate: '2025-08-10',
    });
  });

  test('twins whose names go on from each other are two', () => {
    const record = pnr(
      MOTHER,
      'SSR+INFT:NN:1:XX:::::DOE/ANN 10AUG25+::1',
      'SSR+INFT:NN:1:XX:::::DOE/ANNA 10AUG25+::1',
      'SSR+INFT:NN:1:XX:::::DOE/ANN 10AUG25+::1',
    );
    expect(record.travellers.map(({ given }) => given)).toEqual(['JANE', 'ANN', 'ANNA']);
  });

  test('of two names that both fit, the birth date tells whose passport it is', () => {
    const record = pnr(
      'TIF+DOE+ANN:A:1',
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/ANN', '1'),
      docs('/P/DEU/C2/DEU/05MAY99/F/01JAN30/DOE/ANNA'),
    );
    expect(record.travellers.map(({ documents }) => documents?.[0]?.number)).toEqual(['C1', 'C2']);
  });

  test('a ticket with INF is the infant’s', () => {
    const record = pnr(
      MOTHER,
      'SSR+TKNE:HK:1:XX:::FRA:IAD:1392178947000C2+::1',
      'SSR+TKNE:HK:1:XX:::FRA:IAD:INF1392178947001C1+::1',
      'TIF+DOE+LILI:IN:2',
    );
    expect(traveller(record).tickets).toEqual([{ number: '1392178947000', coupon: '2' }]);
    expect(traveller(record, 1).tickets).toEqual([{ number: '1392178947001', coupon: '1' }]);
  });
});

describe('whose DOCS', () => {
  const TWO = ['TIF+DOE+JANE:A:1', 'TIF+ROE+RICHARD:A:2'];
  const RICHARDS = '/P/DEU/C2/DEU/01JAN70/M/01JAN30/ROE/RICHARD';
  const numbers = (record: ReturnType<typeof pnr>): (string | undefined)[] =>
    record.travellers.map(({ documents }) => documents?.[0]?.number);

  test.each([
    ['before the travellers, by reference', [docs(RICHARDS, '2'), ...TWO]],
    ['before the travellers, by name', [docs(RICHARDS), ...TWO]],
    ['under the other one, by name', ['TIF+DOE+JANE:A:1', docs(RICHARDS), 'TIF+ROE+RICHARD:A:2']],
    ['with the other one’s reference, by name', [...TWO, docs(RICHARDS, '1')]],
    ['with leading zeros in the reference', [...TWO, docs(RICHARDS, '002')]],
    ['in the leg', [...TWO, 'TVL+020126:1000+FRA+IAD+XX+988:Y', docs(RICHARDS, '2')]],
    ['with a name reference', [docs(`${RICHARDS}-1ROE/RICHARD`), ...TWO]],
    ['marked as primary holder', [docs(`${RICHARDS}//H`), ...TWO]],
  ])('%s', (_, segments) => {
    const record = pnr(...segments);
    expect(numbers(record)).toEqual([undefined, 'C2']);
    expect(traveller(record, 1).documents?.[0]).toMatchObject({ surname: 'ROE', given: 'RICHARD' });
  });

  test('a maiden name on the document stays with the reference, and is said', () => {
    const record = pnr(...TWO, docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/MAIDEN/JANE', '1'));
    expect(numbers(record)).toEqual(['C1', undefined]);
    expect(codes(record)).toEqual(['message.traveller.name-and-reference-disagree']);
  });

  test('another spelling of both names stays with the TIF it follows', () => {
    const record = pnr(
      'TIF+GOLOVKO+SERGEI:A:1',
      docs('/P/UTO/C1/UTO/01JAN80/M/01JAN30/HOLOVKO/SERHII'),
    );
    expect(numbers(record)).toEqual(['C1']);
  });

  test('a name that nobody bears is a traveller of its own', () => {
    const record = pnr(...TWO, docs('/P/DEU/C3/DEU/01JAN70/M/01JAN30/POE/EDGAR'));
    expect(record.travellers).toHaveLength(3);
    expect(codes(record)).toEqual(['message.traveller.from-docs-only']);
  });

  test('DOCS without a name in a PNR of two belongs to nobody', () => {
    expect(codes(pnr(docs('/P/DEU/C3/DEU/01JAN70/M'), ...TWO))).toEqual([
      'message.document.no-traveller',
    ]);
  });

  test('more than twelve travellers are found as well', () => {
    const many = Array.from(
      { length: 40 },
      (_, at) => `TIF+DOE${'ABCD'[at % 4]}${'EFGHIJKLMN'[at >> 2]}+JANE:A:${at}`,
    );
    const record = pnr(
      ...many,
      docs('/P/DEU/C9/DEU/01JAN80/F/01JAN30/DOEAE/JANE'),
      docs('/P/DEU/C8/DEU', '39'),
    );
    expect(traveller(record, 0).documents?.[0]?.number).toBe('C9');
    expect(traveller(record, 39).documents?.[0]?.number).toBe('C8');
  });
});

describe('DOCS texts', () => {
  const read = (text: string): ReturnType<typeof traveller> =>
    traveller(pnr('TIF+DOE+JANE:A:1', docs(text, '1')));

  test.each([
    ['/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', 'as the guide writes it'],
    ['//P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', 'one slash too many'],
    [' /P/DEU/C1/DEU/01JAN1980/F/01JAN2030/DOE/JANE', 'a blank in front, years of four digits'],
    ['/P/DEU/C1<<</DEU/01JAN80/F/01JAN30/DOE/JANE', 'a number with fillers'],
  ])('%s (%s)', (text) => {
    expect(read(text)).toMatchObject({
      birthDate: '1980-01-01',
      sex: 'F',
      nationalities: ['DEU'],
      documents: [
        { type: 'P', issuer: 'DEU', number: 'C1', expiry: '2030-01-01', nationality: 'DEU' },
      ],
    });
  });

  test('only birth, sex and name: no document', () => {
    const person = read('/////05AUG70/F//DOE/JANE');
    expect(person).toMatchObject({ birthDate: '1970-08-05', sex: 'F' });
    expect(person.documents).toBeUndefined();
  });

  test('without birth date the fields still stand right', () => {
    expect(read('/P/DEU/C1/DEU//F/01JAN30/DOE/JANE')).toMatchObject({
      sex: 'F',
      documents: [{ number: 'C1', expiry: '2030-01-01' }],
    });
  });

  test('several documents, each once', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', '1'),
      docs('/P/TUR/U2/TUR/01JAN80/F/01JAN31/DOE/JANE', '1'),
      docs('/P/DEU/C1/DEU/01JAN80/F/01JAN30/DOE/JANE', '1'),
    );
    expect(traveller(record).documents).toHaveLength(2);
    expect(traveller(record).nationalities).toEqual(['DEU', 'TUR']);
  });

  test('sex X; the issuing State is not taken as nationality', () => {
    const person = read('/P/DEU/C1//01JAN80/X/01JAN30/DOE/JANE');
    expect(person.sex).toBe('X');
    expect(person.nationalities).toBeUndefined();
  });

  test('DOCO: visa with place and date of issue; DOCA: residence and address', () => {
    const record = pnr(
      'TIF+DOE+JANE:A:1',
      'SSR+DOCO:HK:1:XX:::::/UTOPOLIS/V/8675309/QMAVILLE/22DEC06/QMA+::1',
      'SSR+DOCA:HK:1:XX:::::/R/UTO/1 HIGH STREET/UTOPOLIS//12345+::1',
    );
    expect(traveller(record)).toMatchObject({
      birthPlace: 'UTOPOLIS',
      residence: 'UTO',
      contacts: [{ kind: 'address', value: '1 HIGH STREET, UTOPOLIS, 12345, UTO' }],
      documents: [
        {
          type: 'V',
          number: '8675309',
          issuePlace: 'QMAVILLE',
          issued: '2006-12-22',
          validFor: 'QMA',
        },
      ],
    });
  });
});

test('source lights the very characters of a document number', () => {
  const text = pnrText(
    'TIF+DOE+JANEMRS:A:1',
    docs('/P/DEU/C01X00T47/DEU/01JAN80/F/01JAN30/DOE/JANE', '1'),
  );
  const record = readOne(text);
  const { source } = traveller(record);
  expect(lit(text, record, source, 'documents.0.number')).toBe('C01X00T47');
  expect(lit(text, record, source, 'birthDate')).toBe('01JAN80');
  expect(lit(text, record, source, 'title')).toBe('JANEMRS');
  expect(lit(text, record, source, 'nameAsSent')).toBe('DOE+JANEMRS');
});
