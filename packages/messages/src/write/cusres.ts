import type { DecisionId } from './decision-id.ts';
import { isDecisionId } from './decision-id.ts';
import type { FlightInput } from './flight.ts';
import { designatorOf, dtmElement } from './flight.ts';
import type { HeaderInput, InterchangeInput, WriteMessage } from './interchange.ts';
import { writeInterchange } from './interchange.ts';
import { listOf, present } from './list.ts';
import type { WriteSegment } from './segments.ts';

/** A control authority's answer to a carrier's PAXLST (interactive API). */
export interface CusresInput {
  readonly header: HeaderInput;
  /** 962 answer, 132 change of an earlier answer, 312 its acknowledgement. Default 962. */
  readonly function?: string;
  /** Transaction number of the PAXLST that is answered (RFF TN). */
  readonly transaction?: string;
  readonly legs: readonly FlightInput[];
  readonly answers: readonly BoardingAnswerInput[];
  /** ERC codes of the national profile. */
  readonly codes?: { readonly board: string; readonly doNotBoard: string };
  /** Version and release; default D:05B. */
  readonly version?: readonly [version: string, release: string];
}

/**
 * The answer about one person. "Do not board" exists only together with the decision of a person (R25):
 * without its identifier the value has no type, and the writer refuses it at run time as well.
 */
export type BoardingAnswerInput = {
  readonly uniqueReference?: string;
  readonly booking?: string;
  readonly text?: string;
} & (
  | { readonly board: true; readonly decision?: never }
  | { readonly board: false; readonly decision: DecisionId }
);

/** `0Z` board and `1Z` do not board: the profile seen in public material. */
export const defaultAnswerCodes: { readonly board: string; readonly doNotBoard: string } = {
  board: '0Z',
  doNotBoard: '1Z',
};

/**
 * Bytes of an interchange with one CUSRES or several.
 * @throws TypeError `message.write.decision` when an answer is "do not board" without a person's decision
 * @throws RangeError `message.write.answer-codes` when the two codes cannot be told apart
 */
export const writeCusres = (
  interchange: InterchangeInput,
  messages: CusresInput | readonly CusresInput[],
): Uint8Array => writeInterchange(interchange, listOf(messages).map(cusresMessage));

/** The message without its interchange, for callers that add to it or put several types together. */
export const cusresMessage = (input: CusresInput): WriteMessage => ({
  header: input.header,
  type: ['CUSRES', ...(input.version ?? (['D', '05B'] as const)), 'UN', 'IATA'],
  body: [
    ['BGM', input.function ?? '962'],
    ...present(input.transaction, (value): WriteSegment => ['RFF', ['TN', value]]),
    ...input.legs.flatMap(legSegments),
    ...input.answers.flatMap((answer) => answerSegments(answer, codesOf(input))),
  ],
});

const codesOf = (input: CusresInput): typeof defaultAnswerCodes => {
  const codes = input.codes ?? defaultAnswerCodes;
  const swapped = codes.board === defaultAnswerCodes.doNotBoard;
  if (codes.board === codes.doNotBoard || codes.board === '' || codes.doNotBoard === '' || swapped)
    throw new RangeError('message.write.answer-codes: a code must say whether to board');
  return codes;
};

const legSegments = (leg: FlightInput): readonly WriteSegment[] => [
  ['RFF', ['AF', designatorOf(leg)]],
  ...present(leg.departure, (at): WriteSegment => ['DTM', dtmElement('189', at)]),
  ...present(leg.arrival, (at): WriteSegment => ['DTM', dtmElement('232', at)]),
  ...present(leg.from, (place): WriteSegment => ['LOC', '125', place]),
  ...present(leg.to, (place): WriteSegment => ['LOC', '87', place]),
];

const answerSegments = (
  answer: BoardingAnswerInput,
  codes: typeof defaultAnswerCodes,
): readonly WriteSegment[] => {
  // Typed code cannot get here without a decision; JSON, casts and plain JavaScript can.
  if (answer.board !== true && !isDecisionId(answer.decision))
    throw new TypeError('message.write.decision: "do not board" needs the decision of a person');
  return [
    ['ERP', '2'],
    ...present(answer.booking, (value): WriteSegment => ['RFF', ['AVF', value]]),
    ...present(answer.uniqueReference, (value): WriteSegment => ['RFF', ['ABO', value]]),
    ['ERC', answer.board === true ? codes.board : codes.doNotBoard],
    ...present(answer.text, (value): WriteSegment => ['FTX', 'AAP', '', '', value]),
  ];
};
