import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../index.ts';
import { docs, FLIGHT_DAY, pax, pnr } from './read-text.ts';
import { sampleFiles } from './sample-files.ts';

interface Validator {
  (data: unknown): boolean;
  errors?: unknown;
}
const { Ajv } = createRequire(import.meta.url)('ajv') as {
  Ajv: new (options: object) => { compile(schema: object): Validator };
};
const path = join(import.meta.dirname, '../../../../docs/reference/read.schema.json');
const schema = JSON.parse(readFileSync(path, 'utf8')) as {
  $defs: Record<string, { properties?: Record<string, unknown> }>;
};
const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(schema);

/** As it leaves the program: through JSON. */
const check = (data: unknown): unknown => {
  validate(JSON.parse(JSON.stringify(data)));
  return validate.errors ?? null;
};

describe('the JSON Schema of a record', () => {
  test('holds for every sample', () => {
    for (const { name, bytes } of ['pnrgov', 'paxlst', 'iapi', 'pitfalls'].flatMap(sampleFiles)) {
      expect(check(readRecords(bytes, { referenceDate: FLIGHT_DAY, file: name })), name).toBeNull();
    }
  });

  test('holds for messages with every kind of value', () => {
    const booked = pnr(
      'TIF+DOE+JANEMRS:A:1',
      'FTI+XX:1:::GOLD',
      'REF+:1',
      'TKT+1392178947000:T:1',
      'FOP+CC::1.00:VI:1111:0718',
      docs('/P/DEU/C1/DEU/01JAN20/F/01JAN30/DOE/JANE', '1'),
      'SSR+UMNR:HK:1:XX+::1',
      'SSR+INFT:NN:1:XX:::::DOE/LI 10AUG25+::1',
      'TVL+020126:1000+FRA+IAD+XX:YY+988:Y',
      'RPI+1+HK',
      'TRI++1:::1',
      'SSD+1A',
      'TBD++1:20:701++HP:1+XX:1:1:IAD',
      'EQN+1',
      'RCI+XX:B',
    );
    const flown = pax(
      'NAD+FL+++DOE:JANE',
      'DTM+329:250101',
      'GEI+4+173',
      'LOC+180+UTO',
      'LOC+174+UTO',
      'NAT+2+UTO',
      'MEA+CT++:1',
      'RFF+SEA:1A',
      'DOC+P+1',
      'LOC+91+UTO',
    );
    expect(check([booked, flown])).toBeNull();
  });

  test('refuses an empty field, an unknown one and a missing one', () => {
    const record = JSON.parse(JSON.stringify(pax('NAD+FL+++DOE:JANE'))) as {
      travellers: Record<string, unknown>[];
    } & Record<string, unknown>;
    expect(check([{ ...record, sender: '' }])).not.toBeNull();
    expect(check([{ ...record, colour: 'red' }])).not.toBeNull();
    expect(
      check([{ ...record, travellers: [{ ...record.travellers[0], source: undefined }] }]),
    ).not.toBeNull();
  });

  test('names the same fields as record.ts, in both directions', () => {
    const source = readFileSync(join(import.meta.dirname, '../record.ts'), 'utf8');
    const fieldsOf = (name: string): string[] => {
      const body =
        new RegExp(`export interface ${name}[^{]*\\{([\\s\\S]*?)\\n\\}`).exec(source)?.[1] ?? '';
      return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, field]) => field ?? '').sort();
    };
    const pairs = {
      message: 'MessageRecord',
      traveller: 'TravellerRecord',
      booking: 'BookingRecord',
      document: 'DocumentRecord',
      answer: 'BoardingAnswerRecord',
      diagnostic: 'Diagnostic',
      locator: 'Locator',
      flight: 'FlightRecord',
    };
    for (const [definition, name] of Object.entries(pairs)) {
      expect(Object.keys(schema.$defs[definition]?.properties ?? {}).sort(), name).toEqual(
        fieldsOf(name),
      );
    }
  });
});
