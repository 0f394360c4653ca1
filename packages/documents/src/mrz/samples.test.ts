import { describe, expect, test } from 'vitest';
import { haveSamples, sampleJson } from '../test/samples.ts';
import { on, read } from '../test/zones.ts';
import { type MrzCheckName, readMrz } from './index.ts';

interface Sample {
  readonly format: string;
  readonly lines: readonly string[];
  readonly checks: Readonly<Record<string, boolean>>;
}

interface NameExample {
  readonly part: number;
  readonly mrz: string;
  readonly len: number;
}

const names: Readonly<Record<string, MrzCheckName>> = {
  no: 'documentNumber',
  dob: 'dateOfBirth',
  exp: 'dateOfExpiry',
  opt: 'personalNumber',
  comp: 'composite',
};

describe.skipIf(!haveSamples)('strings that other projects publish', () => {
  const samples = haveSamples ? sampleJson<Sample[]>('mrz/specimen-mrz.json') : [];

  test('there are as many as were recorded', () => {
    expect(samples.length).toBeGreaterThanOrEqual(63);
  });

  test.each(samples)('$format $lines: every digit as recorded', ({ format, lines, checks }) => {
    for (const input of [lines, lines.join('\n'), lines.join('\r\n'), lines.join('')]) {
      const reading = readMrz(input, on);
      expect(reading.format).toBe(format);
      for (const [short, right] of Object.entries(checks)) {
        const name = names[short] as MrzCheckName;
        expect(reading.check(name), name).toBe(right ? 'ok' : 'failed');
      }
    }
  });
});

describe.skipIf(!haveSamples)('name examples of Doc 9303', () => {
  const examples = haveSamples ? sampleJson<NameExample[]>('mrz/doc9303-name-examples.json') : [];
  const second: Readonly<Record<number, string>> = {
    30: 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6',
    36: 'D231458907UTO7408122F1204159<<<<<<<6',
    44: 'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  };

  test.each(examples)('part $part: $mrz', ({ mrz, len }) => {
    const other = second[len] ?? '';
    const reading = read(len === 30 ? `${other}\n${mrz}` : `${mrz}\n${other}`);
    const area = len === 30 ? mrz : mrz.slice(5);
    const [primary = '', secondary] = area.replace(/<+$/, '').split('<<');
    expect(reading.value('primaryIdentifier')).toBe(primary.replaceAll('<', ' '));
    expect(reading.value('secondaryIdentifier')).toBe(secondary?.replaceAll('<', ' '));
    expect(reading.name.truncated).toBe(area.endsWith('<') ? 'no' : 'possible');
  });
});
