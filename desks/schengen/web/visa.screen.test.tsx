import { describeScreen, openScreen, shownText, watchScreens } from '@platform/web/test/screen.tsx';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VisaScreen } from './visa-screen.tsx';

const place = { route: '/schengen/visa', roles: ['border-officer'] as const };

describeScreen(VisaScreen, {
  ...place,
  reads: false,
  states: { 'before a question': { shows: ['Then press Enter'], not: ['isa required'] } },
});

const ask = async (name: string, day: string): Promise<void> => {
  await page.getByLabelText('Day', { exact: true }).fill(day);
  await page.getByLabelText('State or nationality').fill(name);
  await userEvent.keyboard('{Enter}');
};
const headline = (): string => document.querySelector('.assessment-word')?.textContent ?? '';

describe('the visa requirement of a State on a day', () => {
  watchScreens();

  test.each([
    ['ინდოეთი', '2026-11-24', 'India, 24 Nov 2026: Visa required', ['Annex I', 'History']],
    ['GEO', '2026-11-24', 'Georgia, 24 Nov 2026: No visa required', ['Annex II', 'biometric']],
    ['Germany', '2026-11-24', 'Germany, 24 Nov 2026: No visa required, free movement', ['moves']],
    ['India', '2027-05-25', 'India, 25 May 2027: Cannot say', ['cannot say since 25 May 2027']],
    ['India', '1990-01-01', 'India, 1 Jan 1990: Cannot say', ['the lists are kept from']],
  ] as const)('%s on %s', async (name, day, line, more) => {
    await openScreen(VisaScreen, place);
    await ask(name, day);
    await expect.poll(headline).toBe(line);
    for (const text of more) expect(shownText()).toContain(text);
  });

  test('a name that several States begin with is never answered until one is chosen', async () => {
    await openScreen(VisaScreen, place);
    await ask('Saint', '2026-11-24');
    expect(headline()).toBe('');
    await page.getByRole('button', { name: /Lucia/ }).click();
    await expect.poll(headline).toContain('Lucia, 24 Nov 2026: No visa required');
    await page.getByLabelText('State or nationality').fill('Sain');
    await expect.poll(headline).toBe('');
  });

  test('an unknown name and an empty day have no answer', async () => {
    await openScreen(VisaScreen, place);
    await ask('Atlantis', '2026-11-24');
    await expect.poll(shownText).toContain('No State found');
    await ask('India', '');
    await expect.poll(shownText).toContain('No answer without a day');
    expect(headline()).toBe('');
  });
});
