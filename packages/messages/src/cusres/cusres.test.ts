import { expect, test } from 'vitest';
import { codes, enveloped, readOne } from '../test/read-text.ts';

const cusres = (...segments: readonly string[]): ReturnType<typeof readOne> =>
  readOne(
    enveloped([
      'UNH+1+CUSRES:D:05B:UN:IATA+REF1',
      'BGM+962',
      'RFF+TN:0000100',
      'RFF+AF:CA339',
      'DTM+189:2601021620:201',
      'DTM+232:2601022035:201',
      'LOC+125+SSN',
      'LOC+87+CAN',
      ...segments,
    ]),
  );

test('the answer for each person, and a flight whose times precede its places', () => {
  const record = cusres(
    'ERP+2',
    'RFF+AVF:MWZRDQ',
    'RFF+ABO:1',
    'ERC+0Z',
    'FTX+AAP+++OK TO BOARD',
    'ERP+2',
    'RFF+ABO:2',
    'ERC+1Z',
  );
  expect(record).toMatchObject({
    type: 'CUSRES',
    function: '962',
    access: 'REF1',
    flight: {
      designator: 'CA339',
      from: 'SSN',
      to: 'CAN',
      departure: '2026-01-02T16:20',
      arrival: '2026-01-02T20:35',
    },
    travellers: [],
    answers: [
      { booking: 'MWZRDQ', uniqueReference: '1', code: '0Z', board: true, text: 'OK TO BOARD' },
      { uniqueReference: '2', code: '1Z', board: false },
    ],
  });
  expect(record.source?.['answers.1.code']).toMatchObject({ tag: 'ERC', element: 0 });
});

test('R25: a code of another state is passed on and no decision is read into it', () => {
  expect(cusres('ERP+2', 'ERC+8517').answers).toEqual([{ code: '8517' }]);
});

test('an answer without a code is said and not made up', () => {
  const record = cusres('ERP+2', 'RFF+ABO:1', 'ERP+2', 'RFF+ABO:2', 'ERC+0Z');
  expect(record.answers).toHaveLength(1);
  expect(codes(record)).toEqual(['message.value.unreadable']);
});

test.each([[['0Z', '1Z']], [['1Z', '0Z']], [['0Z', '8517', '1Z']], [['1Z', '8517', '0Z']]])(
  'of several codes the refusal counts whatever their order, and it is said: %j',
  (sent) => {
    const record = cusres('ERP+2', 'RFF+ABO:1', ...sent.map((code) => `ERC+${code}`));
    expect(record.answers).toEqual([
      { uniqueReference: '1', code: '1Z', codes: sent, board: false },
    ]);
    expect(record.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'message.answer.contradiction', severity: 'attention' }),
    );
    const at = record.source?.['answers.0.code'];
    expect(at?.segment).toBe(11 + sent.indexOf('1Z'));
  },
);

test.each([[['0Z', '8517']], [['8517', '0Z']]])(
  'an unknown code is not a permission, even with a permission beside it: %j',
  (sent) => {
    const record = cusres('ERP+2', 'RFF+ABO:1', ...sent.map((code) => `ERC+${code}`));
    expect(record.answers).toEqual([{ uniqueReference: '1', code: '8517', codes: sent }]);
    expect(codes(record)).toEqual(['message.answer.contradiction']);
  },
);

test('the same code twice contradicts nothing', () => {
  const record = cusres('ERP+2', 'RFF+ABO:1', 'ERC+0Z', 'ERC+0Z');
  expect(record.answers).toMatchObject([{ code: '0Z', codes: ['0Z', '0Z'], board: true }]);
  expect(codes(record)).toEqual([]);
});

test('two answers about one person: the refusal is said, and both stay', () => {
  const record = cusres('ERP+2', 'RFF+ABO:1', 'ERC+1Z', 'ERP+2', 'RFF+ABO:1', 'ERC+0Z');
  expect(record.answers?.map(({ board }) => board)).toEqual([false, false]);
  expect(codes(record)).toEqual(['message.answer.contradiction']);
});
