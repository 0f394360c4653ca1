import { call } from '@amirani/e2e/test/assessment';
import {
  expectNoTraces,
  follow,
  launch,
  lookAt,
  openWindow,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

type Properties = Readonly<Record<string, string>>;

const day = (at: number): string => `2026-05-${String(at).padStart(2, '0')}`;

/** Money gathered twice from people who do not know each other; the hub calls two others, and all three one another. */
const content = (): string => {
  const lines: string[] = [];
  const say = (id: string, schema: string, properties: Properties): void => {
    const values = Object.entries(properties).map(([name, value]) => [name, [value]]);
    lines.push(JSON.stringify({ id, schema, properties: Object.fromEntries(values) }));
  };
  const names =
    'HABADZE Otar,FARADZE Gia,LIKELI Lia,MAKSADZE Max,ANIANI Ana,BOBADZE Bob,SIDZE Cid,DANIDZE Dan';
  for (const name of names.split(',')) {
    const id = name.split(' ')[1] ?? '';
    say(id, 'Person', { name });
    say(`tel ${id}`, 'PhoneNumber', {
      number: `+2811000${id.length}${id.charCodeAt(0)}0`,
      subscriber: id,
    });
  }
  for (let at = 1; at <= 20; at += 2)
    // Half past midnight at the border is the evening before in UTC.
    for (const [from, to] of [
      ['Otar', 'Lia'],
      ['Lia', 'Max'],
      ['Max', 'Otar'],
    ])
      say(`call ${at} ${from}`, 'Call', {
        callerPhone: `tel ${from}`,
        receiverPhone: `tel ${to}`,
        duration: '60',
        startDate: `${new Date(Date.parse(`${day(at)}T00:30:00Z`) - 14_400_000).toISOString().slice(0, 19)}Z`,
      });
  let payments = 0;
  const pay = (payer: string, beneficiary: string, at: number, amount: string): void => {
    payments += 1;
    say(`pay ${payments}`, 'Payment', {
      payer,
      beneficiary,
      date: day(at),
      amount,
      currency: 'QVD',
    });
  };
  for (const [round, amounts] of [
    [1, ['900', '800', '1100', '950']],
    [15, ['700', '850', '990', '1050']],
  ] as const) {
    for (const [at, who] of ['Ana', 'Bob', 'Cid', 'Dan'].entries())
      pay(who, 'Otar', round + at, amounts[at] ?? '');
    pay('Otar', 'Gia', round + 4, round === 1 ? '3300' : '3100');
  }
  return `${lines.join('\n')}\n`;
};

describe.skipIf(inject('server') === null)('a case step by step', () => {
  let browser: Browser;
  let first: Window;
  let second: Window;
  beforeAll(async () => {
    browser = await launch();
    first = await openWindow(browser);
    await signIn(first, 'head', '2026-0011');
    const id = crypto.randomUUID();
    const send = <T>(path: string, body: object | string): Promise<T> =>
      call<T>(first, 'POST', `/api/investigations/cases${path}`, body, 'investigation');
    await send('', {
      id,
      title: 'The purse of the bridge',
      offences: ['money-laundering'],
      basis: 'order 12/11',
      reason: 'Eight payments name one hand.',
    });
    const exhibit = crypto.randomUUID();
    await send(`/${id}/exhibits`, {
      id: exhibit,
      title: 'File of the bank',
      kind: 'file',
      name: 'bank.ftm.json',
      obtained: { on: '2026-11-20', from: 'the bank', by: 'unit 4', place: '', basis: 'o 3' },
      mediaType: 'application/json',
    });
    await send(`/${id}/exhibits/${exhibit}/parts/0`, content());
    await send(`/${id}/exhibits/${exhibit}/completion`, {});
    const { import: dry } = await send<{ import: { id: string; digest: string } }>(
      `/${id}/imports`,
      {
        id: crypto.randomUUID(),
        exhibit,
        mapping: { kind: 'ftm', grading: { source: 'B', information: '2' } },
      },
    );
    await send(`/${id}/imports/${dry.id}/take-over`, { digest: dry.digest, reason: 'the bank' });
    await first.page.reload();
    await first.page.locator('#main form input:not([type="hidden"])').fill('2026-0011');
    await first.page.locator('#main form button[type="submit"]').click();
    second = await openWindow(browser, { language: 'ka', theme: 'dark', width: 320 });
    await signIn(second, 'head', '2026-0011');
    for (const { page } of [first, second]) {
      // Others open cases of their own meanwhile.
      await page.locator(`[data-row-key="${id}"]`).press('Enter');
      await page.locator('#case-members').waitFor();
    }
  }, 300_000);
  afterAll(() => browser?.close());

  const follows = (window: Window, place: string): Promise<void> =>
    follow(window.page, `.desk-nav a[href$="/${place}"]`);
  test('neighbours are counted by kind before any is drawn, drawn and folded in, and every step is taken back', async () => {
    const { page } = first;
    await follows(first, 'network');
    await page.getByRole('button', { name: 'Draw it step by step' }).press('Enter');
    await page.getByLabel('Name, number or any other value').fill('Habadze');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /HABADZE Otar/ }).press('Enter');
    await page.locator('#neighbours-title').waitFor();
    const kinds = page.locator(
      'section[aria-labelledby="neighbours-title"] tbody tr:has([data-row-key], th)',
    );
    // Who paid and was paid, and the telephone: counted, and nothing of it is drawn yet.
    const paid = kinds.filter({ hasText: 'Payment' });
    await paid.getByRole('button', { name: 'Draw them' }).waitFor();
    expect(await paid.locator('td').allTextContents()).toEqual(['5', '10', '5', 'Draw them']);
    const rows = page.locator(
      'section[aria-labelledby="network-table"] tbody tr:has([data-row-key])',
    );
    expect(await rows.count()).toBe(1);
    await paid.getByRole('button', { name: 'Draw them' }).press('Enter');
    await page.waitForFunction(
      () =>
        document.querySelectorAll('section[aria-labelledby="network-table"] [data-row-key]')
          .length === 6,
    );
    await page.getByText('Drawn is what was asked for').waitFor();
    await lookAt(first, 'network-steps-en');
    const count = (many: number) =>
      page.waitForFunction(
        (many) =>
          document.querySelectorAll('section[aria-labelledby="network-table"] [data-row-key]')
            .length === many,
        many,
      );
    await page.getByRole('button', { name: 'Fold its neighbours in' }).press('Enter');
    await count(1);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await count(6);
    await page.getByRole('button', { name: 'Do again' }).press('Enter');
    await count(1);
    await follows(second, 'network');
    await second.page.getByRole('button', { name: 'ეტაპობრივად დახატვა' }).click();
    await second.page.locator('#draw-title').waitFor();
    await second.page.locator('section[aria-labelledby="draw-title"] input').fill('habadze');
    await second.page.keyboard.press('Enter');
    await second.page.getByRole('button', { name: /HABADZE Otar/ }).click();
    await second.page.locator('section[aria-labelledby="neighbours-title"] td').first().waitFor();
    await lookAt(second, 'network-steps-ka-dark');
  }, 180_000);

  test('lanes by person, telephone and account follow the slider; a day begins at midnight of the border', async () => {
    const { page } = first;
    await follows(first, 'timeline');
    const lane = (name: string) => page.locator('.lane', { hasText: name });
    await lane('HABADZE Otar').getByRole('button', { name: '30 events' }).waitFor();
    await lane('HABADZE Otar').getByRole('button').press('Enter');
    await page.locator('#lane-title').waitFor();
    await lookAt(first, 'lanes-en');
    // The first call is half past midnight of 1 May at the border, and of 30 April in UTC.
    const span = page.locator('.span-control');
    await span.getByLabel('From day', { exact: true }).last().fill('2026-05-01');
    await span.getByLabel('To day', { exact: true }).last().fill('2026-05-01');
    await lane('HABADZE Otar').getByRole('button', { name: '3 events' }).waitFor();
    await page.getByRole('button', { name: 'The whole time' }).press('Enter');
    await page.getByRole('button', { name: /A lane for each/ }).press('Enter');
    await page.getByRole('option', { name: 'Telephone number' }).click();
    await page.getByText('3 lanes in this span').waitFor();
    await follows(second, 'timeline');
    await second.page.locator('.lane').nth(2).scrollIntoViewIfNeeded();
    await lookAt(second, 'lanes-ka-dark');
  }, 180_000);

  test('R40: leads have findings of their own; who only stands in contact with one is listed apart, with no suspicion', async () => {
    const { page } = first;
    await follows(first, 'leads');
    const leads = page.locator('section[aria-labelledby="leads-title"]');
    const contacts = page.locator('section[aria-labelledby="contacts-title"]');
    await leads.getByText('HABADZE Otar').first().waitFor();
    await contacts.getByText('None was found in these records.').waitFor();
    await page.getByText('Calls of two periods').click();
    await page.getByLabel('First period, from day').fill(day(1));
    await page.getByLabel('First period, to day').fill(day(10));
    await page.getByLabel('Second period, from day').fill(day(11));
    await page.getByLabel('Second period, to day').fill(day(20));
    await page.getByRole('button', { name: 'Compare the periods' }).press('Enter');
    await contacts.getByText('MAKSADZE Max').first().waitFor();
    await lookAt(first, 'leads-en');
    const names = (part: typeof leads) => part.locator('th[scope="row"]').allTextContents();
    expect((await names(leads)).map((name) => name.split(' ')[0]).toSorted()).toEqual([
      'FARADZE',
      'HABADZE',
    ]);
    expect((await names(contacts)).map((name) => name.split(' ')[0]).toSorted()).toEqual([
      'LIKELI',
      'MAKSADZE',
    ]);
    // Payers are counted and listed nowhere.
    expect(await leads.textContent()).toContain('4 more are counted');
    for (const payer of ['ANIANI', 'BOBADZE', 'SIDZE', 'DANIDZE'])
      expect(await page.locator('#main').textContent()).not.toContain(payer);
    await follows(second, 'leads');
    await second.page.locator('section[aria-labelledby="leads-title"] tbody td').first().waitFor();
    await second.page.locator('#contacts-title').scrollIntoViewIfNeeded();
    await lookAt(second, 'leads-ka-dark');
    for (const window of [first, second]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      await window.context.close();
    }
  }, 180_000);
});
