import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';
import type { ReplyTexts } from './reply-texts.ts';

/** The sentences of the answer by language; complete by their type. */
export const replyTexts: Readonly<Record<Language, ReplyTexts>> = { en, ka, lv, fr, it, es };
