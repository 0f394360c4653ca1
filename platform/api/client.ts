import { type Endpoint, type Endpoints, type Input, isAct, type Output } from './endpoint.ts';
import {
  actKeyHeader,
  onceMoreHeader,
  purposeHeader,
  referenceHeader,
  unaskedHeader,
} from './vocabulary.ts';

/** What may go with a call: why it is made, and a signal that ends it. */
export interface CallOptions<S> {
  readonly signal?: S;
  /** One of the closed list of purposes; needed wherever the endpoint says so. */
  readonly purpose?: string;
  /** The case or flight that the purpose refers to. */
  readonly reference?: string;
  /** Names the act, so that it is done once however often the call is sent; a new one for each intention. */
  readonly actKey?: string;
  /** Whether the program asks by itself, not its user. */
  readonly unasked?: boolean;
  /** Asks that a file which a reader gave up is read once more, with twice the limits. */
  readonly onceMore?: boolean;
}

/** A function for each operation, typed by the contract. */
export type Client<T extends Endpoints, S = never> = {
  readonly [K in keyof T]: (input: Input<T[K]>, options?: CallOptions<S>) => Promise<Output<T[K]>>;
};

/** `fetch`, or what looks like it; `S` is its abort signal. */
type Transport<S> = (url: string, init: RequestInitLike<S>) => Promise<ResponseLike>;

interface RequestInitLike<S> {
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  signal?: S;
}

interface ResponseLike {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

/** A refused request: HTTP status, and the code and facts of the server's problem body. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(status: number, body: unknown) {
    const { code, facts } = (body ?? {}) as {
      code?: string;
      facts?: Readonly<Record<string, string | number>>;
    };
    super(`HTTP ${status} ${code ?? ''}`.trim());
    this.status = status;
    this.code = code ?? 'http.unknown';
    this.facts = facts ?? {};
  }
}

/**
 * Builds the typed client over a `fetch`; answers are parsed by the contract.
 * @throws ApiError (rejects) where the server refuses; whatever the transport rejects with otherwise.
 */
export const createClient = <const T extends Endpoints, S = never>(
  endpoints: T,
  transport: Transport<S>,
  base = '',
): Client<T, S> =>
  Object.fromEntries(
    Object.entries(endpoints).map(([name, endpoint]) => [name, caller(endpoint, transport, base)]),
  ) as unknown as Client<T, S>;

interface LooseInput {
  readonly params?: Record<string, string | number>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
}

const caller =
  <S>(endpoint: Endpoint, transport: Transport<S>, base: string) =>
  async (input: LooseInput, options: CallOptions<S> = {}): Promise<unknown> => {
    const response = await transport(base + url(endpoint, input), {
      method: endpoint.method,
      headers: headers(endpoint, options),
      ...body(endpoint, input),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    const answer = await response.json().catch(() => undefined);
    if (!response.ok) throw new ApiError(response.status, answer);
    return endpoint.response.parse(answer);
  };

const url = (endpoint: Endpoint, input: LooseInput): string => {
  const path = endpoint.path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(input.params?.[key] ?? ''),
  );
  const query = Object.entries(input.query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return path + (query === '' ? '' : `?${query}`);
};

const headers = <S>(endpoint: Endpoint, options: CallOptions<S>): Record<string, string> => ({
  // A simple cross-site form cannot send this header: half of the protection against forged requests.
  'x-amirani': '1',
  ...(endpoint.body === undefined
    ? {}
    : {
        'content-type': endpoint.body === 'bytes' ? 'application/octet-stream' : 'application/json',
      }),
  ...(options.purpose === undefined ? {} : { [purposeHeader]: options.purpose }),
  ...(options.reference === undefined
    ? {}
    : { [referenceHeader]: encodeURIComponent(options.reference) }),
  ...(options.actKey === undefined || !isAct(endpoint) ? {} : { [actKeyHeader]: options.actKey }),
  ...(options.unasked === true ? { [unaskedHeader]: '1' } : {}),
  ...(options.onceMore === true ? { [onceMoreHeader]: 'yes' } : {}),
});

const body = (
  endpoint: Endpoint,
  input: LooseInput,
): { body?: string | Uint8Array<ArrayBuffer> } => {
  if (endpoint.body === undefined) return {};
  return endpoint.body === 'bytes'
    ? { body: input.body as Uint8Array<ArrayBuffer> }
    : { body: JSON.stringify(input.body) };
};
