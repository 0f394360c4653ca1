import { mrzEn } from '../texts/mrz.en.ts';
import type { MrzFinding } from './model.ts';

/** What a finding says, in English: the text of its code with the facts in it. */
export const describeMrzFinding = ({ code, facts }: MrzFinding): string =>
  mrzEn[code].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
