import type { Material } from '@amirani/scenario/items';
import type { AcademyShownItem, AcademySitting } from '@desk/academy/api/types.ts';
import { lookAt as lookAtScreen, server, type Window } from './browser.ts';
import { decideStay } from './stays.ts';

/** Calls the academy from outside the page, as the signed-in user of the window. */
export const ask = async <T>(
  { context }: Window,
  method: 'GET' | 'POST',
  path: string,
  data?: object,
): Promise<T> => {
  const answer = await context.request.fetch(`${server().address}/api/academy${path}`, {
    method,
    headers: { 'x-amirani': '1', 'x-amirani-purpose': 'training', 'x-amirani-reference': 'test' },
    ...(data === undefined ? {} : { data }),
  });
  if (!answer.ok()) throw new Error(`${path} ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
};

/** Opens a page of the academy: inside the running workbench, or by loading its address and stating the purpose. */
export const goTo = async ({ page }: Window, path: string): Promise<void> => {
  const place = `/academy${path}`;
  if (page.url().startsWith(server().address)) {
    await page.evaluate((href) => history.pushState(null, '', href), place);
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    return;
  }
  await page.goto(`${server().address}${place}`);
  await page.locator('#main form button[type="submit"]').press('Enter');
};

/** Signs in with the slip of a seat, and states the suggested purpose. */
export const signInWithSlip = async (
  { page }: Window,
  slip: { readonly login: string; readonly password: string } | undefined,
): Promise<void> => {
  await page.goto(server().address);
  await page.locator('input[name="username"]').fill(slip?.login ?? '');
  await page.locator('input[name="password"]').fill(slip?.password ?? '');
  await page.keyboard.press('Enter');
  await page.locator('#main form button[type="submit"]').press('Enter');
};

/** A screen under all rules, in the theme of its window: trainees have the dark one. */
export const lookAt = (window: Window, name: string): Promise<void> =>
  lookAtScreen(window, `academy-${name}`);

/** Decides on this number of the open items of stays, in the order shown. */
export const decideAll = async (
  trainee: Window,
  sitting: string,
  most = Number.POSITIVE_INFINITY,
): Promise<void> => {
  for (let done = 0; done < most; done += 1) {
    const { shown, sitting: now } = await ask<{
      shown?: AcademyShownItem;
      sitting: AcademySitting;
    }>(trainee, 'POST', `/sittings/${sitting}/next`, {});
    if (shown === undefined) return;
    await ask(trainee, 'POST', `/sittings/${sitting}/decisions`, {
      ...{ item: shown.item.id, attempt: now.attempt },
      ...decideStay(shown.material as unknown as Material),
    });
  }
};
