import { createRequire } from 'node:module';
import { textSum } from './checksum.ts';

/** A segment as the READMEs of both libraries build it. */
interface SegmentObject {
  readonly name: string;
  readonly elements: string[][];
}

/** What both event parsers share; their handlers differ in name only. */
interface EventParser {
  encoding?(level: string): void;
  updateCharset?(level: string): void;
  write(text: string): void;
  end(): void;
  on(event: string, listener: (data: string) => void): void;
}

const require = createRequire(import.meta.url);

/** A library that makes segment objects of an interchange, and the sum over all their values. */
export interface Peer {
  readonly parse: (bytes: Uint8Array) => SegmentObject[];
  readonly sum: (segments: readonly SegmentObject[]) => number;
}

/** npm `edifact` 1.2.12, its Parser, with segment objects built as its README shows. */
export const edifactPeer = (): Peer => {
  const Parser = require('edifact/parser.js') as new () => EventParser;
  const parser = new Parser();
  parser.encoding?.('UNOB');
  return { parse: objectsOf(parser, 'opensegment'), sum: segmentsSum };
};

/**
 * npm `ts-edifact` 0.0.14, its Parser, with the same objects built. Its main entry does not load (it asks
 * for a package that it does not declare), so the parser's own files are taken.
 */
export const tsEdifactPeer = (): Peer => {
  const { Parser } = require('ts-edifact/lib/parser.js') as {
    Parser: new (configuration: object) => EventParser;
  };
  const { Configuration } = require('ts-edifact/lib/configuration.js') as {
    Configuration: new (options: object) => object;
  };
  const { NullValidator } = require('ts-edifact/lib/validator.js') as {
    NullValidator: new () => object;
  };
  // Without this it writes a line to the console for each segment that it has no definition of.
  const parser = new Parser(new Configuration({ validator: new NullValidator() }));
  parser.updateCharset?.('UNOB');
  return { parse: objectsOf(parser, 'openSegment'), sum: segmentsSum };
};

/** Parses one interchange a call. */
const objectsOf = (parser: EventParser, open: string): Peer['parse'] => {
  let segments: SegmentObject[] = [];
  let elements: string[][] = [];
  let components: string[] = [];
  parser.on(open, (name) => {
    elements = [];
    segments.push({ name, elements });
  });
  parser.on('element', () => {
    components = [];
    elements.push(components);
  });
  parser.on('component', (data) => {
    components.push(data);
  });
  return (bytes) => {
    segments = [];
    parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
    parser.end();
    return segments;
  };
};

/** Reads every component of every object once. */
const segmentsSum = (segments: readonly SegmentObject[]): number => {
  let sum = 0;
  for (const segment of segments) {
    sum += textSum(segment.name);
    for (const element of segment.elements) for (const value of element) sum += textSum(value);
  }
  return sum | 0;
};
