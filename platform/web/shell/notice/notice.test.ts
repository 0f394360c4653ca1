import { noticeTexts } from '@amirani/web/src/texts/notice.ts';
import { expect, test } from 'vitest';
import { missingInNotice, type NoticeFacts, noticeOf } from './notice.ts';

const facts: NoticeFacts = {
  ...{ authority: 'Border police of Qvra', officer: 'dpo@qvra.example' },
  ...{ supervisor: 'Data protection service of Qvra', apiDays: 30, examinationDays: 183 },
};
const valuesOf = (given: NoticeFacts): readonly unknown[] =>
  noticeOf(given).flatMap(({ lines }) => lines.flatMap(({ values }) => Object.values(values)));

test('R49: the notice says who, why, how long, who decides, the rights, and to whom to turn', () => {
  expect(noticeOf(facts).map(({ id }) => id)).toEqual([
    ...['who', 'why', 'how-long', 'decides', 'rights', 'help'],
  ]);
  for (const { id, lines } of noticeOf(facts)) expect(lines.length, id).toBeGreaterThan(0);
  expect(valuesOf(facts)).toEqual(expect.arrayContaining(Object.values(facts)));
  expect(missingInNotice(facts)).toEqual([]);
});

test('R49: every sentence has a text, and no text is never said', () => {
  const said = noticeOf(facts).flatMap(({ id, lines }) => [
    `notice.title.${id}`,
    ...lines.map(({ code }) => code),
  ]);
  expect([...said, 'notice.title', 'notice.source'].toSorted()).toEqual(
    Object.keys(noticeTexts).toSorted(),
  );
});

test.each([
  ['authority', 'AMIRANI_AUTHORITY'],
  ['officer', 'AMIRANI_DPO_CONTACT'],
  ['supervisor', 'AMIRANI_SUPERVISOR'],
] as const)(
  'R49: where nobody has said the %s, it is named as missing and nothing is made up',
  (fact, setting) => {
    const without = { ...facts, [fact]: '' };
    expect(missingInNotice(without)).toEqual([setting]);
    expect(valuesOf(without)).not.toContain('');
    expect(valuesOf(without)).not.toContain(facts[fact]);
  },
);
