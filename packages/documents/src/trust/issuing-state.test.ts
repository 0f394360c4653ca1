import { countries } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signingCodesOf } from './countries.ts';
import { checkIssuingState } from './issuing-state.ts';

const check = (state: string | undefined, signer: string | undefined, ...authorities: string[]) => {
  const { result, findings } = checkIssuingState({ state, signer, authorities });
  return [result, ...findings.map(({ code }) => code.replace('document.trust.state.', ''))];
};

test.each([
  // Issuers with a zone code outside ISO 3166-1, and those that sign under another's code.
  ['D<<', 'DE', ['DE'], ['successful', 'special']],
  ['RKS', 'KS', ['KS'], ['successful', 'special']],
  ['UNO', 'UN', ['UN'], ['successful', 'special']],
  ['EUE', 'EU', ['EU'], ['successful', 'special']],
  ['HKG', 'CN', ['CN'], ['successful', 'special']],
  ['BMU', 'BM', ['BM', 'GB'], ['successful', 'special']],
  ['GBD', 'GB', ['GB'], ['successful', 'special']],
  // Written otherwise than the profile says, and meant the same.
  ['LVA', 'lv', ['LV'], ['successful', 'case']],
  ['LVA', 'LVA', ['LV'], ['successful', 'form']],
  ['LVA', 'LV', ['LV', 'LV'], ['successful']],
  // Another state, at any place.
  ['LVA', 'EE', ['EE'], ['failed', 'signer-differs']],
  ['LVA', 'LV', ['EE'], ['failed', 'issuer-differs']],
  ['LVA', 'LV', ['LV', 'EE'], ['failed', 'issuer-differs']],
  ['GBR', 'GB', ['BM'], ['failed', 'issuer-differs']],
  ['CHN', 'HK', ['HK'], ['failed', 'signer-differs']],
  // What is not known is never passed.
  [undefined, 'LV', ['LV'], ['undetermined', 'absent']],
  ['<<<', 'LV', ['LV'], ['undetermined', 'absent']],
  ['LVA', undefined, ['LV'], ['undetermined', 'absent']],
  ['LVA', 'LV', [''], ['undetermined', 'absent']],
  ['LVA', 'LV', [], ['undetermined', 'no-issuer']],
  ['XYZ', 'LV', ['LV'], ['undetermined', 'unknown']],
])('state %s, signer %s, authorities %j', (state, signer, authorities, expected) => {
  expect(check(state, signer, ...authorities)).toEqual(expected);
});

test('every state of today agrees with its own code of two letters and with no other', () => {
  const states = countries.filter(({ kind, alpha2 }) => kind === 'iso' && alpha2 !== undefined);
  expect(states.length).toBeGreaterThan(240);
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.constantFrom(...states), (one, other) => {
      const own = signingCodesOf(one.code);
      const code = other.alpha2 ?? '';
      expect(check(one.code, code, code)[0]).toBe(own.includes(code) ? 'successful' : 'failed');
    }),
    { numRuns: 1000 },
  );
  for (const { code, alpha2 = '' } of states)
    if (!['HKG', 'MAC', 'BMU'].includes(code)) expect(signingCodesOf(code), code).toEqual([alpha2]);
});
