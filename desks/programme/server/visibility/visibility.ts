import { readFileSync } from 'node:fs';
import type { Language } from '@amirani/core/languages';
import { Problem } from '@platform/server/http/problems.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { z } from 'zod';
import type { ProgrammeVisibility } from '../../api/types.ts';
import { programmeSay } from '../words.ts';
import { placeholderEmblem } from './placeholder.ts';

/** An emblem is drawn on every page: a large one would make every report large. */
const MOST_BYTES = 200_000;

const Line = z.string().trim().min(1).max(300);
const LinesSchema = z.strictObject({
  en: Line,
  ka: Line,
  lv: Line.optional(),
  fr: Line.optional(),
  it: Line.optional(),
  es: Line.optional(),
});

/** Placeholder of the funder's line in each language, until the operator sets the line. */
const placeholderLines = (): ProgrammeVisibility['line'] => {
  const line = (language: Language): string =>
    programmeSay(language)('programme.funding-line-placeholder');
  return {
    en: line('en'),
    ka: line('ka'),
    lv: line('lv'),
    fr: line('fr'),
    it: line('it'),
    es: line('es'),
  };
};

/**
 * Emblem and line as the settings say: `AMIRANI_FUNDING_EMBLEM` an SVG or PNG, `AMIRANI_FUNDING_LINES` a JSON of one line a
 * language. Read whenever a report is composed, which keeps them. Where they are not set, neutral placeholders of our own: the
 * emblem of a funder is theirs, and belongs beside their money only.
 * @throws Problem `programme.emblem.unreadable`, `programme.lines.unreadable`
 */
export const visibilityOf = ({
  fundingEmblem,
  fundingLines,
}: Pick<Config, 'fundingEmblem' | 'fundingLines'>): ProgrammeVisibility => ({
  emblem: fundingEmblem === undefined ? svgAddress(placeholderEmblem) : emblemIn(fundingEmblem),
  placeholder: fundingEmblem === undefined || fundingLines === undefined,
  line: fundingLines === undefined ? placeholderLines() : linesIn(fundingLines),
});

const emblemIn = (path: string): string => {
  const bytes = readable(path, 'programme.emblem.unreadable');
  if (bytes.length > MOST_BYTES) throw new Problem('programme.emblem.unreadable');
  if (bytes.subarray(0, 8).equals(PNG)) return `data:image/png;base64,${bytes.toString('base64')}`;
  const text = bytes.toString('utf8');
  // A picture draws; it runs nothing, and asks nobody for anything.
  if (
    !/^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(text) ||
    /<script|<!ENTITY|<foreignObject|\bon\w+=/i.test(text)
  )
    throw new Problem('programme.emblem.unreadable');
  return svgAddress(text);
};

const linesIn = (path: string): ProgrammeVisibility['line'] => {
  try {
    const text = readable(path, 'programme.lines.unreadable').toString('utf8');
    return LinesSchema.parse(JSON.parse(text));
  } catch (error) {
    throw error instanceof Problem
      ? error
      : new Problem('programme.lines.unreadable', {}, { cause: error });
  }
};

const readable = (
  path: string,
  code: 'programme.emblem.unreadable' | 'programme.lines.unreadable',
): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Problem(code, {}, { cause: error });
  }
};

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const svgAddress = (text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(text).toString('base64')}`;
