import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react/pure';
import { audit } from './audit.ts';
import { example } from './example.ts';
import { fakeServer, refuse } from './fake-server.ts';
import { tooWide } from './screen.tsx';

const ask = async (
  server: ReturnType<typeof fakeServer>,
  path: string,
  init: RequestInit,
): Promise<number | string> =>
  server.fetch(path, init).then(
    ({ status }) => status,
    (error: unknown) => String(error),
  );
const purpose = { 'x-amirani-purpose': 'border-check' };
const id = '00000000-0000-4000-8000-000000000001';
const notes = `/api/checkpoint/second-line/${id}/notes`;
const note = { id, about: 'interview', text: 'Shown the booking.' };

describe('each kind of check finds its planted fault', () => {
  afterEach(cleanup);

  test('axe: a button without a name, and grey on grey', async () => {
    await render(
      <main>
        <h1>Screen</h1>
        <button type="button" />
        <p style={{ color: '#aaa', background: '#999' }}>unreadable</p>
      </main>,
    );
    expect((await audit()).join()).toMatch(/button-name/);
    expect((await audit('colours')).join()).toMatch(/color-contrast/);
  });

  test('the width: a word that does not break', async () => {
    await page.viewport(320, 900);
    await render(
      <main id="main">
        <p style={{ inlineSize: '400px' }}>wide</p>
      </main>,
    );
    expect(tooWide()).toEqual([expect.stringContaining('400px')]);
  });

  test('the server: an answer, a body and a call that do not fit the contract', async () => {
    const unfit = { items: 'none', now: 'today' } as never;
    const server = fakeServer({
      listSecondLine: unfit,
      addCaseNote: () => example('addCaseNote'),
      getDossier: () => {
        throw refuse(409, 'checkpoint.blind.view-owed');
      },
    });
    const act = { ...purpose, 'idempotency-key': id };
    const post = (headers: HeadersInit, body: object) =>
      ask(server, notes, { method: 'POST', headers, body: JSON.stringify(body) });
    const read = (path: string, headers: HeadersInit = purpose) =>
      ask(server, path, { method: 'GET', headers });
    expect(await post(act, note)).toBe(200);
    expect(await read(`/api/checkpoint/second-line/${id}`)).toBe(409);
    expect(server.troubles).toEqual([]);
    await read('/api/checkpoint/second-line');
    await post(act, { ...note, about: 'gossip' });
    await post(purpose, note);
    await read('/api/checkpoint/second-line', {});
    await read(`/api/checkpoint/second-line/${id}/blind`);
    await read('/api/nowhere');
    expect(server.troubles).toEqual([
      expect.stringMatching(/answer to listSecondLine does not fit/),
      expect.stringMatching(/addCaseNote is asked for what does not fit/),
      'addCaseNote is asked without an idempotency key',
      'listSecondLine is asked without a purpose',
      'the test has no answer for getBlindCase',
      'no operation GET /api/nowhere',
    ]);
  });
});
