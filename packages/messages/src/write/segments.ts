/** One data element: a simple value, or its components in order. Absent values are the empty string. */
export type WriteElement = string | readonly string[];

/** A segment to write: the tag, then its data elements. Values are plain text, never released by the caller. */
export type WriteSegment = readonly [tag: string, ...elements: WriteElement[]];

/** The six characters of a service string advice (ISO 9735-1:2002, 6.1 and UNA). */
export interface WriteSeparators {
  readonly component: string;
  readonly element: string;
  readonly decimal: string;
  readonly release: string;
  /** Repetition separator, or a blank. */
  readonly repetition: string;
  readonly terminator: string;
}

/** `:+.? '`, the separators of ISO 9735 level A. */
export const defaultWriteSeparators: WriteSeparators = {
  component: ':',
  element: '+',
  decimal: '.',
  release: '?',
  repetition: ' ',
  terminator: "'",
};

/**
 * Writes segments with their values released. Trailing empty components and elements are left out
 * (ISO 9735-1:2002, 8.7), blanks are kept. `lineBreak` follows each terminator (readers ignore it).
 * @throws RangeError `message.write.separators` when the separators are not six usable, different characters
 * @throws RangeError `message.write.tag` when a tag is not three capital letters or digits
 * @throws RangeError `message.write.control` when a value holds a control character, which no EDIFACT text can carry
 */
export const writeSegments = (
  segments: readonly WriteSegment[],
  separators: WriteSeparators = defaultWriteSeparators,
  lineBreak = '',
): string => {
  checkSeparators(separators);
  const end = separators.terminator + lineBreak;
  return segments.map((segment) => segmentText(segment, separators) + end).join('');
};

/** `UNA` and the six characters. */
export const serviceStringAdvice = (separators: WriteSeparators): string => {
  checkSeparators(separators);
  const { component, element, decimal, release, repetition, terminator } = separators;
  return `UNA${component}${element}${decimal}${release}${repetition}${terminator}`;
};

const segmentText = (segment: WriteSegment, separators: WriteSeparators): string => {
  const [tag, ...elements] = segment;
  if (!/^[A-Z][A-Z0-9]{2}$/.test(tag)) throw new RangeError(`message.write.tag: ${tag}`);
  const texts = elements.map((element) => elementText(element, separators));
  return trimmed([tag, ...texts]).join(separators.element);
};

const elementText = (element: WriteElement, separators: WriteSeparators): string => {
  const components = typeof element === 'string' ? [element] : element;
  return trimmed(components.map((text) => released(text, separators))).join(separators.component);
};

/** Every separator in use gets the release character; a blank repetition separator is not in use. */
const released = (text: string, separators: WriteSeparators): string => {
  const { component, element, release, repetition, terminator } = separators;
  let out = '';
  for (const char of text) {
    if (isControl(char)) throw new RangeError('message.write.control: no value may hold one');
    const used =
      char === component ||
      char === element ||
      char === release ||
      char === terminator ||
      (char === repetition && repetition !== ' ');
    out += used ? release + char : char;
  }
  return out;
};

const isControl = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
};

const trimmed = (texts: readonly string[]): readonly string[] => {
  let length = texts.length;
  while (length > 0 && texts[length - 1] === '') length -= 1;
  return texts.slice(0, length);
};

/** Letters, digits and blanks cannot separate: every value would have to be released. */
const checkSeparators = (separators: WriteSeparators): void => {
  const { component, element, release, repetition, terminator } = separators;
  const used = [component, element, release, terminator];
  if (repetition !== ' ') used.push(repetition);
  const usable = used.every((char) => /^[!-~]$/.test(char) && !/[A-Za-z0-9]/.test(char));
  if (!usable || new Set(used).size !== used.length || separators.decimal.length !== 1)
    throw new RangeError('message.write.separators: six different printable characters are needed');
};
