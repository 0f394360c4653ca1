import { scriptOfText, type WritingSystem } from '@amirani/names/transliteration';

/** What a reader and a screen reader need to know of a word in another script. */
export interface ScriptOfName {
  readonly script: WritingSystem | undefined;
  /** BCP 47, so that letters are read and drawn as their own. */
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl';
}

const languages: Readonly<Partial<Record<WritingSystem, string>>> = {
  cyrillic: 'und-Cyrl',
  georgian: 'und-Geor',
  greek: 'und-Grek',
  armenian: 'und-Armn',
  arabic: 'und-Arab',
  hebrew: 'und-Hebr',
};

/** The script of a name by its letters. */
export const scriptOf = (name: string): ScriptOfName => {
  const script = scriptOfText(name);
  return {
    script,
    lang: script === undefined ? undefined : languages[script],
    dir: script === 'arabic' || script === 'hebrew' ? 'rtl' : 'ltr',
  };
};
