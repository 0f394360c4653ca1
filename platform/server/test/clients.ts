import { type Client, createClient } from '@platform/api/client.ts';
import { purposesOf, type Role } from '@platform/api/vocabulary.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { cookieOf, type TestServer } from './server.ts';

/** The typed client of somebody who is signed in, stating a purpose of their role on every call. */
export type TestClient = Client<typeof endpoints>;

/** Signs a new account of one role in and gives its client; `login` is the role where none is given. */
export const clientOf = async (
  server: TestServer,
  role: Role,
  login: string = role,
): Promise<TestClient> => {
  const cookie = await server.signIn(login, [role]);
  return clientWith(server, cookie, role);
};

/** A client over a cookie; like a browser it takes the next one where an answer sets it. */
export const clientWith = (server: TestServer, signedIn: string, role: Role): TestClient => {
  let cookie = signedIn;
  const client = createClient(endpoints, async (url, { method, headers, body }) => {
    const answer = await server.app.inject({
      method: method as 'GET' | 'POST',
      url,
      headers: { ...headers, cookie },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    });
    if (answer.headers['set-cookie'] !== undefined) cookie = cookieOf(answer.headers['set-cookie']);
    return {
      ok: answer.statusCode < 400,
      status: answer.statusCode,
      json: async () => answer.json() as unknown,
    };
  });
  const stated = { purpose: purposesOf[role][0] ?? '', reference: 'case 7' };
  return Object.fromEntries(
    Object.entries(client).map(([name, call]) => [
      name,
      (input: never, options = {}) =>
        (call as (input: never, options: object) => Promise<unknown>)(input, {
          ...stated,
          ...options,
        }),
    ]),
  ) as unknown as TestClient;
};

/** The code with which a call is refused; fails where it is not. */
export const refusalOf = async (call: Promise<unknown>): Promise<string> => {
  const refusal: unknown = await call.then(
    () => 'was not refused',
    (error: unknown) => error,
  );
  const { code } = (refusal ?? {}) as { code?: string };
  if (code === undefined) throw refusal instanceof Error ? refusal : new Error(String(refusal));
  return code;
};
