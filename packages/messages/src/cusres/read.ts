import type { TagCode } from '../edifact/index.ts';
import { NO_TAG } from '../edifact/index.ts';
import { dateTimeValue, LegBuilder, setFlightFromLegs } from '../paxlst/legs.ts';
import { BGM, DTM, ERC, ERP, FTX, LOC, RFF } from '../paxlst/tags.ts';
import type { ReadContext } from '../reading/context.ts';
import type { MessageReading } from '../reading/model.ts';

type Answer = NonNullable<MessageReading['answers']>[number];

/** Reads a CUSRES (messages.md 3.5): the flight, and the authority's answer for each person. */
export const readCusres = (context: ReadContext): void => {
  const reader = new CusresReader(context);
  const { first, end, unt } = context.reading.message;
  context.reading.answers = [];
  for (let segment = first + 1; segment < (unt < 0 ? end : unt); segment++) {
    reader.read(segment, context.tokens.tag(segment));
  }
  reader.finish();
};

/**
 * Chinese profile: 0Z board, 1Z do not board. Other codes belong to the state and are not read as a decision, but a request to
 * look again does not permit boarding.
 */
const DECISIONS: ReadonlyMap<string, boolean> = new Map([
  ['0Z', true],
  ['1Z', false],
]);

/** A refusal, then a code whose meaning is not known, then a permission. */
const strictness = (code: string): number => {
  const board = DECISIONS.get(code);
  return board === false ? 2 : board === undefined ? 1 : 0;
};

const strictnessOf = ({ code }: Answer): number => strictness(code ?? '');

/** As many codes of one answer are kept; the strictest of all counts. */
const MOST_CODES = 100;

class CusresReader {
  readonly #context: ReadContext;
  readonly #legs: LegBuilder;
  #answer: Answer | undefined;
  #answerSegment = -1;

  constructor(context: ReadContext) {
    this.#context = context;
    this.#legs = new LegBuilder(context);
  }

  read(segment: number, tag: TagCode): void {
    const { reading } = this.#context;
    if (tag === ERP) this.#open(segment);
    else if (tag === RFF) this.#reference(segment);
    else if (tag === ERC) this.#code(segment);
    else if (tag === FTX) this.#text(segment);
    else if (tag === LOC) this.#place(segment);
    else if (tag === DTM) this.#time(segment);
    else if (tag === BGM) {
      reading.function = this.#context.field(reading.marks, 'function', segment, 0, 0);
      reading.status = this.#context.field(reading.marks, 'status', segment, 1, 0);
    } else if (tag !== NO_TAG) {
      const text = this.#context.tokens.tagText(segment).slice(0, 3);
      this.#context.saySegment('message.segment.unknown', `unknown segment ${text}`, segment);
    }
  }

  finish(): void {
    this.#close();
    this.#settle();
    this.#legs.close();
    setFlightFromLegs(this.#context, this.#legs.border);
  }

  #open(segment: number): void {
    this.#close();
    this.#answerSegment = segment;
    this.#answer = {
      uniqueReference: undefined,
      booking: undefined,
      code: undefined,
      codes: undefined,
      board: undefined,
      text: undefined,
    };
  }

  /** An answer without a code decides nothing: it is said, and not made up. */
  #close(): void {
    const answer = this.#answer;
    this.#answer = undefined;
    if (answer === undefined) return;
    if (answer.code !== undefined) this.#context.reading.answers?.push(answer);
    else
      this.#context.saySegment(
        'message.value.unreadable',
        'an ERP has no ERC with a code',
        this.#answerSegment,
      );
  }

  /** Two answers about one person: each keeps its code, and the decision of the strictest is that of all. */
  #settle(): void {
    const answers = this.#context.reading.answers ?? [];
    const strictest = new Map<string, Answer>();
    const personOf = ({ uniqueReference, booking }: Answer): string =>
      uniqueReference ?? `${booking} `;
    for (const answer of answers) {
      if ((answer.uniqueReference ?? answer.booking) === undefined) continue;
      const known = strictest.get(personOf(answer));
      const stays = known !== undefined && strictnessOf(known) >= strictnessOf(answer);
      if (!stays) strictest.set(personOf(answer), answer);
      if (known === undefined || strictnessOf(known) === strictnessOf(answer)) continue;
      const text = 'two answers about one person say different things: the strictest counts';
      this.#context.diagnostics.add('message.answer.contradiction', text);
    }
    for (const answer of answers) {
      const strict = strictest.get(personOf(answer));
      if (strict !== undefined && strictnessOf(answer) < strictnessOf(strict))
        answer.board = strict.board;
    }
  }

  #reference(segment: number): void {
    const qualifier = this.#context.value(segment, 0, 0);
    const token = this.#context.tokens.token(segment, 0, 1);
    const text = this.#context.value(segment, 0, 1);
    const answer = this.#answer;
    if (answer !== undefined) {
      if (qualifier === 'ABO')
        answer.uniqueReference = this.#marked('uniqueReference', text, token);
      else if (qualifier === 'AVF') answer.booking = this.#marked('booking', text, token);
    } else if (qualifier === 'AF') this.#legs.open(segment, text, token, '');
  }

  #code(segment: number): void {
    const text = this.#context.value(segment, 0, 0);
    const answer = this.#answer;
    if (text === '' || answer === undefined) return;
    if (answer.code !== undefined) {
      answer.codes = [...(answer.codes ?? [answer.code]), text].slice(0, MOST_CODES);
      if (strictness(text) !== strictness(answer.code)) {
        this.#context.saySegment(
          'message.answer.contradiction',
          'an ERP has several ERC that say different things: the strictest counts',
          segment,
        );
      }
      if (strictness(text) <= strictness(answer.code)) return;
    }
    answer.code = this.#marked('code', text, this.#context.tokens.token(segment, 0, 0));
    answer.board = DECISIONS.get(text);
  }

  #text(segment: number): void {
    const text = this.#context.value(segment, 3, 0);
    if (this.#answer === undefined || text === '') return;
    this.#answer.text = this.#marked('text', text, this.#context.tokens.token(segment, 3, 0));
  }

  #marked(field: string, text: string, token: number): string | undefined {
    if (text === '') return undefined;
    const { reading, tokens } = this.#context;
    reading.marks.token(`answers.#.${field}`, reading.answers?.length ?? 0, tokens, token);
    return text;
  }

  #place(segment: number): void {
    const token = this.#context.tokens.token(segment, 1, 0);
    const qualifier = this.#context.value(segment, 0, 0);
    if (!this.#legs.place(qualifier, this.#context.value(segment, 1, 0), token)) {
      this.#context.say(
        'message.qualifier.unknown',
        'a LOC has an unknown qualifier',
        this.#context.tokens.token(segment, 0, 0),
      );
    }
  }

  #time(segment: number): void {
    const qualifier = this.#context.value(segment, 0, 0);
    const token = this.#context.tokens.token(segment, 0, 1);
    const text = dateTimeValue(
      this.#context.value(segment, 0, 1),
      this.#context.value(segment, 0, 2),
    );
    if (qualifier === '189') this.#legs.departure(text, token);
    else if (qualifier === '232') this.#legs.arrival(text, token);
  }
}
