import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MASK, readInterchanges } from '../edifact/index.ts';
import { bytesOf, gated } from '../test/gated.ts';
import { pnrgov, structureOf, textOf } from '../test/pnrgov.ts';
import { holds } from '../test/values.ts';
import { gate } from './index.ts';
import { keptServices } from './kept-services.ts';

test('R7: a booking that Annex I knows comes through whole', () => {
  const segments = [
    'RCI+XX:ABC123::010126:1000',
    'DAT+700:010126:1010+710:010126:1200',
    'ORG+1A:MUC+12345678:111111+AMS+LH+A+NL:NLG:NL+0001AASU',
    'ADD++700:45 HIGH STREET:SLOUGH:BERKSHIRE::GB:SL1AA:00441753637285',
    "TIF+O?'NEIL+JANE MRS:A:1",
    'FTI+BA:12345678:::GOLD::GOLD',
    'REF+:4928506894',
    'FAR+N+32+:50+++YN324N',
    'SSR+DOCS:HK:1:XX:::::/P/UTO/C01X00T47/UTO/01JAN80/F/01JAN30/ONEIL/JANE+::1',
    'SSR+TKNE:HK:1:XX:::FRA:IAD:1392178947000C2+::1',
    'SSR+CTCM:HK:1:XX:::::/4915112345678+::1',
    'SSR+CTCE:HK:1:XX:::::/JANE..ONEIL//MAIL.COM+::1',
    'SSR+INFT:HK:1:XX:::::ONEIL/BABY 10AUG25+::1',
    'SSR+UMNR:HK:1:XX:::::UM08+::1',
    'TKT+0062120234533:T:1',
    'MON+B:94.34:GBP+T:100.00:GBP',
    'PTK+NR++061210:1010+DL+006+LON',
    'TXD++3.10:::AY6+8.50:::YQ',
    'FOP+CC::100.00:MA:XXXXXXXXXXXX4410:0120',
    'IFT+4:43+CHRISTOPHER RAVAL+5670 GENE AVENUE MANCHESTER+380141111346',
    'IFT+4:28::XX+CTCM ?+4915112345678',
    'TVL+020126:1000:020126:1200+FRA+IAD+XX:KL+988:Y',
    'TRA+KL+972:M',
    'RPI+1+HK',
    'APD+738',
    'SSR+SEAT:HK:1:XX:::FRA:IAD+12A::1:N:W',
    'DAT+2:010126:2200',
    'TRI++22:::1',
    'SSD+12A++++Y',
    'TBD++2:20:700++HP:5+LH:3020523456:2:CPH:220',
    'EQN+4',
    'ABI+4+05FD28:GS+ATL++DL',
    'SAC+++X',
  ];
  expect(gated(...segments)).toEqual(segments);
});

test('R7: hotel and car (GR9) are masked, in history too, and the flight after them is not', () => {
  expect(
    gated(
      'MSG+8',
      'TVL+100910:1600:120910+MCI:HYATT++HY+918W2:ROH',
      'TVL+020126:1000+FRA+IAD+XX+988',
      'ABI+4+05FD28',
      'TVL+290110:1050:310110:0900+ATL++ZE+:FCAR',
    ),
  ).toEqual([
    'MSG+#',
    'TVL+######:####:######+###:#####++##+#####:###',
    'TVL+020126:1000+FRA+IAD+XX+988',
    'ABI+4+05FD28',
    'TVL+######:####:######:####+###++##+:####',
  ]);
});

test('R8: history as text and unqualified remarks keep contacts and minors only', () => {
  expect(
    gated(
      'LTS+0/O/NM/DOE/JANE DIABETIC CTCM 4915112345678',
      'IFT+CTCE JANE..DOE//MAIL.COM PLS SEAT NEAR PRAYER GROUP',
      'SSR+OTHS:HK:1:XX:::::UM12 TRAVELS ALONE FEARS DOGS',
      'IFT+4:28+AM 045 81 8396 0000/JANE DOE',
      'DAT+3:L FT WW D014357 12AUG',
      'SSR+UMNR:HK:1:XX:::::UM08 GUARDIAN JOHN DOE LIKES TRAINS+::1',
      'APD+738:0:1630::6+MUSLIM MEAL',
    ),
  ).toEqual([
    'LTS+######################## CTCM 4915112345678',
    'IFT+CTCE JANE..DOE//MAIL.COM###########################',
    'SSR+OTHS:HK:1:XX:::::UM12#########################',
    'IFT+4:28+AM 045 81 8396 0000#########',
    'DAT+3:#####################',
    'SSR+UMNR:HK:1:XX:::::UM08 GUARDIAN JOHN DOE LIKES TRAINS+::1',
    'APD+738:#:####::#+###########',
  ]);
});

test('R9: seat characteristics and fare types that tell of a person go', () => {
  expect(gated('SSR+SEAT:HK:1:XX:::FRA:IAD+12A::1:H:W:DE', 'FAR+CLG+40', 'FAR+A+40')).toEqual([
    'SSR+SEAT:HK:1:XX:::FRA:IAD+12A::1:#:W:##',
    'FAR+###+40',
    'FAR+A+40',
  ]);
});

test('a value keeps its place: releases go with their character, line breaks stay', () => {
  const text = pnrgov("SSR+OTHS:HK:1:XX:::::SICK ?+ ILL?:YES?'N\r\nO??+::1", 'SSR+ME\r\nDA:HK:1');
  const copy = gate(bytesOf(text)).bytes;
  expect(structureOf(copy)).toEqual(structureOf(bytesOf(text)));
  expect(textOf(copy)).toContain(
    "SSR+OTHS:HK:1:XX:::::###################\r\n###+::1'SSR+##\r\n##:##:#'",
  );
});

test('a lost terminator costs nobody a name', () => {
  expect(gated('RPI+1+HKTIF+DOE+JANE MRS:A:3', 'ORG+1A:MUC+++++++9TIF+KIM:I+KONG MRS:A:3')).toEqual(
    ['RPI+1+HKTIF+DOE+JANE MRS:A:3', 'ORG+1A:MUC+++++++9TIF+KIM:I+KONG MRS:A:3'],
  );
});

test('text around interchanges goes, a Type B header stays', () => {
  const inner = pnrgov();
  const text = `\x01QK FRAOGXX IADGOXX\r\n.FRAOGXX 010930\r\nDear Ann, Mr Doe is ill\r\n\x02${inner}\r\n\x03Regards`;
  const { bytes, dropped } = gate(bytesOf(text));
  expect(textOf(bytes)).toBe(
    `\x01QK FRAOGXX IADGOXX\r\n.FRAOGXX 010930\r\n#### #### ## ### ## ###\r\n\x02${inner}\r\n\x03#######`,
  );
  expect(dropped).toEqual({ outside: 2 });
});

test('of a type that is not read only the envelope and the tags stay', () => {
  const text =
    "UNB+IATB:1+6XPPC+LHPPC+940101:0950+1'UNH+1+PAORES:93:1:IA'IFT+3+JANE DOE IS ILL'UNT+3+1'UNZ+1+1'";
  const { bytes, dropped, messages } = gate(bytesOf(text));
  expect(textOf(bytes)).toBe(text.replace('3+JANE DOE IS ILL', '#+###############'));
  expect(dropped).toEqual({ 'unread-message': 1 });
  expect(messages.map(({ type }) => type)).toEqual(['other']);
});

test('API: residence and birth stay, free text and unknown qualifiers go', () => {
  const list = (...body: string[]): string =>
    `UNB+UNOA:4+XX+GOV+260101:1000+1'UNH+1+PAXLST:D:05B:UN:IATA'${body.map((line) => `${line}'`).join('')}UNT+9+1'UNZ+1+1'`;
  const kept = [
    'NAD+FL+++DOE:JANE+HIGH STREET 1+LONDON++SW1+UTO',
    'LOC+180+UTO:::LONDON',
    'LOC+174+UTO',
    'FTX+BAG+++UA0443:2',
    'RFF+YZY:7842836432717C1',
    'DOC+P:110:111+4111111111111111',
    'EMP+1+CR1:110:111',
  ];
  expect(textOf(gate(bytesOf(list(...kept))).bytes)).toBe(list(...kept));
  const sent = [
    'FTX+AAI+++PAX IS ILL',
    'RFF+ZZZ:SECRET',
    'ATT+5++CATHOLIC',
    'NAT+7+UTO',
    'HAN+SICK',
  ];
  expect(textOf(gate(bytesOf(list(...sent))).bytes)).toBe(
    list('FTX+AAI+++##########', 'RFF+ZZZ:######', 'ATT+5++########', 'NAT+7+###', 'HAN+####'),
  );
});

test('the bytes that came in are never changed, not even those of a Buffer', () => {
  const buffer = Buffer.from(pnrgov('SSR+AVML:HK:2:DL'), 'latin1');
  const before = buffer.toString('latin1');
  expect(gate(buffer).dropped).toEqual({ meal: 1 });
  expect(buffer.toString('latin1')).toBe(before);
});

const samples =
  process.env['AMIRANI_SAMPLES'] ??
  fileURLToPath(new URL('../../../../../shared/data', import.meta.url));

test.skipIf(!existsSync(samples))(
  'every sample: same length, same structure, idempotent',
  { timeout: 60_000 },
  () => {
    let files = 0;
    for (const folder of ['pnrgov', 'paxlst', 'iapi', 'pitfalls']) {
      for (const file of readdirSync(join(samples, 'messages', folder))) {
        if (file.endsWith('.json')) continue;
        const bytes = new Uint8Array(readFileSync(join(samples, 'messages', folder, file)));
        const once = gate(bytes);
        expect(once.bytes.length, file).toBe(bytes.length);
        expect(structureOf(once.bytes), file).toEqual(structureOf(bytes));
        expect(gate(once.bytes).dropped, file).toEqual({});
        files++;
      }
    }
    expect(files).toBeGreaterThan(50);
  },
);
if (!existsSync(samples)) console.log('sample messages absent: set AMIRANI_SAMPLES');

const rubble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...(
          "UNA:+.? ' UNB+IATA:1+XX+GOV+260101:1000+1' UNH+1+PNRGOV:15:1:IA' UNH+1+PAXLST:D:05B:UN' UNT+1+1' " +
          "UNZ+1+1' SRC' ABI+1' MSG+8' TVL+1:2+MCI:HYATT++HY' SSR+AVML' SSR+OTHS:::::::: IFT+4:28+ LTS+ TIF+DOE+JANE "
        ).split(' '),
      ),
      fc.constantFrom("'", '+', ':', '?', '\r\n', '\x1a', ' ', '*', '\u0000', '4111111111111111'),
      fc.stringMatching(/^[A-Z0-9 /.]{0,12}$/),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => bytesOf(parts.join('')));

test('any bytes: no throw, same length, same structure, idempotent', { timeout: 60_000 }, () => {
  let goneWhole = 0;
  const check = (bytes: Uint8Array): void => {
    const once = gate(bytes);
    expect(once.bytes.length).toBe(bytes.length);
    for (let at = 0; at < bytes.length; at++)
      if (once.bytes[at] !== bytes[at]) expect(once.bytes[at]).toBe(MASK);
    // Rubble of which the copy would read differently goes whole.
    if (once.bytes.every((byte) => byte <= 0x20)) goneWhole += [...readInterchanges(bytes)].length;
    else expect(structureOf(once.bytes)).toEqual(structureOf(bytes));
    const twice = gate(once.bytes);
    expect(twice.dropped).toEqual({});
    expect(twice.bytes).toEqual(once.bytes);
  };
  holds(fc.oneof(rubble, fc.uint8Array({ maxLength: 300 })), check, 3000);
  expect(goneWhole).toBeLessThan(10);
});

test('any text of a service and any name: idempotent, same structure', { timeout: 60_000 }, () => {
  const words =
    'DOE JANE REV RABBI FR PASTOR DAVID DAVIDREV P UTO C01X00T47 01JAN80 F M MI H V R D K KOSHER DIABETIC NEEDS IS ' +
    'MUSLIM HIV CTCM TKT NBR INF C1 4111111111111111 30569309025904 1392178947000 4915112345678 -1 - / // / / ? \x1a \x1a\x1a ZZ E . ';
  const text = fc
    .array(fc.constantFrom(...words.split(' '), ' ', ' ', '/', '/'), { maxLength: 24 })
    .map((parts) => parts.join('').replace(/\?(?=.?$)/, ''));
  const code = fc.constantFrom(...keptServices.keys());
  const name = text.map((parts) => parts.replaceAll('/', ' '));
  holds(
    fc.tuple(code, text, name, name),
    ([service, said, surname, given]) => {
      const bytes = bytesOf(
        pnrgov(
          `TIF+${surname}+${given}:A:1`,
          `SSR+${service}:HK:1:XX:::::${said}+::1`,
          `FTI+ZZ:${said}`,
        ),
      );
      const once = gate(bytes);
      expect(structureOf(once.bytes)).toEqual(structureOf(bytes));
      expect(gate(once.bytes).dropped).toEqual({});
    },
    3000,
  );
});

test('a closing quotation mark that ends segments still ends them', () => {
  const text = pnrgov('RCI+XX:ABC123', 'HAN+SICK')
    .replaceAll("'", '\x92\r\n')
    .replace(/UNA.*\r\n/, '');
  const quoted = bytesOf(
    `UNA:+.? '${text}STRAY+X\x92\r\nDTM+189:1\x92\r\n\x92\r\nRFF+AF:X\x92\r\n`,
  );
  expect(structureOf(gate(quoted).bytes)).toEqual(structureOf(quoted));
  expect(gate(gate(quoted).bytes).dropped).toEqual({});
  expect(textOf(gate(quoted).bytes)).toContain('ABC123');
});

test('rubble that would read differently when masked goes whole', () => {
  for (const text of [
    "UNH+1+PAXLST:D:05B:UN'?*SSR+AVML'",
    "UNA:+.?\x1aUNB+IATA:1+XX+GOV+260101:1000+1'",
    "UNA:+.?ABI+1'UNB+IATA:1+XX+GOV+260101:1000+1'",
  ]) {
    const { bytes } = gate(bytesOf(text));
    const whole = bytes.every((byte) => byte <= 0x20);
    expect(whole || same(structureOf(bytes), structureOf(bytesOf(text))), text).toBe(true);
    expect(gate(bytes).dropped).toEqual({});
  }
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test('what lies beyond the limits is masked and counted', () => {
  const bytes = bytesOf(pnrgov() + pnrgov());
  const { bytes: copy, dropped } = gate(bytes, { bytes: bytes.length / 2, segments: 1000 });
  expect(textOf(copy.subarray(bytes.length / 2))).toMatch(/^[# ]+$/);
  expect(dropped).toEqual({ outside: 1 });
  expect([...readInterchanges(copy)]).toHaveLength(1);
});
