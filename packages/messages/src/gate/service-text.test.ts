import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gated } from '../test/gated.ts';
import { holds } from '../test/values.ts';

/** The text of a service behind the gate, `#` for a masked byte. */
const left = (code: string, text: string): string =>
  (gated(`SSR+${code}:HK:1:XX:::::${text}`)[0] ?? '').slice(`SSR+${code}:HK:1:XX:::::`.length);

/** Letters and digits that are left. */
const words = (code: string, text: string): string => left(code, text).replaceAll(/[^A-Z0-9]/g, '');

const kept = (code: string, ...texts: string[]): void => {
  for (const text of texts) expect(left(code, text)).toBe(text);
};

describe('R8: of a remark in the place of a document nothing is kept', () => {
  test.each([
    ['DOCS', 'PASSENGER IS DIABETIC AND MUSLIM NEEDS HALAL FOOD'],
    ['DOCS', '/KOSHER/DIABETIC/MUSLIM'],
    ['DOCS', '////KOSHER/HIV/DIABETIC/MUSLIM/CATHOLIC PRIEST'],
    ['DOCO', 'KOSHER WHEELCHAIR HIV POSITIVE'],
    ['DOCO', '/KOSHER WHEELCHAIR HIV POSITIVE'],
    ['DOCA', '/HIV POSITIVE/KOSHER'],
    ['FOID', 'CATHOLIC PRIEST'],
    ['FQTV', 'WHEELCHAIR'],
    ['FQTV', 'NEEDS KOSHER MEAL'],
    ['TKNE', 'HIV POSITIVE'],
    ['INFT', 'MOTHER IS HIV POSITIVE'],
    ['INFT', 'MOTHER IS ILL/BABY TOO'],
    ['INFT', 'WALKS SLOWLY AND ASKS FOR HELP'],
  ])('R8: %s %s', (code, text) => {
    expect(words(code, text)).toBe('');
  });

  test('R8: the parts that are data stay beside a remark', () => {
    expect(left('DOCA', '/R/USA/1600 ST/CITY/HIV POSITIVE/KOSHER')).toBe(
      '/R/USA/1600 ST/CITY/############/######',
    );
    expect(left('FQTV', 'ZZ123456-NEEDS KOSHER MEAL AND INSULIN')).toBe(
      `ZZ123456${'#'.repeat(30)}`,
    );
    expect(left('FQTV', 'ZZ123456-1DOE/JANE')).toBe('ZZ123456##########');
    expect(left('FOID', 'NI12345 CATHOLIC PRIEST')).toBe('NI12345################');
    expect(left('TKNE', '1234567890123C1 01JAN26 E HIV POSITIVE')).toBe(
      '1234567890123C1 01JAN26###############',
    );
    expect(left('INFT', 'MOTHER IS HIV POSITIVE 10AUG11')).toBe('#######################10AUG11');
    expect(left('INFT', 'DOE/BABY NEEDS INSULIN 10AUG11 ASKS FOR COT')).toBe(
      'DOE/BABY ##############10AUG11#############',
    );
    expect(left('INFT', 'DOE/BABY REV 10AUG11')).toBe('DOE/BABY ### 10AUG11');
    expect(left('CTCM', '/4915112345678-1WHEELCHAIR/NEEDED')).toBe(
      '/4915112345678###################',
    );
    expect(left('CTCM', '/4915112345678-1DOE/JANE NEEDS INSULIN')).toBe(
      '/4915112345678-1DOE/JANE #############',
    );
  });

  test('R8: each field of DOCS by its own shape', () => {
    const full = '/P/UTO/C01X00T47/UTO/01JAN80/F/01JAN30/DOE/JANE/ANN/H-1DOE/JANE';
    const parts = full.slice(0, full.indexOf('-')).split('/');
    for (let at = 1; at < parts.length; at++) {
      for (const noise of [
        'NEEDS KOSHER MEAL',
        'DIABETIC',
        'IS MUSLIM AND ILL',
        'HIV POSITIVE 2',
      ]) {
        if (parts[at] === 'DOE' && !noise.includes(' ')) continue; // a surname of one word is a name
        const text = parts.with(at, noise).join('/');
        const after = left('DOCS', text).split('/');
        const first = parts[at] === 'DOE' ? noise.slice(0, noise.indexOf(' ')) : '';
        expect(after[at]?.replaceAll(/[# ]/g, ''), text).toBe(first);
        if (parts[at] === '01JAN80') continue; // what is counted from
        expect(after.with(at, '').join('/'), text).toBe(parts.with(at, '').join('/'));
      }
    }
    expect(left('DOCS', full.replace('-1DOE/JANE', '-1DOE/JANE NEEDS INSULIN'))).toBe(
      `${full} #############`,
    );
    expect(left('DOCS', `${full.replace('-1DOE/JANE', '')}/KOSHER`)).toMatch(/\/H\/######$/);
  });

  test('R8: random words in place of a text leave at most what looks like its data', () => {
    const noise = fc
      .array(fc.stringMatching(/^[A-Z]{5,9}$/), { minLength: 2, maxLength: 12 })
      .map((parts) => parts.join(' '));
    holds(
      noise,
      (text) => {
        for (const code of ['DOCS', 'DOCO', 'DOCA', 'FOID', 'FQTV', 'TKNE'])
          expect(words(code, text), code).toBe('');
      },
      200,
    );
  });
});

test('R7: all forms of the document services are kept', () => {
  kept(
    'DOCS',
    '/P/UTO/C01X00T47/UTO/01JAN80/F/01JAN30/DOE/JANE/ANN/H',
    '//P/UTO/C01X00T47/UTO/01JAN80/F/01JAN30/DOE/JANE',
    '//P/UT/C01X00T47/UT/01JAN80/F/01JAN30/DOE/JANE ANN-1DOE/JANE ANN',
    '//UT/C01X00T47/UT/01JAN80/F/01JAN30/DOE/JANE',
    '/////05AUG70/F//STRIND/BENITA',
    '/P/UTO//UTO/05AUG70/MI//STRIND/BABY',
    '/P/UTO/XD1234567<<<<<<<<<<</UTO/05AUG70/X//STR IND/BENI TA',
    '/I/UTO/XKPQRSTW/UTO/05AUG1970/F/05AUG2030/STRIND',
    '/P/UTO/X1 234 567/UTO/05AUG70/F/05AUG30/JAIN/CHRISTIAN FAITH',
    '/P/UTO/X1/UTO/05AUG70/F/05AUG30/KOSHER/JANE',
    '/P/UTO/X1/UTO/05AUG70/F/05AUG30/RABBI/PASTOR IMAM',
    '/P/UTO/X1/UTO/05AUG70/F/05AUG30/PAX/ARE',
    "/P/UTO/X1/UTO//F/05AUG30/O?'NEIL-ROE/ANNE-MARIE",
    '/P/UTO/X1234567',
    '//P/UTO/X1234567/UTO',
    'P/UTO/X1234567/UTO/05AUG70/F',
    'HK1/P/UTO/X1234567/UTO/05AUG70/F',
  );
  kept(
    'DOCO',
    '/AMBER HILL/V/334460021/RIVERTON/19SEP25/UTO',
    ' HERE VA/V/8675309/OTHER PLACE/22DEC06/LI',
    '//K/123456789///UTO/I',
    '/UNION CITY/V/12/CONVENT CITY/19SEP25/UTO-1DOE/JANE',
  );
  kept(
    'DOCA',
    '/R/UTO',
    '/D/UTO/12 UNION SQUARE/RIVERTON/NY/12345-6789/I',
    '/R/UTO//RIVERTON',
    'R/UTO/NEAR OLD STATION/RIVERTON',
    '/B/UTO//RIVERTON',
  );
  kept('FOID', 'PPC01X00T47', 'NI12345', '/PP X1234567', 'FFBA12345678-1DOE/JANE');
  kept('FQTV', 'BA12345678', '0Z228461302', 'UA ABC12345', 'BA 12345678');
  kept(
    'TKNE',
    '1392178947000C2',
    '.1393534576000C1',
    'INF1392178947000C3',
    'TKT NBR 03751019954019 26AUG19',
  );
  kept(
    'INFT',
    'DOE/BABY 10AUG11',
    'DOE/BABY/10AUG2011',
    ' DOE/BABY ANN',
    'AL IMAM/FAITH 10AUG11',
    '10AUG11-1DOE/BABY',
    'DOEBABY 10AUG11',
  );
});

test('R8: a fare basis is one word, and nothing follows it', () => {
  expect(
    gated(
      'FAR+N++YRT+++KOSHER DIABETIC+MUSLIM WCHC HIV',
      'FAR+A+32++++SFLY/X1+SFLY',
      'FAR+A+++++KOSHER',
    ),
  ).toEqual([
    'FAR+N++YRT+++###############+###############',
    'FAR+A+32++++SFLY/X1+####',
    'FAR+A+++++######',
  ]);
});
