import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import type { ExaminationRow } from '../examinations/rows.ts';

/** What an examination keeps of the travel document's zone, for lists and warnings. */
export type ZoneSays = Pick<ExaminationRow, 'document_code' | 'issuer' | 'number'>;

/** Where nothing is known of a zone. */
export const silent: ZoneSays = { document_code: null, issuer: null, number: null };

/** Code, issuing state and number of a zone, as far as they can be read; never throws. */
export const zoneSays = (text: string, today: CivilDate): ZoneSays => {
  const reading = readMrz(text, { referenceDate: today });
  const code = reading.value('documentCode') ?? null;
  const issuer = reading.value('issuingState') ?? null;
  const number = reading.value('documentNumber')?.replace(/[^A-Z0-9]/g, '') ?? null;
  return {
    document_code: plain(code, /^[A-Z]{1,2}$/),
    issuer: plain(issuer, /^[A-Z]{1,3}$/),
    number: plain(number, /^[A-Z0-9]{1,20}$/),
  };
};

const plain = (value: string | null, form: RegExp): string | null =>
  value !== null && form.test(value) ? value : null;
