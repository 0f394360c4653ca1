/** A framework of qualifications, or the courses of an institution that certificates are compared with. */
export interface Framework {
  readonly id: FrameworkId;
  /** In the words of its publisher. */
  readonly name: string;
  readonly keeper: string;
  /** As it is published; nobody of the project has opened it for this list, and no code was looked up there. */
  readonly link: string;
}

/** The frameworks that outcomes can be mapped to. */
export type FrameworkId = 'sqf' | 'fr-paf' | 'es-ucrif' | 'it-frontiera' | 'lv-vrk';

/**
 * Frontex's Sectoral Qualifications Framework for Border Guarding first, then the institutions of the four partners. Only
 * names and links, no text of theirs. Their codes are not public as data: the certifying body enters them.
 */
export const frameworks: readonly Framework[] = [
  {
    id: 'sqf',
    name: 'Sectoral Qualifications Framework for Border Guarding',
    keeper: 'Frontex',
    link: 'https://www.frontex.europa.eu/training/sectorial-qualification-framework-sqf-',
  },
  {
    id: 'fr-paf',
    name: 'Formations de la police aux frontières',
    keeper:
      'École nationale supérieure de la police, Direction nationale de la police aux frontières',
    link: 'https://www.police-nationale.interieur.gouv.fr/',
  },
  {
    id: 'es-ucrif',
    name: 'Cursos de la Comisaría General de Extranjería y Fronteras',
    keeper: 'Unidad Central de Redes de Inmigración Ilegal y Falsedades Documentales',
    link: 'https://www.policia.es/',
  },
  {
    id: 'it-frontiera',
    name: 'Corsi della polizia di frontiera',
    keeper:
      'Polizia di Stato, Direzione centrale dell’immigrazione e della polizia delle frontiere',
    link: 'https://www.poliziadistato.it/',
  },
  {
    id: 'lv-vrk',
    name: 'Valsts robežsardzes koledžas programmas',
    keeper: 'Valsts robežsardzes koledža',
    link: 'https://vrk.rs.gov.lv/',
  },
];

/** The framework of an id. */
export const framework = (id: FrameworkId): Framework | undefined =>
  frameworks.find((one) => one.id === id);
