import { expect, test } from 'vitest';
import { eachMessage, readMessages, toRecord } from '../index.ts';
import { bytesOf, FLIGHT_DAY, paxText, pnrText } from '../test/read-text.ts';
import { sampleFiles } from '../test/sample-files.ts';

const options = { referenceDate: FLIGHT_DAY };

/** What a message says that is read and let go, and what it says that was cut before and opened later. */
const bothWays = (bytes: Uint8Array): readonly (readonly unknown[])[] => {
  const read = [...eachMessage(bytes, options)].map((message) => toRecord(message));
  return [read, readMessages(bytes, options).messages.map((message) => toRecord(message.open()))];
};

/** Every field that a reading can have, in one place or the other. */
const WHOLE = [
  pnrText(
    'ORG+XX:FRA+552107+++DE',
    'ADD++700:12 SAMPLE ROAD:SAMPLETON:::QMA::33797123456',
    'TIF+DOE+JANEMRS:A:1',
    'FTI+XX:12345678:::GOLD',
    'REF+:123456789',
    'SSR+DOCS:HK:1:XX:::::/P/QMA/Q1234567/QMA/01JAN80/F/20APR28/DOE/JANE+::1',
    'SSR+DOCO:HK:1:XX:::::QMA/V/V1234/QAA/01JAN20/QGE+::1',
    'SSR+INFT:HK:1:XX:::::ROE/TIM 10AUG25+::1',
    'SSR+UMNR:HK:1:XX+::1',
    'TKT+1234567890123:T:1',
    'FOP+CC::100.00:VI:XXXXXXXXXXXX1234:0228',
    'TVL+020126:1000:020126:1200+FRA+IAD+XX+988:B',
    'RPI+1+HK',
    'TRI++1:::1',
    'TIF+DOE+JANEMRS:A:1',
    'SSD+12A++++Y',
    'TBD++1:22.5:700+++XX:1234567890:1:IAD:220',
    'EQN+1',
    'RCI+XX:SPLIT1',
  ),
  paxText(
    'NAD+FL+++DOE:JANE\xe9:ANN',
    'ATT+2++F',
    'DTM+329:250412',
    'MEA+CT++:2',
    'MEA+WT++KGM:0.1',
    'GEI+4+173',
    'LOC+178+FRA',
    'LOC+180+QMA',
    'NAT+2+QMA',
    'RFF+ABO:12345',
    'DOC+P:110:111+Q1234567',
    'DTM+36:301231',
    'NAD+ZZZ',
    'RFF+ABO:54321',
    'CNT+42:2',
  ),
];

test.each(WHOLE)('a message that was cut says what it says when it is read at once: %#', (text) => {
  const [read, opened] = bothWays(bytesOf(text));
  expect(read).toHaveLength(1);
  expect(opened).toEqual(read);
});

test.each(['pnrgov', 'paxlst', 'iapi', 'pitfalls'].flatMap(sampleFiles))(
  '$name: opened as read',
  ({ bytes }) => {
    const [read, opened] = bothWays(bytes);
    expect(opened).toEqual(read);
  },
);

test('a message is opened as often as it is asked for', () => {
  const [message] = readMessages(bytesOf(WHOLE.join('')), options).messages;
  const first = message?.open();
  first?.travellers.pop();
  expect(message?.open().travellers).toHaveLength(2);
});

test('an interchange is cut once for all its messages', () => {
  const one = pnrText('TIF+DOE+JANE:A:1');
  const message = one.slice(one.indexOf('UNH'), one.indexOf('UNZ'));
  const two = bytesOf(one.replace(message, message + message));
  const [first, second] = readMessages(two, options).messages.map((message) => message.open());
  expect(second).toBeDefined();
  expect(first?.tokens).toBe(second?.tokens);
});
