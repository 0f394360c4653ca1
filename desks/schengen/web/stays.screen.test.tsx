import type { CivilDate } from '@amirani/core';
import type { StayRow } from '@amirani/schengen';
import { describeScreen, openScreen, shownText, watchScreens } from '@platform/web/test/screen.tsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addRows, clearPlan, plan } from './plan.ts';
import { StaysScreen } from './stays-screen.tsx';

const place = { route: '/schengen', roles: ['border-officer'] as const };
const on = '2026-06-30' as CivilDate;
const good: StayRow = { entry: '2026-05-01', exit: '2026-05-10', state: 'FR', source: 'stamp' };
const open: StayRow = { entry: '2026-03-01', state: 'IT', source: 'stamp' };

const table = (...rows: StayRow[]): void => {
  clearPlan();
  plan.update((now) => ({ ...now, on }));
  addRows(rows);
};
/** Whatever says or draws how many days there are. */
const drawn = (): number => document.querySelectorAll('.stay-figure, .calendar').length;

afterEach(clearPlan);

describe('while rows cannot be used', () => {
  beforeEach(() => {
    table(good, open, { entry: '2026-03-05', exit: '2026-03-01' });
    plan.update((now) => ({
      ...now,
      typed: '31.2.26 3.3.26',
      refused: [
        {
          row: { entry: '31.2.26 3.3.26' },
          line: undefined,
          reason: 'schengen.stay.row.no-such-day',
          facts: { date: '31.2.26' },
        },
      ],
    }));
  });
  describeScreen(StaysScreen, {
    ...place,
    reads: false,
    states: {
      'each says why, and nothing is drawn': {
        shows: [
          '3 rows cannot be used',
          '31.2.26: no such day',
          'the exit lies before the entry',
          'the exit is missing, and another stay follows',
        ],
        not: ['days of 90', 'Used of 90', 'May stay', 'In the 180 days'],
      },
    },
  });
});

describe('a table of stays', () => {
  watchScreens();

  test('asks for the exit that is missing, and draws once it is there', async () => {
    table(good, open);
    await openScreen(StaysScreen, place);
    await expect.poll(drawn).toBe(0);
    await page.getByLabelText('Day of exit').fill('31.2.26');
    await page.getByRole('button', { name: 'Correct the stay' }).click();
    await expect.poll(shownText).toContain('Write the day as 20.3.26');
    await page.getByLabelText('Day of exit').fill('3.3.26');
    await page.getByRole('button', { name: 'Correct the stay' }).click();
    await expect.poll(drawn).toBeGreaterThan(0);
    expect(document.querySelector('.stay-figure-value')?.textContent).toBe('13');
  });

  test('a booking that cannot be used leaves the figures it cannot change, and no calendar', async () => {
    table(good);
    addRows([{ entry: '2026-08-05', exit: '2026-08-01' }], true);
    await openScreen(StaysScreen, place);
    await expect.poll(shownText).toContain('1 row cannot be used');
    const figures = [...document.querySelectorAll('.stay-figure-value')];
    expect(figures.map(({ textContent }) => textContent)).toEqual([
      ...['10', '80 days', '17 Sept 2026'],
      ...['undecided', 'undecided'],
    ]);
    expect(document.querySelector('.calendar')).toBeNull();
  });

  test('takes a stay once, and says so', async () => {
    table(good);
    await openScreen(StaysScreen, place);
    await page.getByRole('textbox', { name: /Type the stamps/ }).fill('1.5.26 10.5.26 FRA');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(shownText).toContain('1 stay was on the table already and counts once');
    expect(document.querySelectorAll('.stay')).toHaveLength(1);
  });

  test('a line that was not understood is left out on request', async () => {
    table(good);
    await openScreen(StaysScreen, place);
    await page.getByRole('textbox', { name: /Type the stamps/ }).fill('3.3.24 soon');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(shownText).toContain('soon: neither a day nor a State');
    expect(drawn()).toBe(0);
    await page.getByRole('button', { name: 'Leave these lines out' }).click();
    await expect.poll(drawn).toBeGreaterThan(0);
    await expect.element(page.getByRole('textbox', { name: /Type the stamps/ })).toHaveValue('');
  });
});
