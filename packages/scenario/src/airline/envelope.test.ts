import fc from 'fast-check';
import { expect, test } from 'vitest';
import { airlines } from '../geography/airlines.ts';
import { dialectOf } from './dialect.ts';
import { interchangeText, latin1, typeB } from './envelope.ts';
import { seg, written } from './segment.ts';

const usual = dialectOf('0V').separators;

test('the example of a released telephone number, and empty ends left out', () => {
  const segment = seg('SSR', ['CTCM', 'HK', '', ''], ['', '', '']);
  expect(written(segment, usual)).toBe("SSR+CTCM:HK'");
  expect(written(seg('IFT', ['4', '28'], "+49 15?:'"), usual)).toBe("IFT+4:28+?+49 15???:?''");
  expect(written(seg('ORG'), usual)).toBe("ORG'");
});

test.each(airlines.map(({ code }) => code))('%s: data come back from its separators', (code) => {
  const { separators } = dialectOf(code);
  const { element, component, release, terminator } = separators;
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }), (parts) => {
      const text = written(seg('FTX', parts), separators);
      expect(text.endsWith(terminator)).toBe(true);
      const found: string[] = [];
      let current = '';
      const body = text.slice(`FTX${element}`.length, -1);
      for (let i = 0; i < body.length; i++) {
        const character = body.charAt(i);
        if (character === release) current += body.charAt(++i);
        else if (character === component) {
          found.push(current);
          current = '';
        } else current += character;
      }
      expect([...found, current]).toEqual(parts);
    }),
  );
});

test('Type B cuts every 69 characters and loses none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z+:' ]{1,400}$/), (text) => {
      const envelope = typeB(text, 'Q0', 0);
      const body = envelope.slice(envelope.indexOf('\u0002') + 1, envelope.indexOf('\u0003'));
      const lines = body.split('\r\n').slice(0, -1);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(0, -1)) expect(line).toHaveLength(69);
    }),
  );
});

test('UNT counts UNH to UNT where the sender counts right', () => {
  const message = { type: 'PAXLST' as const, version: 'D:05B', segments: [seg('BGM', '745')] };
  const interchange = {
    sender: 'A',
    recipient: 'B',
    at: 0,
    reference: '1',
    application: 'APIS',
    messages: [message],
  };
  expect(interchangeText(interchange, dialectOf('W0'))).toContain('UNT*3*11#');
  expect(interchangeText(interchange, dialectOf('0V'))).toContain("UNT+5+11'");
});

test('text outside ISO 8859-1 is a programmer’s mistake', () => {
  expect([...latin1('É')]).toEqual([0xc9]);
  expect(() => latin1('ა')).toThrow(RangeError);
});
