import { fillDisk } from '../chaos/disk-full.ts';
import type { Proof } from '../proof.ts';

/** The disk under the database runs full in mid-ingest: refusals say so, and nothing is lost or doubled. */
export const diskFullProof: Proof = {
  name: 'disk-full',
  run: async () => {
    const result = await fillDisk();
    const { missing, doubled, journalSound, receiptsMissing, refused } = result;
    const honest = Object.keys(refused).every((code) =>
      ['database.disk-full', 'database.unavailable', 'journal.unavailable'].includes(code),
    );
    const passed =
      missing === 0 &&
      doubled === 0 &&
      journalSound &&
      receiptsMissing === 0 &&
      honest &&
      Object.keys(refused).length > 0;
    return { passed, result };
  },
};
