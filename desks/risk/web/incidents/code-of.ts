import { cutToCode, hyphened } from '../code-words.ts';

/** A code out of what somebody writes: lower case, words joined by hyphens, beginning with a letter; empty where none is left. */
export const codeOf = (text: string): string => cutToCode(hyphened(text).replace(/^[^a-z]+/, ''));
