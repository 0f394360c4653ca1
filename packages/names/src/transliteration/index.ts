export type { Romanisation } from './romanisations.ts';
export { romanisations, scriptOfText } from './romanisations.ts';
export { romanise } from './romanise.ts';
export type { ContextRule, TransliterationSystem } from './system.ts';
export { systemOf, systemsOf, transliterationSystems } from './systems/systems.ts';
export type { WritingSystem } from './writing-system.ts';
export { leavesVowelsOut, writingSystemOf, writingSystems } from './writing-system.ts';
