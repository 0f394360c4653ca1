import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type Client, createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import { openWire, type Wire } from './wire.ts';

/** The typed client of all that happens at a gate. */
type GateClient = Client<typeof endpoints>;

/** An account of the server. */
export interface Account {
  readonly login: string;
  readonly password: string;
}

/** Result of a call that was repeated until it was answered. */
interface Answered<T> {
  readonly value: T;
  /** From the first attempt to the answer. */
  readonly ms: number;
  /** How often no answer came before. */
  readonly lost: number;
}

/** A call that may be refused: what came, or the code of the refusal. */
export type Attempted<T> =
  | { readonly value: T; readonly refused?: never }
  | { readonly value?: never; readonly refused: string };

/** Somebody at work, signed in with an account of their own. */
export interface Person {
  readonly login: string;
  readonly wire: Wire;
  /** Makes a call again and again until an answer comes; a refusal is an answer and rejects with `ApiError`. */
  readonly call: <T>(make: (client: GateClient) => Promise<T>) => Promise<Answered<T>>;
  /** Makes a call until an answer comes; a refusal is its code. */
  readonly attempt: <T>(make: (client: GateClient) => Promise<T>) => Promise<Attempted<T>>;
  /** Gives the password again, for acts that need it fresh. */
  readonly stepUp: () => Promise<void>;
  /** Answers of the server that blame itself. */
  readonly faults: readonly string[];
}

const ATTEMPTS = 600;

/** Somebody with an account, at a wire of their own. */
export const personAt = (
  address: () => string,
  { login, password }: Account,
  purpose: string,
): Person => {
  const wire = openWire(address);
  const bare = createClient(endpoints, wire.transport);
  // Why every call is made goes with it.
  const options = { purpose, reference: 'virtual gate' };
  const client = Object.fromEntries(
    Object.entries(bare).map(([name, call]) => [
      name,
      (input: unknown) => (call as (input: unknown, more: unknown) => unknown)(input, options),
    ]),
  ) as unknown as GateClient;
  const faults: string[] = [];
  // Two calls at once sign in once: a second session would not have what the first was given.
  let signingIn: Promise<unknown> | undefined;
  const signIn = async (): Promise<void> => {
    signingIn ??= bare.signIn({ body: { login, password } }).finally(() => {
      signingIn = undefined;
    });
    await signingIn;
  };
  const answerOf = async <T>(make: () => Promise<T>): Promise<T> => {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) throw error;
      await signIn();
      return make();
    }
  };
  return {
    login,
    wire,
    faults,
    call: async (make) => {
      const began = performance.now();
      for (let lost = 0; ; lost += 1) {
        try {
          const value = await answerOf(() => make(client));
          return { value, ms: performance.now() - began, lost };
        } catch (error) {
          if (error instanceof ApiError && error.status < 500) throw error;
          if (error instanceof ApiError) faults.push(error.message);
          if (lost >= ATTEMPTS) throw error;
          await sleep(50);
        }
      }
    },
    attempt: async (make) => {
      for (;;) {
        try {
          return { value: await answerOf(() => make(client)) };
        } catch (error) {
          if (error instanceof ApiError && error.status < 500) return { refused: error.code };
          if (error instanceof ApiError) faults.push(error.message);
          await sleep(50);
        }
      }
    },
    stepUp: async () => {
      for (;;) {
        try {
          await answerOf(() => bare.stepUp({ body: { password } }));
          return;
        } catch (error) {
          if (error instanceof ApiError && error.status < 500) throw error;
          await sleep(50);
        }
      }
    },
  };
};
