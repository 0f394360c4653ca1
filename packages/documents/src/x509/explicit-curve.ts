import { curveData } from '../crypto/curve-data.ts';
import { type CurveName, curveOf } from '../crypto/index.ts';
import {
  contentOf,
  type DerNode,
  DerReader,
  hexOf,
  isNegative,
  KeptByBytes,
  oidOf,
  rawOf,
  tags,
  unsignedBytes,
} from '../der/index.ts';

/** What explicit parameters turned out to be. */
export interface CurveMatch {
  /** The known curve with this prime and these coefficients. */
  readonly curve: CurveName | undefined;
  /** The parameter that is nevertheless another. */
  readonly altered: 'generator' | 'order' | 'cofactor' | undefined;
  /** The cofactor, which is optional (X9.62), is left out. */
  readonly withoutCofactor: boolean;
}

const PRIME_FIELD = '1.2.840.10045.1.1';

/**
 * Compares ECParameters (RFC 3279, 2.3.5) with the known curves: prime, both coefficients, generator, order and cofactor must
 * all be equal. With another generator an attacker has a private key for any public one.
 */
export const matchCurve = (node: DerNode): CurveMatch => {
  const seen = matched.find(node.source, node.start, node.end);
  if (seen !== undefined) return seen;
  const match = compare(node);
  if (match.curve !== undefined) matched.keep(new Uint8Array(rawOf(node)), match);
  return match;
};

/** So that a list of hundreds of keys on a dozen curves is compared a dozen times. */
const matched = new KeptByBytes<CurveMatch>(256, 1024);

const compare = (node: DerNode): CurveMatch => {
  const reader = DerReader.inside(node);
  reader.take(tags.integer);
  const field = reader.enter(tags.sequence);
  const isPrime = oidOf(field.take(tags.oid)) === PRIME_FIELD;
  const primeNode = field.take(tags.integer);
  const coefficients = reader.enter(tags.sequence);
  const a = trimmedHex(contentOf(coefficients.take(tags.octetString)));
  const b = trimmedHex(contentOf(coefficients.take(tags.octetString)));
  const base = hexOf(contentOf(reader.take(tags.octetString)));
  const orderNode = reader.take(tags.integer);
  const cofactor = reader.maybe(tags.integer);
  if (reader.fault !== undefined || !isPrime) return NONE;
  const prime = isNegative(primeNode) ? '' : trimmedHex(unsignedBytes(primeNode));
  const order = isNegative(orderNode) ? '' : trimmedHex(unsignedBytes(orderNode));
  const found = byCoefficients.get(`${prime}/${a}/${b}`);
  if (found === undefined) return NONE;
  const curve = curveOf(found);
  const isGenerator = base === `04${curve.x}${curve.y}` || base === compressed(curve.x, curve.y);
  const altered = !isGenerator
    ? 'generator'
    : order !== trimmed(curve.n)
      ? 'order'
      : cofactor !== undefined && trimmedHex(contentOf(cofactor)) !== '1'
        ? 'cofactor'
        : undefined;
  return { curve: found, altered, withoutCofactor: cofactor === undefined };
};

const NONE: CurveMatch = { curve: undefined, altered: undefined, withoutCofactor: false };

const trimmed = (hex: string): string => hex.replace(/^0+/, '');

const trimmedHex = (bytes: Uint8Array): string => trimmed(hexOf(bytes));

const compressed = (x: string, y: string): string =>
  `${Number.parseInt(y.slice(-1), 16) % 2 === 0 ? '02' : '03'}${x}`;

const byCoefficients: ReadonlyMap<string, CurveName> = new Map(
  curveData.map(({ name, p, a, b }) => [`${trimmed(p)}/${trimmed(a)}/${trimmed(b)}`, name]),
);
