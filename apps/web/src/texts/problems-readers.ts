import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for each code of the limited readers in docs/reference/errors.md. */
export const readerProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'reader.busy': /*i18n*/ {
    id: 'reader.busy',
    message: 'Other files are being read. Bring this file again in a minute.',
  },
  'reader.crashed': /*i18n*/ {
    id: 'reader.crashed',
    message: 'The file was not read. It broke the reader. It stays where it is.',
  },
  'reader.known': /*i18n*/ {
    id: 'reader.known',
    message:
      'This file stopped a reader before, and is not read again by accident. {left, plural, =0 {It was read once more already.} other {You can ask for one more reading with double limits.}}',
  },
  'reader.memory': /*i18n*/ {
    id: 'reader.memory',
    message:
      'The file was not read. It needs more memory than a reader has {unit, select, seconds {({most, number} s)} megabytes {({most, number} MB)} atonce {({most, number} MB at once)} items {({most, number} items)} other {({limit})}}. It stays where it is.',
  },
  'reader.output': /*i18n*/ {
    id: 'reader.output',
    message:
      'The file was not read. It unpacks to more than a reader may give {unit, select, seconds {({most, number} s)} megabytes {({most, number} MB)} atonce {({most, number} MB at once)} items {({most, number} items)} other {({limit})}}. It stays where it is.',
  },
  'reader.refused': /*i18n*/ {
    id: 'reader.refused',
    message:
      'The file was not read. {unit, select, column {It has cells after column {most, number}.} row {It has rows after row {most, number}.} cells {It has more than {most, number} cells.} letters {It has more than {most, number} letters.} bytes {It has more than {most, number} bytes.} journeys {It has more than {most, number} journeys.} unread {More than {most, number} of its values cannot be read.} entries {It is an archive of more than {most, number} files.} entrybytes {A file in it unpacks to more than {most, number} MB.} totalbytes {It unpacks to more than {most, number} MB.} ratio {It unpacks to more than {most, number} times its size.} overlap {It is an archive whose files lie over each other.} encrypted {It is encrypted.} other {It is beyond a limit of its format ({limit}).}} It stays where it is.',
  },
  'reader.time': /*i18n*/ {
    id: 'reader.time',
    message:
      'The file was not read. It needs more time than a reader has {unit, select, seconds {({most, number} s)} megabytes {({most, number} MB)} atonce {({most, number} MB at once)} items {({most, number} items)} other {({limit})}}. It stays where it is.',
  },
};
