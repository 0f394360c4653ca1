import type { PageBlock } from '../page.ts';
import { all, type Element, readXml, textOf, type XmlFault } from './xml.ts';

/** A checking question. */
export type Question = Extract<PageBlock, { readonly kind: 'question' }>;

/** Why an item is not taken over as a question; each has a text in `words/`. */
export type QtiFault =
  | XmlFault
  | 'academy.qti.no-item'
  | 'academy.qti.interaction'
  | 'academy.qti.no-answer'
  | 'academy.qti.empty';

/** What a file gives: questions that can be used, and items that cannot, each with why. */
export interface QtiReading {
  readonly questions: readonly Question[];
  /** The identifier of the item; empty where the file itself cannot be read. */
  readonly faults: readonly { readonly item: string; readonly fault: QtiFault }[];
}

/**
 * Theory questions from a file of QTI 3.0 (1EdTech, Question and Test Interoperability, 2022): one item, or several inside
 * another element. An item is taken over where it has one choice interaction of one answer, and its response declaration names
 * that answer; modal feedback becomes the explanation. Scoring of the item is not taken over: theory questions are not
 * measured. Questions come without sources: add them when you put a question into a course.
 */
export const readQti = (text: string): QtiReading => {
  const root = readXml(text);
  if (typeof root === 'string') return { questions: [], faults: [{ item: '', fault: root }] };
  const items = root.name === ITEM ? [root] : all(root, ITEM);
  if (items.length === 0)
    return { questions: [], faults: [{ item: '', fault: 'academy.qti.no-item' }] };
  const read = items.map((item) => ({
    id: item.attributes['identifier'] ?? '',
    result: questionOf(item),
  }));
  return {
    questions: read.flatMap(({ result }) => (typeof result === 'string' ? [] : [result])),
    faults: read.flatMap(({ id, result }) =>
      typeof result === 'string' ? [{ item: id, fault: result }] : [],
    ),
  };
};

const ITEM = 'qti-assessment-item';
const CHOICES = 'qti-choice-interaction';

/** Interactions of QTI 3.0 are elements whose names end so. */
const isInteraction = ({ name }: Element): boolean => name.endsWith('-interaction');

const questionOf = (item: Element): Question | QtiFault => {
  const [body] = all(item, 'qti-item-body');
  const interactions = body === undefined ? [] : every(body).filter(isInteraction);
  const [choices] = interactions;
  if (body === undefined || choices?.name !== CHOICES || interactions.length > 1)
    return 'academy.qti.interaction';
  if ((choices.attributes['max-choices'] ?? '1') !== '1') return 'academy.qti.interaction';
  const options = all(choices, 'qti-simple-choice');
  const response = choices.attributes['response-identifier'];
  const declaration = all(item, 'qti-response-declaration').find(
    ({ attributes }) => attributes['identifier'] === response,
  );
  const correct = (declaration === undefined ? [] : all(declaration, 'qti-correct-response'))
    .flatMap((one) => all(one, 'qti-value'))
    .map((value) => textOf(value));
  const right = options.findIndex(({ attributes }) => attributes['identifier'] === correct[0]);
  if (correct.length !== 1 || right === -1) return 'academy.qti.no-answer';
  const prompt = all(choices, 'qti-prompt').map((one) => textOf(one));
  const words = [textOf(body, [CHOICES, 'qti-rubric-block']), ...prompt].filter(
    (one) => one !== '',
  );
  const texts = options.map((option) => textOf(option, FEEDBACK));
  if (words.length === 0 || texts.some((one) => one === '')) return 'academy.qti.empty';
  return {
    kind: 'question',
    id: item.attributes['identifier'] ?? '',
    text: words.join(' '),
    options: texts,
    right,
    explanation: explanationOf(item, options[right]),
    sources: [],
  };
};

const FEEDBACK = ['qti-feedback-inline', 'qti-feedback-block'];

/** Modal feedback of the item, each text once, and what is said beside the right choice. */
const explanationOf = (item: Element, right: Element | undefined): string => {
  const beside = right === undefined ? [] : FEEDBACK.flatMap((name) => all(right, name));
  const said = [...all(item, 'qti-modal-feedback'), ...beside].map((one) => textOf(one));
  return [...new Set(said)].filter((one) => one !== '').join(' ');
};

const every = (element: Element): readonly Element[] =>
  element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...every(child)]));
