import { type DerNode, tags, timeOf } from '../der/index.ts';
import { type Say, say } from './say.ts';

/** A time of a certificate or a revocation list. */
export interface CertificateTime {
  /** The instant in UTC, `2026-05-28T08:28:45Z`: two of them compare as texts. */
  readonly at: string;
  readonly form: 'utc' | 'generalized';
  /** Written as DER asks: with seconds, in Z, without a fraction; and as UTCTime up to 2049 (RFC 5280, 4.1.2.5). */
  readonly strict: boolean;
}

/** A Time element; undefined, with a finding, if it is not a valid time. */
export const readTime = (node: DerNode, field: string, to: Say): CertificateTime | undefined => {
  const time = timeOf(node);
  if (time === undefined) {
    say(to, 'document.x509.time.unreadable', { field }, node.start, node.end);
    return undefined;
  }
  const form = node.tag === tags.utcTime ? 'utc' : 'generalized';
  const strict = time.strict && (form === 'utc' || time.at >= '2050');
  if (!strict) say(to, 'document.x509.time.form', { field, at: time.at }, node.start, node.end);
  return { at: time.at, form, strict };
};
