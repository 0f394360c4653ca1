import { verifyArchive } from '@amirani/network/evidence';
import { nodePackageCrypto } from '@desk/investigations/server/court-package/node-crypto.ts';
import { packageEdits } from '@desk/investigations/server/court-package/package-edits.ts';
import { samplePackage } from '@desk/investigations/server/court-package/sample-package.ts';
import type { Proof } from '../proof.ts';

/** `AMIRANI_PROVE_INPUTS` makes a run smaller than the published one. */
const EDITS = Number(process.env['AMIRANI_PROVE_INPUTS']) || 10_000;
const SEED = 41;

/** Of an edit without its place: `bit of 17 flipped` is `bit of # flipped`. */
const kindOf = (what: string): string =>
  what.replaceAll(/\d+/g, '#').replace(/^\S+(?=\.(?:json|sig|csv|txt|tsr|jsonl|html))\S*/, 'file');

/**
 * 10,000 random edits of an exported court package, of its bytes and by somebody who knows the format, digests mended: each is
 * detected, and where one item was edited it is the first that is named. With the code of the page that a court gets.
 */
export const courtPackageProof: Proof = {
  name: 'court-package',
  run: async () => {
    const { content, manifest } = samplePackage();
    const whole = await verifyArchive(content, nodePackageCrypto);
    const missed: string[] = [];
    const misnamed: { what: string; named: string | undefined }[] = [];
    const kinds: Record<string, number> = {};
    let edits = 0;
    let withItem = 0;
    for (const { bytes, item, what } of packageEdits(content, EDITS, SEED)) {
      const { result, faults } = await verifyArchive(bytes, nodePackageCrypto);
      edits += 1;
      kinds[kindOf(what)] = (kinds[kindOf(what)] ?? 0) + 1;
      if (result !== 'broken' || faults.length === 0) missed.push(what);
      if (item === undefined) continue;
      withItem += 1;
      if (faults[0]?.item !== item) misnamed.push({ what, named: faults[0]?.item });
    }
    const intact = whole.result === 'intact' && whole.number === manifest;
    return {
      passed: intact && missed.length === 0 && misnamed.length === 0 && edits === EDITS,
      result: {
        ...{ bytes: content.length, intact, edits, seed: SEED, detected: edits - missed.length },
        ...{ withOneItem: withItem, firstNamedRight: withItem - misnamed.length, kinds },
        ...{ missed: missed.slice(0, 20), misnamed: misnamed.slice(0, 20) },
      },
    };
  },
};
