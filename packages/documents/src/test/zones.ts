import type { CivilDate } from '@amirani/core';
import type { MrzOptions, MrzReading } from '../mrz/index.ts';
import { readMrz } from '../mrz/index.ts';

/** The day on which the tests read. */
export const on: MrzOptions = { referenceDate: '2026-11-25' as CivilDate };

/** The specimens of Doc 9303 (state Utopia), one a format, and synthetic ones of the national formats. */
export const specimens = {
  TD3: `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`,
  TD1: `I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`,
  TD2: `I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6`,
  'MRV-A': `V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L8988901C4XXX4009078F96121096ZE184226B<<<<<<`,
  'MRV-B': `V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
L8988901C4XXX4009078F9612109<<<<<<<<`,
  'FR-ID-old': `IDFRAEXEMPLE<<<<<<<<<<<<<<<<<<954012
0102954000155LUCIE<<<<<<<<<8501019F9`,
  'FR-DL': 'D1FRA00ZZ000011301231EXEMPLE<7',
  'CH-DL': `ZZZ001F<<
FACHE000000001001<<850101<<<<<
EXEMPLE<<LUCIE<<<<<<<<<<<<<<<<`,
} as const;

/** The codes of a reading's findings. */
export const codesOf = (reading: MrzReading): readonly string[] =>
  reading.findings.map(({ code }) => code);

/** Reads and gives format, value, findings at a glance. */
export const read = (text: string, options: MrzOptions = on): MrzReading => readMrz(text, options);
