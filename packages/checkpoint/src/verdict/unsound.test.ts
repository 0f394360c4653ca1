import { readMrz } from '@amirani/documents/mrz';
import { describe, expect, test } from 'vitest';
import type { HitsAnswer } from '../hits/released-hits.ts';
import { complete, listed, on, zoneOf } from '../test/traveller.ts';
import { firstLine } from './first-line.ts';
import type { FirstLineInput } from './input.ts';

describe('a value whose check digit is wrong', () => {
  /** The zone with another digit in the place of one: of the number 9, of the date of birth 19. */
  const wrongAt = (place: number) => {
    const [first = '', second = ''] = zoneOf().lines;
    const wrong = String((Number(second[place]) + 1) % 10);
    const changed = `${second.slice(0, place)}${wrong}${second.slice(place + 1)}`;
    return readMrz([first, changed], { referenceDate: on });
  };
  const hits: HitsAnswer = { state: 'screened', hits: [] };
  const linesOf = (zone: FirstLineInput['zone']) => {
    const verdict = firstLine({ ...complete, zone, hits });
    const line = (name: string) => {
      const one = verdict.sources.find(({ source }) => source === name);
      return `${one?.state} ${one?.word}`;
    };
    return { ...verdict, line, codes: verdict.all.map(({ code }) => code) };
  };

  // Mutant: where `isUnsound` is false, carrier's list and register of documents are "checked clear", which is green.
  test('a number is compared with nothing, and the name and date of birth still are', () => {
    const { line, codes, facts, word } = linesOf(wrongAt(9));
    for (const source of ['api', 'alerts.lost-documents', 'alerts.sis', 'alerts.national'])
      expect([source, line(source)]).toEqual([source, 'partly not-checked']);
    expect(codes).toEqual(
      expect.arrayContaining([
        'checkpoint.carrier.number-unsound',
        'checkpoint.alert.number-unsound',
        'checkpoint.hits.carrier-alone',
      ]),
    );
    expect(codes).not.toContain('checkpoint.carrier.document-number');
    expect(facts.document?.reported).toBeUndefined();
    // Persons were asked by name and date of birth, and these hold.
    expect(facts.alerts).toMatchObject({ sis: 'no-hit', national: 'no-hit' });
    expect(word).toBe('not-checked');
    const other = { ...listed, surname: 'NOBODY' };
    const differs = firstLine({
      ...complete,
      zone: wrongAt(9),
      flight: { state: 'listed', traveller: other },
    });
    expect(differs.all.map(({ code }) => code)).toContain('checkpoint.carrier.name');
  });

  test('a date of birth is compared with no person, and the number still is with documents', () => {
    const { line, codes, facts } = linesOf(wrongAt(19));
    for (const source of ['api', 'alerts.sis', 'alerts.national'])
      expect([source, line(source)]).toEqual([source, 'partly not-checked']);
    expect(line('alerts.lost-documents')).toBe('checked clear');
    expect(codes).toContain('checkpoint.carrier.birth-unsound');
    expect(codes).toContain('checkpoint.alert.birth-unsound');
    expect(facts.alerts).toEqual({});
    expect(facts.document?.reported).toBe(false);
  });

  test('a document that is not on the list by such a number was not looked up to the end', () => {
    const { sources } = firstLine({
      ...complete,
      zone: wrongAt(9),
      flight: { state: 'not-on-list' },
    });
    expect(sources.find(({ source }) => source === 'api')?.state).toBe('partly');
  });
});

describe('a value that the carrier did not send', () => {
  // Mutant: without `unsentCodes` the line of the carrier is "checked clear", which the screen calls "nothing against".
  test.each([
    ['documentNumber', 'number-unsent'],
    ['dateOfBirth', 'birth-unsent'],
  ] as const)('%s is not compared, and the line says so', (name, code) => {
    const { [name]: _, ...traveller } = listed;
    const flight = { state: 'listed', traveller } as const;
    const hits: HitsAnswer = { state: 'screened', hits: [] };
    const verdict = firstLine({ ...complete, hits, flight });
    expect(verdict.sources).toContainEqual({ source: 'api', state: 'partly', word: 'not-checked' });
    const codes = verdict.all.map((reason) => reason.code);
    expect(codes).toContain(`checkpoint.carrier.${code}`);
    // The hits were looked for by what the carrier sent.
    expect(codes).toContain('checkpoint.hits.carrier-alone');
    const empty = firstLine({
      ...complete,
      flight: { ...flight, traveller: { ...traveller, [name]: '' } },
    });
    expect(empty.all.map((reason) => reason.code)).toContain(`checkpoint.carrier.${code}`);
  });
});
