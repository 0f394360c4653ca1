import type { Disclosure } from '@amirani/contract/disclosures';
import { purposeText } from '@amirani/targeting/texts';
import { textLanguage } from '../code-text.ts';

/** An offence of Annex II, or terrorism, in the language on the screen. */
export const offenceText = (offence: Disclosure['offence'], locale: string): string =>
  purposeText(offence, textLanguage(locale));
