import { writeFileSync } from 'node:fs';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { type Role, roles } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { onDatabase } from '@platform/server/test/engines.ts';
import { sampleInput } from '@platform/server/test/sample-input.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessCells, type Cell, sampleOfCells } from '../test/access-cells.ts';
import { type WholeServer, wholeServer } from '../test/whole-server.ts';

const contract: Readonly<Record<string, Endpoint>> = endpoints;

/** `npm run prove -- access` asks every cell and says where the figures go; a test run asks a sample. */
const record = process.env['AMIRANI_ACCESS_RECORD'];
const sampled = 1500;
const seed = 20_261_201;

onDatabase('who may what', (database) => {
  let server: WholeServer;
  const plain = new Map<Role, string>();
  beforeAll(async () => {
    server = await wholeServer(database());
    for (const role of roles) plain.set(role, await server.signIn(`plain-${role}`, [role]));
  }, 240_000);
  afterAll(async () => {
    await server.close();
  });

  const ask = async (endpoint: Endpoint, cell: Cell) => {
    const { url, payload } = sampleInput(endpoint);
    const cookies = cell.variant === 'no-step-up' ? plain : server.cookies;
    return server.app.inject({
      method: endpoint.method,
      url,
      headers: {
        'x-amirani': '1',
        ...(cell.role === undefined ? {} : { cookie: cookies.get(cell.role) ?? '' }),
        'x-amirani-purpose': cell.purpose,
        'x-amirani-reference': cell.reference,
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
  };

  /** Why an answer is not what the table says; undefined where it is. */
  const faultOf = async (cell: Cell): Promise<string | undefined> => {
    const endpoint = contract[cell.operation];
    if (endpoint === undefined) return `${cell.operation} does not exist`;
    const { statusCode, body } = await ask(endpoint, cell);
    const code = /"code":"([^"]+)"/.exec(body)?.[1] ?? '';
    const right =
      statusCode < 500 &&
      (cell.refusedAs === undefined
        ? !/^access\.(?:sign-in|role|purpose|reference|step-up)/.test(code)
        : (statusCode === 401 || statusCode === 403) && code === cell.refusedAs);
    if (right) return undefined;
    const who = `${cell.role ?? 'a stranger'} for ${cell.purpose || 'no purpose'}`;
    return `${cell.operation} as ${who} (${cell.variant}): ${statusCode} ${code}`;
  };

  test('R1 R2 R4 R31: each role gets in where the table by hand says so and nowhere else, and nothing answers 5xx', async () => {
    const all = accessCells();
    const cells = record === undefined ? sampleOfCells(all, sampled, seed) : all;
    const faults: string[] = [];
    for (const cell of cells) {
      const fault = await faultOf(cell);
      if (fault !== undefined) faults.push(fault);
    }
    if (record !== undefined) {
      const variants = Object.fromEntries(
        [...Map.groupBy(cells, ({ variant }) => variant)].map(([name, of]) => [name, of.length]),
      );
      const figures = { operations: Object.keys(contract).length, roles: roles.length };
      writeFileSync(record, JSON.stringify({ ...figures, cells: cells.length, variants, faults }));
    }
    expect(faults).toEqual([]);
    expect(cells.length).toBeGreaterThanOrEqual(1400);
    expect(new Set(cells.map(({ operation }) => operation)).size).toBe(
      Object.keys(contract).length,
    );
  }, 900_000);
});
