import { arabic, maghrebi, persian } from './arabic.ts';
import { armenian } from './armenian.ts';
import { azerbaijani } from './azerbaijani.ts';
import { chinese, vietnamese } from './east-asian.ts';
import type { CultureFacts } from './facts.ts';
import { georgian } from './georgian.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { english, german, latvian, polish } from './north.ts';
import { french, italian, portuguese, romanian, spanish } from './romance.ts';
import { northCaucasian, russian, ukrainian } from './slavic.ts';
import { turkish } from './turkish.ts';

/** The naming cultures of the lists, in a fixed order: the drawn culture is a place in it. */
export const cultures: readonly CultureFacts[] = [
  georgian,
  armenian,
  azerbaijani,
  northCaucasian,
  russian,
  ukrainian,
  greek,
  hebrew,
  arabic,
  maghrebi,
  persian,
  turkish,
  french,
  italian,
  spanish,
  portuguese,
  latvian,
  polish,
  german,
  english,
  romanian,
  vietnamese,
  chinese,
];
