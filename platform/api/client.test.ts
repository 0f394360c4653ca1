import { endpoints } from '@platform/desks/endpoints.ts';
import { expect, test } from 'vitest';
import { ApiError, createClient } from './client.ts';

interface Call {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** A transport that remembers what was asked and answers with what it was given. */
const answering = (status: number, body: unknown) => {
  const calls: Call[] = [];
  const client = createClient(endpoints, async (url, init) => {
    calls.push({ url, ...init });
    return { ok: status < 400, status, json: async () => body };
  });
  return { calls, client };
};

const id = '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11';

test('R1: a call carries its purpose and reference in headers, never in the URL', async () => {
  const { calls, client } = answering(200, { travellers: [] });
  await client.listFlightTravellers(
    { params: { id } },
    { purpose: 'border-check', reference: 'შემოწმება 7' },
  );
  expect(calls[0]?.url).toBe(`/api/flights/${id}/travellers`);
  expect(calls[0]?.headers).toEqual({
    'x-amirani': '1',
    'x-amirani-purpose': 'border-check',
    'x-amirani-reference': encodeURIComponent('შემოწმება 7'),
  });
});

test('query values that are undefined are left out, others are encoded', async () => {
  const { calls, client } = answering(200, { flights: [], now: '2026-11-25T02:00:00Z' });
  await client.listFlights({ query: { from: '2026-11-24', to: undefined } });
  expect(calls[0]?.url).toBe('/api/flights?from=2026-11-24');
});

test('search words go in the body', async () => {
  const { calls, client } = answering(200, { flights: [], travellers: [], more: false });
  await client.search({ body: { text: 'NINO' } });
  expect(calls[0]?.url).toBe('/api/search');
  expect(calls[0]?.body).toBe('{"text":"NINO"}');
});

test('a refusal becomes an error with the code and facts of the problem', async () => {
  const { client } = answering(403, { code: 'access.purpose.missing', facts: { route: 'x' } });
  const refusal = await client.getSession({}).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ApiError);
  expect(refusal).toMatchObject({
    status: 403,
    code: 'access.purpose.missing',
    facts: { route: 'x' },
  });
});

test('an answer that breaks the contract is refused, not shown', async () => {
  const { client } = answering(200, { login: 'x' });
  await expect(client.getSession({})).rejects.toThrow();
});

test('a failing server without a body is still an ApiError', async () => {
  const client = createClient(endpoints, async () => ({
    ok: false,
    status: 502,
    json: async () => {
      throw new SyntaxError('no JSON');
    },
  }));
  await expect(client.getAbout({})).rejects.toMatchObject({ status: 502, code: 'http.unknown' });
});
