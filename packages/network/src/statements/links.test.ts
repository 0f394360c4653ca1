import { describe, expect, test } from 'vitest';
import { judge, state, stateAll } from '../test/stating.ts';
import { caseView, linksOf } from './index.ts';

describe('links', () => {
  test('a participation links a person and a trip in a role, with its dates', () => {
    const statements = stateAll('x', 'Participation', {
      participant: 'p',
      event: 'trip',
      role: 'driver',
      startDate: '2026-04-01',
    });
    expect(linksOf(caseView(statements))).toEqual([
      {
        id: 'x',
        kind: 'Participation',
        source: 'p',
        target: 'trip',
        directed: true,
        role: 'driver',
        from: '2026-04-01',
        statements: [statements[0], statements[1]],
      },
    ]);
  });

  test('a call links numbers; where only persons are known it links them', () => {
    const byNumber = stateAll('c', 'Call', { callerPhone: 'n1', receiverPhone: 'n2' });
    const byPerson = stateAll('d', 'Call', { caller: 'p1', receiver: 'p2' });
    const links = linksOf(caseView([...byNumber, ...byPerson]));
    expect(links.map(({ source, target }) => `${source}>${target}`)).toEqual(['n1>n2', 'p1>p2']);
  });

  test('several payers of one payment are several links; an account beside them is a link of its own', () => {
    const statements = [
      state('y', 'Payment', 'payer', 'p1'),
      state('y', 'Payment', 'payer', 'p2'),
      state('y', 'Payment', 'beneficiary', 'p3'),
      state('y', 'Payment', 'payerAccount', 'k'),
    ];
    const links = linksOf(caseView(statements));
    expect(links.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['y.p1.p3', 'p1', 'p3'],
      ['y.p2.p3', 'p2', 'p3'],
      ['y.payerAccount.k', 'y', 'k'],
    ]);
  });

  test('what a journey names it names on its day: where it began, and with what', () => {
    const statements = [
      ...stateAll('t', 'Trip', { startDate: '2026-04-01', startLocation: 'home' }),
      state('t', 'Trip', 'vehicle', 'van', { from: '2026-04-02' }),
    ];
    expect(linksOf(caseView(statements)).map(({ kind, from }) => [kind, from])).toEqual([
      ['startLocation', '2026-04-01'],
      ['vehicle', '2026-04-02'],
    ]);
  });

  test('follow what was merged', () => {
    const statements = [
      ...stateAll('o', 'Ownership', { owner: 'p2', asset: 'v' }),
      state('p2', 'Person', 'name', 'A'),
      state('p1', 'Person', 'name', 'A'),
    ];
    const [link] = linksOf(caseView(statements, [judge('1', 'same', 'p1', 'p2')]));
    expect(link?.source).toBe('p1');
  });
});
