import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientKindOf } from './client-kind.ts';

test('browser and device are told by short names, whatever else the header says', () => {
  const of = (text: string): unknown[] => Object.values(clientKindOf(text));
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';
  expect(
    of(`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/131.0 Safari/537.36 Edg/131.0`),
  ).toEqual(['Edge', 'Windows']);
  expect(of(`Mozilla/5.0 (Linux; Android 14) ${webkit} Chrome/131.0 Mobile Safari/537.36`)).toEqual(
    ['Chrome', 'Android'],
  );
  expect(of('Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0')).toEqual([
    'Firefox',
    'Linux',
  ]);
  expect(
    of('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1'),
  ).toEqual(['Safari', 'iPhone']);
  expect(clientKindOf(undefined)).toEqual({ browser: undefined, device: undefined });
});

test('nothing but a name of the list is kept of any header', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const kept of Object.values(clientKindOf(text)))
        expect(kept ?? '').toMatch(/^[A-Za-z ]*$/);
    }),
  );
});
