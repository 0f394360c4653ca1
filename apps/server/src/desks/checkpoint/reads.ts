import type { Transaction } from '../../platform/database/open.ts';
import { documentForm } from '../../platform/ingest/traveller/person.ts';
import { checksOfPerson } from './checks/store.ts';

/** The checks of a person: of these travellers of a carrier's list, or of a document with this number (R46). */
export const checksAbout = async (
  tx: Transaction,
  travellers: readonly string[],
  documentNumber: string | undefined,
) =>
  (await checksOfPerson(tx, travellers, documentForm(documentNumber ?? ''))).map((row) => ({
    ...{ id: row.id, at: row.opened_at.toISOString(), booth: row.booth, word: row.word },
    ...{ state: row.state, examination: row.examination },
    reasons: row.verdict.all.map(({ facts, needs, ...reason }) => ({
      ...reason,
      facts: { ...facts },
      needs: [...needs],
    })),
  }));
