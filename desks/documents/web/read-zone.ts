import { type CivilDate, parseCivilDate } from '@amirani/core';
import { type MrzReading, readMrz } from '@amirani/documents/mrz';

/** Reads a zone as of a day; the day of issue, where the page told it, decides which document codes were in force. */
export const readZone = (text: string, on: CivilDate, issuedOn?: string): MrzReading => {
  const issued = issuedOn === undefined ? undefined : parseCivilDate(issuedOn);
  return readMrz(text, {
    referenceDate: on,
    ...(issued?.ok === true ? { issuedOn: issued.value } : {}),
  });
};

/** Whether a text is a machine readable zone of a known format. */
export const isZone = (text: string, on: CivilDate): boolean =>
  readMrz(text, { referenceDate: on }).format !== undefined;

/** Whether a zone is that of a visa: it then lies beside the passport, and does not take its place. */
export const isVisa = (text: string, on: CivilDate): boolean =>
  readMrz(text, { referenceDate: on }).format?.startsWith('MRV') === true;
