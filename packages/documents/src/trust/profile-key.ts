import { hexOf } from '../der/index.ts';
import type { Certificate } from '../x509/index.ts';
import type { TrustFinding } from './model.ts';
import { finding } from './say.ts';

/** The least that is recommended today for what lives ten years (BSI TR-03116-2; NIST SP 800-57-1, table 2). */
const LEAST_BITS = { rsa: 2048, ec: 224 } as const;
/** RSA keys of fewer bits have been factored (RSA-250 of 829 bits in 2020), or are within reach; NIST SP 800-131A. */
const RSA_BREAKABLE_BELOW = 1024;
const USUAL_EXPONENT = '010001';

/** Deviations of the key (Doc 9303-12, 4.1.6). */
export const keyDeviations = ({ publicKey, place }: Certificate): readonly TrustFinding[] => {
  const { key, parameters, bits, refused, keyBytes } = publicKey;
  const findings: TrustFinding[] = [];
  if (parameters === 'explicit' && (key === undefined || refused))
    findings.push(finding('document.trust.profile.key.unknown-curve', {}, [place]));
  if (key === undefined) return findings;
  if (key.type === 'ec' && parameters === 'named')
    findings.push(finding('document.trust.profile.key.named-curve', { curve: key.curve }, [place]));
  if (key.type === 'ec' && (keyBytes[0] === 2 || keyBytes[0] === 3))
    findings.push(finding('document.trust.profile.key.compressed-point', {}, [place]));
  if (key.type === 'rsa' && bits < RSA_BREAKABLE_BELOW)
    findings.push(
      finding('document.trust.profile.key.weak', { bits, least: RSA_BREAKABLE_BELOW }, [place]),
    );
  const least = key.type === 'rsa' || key.type === 'ec' ? LEAST_BITS[key.type] : LEAST_BITS.rsa;
  if (bits > 0 && bits < least)
    findings.push(finding('document.trust.profile.key.short', { bits, least }, [place]));
  if (key.type === 'rsa' && hexOf(key.exponent) !== USUAL_EXPONENT)
    findings.push(
      finding(
        'document.trust.profile.key.exponent',
        {
          exponent: key.exponent.length > 8 ? 'large' : String(BigInt(`0x${hexOf(key.exponent)}`)),
        },
        [place],
      ),
    );
  return findings;
};
