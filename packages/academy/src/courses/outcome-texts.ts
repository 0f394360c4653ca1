import type { Language } from '@amirani/core/languages';
import type { CourseId } from './course.ts';
import type { CourseLanguage } from './language.ts';
import { courseLanguages } from './language.ts';
import { loadCourseText } from './load.ts';

type Announced = Exclude<Language, CourseLanguage>;

/** What somebody can do after each course, in the languages in which a course is announced and not whole. */
const announced: Readonly<
  Record<Announced, Readonly<Record<CourseId, Readonly<Record<string, string>>>>>
> = {
  fr: {
    'document-fraud': {
      evidence: 'Nomme pour chaque document le contrôle qui montre le défaut, et où il se voit.',
      limits:
        'Dit ce qu’un contrôle ne prouve pas, et ne prend jamais « non vérifié » pour « en ordre ».',
      compare:
        'Compare le porteur et le portrait trait par trait avant toute autre chose, et dit sa certitude.',
      refer: 'Fait l’orientation due (asile, enfant, victime), quel que soit le document.',
      record: 'Consigne des constats sur le document, et non sur la personne.',
    },
    'traveller-assessment': {
      compare:
        'Compare nom, date de naissance et document du voyageur avec l’inscription, champ par champ.',
      contradict:
        'Cherche le fait qui contredit la correspondance avec autant de soin que celui qui l’appuie.',
      fairness:
        'Décide de même pour des voyageurs que seuls distinguent l’origine, le sexe ou la consonance du nom.',
      refer: 'Fait l’orientation due (asile, enfant, victime), avec ou sans correspondance.',
      reason: 'Donne une raison qu’un second agent peut vérifier dans le dossier.',
    },
    'schengen-rules': {
      count:
        'Compte les jours de séjour d’après des cachets en désordre, et dit quel est le premier jour irrégulier.',
      conditions:
        'Dit pour chaque condition si elle est remplie, non remplie ou inconnue, avec son article.',
      judgement:
        'Distingue ce que la loi calcule de ce qu’elle laisse à l’agent, et motive ce dernier point.',
      refusal:
        'Propose les lettres d’un refus avec preuves, et jamais un refus pour une seule correspondance ou un papier manquant.',
      refer:
        'Fait l’orientation due (asile, enfant, victime) avant d’opposer une condition à quelqu’un.',
    },
    'risk-analysis': {
      read: 'Lit une série de comptages avec saison, tendance et dispersion, et distingue zéro de non déclaré.',
      explain:
        'Met en regard d’une hausse ce qui peut l’expliquer : trafic, effort, libellés, retards, voisins.',
      assess: 'Apprécie séparément menace, vulnérabilité et impact, avec des preuves pour chacun.',
      likelihood:
        'Dit la probabilité et la certitude en mots assortis de plages, et ne les confond pas.',
      protect:
        'Tient les personnes hors des statistiques, masque les petits effectifs et ne fait jamais d’un groupe un soupçon.',
    },
    investigation: {
      records:
        'Lit ensemble appels, voyages, paiements et réservations, et dit ce que chacun montre ou non.',
      innocent: 'Cherche d’abord l’explication innocente d’un motif, et nomme ce qui trancherait.',
      grade: 'Cote la source et l’information, et sépare fait et appréciation.',
      victims:
        'Distingue les victimes et les personnes passées des suspects, et fait l’orientation.',
      evidence:
        'Conserve une pièce de sorte qu’un tribunal vérifie qui l’a eue et qu’elle est intacte.',
    },
  },
  it: {
    'document-fraud': {
      evidence: 'Indica per ogni documento il controllo che mostra il difetto e dove si vede.',
      limits:
        'Dice che cosa un controllo non prova e non scambia mai «non verificato» per «in regola».',
      compare:
        'Confronta portatore e ritratto tratto per tratto prima di ogni altra cosa e dichiara la propria sicurezza.',
      refer:
        'Effettua la segnalazione dovuta (asilo, minore, vittima), qualunque sia il documento.',
      record: 'Annota constatazioni sul documento e non sulla persona.',
    },
    'traveller-assessment': {
      compare:
        'Confronta nome, data di nascita e documento del viaggiatore con la voce della lista, campo per campo.',
      contradict:
        'Cerca il fatto che smentisce la corrispondenza con la stessa cura di quello che la sostiene.',
      fairness:
        'Decide allo stesso modo per viaggiatori che differiscono solo per origine, sesso o suono del nome.',
      refer:
        'Effettua la segnalazione dovuta (asilo, minore, vittima), con o senza corrispondenza.',
      reason: 'Dà una ragione che un secondo operatore può verificare negli atti.',
    },
    'schengen-rules': {
      count:
        'Conta i giorni di soggiorno da timbri in qualunque ordine e dice qual è il primo giorno irregolare.',
      conditions:
        'Dice per ogni condizione se è soddisfatta, mancante o ignota, con il suo articolo.',
      judgement:
        'Distingue ciò che la legge calcola da ciò che lascia all’operatore, e motiva quest’ultimo.',
      refusal:
        'Propone le lettere di un respingimento con prove, e mai un respingimento per una sola corrispondenza o un documento mancante.',
      refer:
        'Effettua la segnalazione dovuta (asilo, minore, vittima) prima di opporre una condizione a qualcuno.',
    },
    'risk-analysis': {
      read: 'Legge una serie di conteggi con stagione, tendenza e dispersione, e distingue zero da non comunicato.',
      explain:
        'Affianca a un aumento ciò che può spiegarlo: traffico, sforzo, etichette, ritardi, vicini.',
      assess: 'Valuta separatamente minaccia, vulnerabilità e impatto, con prove per ciascuno.',
      likelihood:
        'Dice quanto è probabile e quanto è sicuro in parole con intervalli, e tiene distinte le due cose.',
      protect:
        'Tiene le persone fuori dalle statistiche, nasconde i piccoli numeri e non fa mai di un gruppo un sospetto.',
    },
    investigation: {
      records:
        'Legge insieme chiamate, viaggi, pagamenti e prenotazioni, e dice che cosa ciascuno mostra o no.',
      innocent:
        'Cerca per prima la spiegazione innocente di uno schema e indica che cosa deciderebbe.',
      grade: 'Classifica fonte e informazione e tiene separati fatto e valutazione.',
      victims:
        'Distingue le vittime e le persone trasportate dai sospettati ed effettua la segnalazione.',
      evidence:
        'Conserva un reperto in modo che un tribunale verifichi chi l’ha avuto e che è immutato.',
    },
  },
  es: {
    'document-fraud': {
      evidence: 'Nombra para cada documento la comprobación que muestra el defecto y dónde se ve.',
      limits: 'Dice qué no prueba una comprobación y nunca toma «no comprobado» por «en regla».',
      compare:
        'Compara al portador y el retrato rasgo por rasgo antes que nada y declara su certeza.',
      refer: 'Hace la derivación debida (asilo, menor, víctima), sea cual sea el documento.',
      record: 'Anota constataciones sobre el documento y no sobre la persona.',
    },
    'traveller-assessment': {
      compare:
        'Compara nombre, fecha de nacimiento y documento del viajero con la entrada, campo por campo.',
      contradict:
        'Busca el hecho que contradice la coincidencia con el mismo cuidado que el que la apoya.',
      fairness:
        'Decide igual sobre viajeros que solo difieren en origen, sexo o sonido del nombre.',
      refer: 'Hace la derivación debida (asilo, menor, víctima), con o sin coincidencia.',
      reason: 'Da una razón que un segundo agente puede comprobar en el expediente.',
    },
    'schengen-rules': {
      count:
        'Cuenta los días de estancia a partir de sellos en cualquier orden y dice cuál es el primer día irregular.',
      conditions:
        'Dice de cada condición si se cumple, no se cumple o no se sabe, con su artículo.',
      judgement: 'Distingue lo que la ley calcula de lo que deja al agente, y motiva esto último.',
      refusal:
        'Propone las letras de una denegación con pruebas, y nunca una denegación por una sola coincidencia o un papel que falta.',
      refer:
        'Hace la derivación debida (asilo, menor, víctima) antes de oponer una condición a alguien.',
    },
    'risk-analysis': {
      read: 'Lee una serie de recuentos con estación, tendencia y dispersión, y distingue cero de no comunicado.',
      explain:
        'Pone junto a una subida lo que puede explicarla: tráfico, esfuerzo, etiquetas, retrasos, vecinos.',
      assess: 'Valora por separado amenaza, vulnerabilidad e impacto, con pruebas de cada uno.',
      likelihood:
        'Dice la probabilidad y la certeza en palabras con intervalos, y no las confunde.',
      protect:
        'Mantiene a las personas fuera de las estadísticas, oculta los recuentos pequeños y nunca hace de un grupo una sospecha.',
    },
    investigation: {
      records:
        'Lee juntos llamadas, viajes, pagos y reservas, y dice qué muestra cada uno y qué no.',
      innocent: 'Busca primero la explicación inocente de un patrón y nombra qué decidiría.',
      grade: 'Clasifica fuente e información y separa hecho y valoración.',
      victims:
        'Distingue a las víctimas y a las personas traficadas de los sospechosos y hace la derivación.',
      evidence:
        'Conserva una prueba de modo que un tribunal compruebe quién la tuvo y que está intacta.',
    },
  },
};

const isWhole = (language: Language): language is CourseLanguage =>
  (courseLanguages as readonly string[]).includes(language);

/** What somebody can do after a course, by the ids of its outcomes, in any language in which courses are announced. */
export const loadOutcomes = async (
  id: CourseId,
  language: Language,
): Promise<Readonly<Record<string, string>>> =>
  isWhole(language) ? (await loadCourseText(id, language)).outcomes : announced[language][id];
