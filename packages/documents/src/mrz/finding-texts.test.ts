import { expect, test } from 'vitest';
import { english } from '../test/english.ts';
import { read, specimens } from '../test/zones.ts';
import { findingText } from '../texts/index.ts';
import { documentsSay } from '../texts/node.ts';
import type { MrzFinding } from './model.ts';

const said = ({ code, facts }: MrzFinding): string => findingText(code, documentsSay('en'), facts);

test('a finding is told with its facts', () => {
  const texts = read(specimens.TD3.replace('2C36', '2C35')).findings.map(said);
  expect(texts).toContain('the check digit of the document number is 5; 6 computes');
  expect(texts).toContain('the document expired on 2012-04-15');
});

test('no finding of many broken zones lacks a fact that its text names', () => {
  const { TD3, TD1 } = specimens;
  const broken = [
    'good morning',
    TD3.slice(0, -1),
    TD3.replace('L898902C3', 'L89*902C3').replace('UTO', 'XYZ').replace('F12', '112'),
    TD3.replace('36UTO', '36YUG').replace('ERIKSSON', 'ER1KSSON<<A<<B<<<<K'),
    TD3.replace('36UTO', '36SUN').replace('F120415', 'F300415').replace('P<', 'X<'),
    TD3.replace('P<UTO', 'P<XXA').replace('740812', '170812').replace('120415', '300415'),
    TD1.replace('I<UTO', 'P<UTO'),
    specimens['CH-DL'].replace('<<85', '<K85'),
  ];
  const seen = new Set<string>();
  for (const finding of broken.flatMap((text) => [...read(text).findings])) {
    seen.add(finding.code);
    for (const [, name = ''] of (english.get(finding.code) ?? '').matchAll(/\{(\w+)\}/g))
      expect(finding.facts, `${finding.code} ${name}`).toHaveProperty(name);
    expect(said(finding)).not.toMatch(/[{}]/);
  }
  expect(seen.size).toBeGreaterThan(14);
});
