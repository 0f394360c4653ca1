import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import type { ExaminationRow } from '../sql/tables.gen.ts';

/** What an examination keeps of the travel document's zone, for lists and warnings. */
export type ZoneSays = {
  readonly [K in 'documentCode' | 'issuer' | 'number']: ExaminationRow[K];
};

/** Where nothing is known of a zone. */
export const silent: ZoneSays = { documentCode: undefined, issuer: undefined, number: undefined };

/** Code, issuing state and number of a zone, as far as they can be read; never throws. */
export const zoneSays = (text: string, today: CivilDate): ZoneSays => {
  const reading = readMrz(text, { referenceDate: today });
  const code = reading.value('documentCode');
  const issuer = reading.value('issuingState');
  const number = reading.value('documentNumber')?.replace(/[^A-Z0-9]/g, '');
  return {
    documentCode: plain(code, /^[A-Z]{1,2}$/),
    issuer: plain(issuer, /^[A-Z]{1,3}$/),
    number: plain(number, /^[A-Z0-9]{1,20}$/),
  };
};

const plain = (value: string | undefined, form: RegExp): string | undefined =>
  value !== undefined && form.test(value) ? value : undefined;
