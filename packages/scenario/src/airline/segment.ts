/** An element: one component, or several. */
export type Element = string | readonly string[];

/** A segment before it is written: tag and elements, as data. */
export interface Segment {
  readonly tag: string;
  readonly elements: readonly Element[];
}

/** The characters a sender separates with. */
export interface Separators {
  readonly component: string;
  readonly element: string;
  readonly release: string;
  /** A blank where the sender reserves the place. */
  readonly repetition: string;
  readonly terminator: string;
}

/** A segment from its tag and elements. */
export const seg = (tag: string, ...elements: readonly Element[]): Segment => ({ tag, elements });

/** Writes a segment: empty ends are left out, separators inside data are released. */
export const written = (segment: Segment, separators: Separators): string => {
  const parts = [segment.tag, ...segment.elements.map((element) => element_(element, separators))];
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  return parts.join(separators.element) + separators.terminator;
};

const element_ = (element: Element, separators: Separators): string => {
  if (typeof element === 'string') return released(element, separators);
  const parts = element.map((component) => released(component, separators));
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  return parts.join(separators.component);
};

const released = (text: string, separators: Separators): string => {
  const { component, element, release, repetition, terminator } = separators;
  let out = '';
  for (const character of text) {
    const special =
      character === component ||
      character === element ||
      character === release ||
      character === terminator ||
      (character === repetition && repetition !== ' ');
    out += special ? release + character : character;
  }
  return out;
};
