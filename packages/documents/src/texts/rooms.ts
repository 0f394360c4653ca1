import { chipEn } from './chip.en.ts';
import { chipEs } from './chip.es.ts';
import { chipFr } from './chip.fr.ts';
import { chipIt } from './chip.it.ts';
import { chipKa } from './chip.ka.ts';
import { chipLv } from './chip.lv.ts';
import { cmsEn } from './cms.en.ts';
import { cmsEs } from './cms.es.ts';
import { cmsFr } from './cms.fr.ts';
import { cmsIt } from './cms.it.ts';
import { cmsKa } from './cms.ka.ts';
import { cmsLv } from './cms.lv.ts';
import { mrzEn } from './mrz.en.ts';
import { mrzEs } from './mrz.es.ts';
import { mrzFr } from './mrz.fr.ts';
import { mrzIt } from './mrz.it.ts';
import { mrzKa } from './mrz.ka.ts';
import { mrzLv } from './mrz.lv.ts';
import type { RoomTexts } from './room-texts.ts';
import { sealEn } from './seal.en.ts';
import { sealEs } from './seal.es.ts';
import { sealFr } from './seal.fr.ts';
import { sealIt } from './seal.it.ts';
import { sealKa } from './seal.ka.ts';
import { sealLv } from './seal.lv.ts';
import { trustEn } from './trust.en.ts';
import { trustEs } from './trust.es.ts';
import { trustFr } from './trust.fr.ts';
import { trustIt } from './trust.it.ts';
import { trustKa } from './trust.ka.ts';
import { trustLv } from './trust.lv.ts';
import { verdictEn } from './verdict.en.ts';
import { verdictEs } from './verdict.es.ts';
import { verdictFr } from './verdict.fr.ts';
import { verdictIt } from './verdict.it.ts';
import { verdictKa } from './verdict.ka.ts';
import { verdictLv } from './verdict.lv.ts';
import { x509En } from './x509.en.ts';
import { x509Es } from './x509.es.ts';
import { x509Fr } from './x509.fr.ts';
import { x509It } from './x509.it.ts';
import { x509Ka } from './x509.ka.ts';
import { x509Lv } from './x509.lv.ts';

/** The texts of each room's findings. */
export const rooms: readonly RoomTexts[] = [
  { en: mrzEn, ka: mrzKa, lv: mrzLv, fr: mrzFr, it: mrzIt, es: mrzEs },
  { en: x509En, ka: x509Ka, lv: x509Lv, fr: x509Fr, it: x509It, es: x509Es },
  { en: cmsEn, ka: cmsKa, lv: cmsLv, fr: cmsFr, it: cmsIt, es: cmsEs },
  { en: trustEn, ka: trustKa, lv: trustLv, fr: trustFr, it: trustIt, es: trustEs },
  { en: sealEn, ka: sealKa, lv: sealLv, fr: sealFr, it: sealIt, es: sealEs },
  { en: chipEn, ka: chipKa, lv: chipLv, fr: chipFr, it: chipIt, es: chipEs },
  { en: verdictEn, ka: verdictKa, lv: verdictLv, fr: verdictFr, it: verdictIt, es: verdictEs },
];
