import { type SaySeal, sayInto } from './findings.ts';
import { barcodePayload, readIdb } from './idb.ts';
import { type SealBytes, sealBytes } from './input.ts';
import type { SealFinding, SealInput, SealKind, SealReading } from './model.ts';
import { sayCheckDigits } from './sealed-zone.ts';
import { nothingRead, readVds, type SealContent } from './vds.ts';
import { readVdsNc } from './vds-nc.ts';

/**
 * Reads a seal in whatever form a scanner gave it, and verifies nothing: see `verifySeal`. `source` names the seal in the
 * places of its findings. Never throws. An input that is not a seal has no `kind` and a finding.
 */
export const readSeal = (input: SealInput, source = 'seal'): SealReading => {
  const findings: SealFinding[] = [];
  const say = sayInto(findings);
  const found = sealBytes(input);
  if (typeof found === 'string') {
    say(`document.seal.input.${found}`, found === 'size' ? { bytes: sizeOf(input) } : {});
    return reading(undefined, undefined, new Uint8Array(0), nothingRead, findings);
  }
  if (found.form !== 'bytes' && found.form !== 'text')
    say('document.seal.input.form', { form: found.form });
  const { kind, bytes, content } = contentOf(found, source, say);
  sayCheckDigits(content.features, content.header, say);
  return reading(kind, found.form, bytes, content, findings);
};

const sizeOf = (input: SealInput): number =>
  typeof input === 'string' || input instanceof Uint8Array
    ? input.length
    : input.reduce((sum, { length }) => sum + length, 0);

interface Read {
  readonly kind: SealKind;
  readonly bytes: Uint8Array;
  readonly content: SealContent;
}

const contentOf = ({ bytes }: SealBytes, source: string, say: SaySeal): Read => {
  if (bytes[0] === 0xdc) return { kind: 'VDS', bytes, content: readVds(bytes, source, say) };
  if (bytes[0] === 0x7b) return { kind: 'VDS-NC', bytes, content: readVdsNc(bytes, source, say) };
  const payload = barcodePayload(new TextDecoder().decode(bytes), source, say);
  return payload === undefined
    ? { kind: 'IDB', bytes, content: nothingRead }
    : { kind: 'IDB', bytes: payload.bytes, content: readIdb(payload, source, say) };
};

const reading = (
  kind: SealReading['kind'],
  form: SealReading['form'],
  bytes: Uint8Array,
  content: SealContent,
  findings: readonly SealFinding[],
): SealReading => ({
  kind,
  form,
  bytes,
  ...content,
  feature: (name) => content.features.find((feature) => feature.name === name),
  findings,
});
