import { languageOf } from '@amirani/core/languages';
import { targetingSay } from '@amirani/web/src/words/targeting.ts';
import type { Disclosure } from '../../api/disclosures/types.ts';

/** An offence of Annex II, or terrorism, in the language on the screen. */
export const offenceText = (offence: Disclosure['offence'], locale: string): string =>
  targetingSay(languageOf(locale))(`targeting.offence.${offence}`);
