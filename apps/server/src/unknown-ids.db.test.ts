import type { Endpoint } from '@platform/api/endpoint.ts';
import { purposesOf, type Role } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { onBothEngines } from '@platform/server/test/engines.ts';
import { sampleInput } from '@platform/server/test/sample-input.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';

const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

onBothEngines('ids that do not exist', (database, isFirst) => {
  let server: WholeServer;
  beforeAll(async () => {
    server = await wholeServer(database());
  }, 120_000);
  afterAll(async () => server.close());

  const ask = async (endpoint: Endpoint, role: Role, purpose: string) => {
    const { url, payload } = sampleInput(endpoint);
    const answer = await server.app.inject({
      method: endpoint.method,
      url,
      headers: {
        'x-amirani': '1',
        cookie: server.cookies.get(role) ?? '',
        'x-amirani-purpose': purpose,
        'x-amirani-reference': 'case 7',
        ...(payload === undefined
          ? {}
          : {
              'content-type': Buffer.isBuffer(payload)
                ? 'application/octet-stream'
                : 'application/json',
            }),
      },
      ...(payload === undefined ? {} : { payload }),
    });
    return answer;
  };

  const admitted = ({ access }: Endpoint): readonly Role[] =>
    access.who === 'anyone' ? [] : access.who === 'signed-in' ? ['operator'] : access.who;

  /** Whether a path names something by an id; a closed list or a number is not an id. */
  const namesAnId = (params: z.ZodType | undefined): boolean =>
    params instanceof z.ZodObject &&
    Object.values(params.shape).some(
      (each) => each instanceof z.ZodUUID || each instanceof z.ZodString,
    );

  test('R1: every operation, in every role and purpose that may, answers 4xx without a receipt and no grant is missing', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const [id, endpoint] of all.filter(
      ([name], n) => name !== 'signOut' && (isFirst || n % 10 === 0),
    ))
      for (const role of admitted(endpoint))
        for (const purpose of endpoint.access.purpose ? purposesOf[role] : ['']) {
          const { statusCode, body } = await ask(endpoint, role, purpose);
          asked += 1;
          const said = `${id} as ${role} for ${purpose}: ${statusCode} ${body.slice(0, 200)}`;
          // A right that the contract gives and the database does not is 500 as well (SQLSTATE 42501).
          if (statusCode >= 500) wrong.push(said);
          if (!namesAnId(endpoint.params)) continue;
          if (statusCode < 400 || body.includes('receipt')) wrong.push(said);
        }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(isFirst ? 600 : 50);
  }, 600_000);
});
