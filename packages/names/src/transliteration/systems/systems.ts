import type { TransliterationSystem } from '../system.ts';
import type { WritingSystem } from '../writing-system.ts';
import { abjadSystems } from './abjads.ts';
import { armenianSystems } from './armenian.ts';
import { cyrillicSystems } from './cyrillic.ts';
import { georgianSystems } from './georgian.ts';
import { greekSystems } from './greek.ts';

/** Every system of transliteration, with its source. The tables were typed in and compared on 2026-11-26. */
export const transliterationSystems: readonly TransliterationSystem[] = [
  ...georgianSystems,
  ...cyrillicSystems,
  ...greekSystems,
  ...armenianSystems,
  ...abjadSystems,
];

/** A system by its id, or undefined. */
export const systemOf = (id: string): TransliterationSystem | undefined => BY_ID.get(id);

/** The systems for a script, official ones first. */
export const systemsOf = (script: WritingSystem): readonly TransliterationSystem[] =>
  transliterationSystems
    .filter((system) => system.script === script)
    .sort((a, b) => Number(b.official) - Number(a.official));

const BY_ID: ReadonlyMap<string, TransliterationSystem> = new Map(
  transliterationSystems.map((system) => [system.id, system]),
);
