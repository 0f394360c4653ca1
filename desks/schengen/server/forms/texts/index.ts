import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import type { FormTexts } from './form-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';

/** The words of the forms by language; complete by their type. */
export const formTexts: Readonly<Record<Language, FormTexts>> = { en, ka, lv, fr, it, es };
