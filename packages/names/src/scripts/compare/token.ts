import { type ComponentLetters, readLetters } from '../component-letters.ts';
import type { NameIssue } from '../issues.ts';
import { type Letter, SHADDA } from '../letters.ts';
import { readMrzName } from '../mrz-name-field.ts';
import type { PersonName } from '../person-name.ts';
import type { Script } from '../script.ts';
import { graphOf, lineOf, type Piece, type SpellingGraph } from '../spelling-graph.ts';
import type { Language } from '../tables/letter-table.ts';
import { type NameComponent, transliterate } from '../transliterate.ts';

/** A name with where it comes from. */
export type ComparableName =
  | {
      readonly source: 'mrz';
      /** The name field with its fillers: whether it is full says whether the name may be cut. */
      readonly field: string;
      readonly language?: Language;
    }
  | {
      readonly source: 'viz' | 'chip' | 'booking';
      readonly name: PersonName;
      /** Language of the person's documents: whose transliteration to expect. */
      readonly language?: Language;
      /** Whether the source may have cut the name; `none` where it is absent. */
      readonly truncation?: 'none' | 'possible';
    };

/** One component of a name, ready to be compared. */
export interface Token {
  readonly source: string;
  /** In A to Z. */
  readonly text: string;
  readonly identifier: 'primary' | 'secondary';
  readonly script: Script | undefined;
  /** What it may look like in A to Z. */
  graph(): SpellingGraph;
  /** Its own letters, where they are not Latin. */
  readonly native: (() => SpellingGraph) | undefined;
}

/** A name as tokens. */
export interface TokenisedName {
  readonly tokens: readonly Token[];
  readonly truncation: 'none' | 'possible';
  readonly booking: boolean;
  readonly language: Language | undefined;
  readonly issues: readonly NameIssue[];
}

/** The components of a name of any source, in order. */
export const tokensOf = (name: ComparableName): TokenisedName => {
  const { language } = name;
  if (name.source === 'mrz') {
    const { groups, truncation, issues } = readMrzName(name.field);
    const tokens = groups.flatMap((group, index) =>
      group.map((text) => plainToken(text, index === 0 ? 'primary' : 'secondary')),
    );
    return { tokens, truncation, booking: false, language, issues };
  }
  const options = { rules: 'all', ...(language === undefined ? {} : { language }) } as const;
  const parts = (['primary', 'secondary'] as const).map((identifier) => {
    const text = name.name[identifier] ?? '';
    const letters = readLetters(text).components;
    const { components, issues } = transliterate(text, options);
    const tokens = components.map((component, index) =>
      tokenOf(component, letters[index], identifier),
    );
    return { tokens, issues };
  });
  return {
    tokens: parts.flatMap(({ tokens }) => tokens),
    truncation: name.truncation ?? 'none',
    booking: name.source === 'booking',
    language,
    issues: parts.flatMap(({ issues }) => issues),
  };
};

/** A token in A to Z that stands for itself. */
export const plainToken = (text: string, identifier: Token['identifier']): Token => ({
  source: text,
  text,
  identifier,
  script: 'latin',
  graph: once(() => lineOf(text)),
  native: undefined,
});

/** A component with letters that no table has is only equal to what is written alike. */
const tokenOf = (
  component: NameComponent,
  read: ComponentLetters | undefined,
  identifier: Token['identifier'],
): Token =>
  read?.complete !== true
    ? {
        ...plainToken(component.source, identifier),
        graph: once(() => lineOf(component.source.toUpperCase())),
      }
    : {
        source: component.source,
        text: component.text,
        identifier,
        script: component.script,
        graph: () => component.spellings.graph,
        native: component.script === 'latin' ? undefined : once(() => nativeGraph(read.letters)),
      };

/**
 * The letters of a component as its own script writes them, with what that script leaves to the writer: ё as
 * е, an Arabic letter without its shadda, the Farsi yeh as the two Arabic letters it looks like.
 */
const nativeGraph = (letters: readonly Letter[]): SpellingGraph =>
  graphOf(
    letters.length,
    letters.flatMap(({ letters: text }, from): readonly Piece[] => [
      { from, to: from + 1, text },
      ...looser(text).map((other) => ({
        from,
        to: from + 1,
        text: other,
        rules: [text === 'Ё' ? ('icao.cyrillic' as const) : ('icao.arabic.search' as const)],
      })),
    ]),
  );

const looser = (letters: string): readonly string[] => {
  if (letters === 'Ё') return ['Е'];
  if (letters === '\u06cc') return ['\u064a', '\u0649'];
  return letters.endsWith(SHADDA) ? [letters.slice(0, -1)] : [];
};

/** Graphs are made when two tokens meet: a name that is never compared costs nothing. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
