import type { CivilDate } from '@amirani/core';
import { readCusres } from '../cusres/read.ts';
import type { Interchange, MessageTokens } from '../edifact/index.ts';
import { readPaxlst } from '../paxlst/read.ts';
import { readPnrgov } from '../pnrgov/read.ts';
import { ReadContext } from './context.ts';
import { DiagnosticList } from './diagnostics.ts';
import { readHeader, reportInterchange, reportMessageEnd } from './envelope.ts';
import { startMarks, takePlaces } from './marks.ts';
import { MessageReading } from './model.ts';

/** Reads one message of an interchange. */
export const readMessage = (
  interchange: Interchange,
  message: MessageTokens,
  referenceDate: CivilDate,
): MessageReading => {
  const reading = new MessageReading(interchange.tokens, message);
  const diagnostics = new DiagnosticList();
  startMarks();
  readHeader(interchange, reading);
  if (interchange.messages[0] === message) reportInterchange(interchange, diagnostics);
  const context = new ReadContext(reading, diagnostics, referenceDate);
  if (reading.type === 'PNRGOV') readPnrgov(context);
  else if (reading.type === 'PAXLST') readPaxlst(context);
  else if (reading.type === 'CUSRES') readCusres(context);
  else diagnostics.add('message.type.unread', 'a message of a type that is not read here');
  reportMessageEnd(interchange.tokens, message, diagnostics);
  diagnostics.close();
  reading.diagnostics = diagnostics.list;
  reading.places = takePlaces();
  return reading;
};

/** What an interchange without a message says. */
export const readEnvelope = (interchange: Interchange): MessageReading => {
  const { tokens } = interchange;
  const all = { first: 0, end: tokens.segments, unt: -1, group: -1 };
  const reading = new MessageReading(tokens, all);
  const diagnostics = new DiagnosticList();
  reportInterchange(interchange, diagnostics);
  diagnostics.add('message.type.unread', 'the interchange holds no message');
  diagnostics.close();
  reading.offset = interchange.start;
  reading.length = interchange.end - interchange.start;
  reading.diagnostics = diagnostics.list;
  return reading;
};
