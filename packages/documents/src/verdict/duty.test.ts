import { describe, expect, test } from 'vitest';
import { vdsOf } from '../test/seals.ts';
import {
  allChecks,
  checkOf,
  chipFiles,
  examination,
  openOffice,
  passport,
  verdictOn,
  zoneText,
} from '../test/table.ts';
import type { ExaminedDocument } from './examination.ts';

const office = openOffice();
const on = (change: Partial<ExaminedDocument> = {}, more = {}) =>
  verdictOn(examination(office, [passport(office, change)], more));
const _withoutChip = { chip: { state: 'absent', files: [] } } as const;

describe('a duty profile', () => {
  test('refuses by name what carries a code of the synthetic world (R67)', () => {
    const verdict = on({}, { trustProfile: 'duty' });
    const check = checkOf(verdict, 'state.synthetic');
    expect([check.result, verdict.colour]).toEqual(['failed', 'red']);
    expect(check.findings.map(({ code, facts }) => [code, facts['code'], facts['where']])).toEqual([
      ['document.verdict.synthetic', 'UTO', 'MRZ'],
      ['document.verdict.synthetic', 'UTO', 'DG1'],
      ['document.verdict.synthetic', 'UTO', 'VIZ'],
    ]);
  });

  test('refuses it in each place alone, and in a seal', () => {
    const only = (change: Partial<ExaminedDocument>) =>
      checkOf(
        verdictOn(
          examination(office, [{ id: 'd', role: 'travel-document', ...change }], {
            trustProfile: 'duty',
          }),
        ),
        'state.synthetic',
      ).result;
    expect(only({ visual: { nationality: 'QNI' } })).toBe('failed');
    expect(only({ mrz: { text: zoneText() } })).toBe('failed');
    expect(only({ seals: [{ name: 'visa', content: vdsOf() }] })).toBe('failed');
    expect(only({ chip: { state: 'read', files: chipFiles(office) } })).toBe('failed');
    expect(only({ visual: { nationality: 'GEO' } })).toBe('successful');
    expect(only({})).toBe('not-supported');
  });

  test('in training the check does not exist', () => {
    expect(allChecks(on()).map(({ name }) => name)).not.toContain('state.synthetic');
  });
});
