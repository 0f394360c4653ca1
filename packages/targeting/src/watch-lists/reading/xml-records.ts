import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type FilePlace, type ImportProblem, importProblem } from './problem.ts';
import type { FormatReader } from './reader.ts';

/** An element of a record, with what is in it. Names are without their prefix. */
export class XmlElement {
  readonly name: string;
  readonly at: FilePlace;
  readonly #attributes: Readonly<Record<string, string>>;
  readonly #children: XmlElement[] = [];
  #text = '';

  constructor(name: string, attributes: Readonly<Record<string, string>>, at: FilePlace) {
    this.name = name;
    this.#attributes = attributes;
    this.at = at;
  }

  /** Adds a child element. */
  add(child: XmlElement): void {
    this.#children.push(child);
  }

  /** Adds text to this element. */
  write(text: string): void {
    this.#text += text;
  }

  /** The value of an attribute; undefined if missing or blank. */
  attribute(name: string): string | undefined {
    const value = Object.hasOwn(this.#attributes, name) ? this.#attributes[name] : undefined;
    return value === undefined || value.trim() === '' ? undefined : value;
  }

  /** Its text, without that of its child elements. */
  get text(): string {
    return this.#text.trim();
  }

  /** The elements at the end of a path: `all('idList', 'id')`. */
  all(...path: readonly string[]): readonly XmlElement[] {
    const [name, ...rest] = path;
    if (name === undefined) return [this];
    const found = this.#children.filter((child) => child.name === name);
    return rest.length === 0 ? found : found.flatMap((child) => child.all(...rest));
  }

  /** The text of the first element at the end of a path; undefined if missing or blank. */
  textOf(...path: readonly string[]): string | undefined {
    const text = this.all(...path)[0]?.text;
    return text === undefined || text === '' ? undefined : text;
  }

  /** The texts of all elements at the end of a path, blank ones left out. */
  texts(...path: readonly string[]): readonly string[] {
    return this.all(...path)
      .map(({ text }) => text)
      .filter((text) => text !== '');
  }
}

/** What an XML format tells of itself. */
export interface XmlFormat {
  /** The root element, by which the format is known. */
  readonly root: string;
  /** The elements that are read as records, whole. What stands outside them is passed over. */
  readonly records: ReadonlySet<string>;
  readonly take: (record: XmlElement) => void;
}

/** Longer records are rejected. */
const MOST_RECORD = 1_048_576;
/** Most characters between two tags. */
const MOST_BETWEEN = 4_194_304;
/** Lists have some ten levels. */
const MOST_DEPTH = 64;

/**
 * Reads XML record by record, holding one of them at a time. Entities are those of XML itself and no others, and a document
 * type declaration is refused unread: nothing here can be made to grow or to fetch (CWE-776, CWE-611). What is not well-formed
 * ends the reading, because after a wrong tag the owner of the values is unknown.
 */
export const xmlRecordReader = (
  format: XmlFormat,
  say: (problem: ImportProblem) => void,
): FormatReader => {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({
    xmlns: false,
    position: true,
  });
  let stopped = false;
  let rootSeen = false;
  let lastEvent = 0;
  let given = 0;
  const open: XmlElement[] = [];
  let tooLong = false;
  let begun = 0;
  let depth = 0;
  let ended = false;
  const place = (): FilePlace => ({ line: parser.line, column: parser.column + 1 });
  const stop = (
    code: 'doctype' | 'markup' | 'format' | 'cut' | 'empty',
    facts: ImportProblem['facts'] = {},
  ): void => {
    if (!stopped) say(importProblem(`watch-list.file.${code}`, place(), facts));
    stopped = true;
  };
  const onOpen = ({ name, attributes }: SaxesTagPlain): void => {
    lastEvent = given;
    depth += 1;
    if (depth > MOST_DEPTH) stop('markup');
    if (stopped) return;
    const local = withoutPrefix(name);
    if (!rootSeen) {
      rootSeen = true;
      if (local !== format.root)
        stop('format', { expected: format.root, found: NAME.test(local) ? local : 'unknown' });
      return;
    }
    if (open.length === 0 && !format.records.has(local)) return;
    if (open.length === 0) {
      begun = given;
      tooLong = false;
    }
    if (open.length > 0 && given - begun > MOST_RECORD) tooLong = true;
    const element = new XmlElement(local, attributes, place());
    // Of a record that is too long only its depth is kept.
    if (!tooLong) open.at(-1)?.add(element);
    open.push(element);
  };
  const onClose = (): void => {
    lastEvent = given;
    depth -= 1;
    const element = open.pop();
    if (stopped || element === undefined || open.length > 0) return;
    if (tooLong) say(importProblem('watch-list.row.too-long', element.at, { field: element.name }));
    else format.take(element);
  };
  const onText = (text: string): void => {
    lastEvent = given;
    if (!stopped && !tooLong) open.at(-1)?.write(text);
  };
  parser.on('opentag', onOpen);
  parser.on('closetag', onClose);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('comment', () => {
    lastEvent = given;
  });
  parser.on('doctype', () => stop('doctype'));
  parser.on('error', () => {
    stop(ended && rootSeen ? 'cut' : ended ? 'empty' : 'markup');
  });
  return {
    push: (text) => {
      if (stopped) return;
      for (let from = 0; from < text.length && !stopped; from += PIECE) {
        const piece = text.slice(from, from + PIECE);
        given += piece.length;
        parser.write(piece);
        if (given - lastEvent > MOST_BETWEEN) stop('markup');
      }
    },
    end: () => {
      if (stopped) return;
      ended = true;
      parser.close();
    },
  };
};

const PIECE = 65_536;
const NAME = /^[A-Za-z_][\w.-]{0,60}$/;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);
