import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CivilDate, country, isCode, isFictitious } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { codesOf, read, specimens } from '../test/zones.ts';
import { documentCode, documentCodes, mrzFindings, mrzQuirks } from './index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../../docs/reference/mrz.md'), 'utf8');
const rows = [...page.matchAll(/^\| `(document\.mrz\.[a-z.-]+)` +\| (\w+) +\| (.+) \|$/gm)];
const day = (text: string) => ({
  referenceDate: '2026-11-25' as CivilDate,
  issuedOn: text as CivilDate,
});

describe('the page and the code say the same', () => {
  test('every code is documented with its severity, and nothing else', () => {
    const findings = rows.filter(([, code = '']) => !code.startsWith('document.mrz.write.'));
    expect(Object.fromEntries(findings.map(([, code, severity]) => [code, severity]))).toEqual(
      Object.fromEntries(Object.entries(mrzFindings).map(([code, [severity]]) => [code, severity])),
    );
    expect(Object.keys(mrzFindings).every(isCode)).toBe(true);
  });

  test('every quirk and document code is documented', () => {
    for (const { id } of mrzQuirks) expect(page).toContain(`\`${id}\``);
    for (const { code } of documentCodes) expect(page).toContain(`\`${code}\``);
  });
});

describe('document codes', () => {
  const coded = (code: string, issuedOn: string) =>
    codesOf(read(specimens.TD3.replace('P<UTO', `${code}UTO`), day(issuedOn)));

  test('the harmonised codes have their meaning from 2026 on', () => {
    for (const code of 'PP PE PD PO PR PT PS PL PM'.split(' '))
      expect(documentCode(code)?.from, code).toBe('2026-01-01');
    expect(coded('PT', '2025-12-31')).toContain('document.mrz.document-code.own-meaning');
    expect(coded('PT', '2026-01-01')).not.toContain('document.mrz.document-code.own-meaning');
  });

  test('a passport issued since 2028 carries one of them', () => {
    const code = 'document.mrz.document-code.before-harmonisation';
    expect(coded('P<', '2027-12-31')).not.toContain(code);
    expect(coded('P<', '2028-01-01')).toContain(code);
    expect(coded('PN', '2028-01-01')).toContain(code);
    expect(coded('PU', '2028-01-01')).not.toContain(code);
  });

  test.each([
    ['TD3', 'X<'],
    ['TD3', 'P*'],
    ['TD1', 'P<'],
    ['TD1', 'IV'],
    ['TD2', 'X<'],
  ] as const)('%s has no code %s', (format, code) => {
    const reading = read(specimens[format].replace(/^../, code));
    expect(reading.field('documentCode')?.ok).toBe(false);
    expect(codesOf(reading)).toContain('document.mrz.document-code.format');
  });

  test.each(['AC', 'C1', 'ID', 'IR'])('TD1 has %s', (code) => {
    expect(read(specimens.TD1.replace(/^../, code)).field('documentCode')).toMatchObject({
      ok: true,
      value: code,
    });
  });
});

describe('states and organisations', () => {
  const of = (issuer: string, nationality: string, expiry = '300101') =>
    read(
      specimens.TD3.replace('P<UTO', `P<${issuer}`)
        .replace('36UTO', `36${nationality}`)
        .replace('F120415', `F${expiry}`),
    );

  test.each('GEO RKS EUE UNO UNA XOM XPO XCE GBD'.split(' '))('%s issues documents', (code) => {
    expect(of(code, 'UTO').field('issuingState')).toMatchObject({ ok: true, value: code });
  });

  test.each('GEO XXA XXB XXC XXX GBN UNO RKS'.split(' '))('%s is a nationality', (code) => {
    expect(of('UTO', code).field('nationality')).toMatchObject({ ok: true, value: code });
  });

  test.each(['XYZ', 'ZZZ', 'GE<', 'QLZ', '<<<'])('%s is nothing', (code) => {
    const reading = of(code, 'UTO');
    expect(reading.field('issuingState')?.ok).toBe(false);
    expect(codesOf(reading)).toContain('document.mrz.state.unknown');
  });

  test('stateless persons issue nothing', () => {
    expect(codesOf(of('XXA', 'XXA'))).toContain('document.mrz.state.misplaced');
  });

  test('a former state is said; where the document outlives it, it fails', () => {
    const reading = of('UTO', 'YUG', '120415');
    expect(codesOf(reading)).toContain('document.mrz.state.former');
    expect(reading.field('nationality')?.ok).toBe(true);
    const outlived = of('UTO', 'SUN', '300101');
    expect(outlived.field('nationality')?.ok).toBe(false);
    expect(codesOf(outlived)).toContain('document.mrz.state.outlived');
  });

  test('synthetic codes are specimens; no real state is', () => {
    for (const code of ['UTO', 'QMA', 'QZZ']) {
      expect(isFictitious(code)).toBe(true);
      expect(codesOf(of(code, code))).toContain('document.mrz.state.specimen');
    }
    expect(country('QMA')).toBeUndefined();
    expect(codesOf(of('GEO', 'GEO'))).not.toContain('document.mrz.state.specimen');
  });
});

test('every quirk has a source and a day on which it was checked', () => {
  for (const { id, source, checkedOn, what } of mrzQuirks) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(source.length).toBeGreaterThan(10);
    expect(what.length).toBeGreaterThan(10);
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  const chinese = read(specimens.TD3.replace('P<UTO', 'PTCHN').replace('36UTO', '36CHN'));
  expect(chinese.findings).toContainEqual(
    expect.objectContaining({ facts: expect.objectContaining({ quirk: 'china-pt' }) }),
  );
});
