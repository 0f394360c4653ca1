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
      'This file stopped a reader before. It is not read again by accident. You can ask for one more reading with double limits.',
  },
  'reader.memory': /*i18n*/ {
    id: 'reader.memory',
    message:
      'The file was not read. It needs more memory than a reader has ({limit}). It stays where it is.',
  },
  'reader.output': /*i18n*/ {
    id: 'reader.output',
    message:
      'The file was not read. It unpacks to more than a reader may give ({limit}). It stays where it is.',
  },
  'reader.refused': /*i18n*/ {
    id: 'reader.refused',
    message:
      'The file was not read. It is beyond a limit of its format ({limit}). It stays where it is.',
  },
  'reader.time': /*i18n*/ {
    id: 'reader.time',
    message:
      'The file was not read. It needs more time than a reader has ({limit}). It stays where it is.',
  },
};
