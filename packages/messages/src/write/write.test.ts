import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { readRecords } from '../reading/read.ts';
import { encodeText, leastSyntax } from './charset.ts';
import type { BoardingAnswerInput, CusresInput, InterchangeInput } from './index.ts';
import {
  decisionId,
  isDecisionId,
  partsOf,
  wrapTypeB,
  writeCusres,
  writePaxlst,
  writeSegments,
} from './index.ts';

const interchange: InterchangeInput = {
  sender: 'GOV',
  recipient: 'XX',
  prepared: '2026-01-01T10:00',
  reference: 'REF1',
};
const leg = { carrier: 'XX', number: '988', from: 'QAA', to: 'QBB', departure: '2026-01-02T10:00' };
const referenceDate = '2026-01-02' as CivilDate;
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const cusres = (answers: readonly BoardingAnswerInput[]): CusresInput => ({
  header: { reference: 'M1', access: 'REF007', part: { index: 1, last: true } },
  transaction: '0000100',
  legs: [leg],
  answers,
});

test('R25: "do not board" cannot be written without the decision of a person', () => {
  // @ts-expect-error: an adverse answer without a decision has no type
  const bare: BoardingAnswerInput = { board: false, uniqueReference: '10701' };
  const forged: BoardingAnswerInput = {
    board: false,
    // @ts-expect-error: a plain text is not a decision
    decision: 'decision-1',
  };
  // @ts-expect-error: nor does an approval carry one
  const odd: BoardingAnswerInput = { board: true, decision: decisionId('decision-0001') };
  expect(() => writeCusres(interchange, cusres([bare]))).toThrow('message.write.decision');
  expect(() => writeCusres(interchange, cusres([{ ...forged, decision: '' as never }]))).toThrow(
    'message.write.decision',
  );
  // Whatever is not an outright yes is a no, and needs a decision.
  expect(() =>
    writeCusres(
      interchange,
      cusres([{ ...odd, board: 'no' as never, decision: undefined as never }]),
    ),
  ).toThrow('message.write.decision');
  expect(() => decisionId('none')).toThrow(TypeError);
  expect(isDecisionId('decision-0001')).toBe(true);
});

test('R25: the codes of a profile cannot turn an approval into a refusal', () => {
  const swapped = { ...cusres([{ board: true }]), codes: { board: '1Z', doNotBoard: '0Z' } };
  expect(() => writeCusres(interchange, swapped)).toThrow('message.write.answer-codes');
  const same = { ...cusres([{ board: true }]), codes: { board: 'A', doNotBoard: 'A' } };
  expect(() => writeCusres(interchange, same)).toThrow('message.write.answer-codes');
});

test('an answer reads as the carriers of the public samples write it', () => {
  const bytes = writeCusres(
    {
      ...interchange,
      separators: { terminator: '"' },
      syntax: 'SIRE',
      una: false,
      group: '1',
      lines: true,
    },
    cusres([
      { board: true, booking: 'MWZRDQ', uniqueReference: '10701', text: 'OK TO BOARD' },
      {
        board: false,
        booking: 'MWZRDQ',
        uniqueReference: '10702',
        decision: decisionId('decision-0001'),
      },
    ]),
  );
  expect(text(bytes).split('\r\n')).toEqual([
    'UNB+SIRE:4+GOV+XX+260101:1000+REF1"',
    'UNG+CUSRES+GOV+XX+260101:1000+1+UN+D:05B"',
    'UNH+M1+CUSRES:D:05B:UN:IATA+REF007+01:F"',
    'BGM+962"',
    'RFF+TN:0000100"',
    'RFF+AF:XX988"',
    'DTM+189:2601021000:201"',
    'LOC+125+QAA"',
    'LOC+87+QBB"',
    'ERP+2"',
    'RFF+AVF:MWZRDQ"',
    'RFF+ABO:10701"',
    'ERC+0Z"',
    'FTX+AAP+++OK TO BOARD"',
    'ERP+2"',
    'RFF+AVF:MWZRDQ"',
    'RFF+ABO:10702"',
    'ERC+1Z"',
    'UNT+17+M1"',
    'UNE+1+1"',
    'UNZ+1+REF1"',
    '',
  ]);
  const [record] = readRecords(bytes, { referenceDate });
  expect(record?.answers).toEqual([
    { uniqueReference: '10701', booking: 'MWZRDQ', code: '0Z', board: true, text: 'OK TO BOARD' },
    { uniqueReference: '10702', booking: 'MWZRDQ', code: '1Z', board: false },
  ]);
  expect(record?.diagnostics.map(({ code }) => code)).toEqual(['message.separators.no-una']);
});

test('values are released, trailing empty places left out, blanks kept', () => {
  expect(writeSegments([['TIF', "O'A+B:C?", ['', ' X ', '']], ['SRC']])).toBe(
    "TIF+O?'A?+B?:C??+: X 'SRC'",
  );
  const star = {
    component: ':',
    element: '*',
    decimal: '.',
    release: '?',
    repetition: ' ',
    terminator: '#',
  };
  expect(writeSegments([['TIF', 'A*B#+']], star)).toBe('TIF*A?*B?#+#');
  expect(writeSegments([['TIF', 'A*B']], { ...star, element: '+', repetition: '*' })).toBe(
    'TIF+A?*B#',
  );
});

test('what cannot be written is refused, never changed', () => {
  expect(() => writeSegments([['TIF', 'A\nB']])).toThrow('message.write.control');
  expect(() => writeSegments([['tif', 'A']])).toThrow('message.write.tag');
  const separators = {
    component: ':',
    element: ':',
    decimal: '.',
    release: '?',
    repetition: ' ',
    terminator: "'",
  };
  expect(() => writeSegments([], separators)).toThrow('message.write.separators');
  expect(() => writeSegments([], { ...separators, element: 'E' })).toThrow(
    'message.write.separators',
  );
  expect(() => encodeText('É', 'UNOA')).toThrow('message.write.charset');
  expect(() => encodeText('\ud800', 'UNOY')).toThrow('message.write.charset');
  expect(() => partsOf({ reference: '1' }, [], 0)).toThrow('message.write.part-size');
});

test('the least character set that holds a text is taken', () => {
  expect(['DOE', 'Doe', 'DOÉ', 'დო'].map((one) => leastSyntax(one))).toEqual([
    'UNOA',
    'UNOB',
    'UNOC',
    'UNOY',
  ]);
  expect(['DOE', 'Doe', 'დო'].map((one) => leastSyntax(one, 'IATA'))).toEqual([
    'IATA',
    'IATB',
    'UNOY',
  ]);
  expect([...encodeText('É', 'UNOC')]).toEqual([0xc9]);
  for (const name of ['É', 'Ж', 'გიორგი', '李', '𐍈'])
    expect(text(encodeText(name, 'UNOY'))).toBe(name);
});

test('a Type B link breaks lines in the middle of values, and a reader sees the same list', () => {
  const list = writePaxlst(interchange, {
    header: { reference: '1' },
    legs: [leg],
    travellers: ["O'NEIL", 'HALFANESCAPE', '??'].map((surname) => ({
      surname,
      given: 'JANE',
      role: 'passenger',
    })),
  });
  const link = { priority: 'QK', to: ['FRAOGXX', 'IADGOXX'], from: 'FRAOGXX', filed: '010930' };
  for (let width = 20; width < 75; width++) {
    const [record] = readRecords(wrapTypeB(list, { ...link, width }), { referenceDate });
    expect(record?.travellers.map(({ surname }) => surname)).toEqual([
      "O'NEIL",
      'HALFANESCAPE',
      '??',
    ]);
  }
});

test('short dates are those of older editions', () => {
  const list = writePaxlst(interchange, {
    header: { reference: '1' },
    dates: 'short',
    legs: [leg],
    travellers: [
      {
        surname: 'DOE',
        role: 'crew',
        birthDate: '1980-01-31' as CivilDate,
        birthPlace: 'Old town',
      },
    ],
  });
  expect(text(list)).toContain("BGM+250'");
  expect(text(list)).toContain("NAD+FM+++DOE'DTM+329:800131'LOC+180+:::Old town'CNT+41:1'");
});
