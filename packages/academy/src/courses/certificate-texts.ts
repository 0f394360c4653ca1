import type { Language } from '@amirani/core/languages';
import type { Course, Outcome } from './course.ts';

/** What a certificate says beside title, summary and outcomes of its course. */
interface CertificateWords {
  /** The rule, with the bar of the course in it. */
  readonly criteria: (bar: string) => string;
  readonly level: (level: number) => string;
  /** Nobody has compared code and level with the framework. */
  readonly notVerified: string;
}

const words: Readonly<Record<Language, CertificateWords>> = {
  en: {
    criteria: (bar) =>
      `At least 60 wrong and 240 right items over at least three measured sittings; the lower end of the 95 % interval of d' at ${bar} or above; the criterion within 0.5 of the middle; no due referral missed; confidence at most ten points above what was right. Signed by a trainer and a certifier.`,
    level: (level) => `level ${level}`,
    notVerified: 'not verified',
  },
  ka: {
    criteria: (bar) =>
      `სულ ცოტა 60 არაწესიერი და 240 წესიერი დავალება სულ ცოტა სამ გაზომვით მეცადინეობაზე; d'-ის 95 %-იანი ინტერვალის ქვედა ბოლო ${bar} ან მეტი; კრიტერიუმი შუიდან არაუმეტეს 0,5-ისა; არცერთი საჭირო გადამისამართება არ არის გამორჩენილი; დარწმუნებულობა სისწორეს არაუმეტეს ათი პუნქტით აღემატება. ხელს აწერენ ტრენერი და სერტიფიკატორი.`,
    level: (level) => `დონე ${level}`,
    notVerified: 'შეუმოწმებელი',
  },
  lv: {
    criteria: (bar) =>
      `Vismaz 60 nekārtīgi un 240 kārtīgi uzdevumi vismaz trīs mērītās nodarbībās; d' 95 % intervāla apakšējais gals ${bar} vai augstāk; kritērijs ne tālāk kā 0,5 no vidus; neviena vajadzīga nosūtīšana nav izlaista; pārliecība ne vairāk kā desmit punktus virs pareizā. Paraksta pasniedzējs un sertificētājs.`,
    level: (level) => `${level}. līmenis`,
    notVerified: 'nav pārbaudīts',
  },
  fr: {
    criteria: (bar) =>
      `Au moins 60 items anormaux et 240 normaux sur au moins trois séances mesurées ; borne basse de l’intervalle à 95 % de d' à ${bar} ou plus ; critère à 0,5 du milieu au plus ; aucune orientation due omise ; confiance au plus dix points au-dessus de ce qui était juste. Signé par un formateur et un certificateur.`,
    level: (level) => `niveau ${level}`,
    notVerified: 'non vérifié',
  },
  it: {
    criteria: (bar) =>
      `Almeno 60 elementi irregolari e 240 regolari in almeno tre sessioni misurate; estremo inferiore dell’intervallo al 95 % di d' pari o superiore a ${bar}; criterio entro 0,5 dal centro; nessuna segnalazione dovuta omessa; sicurezza al massimo dieci punti sopra ciò che era giusto. Firmato da un formatore e da un certificatore.`,
    level: (level) => `livello ${level}`,
    notVerified: 'non verificato',
  },
  es: {
    criteria: (bar) =>
      `Al menos 60 ejercicios irregulares y 240 regulares en al menos tres sesiones medidas; extremo inferior del intervalo al 95 % de d' de ${bar} o más; criterio a 0,5 del centro como máximo; ninguna derivación debida omitida; confianza como máximo diez puntos por encima de lo acertado. Firmado por un formador y un certificador.`,
    level: (level) => `nivel ${level}`,
    notVerified: 'no verificado',
  },
};

/** What had to be shown for a certificate of a course (specification of the academy, A5), in words. */
export const criteriaText = ({ bar }: Pick<Course, 'bar'>, language: Language): string =>
  words[language].criteria(
    // Decimals as the language writes them, by no platform’s tables.
    language === 'en' ? String(bar.dPrime) : String(bar.dPrime).replace('.', ','),
  );

/** The place of an outcome in its framework; that nobody has verified it is said with it. */
export const frameworkText = (
  { framework, level, verified }: Pick<Outcome, 'framework' | 'level' | 'verified'>,
  language: Language,
): string => {
  const { level: said, notVerified } = words[language];
  return [framework, said(level), ...(verified ? [] : [notVerified])].join(', ');
};
