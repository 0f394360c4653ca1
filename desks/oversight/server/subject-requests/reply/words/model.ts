import type { en } from './en.ts';

/** Names of fields, operations and states in one language, under `field.surname`, `operation.disclosure`. */
export type Words = Readonly<Record<keyof typeof en, string>>;
